use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::Type;

use super::derived::read;
use super::generics::{ImplGenerics, names, with_static_lifetimes};
use super::properties::at;
use super::{serde, shape, sound};
use crate::model::{Companion, Container, DerivedTypes, Kind, OtherVariant, Variant};

/// What a client may send to create one of the derived types: the enum, and its implementations.
pub(super) fn expand(model: &DerivedTypes) -> Option<(TokenStream, TokenStream)> {
    let companion = created(model)?;
    let container = container(model, companion);
    let other = other(model);
    let variants: Vec<_> = model
        .variants
        .iter()
        .map(|variant| (&variant.ident, at(&variant.ty), quote!(_)))
        .chain(other.map(|other| (&other.ident, at(&other.ty), quote!(_))))
        .collect();
    let has_other = other.is_some();
    let implementations = [
        written(model, &container),
        read(
            &container,
            &variants,
            &quote!(
                (__odata::Declared {
                    has_other: #has_other,
                    ..__DECLARED
                })
            ),
        ),
        serde::expand(&container.ident, &container),
    ];
    Some((
        item(model, companion, &container),
        quote!(#(#implementations)*),
    ))
}

fn created(model: &DerivedTypes) -> Option<&Companion> {
    model
        .shapes
        .create
        .as_ref()
        .filter(|_| !model.variants.is_empty())
}

/// The variant for others, where a create has it: an entity of an unknown type is not created, and a complex
/// value of one stands as it is.
fn other(model: &DerivedTypes) -> Option<&OtherVariant> {
    model.other.as_ref().filter(|_| model.kind == Kind::Complex)
}

/// What a variant's type is in a create.
fn insert(model: &DerivedTypes, variant: &Variant) -> TokenStream {
    let krate = &model.container.krate;
    let ty = sound::of_variant(model, variant);
    let insert = match model.kind {
        Kind::Entity => quote!(Navigable > ::Insert),
        Kind::Complex => quote!(PropertyType > ::Create),
    };
    let insert = quote_spanned!(at(&variant.ty)=> <#ty as #krate::__private::#insert);
    if variant.boxed {
        quote!(#krate::__private::Box<#insert>)
    } else {
        insert
    }
}

fn container(model: &DerivedTypes, companion: &Companion) -> Container {
    let tokens = model.variants.iter().map(|variant| insert(model, variant));
    let tokens = tokens.chain(other(model).map(|other| other.ty.to_token_stream()));
    let used = names(tokens.collect());
    let mut generics = model.container.generics.clone();
    generics.params = generics
        .params
        .into_iter()
        .filter(|param| {
            names(quote!(#param))
                .first()
                .is_some_and(|name| used.contains(name))
        })
        .collect();
    Container {
        ident: companion.ident.clone(),
        generics,
        ..model.container.clone()
    }
}

fn item(model: &DerivedTypes, companion: &Companion, container: &Container) -> TokenStream {
    let Container {
        ident,
        vis,
        generics,
        deprecated,
        ..
    } = container;
    let clause = &generics.where_clause;
    let docs = format!(
        " What a client may send to create [`{}`]: one of the derived types, always with its name.",
        model.container.ident
    );
    let derives = match &companion.derives {
        Some(derives) => quote!(#(#derives),*),
        None => quote!(
            ::core::clone::Clone,
            ::core::fmt::Debug,
            ::core::cmp::PartialEq
        ),
    };
    let attrs = &companion.attrs;
    let variants = model.variants.iter().map(|variant| {
        let (name, insert) = (&variant.ident, insert(model, variant));
        let docs = match crate::form::last_name(&variant.ty) {
            Some(ty) => format!(" To create [`{ty}`]."),
            None => " To create one of this type.".to_owned(),
        };
        quote!(#[doc = #docs] #name(#insert),)
    });
    let other = other(model).map(|other| {
        let (name, ty, krate) = (&other.ident, &other.ty, &model.container.krate);
        let ty = if other.boxed {
            quote!(#krate::__private::Box<#ty>)
        } else {
            quote!(#ty)
        };
        quote!(#[doc = " A value of another type, as it is."] #name(#ty),)
    });
    let allow_case = shape::allow_case(ident);
    quote! {
        #[doc = #docs]
        #deprecated
        #[derive(#derives)]
        #[allow(clippy::large_enum_variant)]
        #allow_case
        #(#[#attrs])*
        #vis enum #ident #generics #clause {
            #(#variants)*
            #other
        }
    }
}

fn written(model: &DerivedTypes, container: &Container) -> TokenStream {
    let (entity, ident) = (&model.container.ident, &container.ident);
    let of = ImplGenerics::new(&model.container.generics);
    let (of_parameters, of_arguments, of_clause) = (of.parameters, of.arguments, of.clause);
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&container.generics);
    let variants = model.variants.iter().map(|variant| &variant.ident);
    let variants = variants.chain(other(model).map(|other| &other.ident));
    quote! {
        #[automatically_derived]
        impl #of_parameters __odata::HasCreate for #entity #of_arguments #of_clause {
            type Create = #ident #arguments;
        }
        #[automatically_derived]
        impl #parameters __odata::ObjectValue for #ident #arguments #clause {}
        #[automatically_derived]
        impl #parameters __odata::WriteValue for #ident #arguments #clause {
            #[inline]
            fn write(&self, writer: &mut __odata::Writer<'_>) {
                match self {
                    #(Self::#variants(value) => __odata::write_tagged(value, writer),)*
                }
            }
        }
    }
}

/// What values are in requests: the items of an implementation of `PropertyType`.
pub(super) fn in_requests(model: &DerivedTypes) -> TokenStream {
    let krate = &model.container.krate;
    let Some(companion) = created(model).filter(|_| model.kind == Kind::Complex) else {
        return quote!(#krate::same_in_requests!(@same););
    };
    let container = container(model, companion);
    let (ident, generics) = (&container.ident, &container.generics);
    let (_, arguments, _) = generics.split_for_impl();
    let variants: Vec<_> = model
        .variants
        .iter()
        .map(|variant| &variant.ident)
        .collect();
    let others: Vec<_> = other(model).iter().map(|other| &other.ident).collect();
    let create = quote!(#ident #arguments);
    let replaced = shape::replaced(&create);
    quote! {
        #replaced
        #krate::same_in_requests!(@part);

        fn into_create(self) -> #create {
            match self {
                #(Self::#variants(value) => {
                    #ident::#variants(__odata::PropertyType::into_create(value))
                })*
                #(Self::#others(value) => #ident::#others(value),)*
            }
        }

        fn created(create: #create) -> Self {
            match create {
                #(#ident::#variants(value) => {
                    Self::#variants(__odata::PropertyType::created(value))
                })*
                #(#ident::#others(value) => Self::#others(value),)*
            }
        }

        fn keep_assigned(&mut self, from: Self) {
            #[allow(unreachable_patterns)]
            match (self, from) {
                #((Self::#variants(value), Self::#variants(from)) => {
                    __odata::PropertyType::keep_assigned(value, from);
                })*
                _ => {}
            }
        }

        fn same_create(&self, other: &Self) -> ::core::primitive::bool {
            #[allow(unreachable_patterns)]
            match (self, other) {
                #((Self::#variants(value), Self::#variants(other)) => {
                    __odata::PropertyType::same_create(value, other)
                })*
                #((Self::#others(value), Self::#others(other)) => {
                    __odata::Derived::same(value, other)
                })*
                _ => false,
            }
        }
    }
}

/// What navigation properties that lead to one of the types hold.
pub(super) fn navigable(model: &DerivedTypes) -> TokenStream {
    if model.kind == Kind::Complex {
        return TokenStream::new();
    }
    let ident = &model.container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&model.container.generics);
    let insert = match created(model) {
        Some(_) => quote!(<Self as __odata::HasCreate>::Create),
        None => quote!(__odata::NoCreate),
    };
    quote! {
        #[automatically_derived]
        impl #parameters __odata::Navigable for #ident #arguments #clause {
            type Insert = #insert;
            type Part = Self;
            type Merging = __odata::Wholes;
        }
    }
}

/// The markers of what the server assigns within the variants of a complex value, and their own type.
pub(super) fn markers(model: &DerivedTypes) -> (TokenStream, Option<TokenStream>) {
    if model.kind == Kind::Entity {
        return (quote!(()), None);
    }
    let assigns = |ty: &Type| {
        let ty = with_static_lifetimes(ty);
        quote_spanned!(at(&ty)=> <#ty as __odata::PropertyType>::Assigns)
    };
    let is_created = created(model).is_some();
    let variants = model.variants.iter().map(|variant| {
        let assigns = assigns(&variant.ty);
        if is_created {
            quote!(::core::marker::PhantomData<#assigns>)
        } else {
            quote!(__odata::AsItIs<#assigns>)
        }
    });
    let others = model.other.iter().map(|_| {
        let assigns = assigns(&model.base);
        quote!(__odata::AsItIs<#assigns>)
    });
    let held: Vec<_> = variants.chain(others).collect();
    shape::holding(&model.container.generics, &held)
}
