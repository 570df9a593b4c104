use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Ident, Type};

use super::properties::at;
use crate::form::has_arguments;
use crate::model::{BaseField, Container, Structured};

/// What leads from a type to its direct base.
pub(super) fn expand(model: &Structured) -> TokenStream {
    let Some(base) = &model.base else {
        return TokenStream::new();
    };
    let ident = &model.container.ident;
    let (parameters, arguments, clause) = model.container.generics.split_for_impl();
    let BaseField {
        ident: field, ty, ..
    } = base;
    let alias = alias(ty);
    let base = in_scope(ty);
    let deref = deref(&model.container, field, &base);
    quote! {
        #alias
        #deref
        #[automatically_derived]
        impl #parameters ::core::convert::AsRef<#base> for #ident #arguments #clause {
            #[inline]
            fn as_ref(&self) -> &#base {
                &self.#field
            }
        }
        #[automatically_derived]
        impl #parameters ::core::convert::From<#ident #arguments> for #base #clause {
            #[inline]
            fn from(derived: #ident #arguments) -> Self {
                derived.#field
            }
        }
    }
}

/// A base as the implementations name it, by an alias unless it has arguments: where it lacks a lifetime, the
/// compiler would say of `impl` another thing, and where it is a trait, the same of each place.
pub(super) fn in_scope(base: &Type) -> TokenStream {
    if has_arguments(base) {
        return quote!(#base);
    }
    quote_spanned!(at(base)=> __Base)
}

/// The alias.
pub(super) fn alias(base: &Type) -> Option<TokenStream> {
    (!has_arguments(base)).then(|| quote!(type __Base = #base;))
}

/// `Deref` and `DerefMut` to the base's part.
pub(super) fn deref(container: &Container, field: &Ident, target: &TokenStream) -> TokenStream {
    let ident = &container.ident;
    let (parameters, arguments, clause) = container.generics.split_for_impl();
    let value = quote_spanned!(at(field)=> self.#field);
    quote! {
        #[automatically_derived]
        impl #parameters ::core::ops::Deref for #ident #arguments #clause {
            type Target = #target;

            #[inline]
            fn deref(&self) -> &Self::Target {
                &#value
            }
        }
        #[automatically_derived]
        impl #parameters ::core::ops::DerefMut for #ident #arguments #clause {
            #[inline]
            fn deref_mut(&mut self) -> &mut Self::Target {
                &mut #value
            }
        }
    }
}
