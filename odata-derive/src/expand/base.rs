use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Ident;

use super::properties::at;
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
    let deref = deref(&model.container, field, &quote!(#ty));
    quote! {
        #deref
        #[automatically_derived]
        impl #parameters ::core::convert::AsRef<#ty> for #ident #arguments #clause {
            #[inline]
            fn as_ref(&self) -> &#ty {
                &self.#field
            }
        }
        #[automatically_derived]
        impl #parameters ::core::convert::From<#ident #arguments> for #ty #clause {
            #[inline]
            fn from(derived: #ident #arguments) -> Self {
                derived.#field
            }
        }
    }
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
