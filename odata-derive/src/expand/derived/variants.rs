//! Matches over the variants of an enum of derived types.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use crate::model::{DerivedTypes, OtherVariant, Variant};

/// What a match over an enum of derived types, or over a companion of one, does with what a variant holds,
/// its `value`.
pub(super) struct Arms<'m>(Vec<(&'m Ident, TokenStream)>);

impl<'m> Arms<'m> {
    /// The same for each type that is known, and for all others, if these have a variant.
    pub(super) fn new(
        model: &'m DerivedTypes,
        known: &TokenStream,
        other: Option<&TokenStream>,
    ) -> Self {
        Self::of_each(model, |_| known.clone(), |_| other.cloned())
    }

    /// What differs from type to type.
    pub(super) fn of_each(
        model: &'m DerivedTypes,
        known: impl Fn(&'m Variant) -> TokenStream,
        other: impl Fn(&'m OtherVariant) -> Option<TokenStream>,
    ) -> Self {
        let variants = model.variants.iter();
        let variants = variants.map(|variant| (&variant.ident, known(variant)));
        let others = model.other.iter();
        let others = others.filter_map(|variant| Some((&variant.ident, other(variant)?)));
        Self(variants.chain(others).collect())
    }

    /// The same, with the place of the type among the declared ones; that for all others is behind the last.
    pub(super) fn with_places(&self) -> Self {
        let placed = self.0.iter().enumerate();
        let placed = placed.map(|(place, (ident, does))| (*ident, quote!((#place, #does))));
        Self(placed.collect())
    }

    /// Over one value of the enum `of`.
    pub(super) fn over(&self, value: &TokenStream, of: &TokenStream) -> TokenStream {
        let arms = self.0.iter();
        let arms = arms.map(|(ident, does)| quote!(#of::#ident(value) => #does,));
        quote!(match #value { #(#arms)* })
    }

    /// Over one value, of whose variant comes the same variant of another enum.
    pub(super) fn map(&self, [value, of]: [&TokenStream; 2], made: &TokenStream) -> TokenStream {
        let wrapped = self.0.iter();
        let wrapped = wrapped.map(|(ident, does)| (*ident, quote!(#made::#ident(#does))));
        Self(wrapped.collect()).over(value, of)
    }

    /// Over two values, of one variant both; there are further arms for the other pairs.
    /// Each comes with the enum that it is of, and the name that it gets.
    pub(super) fn over_both(
        &self,
        first: &TokenStream,
        [of, name]: [&TokenStream; 2],
        [second_of, second]: [&TokenStream; 2],
        further: &TokenStream,
    ) -> TokenStream {
        let arms = self.0.iter();
        let arms = arms.map(
            |(ident, does)| quote!((#of::#ident(#name), #second_of::#ident(#second)) => #does,),
        );
        quote! {
            #[allow(unreachable_patterns)]
            match (#first, #second) { #(#arms)* #further }
        }
    }
}
