//! The fields for what is not declared, as the expansion reaches them.
//!
//! Their types are spelled by their names, or else, as an alias, known to the compiler alone. Then the
//! expansion says that a value is of the type as it is spelled for [`sound`](super::sound): where it is
//! another, one constant is in error, and all else says nothing of a type that is.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Generics, Ident, parse_quote};

use super::generics::ImplGenerics;
use super::properties::at;
use super::sound;
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

/// The bags of a type, or of a companion.
pub(super) struct Bags<'m> {
    pub(super) dynamic: Option<&'m BagField>,
    pub(super) annotations: Option<&'m BagField>,
    /// What finds inherited ones, of a type with a base.
    pub(super) inherited: Option<TokenStream>,
}

impl<'m> Bags<'m> {
    /// Those of a type. Where its base is in error, so is what finds those of the base.
    pub(super) fn of(model: &'m Structured) -> Self {
        let inherited = model.base.as_ref().map(|_| {
            let ty = parse_quote!(__odata::InBase);
            sound::spelled(&model.container, &ty).into_token_stream()
        });
        Self {
            dynamic: model.dynamic.as_ref(),
            annotations: model.annotations.as_ref(),
            inherited,
        }
    }

    /// What finds them: the type itself, where it has bags of its own.
    pub(super) fn keeps(&self) -> TokenStream {
        if self.dynamic.is_some() || self.annotations.is_some() {
            return quote!(Self);
        }
        let nowhere = || quote!(__odata::Nowhere);
        self.inherited.clone().unwrap_or_else(nowhere)
    }

    /// Where the type itself finds them: its own, or inherited ones.
    pub(super) fn kept_in(&self, ident: &Ident, generics: &Generics) -> Option<TokenStream> {
        if self.dynamic.is_none() && self.annotations.is_none() {
            return None;
        }
        let ImplGenerics {
            parameters,
            arguments,
            clause,
        } = ImplGenerics::new(generics);
        let [properties, annotations] = [quote!(DynamicProperties), quote!(Annotations)];
        let dynamic = self.method("dynamic", &properties, self.dynamic, true);
        let annotations_mut = self.method("annotations_mut", &annotations, self.annotations, true);
        let annotations = self.method("annotations", &annotations, self.annotations, false);
        Some(quote! {
            #[automatically_derived]
            impl #parameters __odata::Keeps<Self> for #ident #arguments #clause {
                #dynamic
                #annotations
                #annotations_mut
            }
        })
    }

    fn method(
        &self,
        name: &str,
        ty: &TokenStream,
        bag: Option<&BagField>,
        is_mut: bool,
    ) -> Option<TokenStream> {
        let name = format_ident!("{name}");
        let value = quote!(value);
        let found = match (bag, &self.inherited) {
            (Some(bag), _) => {
                let field = if is_mut {
                    bag.of_mut(value)
                } else {
                    bag.of(value)
                };
                quote_spanned!(at(&bag.written)=> ::core::option::Option::Some(#field))
            }
            (None, Some(inherited)) => {
                quote!(<#inherited as __odata::Keeps<Self>>::#name(value))
            }
            (None, None) => return None,
        };
        let by = is_mut.then(|| quote!(mut));
        Some(quote! {
            #[inline]
            fn #name(value: & #by Self) -> ::core::option::Option<& #by __odata::#ty> {
                #found
            }
        })
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
