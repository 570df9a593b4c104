//! The fields for what is not declared, as the expansion reaches them.
//!
//! Their types are spelled by their names, or else, as an alias, known to the compiler alone. Then the
//! expansion says that a value is of the type as it is spelled for [`sound`](super::sound): where it is
//! another, one constant is in error, and all else says nothing of a type that is.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::Ident;

use super::properties::at;
use crate::form::path;
use crate::model::{BagField, Structured};

impl BagField {
    /// Whether the type's spelling says what it is.
    pub(super) fn is_spelled_out(&self) -> bool {
        let last = path(&self.written).and_then(|path| path.segments.last());
        last.is_some_and(|last| last.ident == "DynamicProperties" || last.ident == "Annotations")
    }

    /// A reference to a value's field.
    pub(super) fn of(&self, value: impl ToTokens) -> TokenStream {
        self.referred(&quote!(&), &value)
    }

    /// The same, to be changed.
    pub(super) fn of_mut(&self, value: impl ToTokens) -> TokenStream {
        self.referred(&quote!(&mut), &value)
    }

    fn referred(&self, by: &TokenStream, value: &impl ToTokens) -> TokenStream {
        let (field, ty) = (&self.ident, &self.ty);
        let reference = quote_spanned!(at(&self.written)=> #by #value.#field);
        if self.is_spelled_out() {
            return reference;
        }
        quote_spanned!(at(&self.written)=> ::core::convert::identity::<#by #ty>(#reference))
    }

    /// The value before it is read.
    pub(super) fn blank(&self) -> TokenStream {
        if self.is_spelled_out() {
            return quote!(::core::default::Default::default());
        }
        let ty = &self.ty;
        quote_spanned!(at(&self.written)=> <#ty as ::core::default::Default>::default())
    }
}

/// The rules of fields whose types are not spelled out, each a constant with its name.
pub(super) fn rules(model: &Structured) -> impl Iterator<Item = (Ident, TokenStream)> {
    let asked = [
        (
            &model.dynamic,
            "__DYNAMIC",
            quote!(assert_dynamic_properties),
            quote!(IS_DYNAMIC_PROPERTIES),
        ),
        (
            &model.annotations,
            "__ANNOTATIONS",
            quote!(assert_annotations),
            quote!(IS_ANNOTATIONS),
        ),
    ];
    asked.into_iter().filter_map(|(bag, name, assertion, is)| {
        let bag = bag.as_ref().filter(|bag| !bag.is_spelled_out())?;
        let (name, ty) = (format_ident!("{name}"), &bag.written);
        let asserted = quote_spanned! {at(ty)=>
            __odata::#assertion(__odata::Bag::<#ty>::#is);
        };
        let rule = quote! {
            const #name: () = {
                #[allow(unused_imports)]
                use __odata::NoBag as _;
                #asserted
            };
        };
        Some((name, rule))
    })
}
