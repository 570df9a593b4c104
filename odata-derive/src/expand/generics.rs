use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics, Type, TypeParamBound, WherePredicate, parse_quote};

use crate::form::{bounds, named_parameters};
use crate::model::Structured;

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
        Self::split(generics, generics, |ident| {
            let is_said = is_bound(generics, ident, "PropertyType");
            (!is_said).then(|| quote!(__odata::PropertyType))
        })
    }

    /// For what reads from `'de`: lifetimes are outlived by it, type parameters are read from it.
    pub(super) fn reading(generics: &Generics) -> Self {
        let mut with_input = generics.clone();
        let mut input: syn::LifetimeParam = parse_quote!('de);
        input.bounds.extend(
            generics
                .lifetimes()
                .map(|parameter| parameter.lifetime.clone()),
        );
        with_input.params.insert(0, GenericParam::Lifetime(input));
        Self::split(&with_input, generics, |ident| {
            Some(read_bound(generics, ident, &quote!('de)))
        })
    }

    /// For what any type asks of the type, which is one more parameter: `__By`.
    pub(super) fn asked_by_a_type(generics: &Generics) -> Self {
        let mut asked = generics.clone();
        asked
            .params
            .push(parse_quote!(__By: ?::core::marker::Sized));
        let (parameters, _, _) = asked.split_for_impl();
        Self {
            parameters: quote!(#parameters),
            ..Self::new(generics)
        }
    }

    fn split(
        parameters: &Generics,
        arguments: &Generics,
        bound: impl Fn(&Ident) -> Option<TokenStream>,
    ) -> Self {
        let mut bounded = parameters.clone();
        bound_types(&mut bounded, bound);
        let (parameters, _, clause) = bounded.split_for_impl();
        let (_, arguments, _) = arguments.split_for_impl();
        Self {
            parameters: quote!(#parameters),
            arguments: quote!(#arguments),
            clause: quote!(#clause),
        }
    }
}

/// Asks of each type parameter what is to be asked of it.
pub(super) fn bound_types(generics: &mut Generics, bound: impl Fn(&Ident) -> Option<TokenStream>) {
    let types = generics.type_params().map(|parameter| &parameter.ident);
    let predicates: Vec<WherePredicate> = types
        .filter_map(|ident| bound(ident).map(|bound| parse_quote!(#ident: #bound)))
        .collect();
    if !predicates.is_empty() {
        generics.make_where_clause().predicates.extend(predicates);
    }
}

/// What is asked of a type parameter where values are read.
pub(super) fn read_bound(
    generics: &Generics,
    parameter: &Ident,
    lifetime: &TokenStream,
) -> TokenStream {
    if is_entity(generics, parameter) {
        quote!(__odata::ReadEntity<#lifetime>)
    } else {
        quote!(__odata::ReadParameter<#lifetime>)
    }
}

/// Whether a type parameter is bound to be an entity type.
pub(super) fn is_entity(generics: &Generics, parameter: &Ident) -> bool {
    is_bound(generics, parameter, "ODataEntity")
}

/// Whether a type parameter is bound by a trait of this name.
pub(super) fn is_bound(generics: &Generics, parameter: &Ident, name: &str) -> bool {
    let mut own = bounds(generics).filter(|(of, _)| *of == parameter);
    own.any(|(_, bound)| match bound {
        TypeParamBound::Trait(bound) => {
            let last = bound.path.segments.last();
            last.is_some_and(|segment| segment.ident == name)
        }
        _ => false,
    })
}

/// What stands behind `impl` or a type's name, at the macro's place also where there is nothing: at the
/// user's, the compiler would propose parameters where a type's name is unknown.
pub(super) fn in_place(parameters: &impl ToTokens) -> TokenStream {
    let parameters = quote!(#parameters);
    if parameters.is_empty() {
        quote!(<>)
    } else {
        parameters
    }
}

/// That the values of type parameters which these types name can be cloned.
pub(super) fn clone_bounds<'t>(
    generics: &Generics,
    cloned: impl Iterator<Item = &'t Type>,
) -> Vec<TokenStream> {
    let cloned: Vec<_> = cloned
        .flat_map(|ty| named_parameters(generics, ty))
        .collect();
    let types = generics.type_params().map(|parameter| &parameter.ident);
    types
        .filter(|ty| cloned.contains(ty))
        .map(|ty| quote!(#ty: ::core::clone::Clone))
        .collect()
}

/// A where-clause with further bounds.
pub(super) fn with_bounds(clause: &TokenStream, bounds: &[TokenStream]) -> TokenStream {
    let mut generics = Generics {
        where_clause: syn::parse2(clause.clone()).ok(),
        ..Generics::default()
    };
    if !bounds.is_empty() {
        let bounds = bounds
            .iter()
            .map(|bound| -> WherePredicate { parse_quote!(#bound) });
        generics.make_where_clause().predicates.extend(bounds);
    }
    let clause = generics.where_clause;
    quote!(#clause)
}

/// A type whose lifetimes are all `'static`, for constants, which have no others.
pub(super) fn with_static_lifetimes(ty: &Type) -> Type {
    let tokens = static_lifetimes(ty.to_token_stream());
    syn::parse2(tokens).unwrap_or_else(|_| ty.clone())
}

fn static_lifetimes(tokens: TokenStream) -> TokenStream {
    let mut is_lifetime = false;
    let tokens = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), static_lifetimes(group.stream()));
            inner.set_span(group.span());
            TokenTree::Group(inner)
        }
        TokenTree::Punct(punct) => {
            is_lifetime = punct.as_char() == '\'';
            TokenTree::Punct(punct)
        }
        TokenTree::Ident(ident) if is_lifetime => {
            is_lifetime = false;
            TokenTree::Ident(Ident::new("static", ident.span()))
        }
        other => other,
    });
    tokens.collect()
}

/// A type whose references say for how long they borrow: what the user left out, the compiler says once.
pub(super) fn borrowed_for_ever(ty: &Type) -> Type {
    let tokens = with_lifetimes(ty.to_token_stream());
    syn::parse2(tokens).unwrap_or_else(|_| ty.clone())
}

fn with_lifetimes(tokens: TokenStream) -> TokenStream {
    let mut said = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let is_sign = |token: &TokenTree, sign| matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign);
        let is_bare =
            is_sign(&token, '&') && !tokens.peek().is_some_and(|next| is_sign(next, '\''));
        match token {
            TokenTree::Group(group) => {
                let inner = with_lifetimes(group.stream());
                let mut within = Group::new(group.delimiter(), inner);
                within.set_span(group.span());
                said.extend([TokenTree::Group(within)]);
            }
            other => said.extend([other]),
        }
        if is_bare {
            said.extend(quote!('static));
        }
    }
    said
}

/// Whether a type has type parameters.
pub(super) fn is_generic(model: &Structured) -> bool {
    model.container.generics.type_params().next().is_some()
}
