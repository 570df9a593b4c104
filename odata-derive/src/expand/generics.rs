use proc_macro2::TokenStream;
use quote::quote;
use syn::{GenericArgument, GenericParam, Generics, Lifetime, PathArguments, Type, parse_quote};

/// The generics of an implementation for a type.
pub(super) struct ImplGenerics {
    /// What stands behind `impl`.
    pub(super) parameters: TokenStream,
    /// What stands behind the type's name.
    pub(super) arguments: TokenStream,
    /// The where-clause.
    pub(super) clause: TokenStream,
}

impl ImplGenerics {
    /// For what does not read: type parameters are types of properties.
    pub(super) fn new(generics: &Generics) -> Self {
        Self::split(generics, generics, &quote!(__odata::PropertyType))
    }

    /// For what is defined by a primitive type: type parameters are such types.
    pub(super) fn defining(generics: &Generics) -> Self {
        Self::split(generics, generics, &quote!(__odata::PrimitiveValue))
    }

    /// For what reads from `'de`: lifetimes are outlived by it, type parameters are read from it.
    pub(super) fn reading(generics: &Generics) -> Self {
        let mut with_input = generics.clone();
        let mut input: syn::LifetimeParam = parse_quote!('de);
        input.bounds.extend(generics.lifetimes().map(|parameter| parameter.lifetime.clone()));
        with_input.params.insert(0, GenericParam::Lifetime(input));
        let bound = quote!(__odata::PropertyType + __odata::ReadValue<'de>);
        Self::split(&with_input, generics, &bound)
    }

    fn split(parameters: &Generics, arguments: &Generics, bound: &TokenStream) -> Self {
        let mut bounded = parameters.clone();
        let types: Vec<_> =
            arguments.type_params().map(|parameter| parameter.ident.clone()).collect();
        if !types.is_empty() {
            let clause = bounded.make_where_clause();
            for ident in types {
                clause.predicates.push(parse_quote!(#ident: #bound));
            }
        }
        let (parameters, _, clause) = bounded.split_for_impl();
        let (_, arguments, _) = arguments.split_for_impl();
        Self {
            parameters: quote!(#parameters),
            arguments: quote!(#arguments),
            clause: quote!(#clause),
        }
    }
}

/// A type whose lifetimes are all `'static`, for constants, which have no others.
pub(super) fn with_static_lifetimes(ty: &Type) -> Type {
    let mut ty = ty.clone();
    if let Type::Path(path) = &mut ty {
        for segment in &mut path.path.segments {
            if let PathArguments::AngleBracketed(arguments) = &mut segment.arguments {
                for argument in &mut arguments.args {
                    if let GenericArgument::Lifetime(lifetime) = argument {
                        *lifetime = Lifetime::new("'static", lifetime.span());
                    }
                }
            }
        }
    }
    ty
}
