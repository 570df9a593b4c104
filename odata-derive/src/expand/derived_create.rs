use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::derived::read;
use super::generics::{ImplGenerics, names, with_static_lifetimes};
use super::properties::at;
use super::{serde, sound};
use crate::model::{Companion, Container, DerivedTypes, Kind, Variant};

/// What a client may send to create one of the derived types: the enum, and its implementations.
pub(super) fn expand(model: &DerivedTypes) -> Option<(TokenStream, TokenStream)> {
    let companion = created(model)?;
    let container = container(model, companion);
    let implementations = [
        written(model, &container),
        read(
            &container,
            &model
                .variants
                .iter()
                .map(|variant| (&variant.ident, at(&variant.ty), quote!(_)))
                .collect::<Vec<_>>(),
            &quote!(
                (__odata::Declared {
                    has_other: false,
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
        .filter(|_| model.kind == Kind::Entity && !model.variants.is_empty())
}

/// What a variant's type is in a create.
fn insert(model: &DerivedTypes, variant: &Variant) -> TokenStream {
    let krate = &model.container.krate;
    let ty = sound::of_variant(model, variant);
    let insert = quote_spanned!(at(&variant.ty)=> <#ty as #krate::__private::Navigable>::Insert);
    if variant.boxed {
        quote!(#krate::__private::Box<#insert>)
    } else {
        insert
    }
}

fn container(model: &DerivedTypes, companion: &Companion) -> Container {
    let tokens = model.variants.iter().map(|variant| insert(model, variant));
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
    quote! {
        #[doc = #docs]
        #deprecated
        #[derive(#derives)]
        #[allow(clippy::large_enum_variant)]
        #(#[#attrs])*
        #vis enum #ident #generics #clause {
            #(#variants)*
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
    if model.kind == Kind::Entity || model.container.generics.type_params().next().is_some() {
        return (quote!(()), None);
    }
    let within = model.variants.iter().map(|variant| {
        let ty = with_static_lifetimes(&variant.ty);
        quote_spanned!(at(&ty)=> <#ty as __odata::PropertyType>::Assigns)
    });
    let item = quote! {
        #[allow(dead_code, missing_debug_implementations, unreachable_pub)]
        #[doc(hidden)]
        pub struct __Assigns(__odata::AsItIs<(#(#within,)*)>);
    };
    (quote!(__Assigns), Some(item))
}
