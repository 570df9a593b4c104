use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::{Ident, Type};

use crate::expand::properties::at;
use crate::model::Structured;

/// What becomes of undeclared properties within, and of what never changes, where an update holds the value as it is.
pub(super) fn superseding(model: &Structured) -> Option<TokenStream> {
    let (supersede, settle) = (supersede(model), settle(model));
    let undeclared = settle.as_ref().and_then(|_| undeclared(model));
    settle.map(|settle| quote!(#supersede #settle #undeclared))
}

/// The fields with values that an update holds as they are, and within which may be what it says of old ones.
fn within(model: &Structured) -> Vec<(&Ident, &Type)> {
    let base = model.base.as_ref().map(|base| (&base.ident, &base.ty));
    let own = model
        .properties
        .iter()
        .filter(|property| property.is_of_client() && !property.write_only)
        .filter(|property| !property.form.primitive && !property.form.collection)
        .map(|property| (&property.ident, &property.ty));
    base.into_iter().chain(own).collect()
}

fn supersede(model: &Structured) -> Option<TokenStream> {
    let is_kept = |field: &Ident| {
        let mut kept = model
            .properties
            .iter()
            .filter(|property| property.is_kept());
        kept.any(|property| property.ident == *field)
    };
    let within = within(model)
        .into_iter()
        .filter(|(field, _)| !is_kept(field));
    let within = within.map(|(field, ty)| {
        quote_spanned! {at(ty)=>
            <#ty as __odata::PropertyType>::supersede(&mut self.#field, &old.#field);
        }
    });
    let bag = model.dynamic.as_ref().map(|bag| {
        let (field, old) = (bag.of_mut(quote!(self)), bag.of(quote!(old)));
        quote!(__odata::supersede_dynamic(#field, #old);)
    });
    let supersede: TokenStream = within.chain(bag).collect();
    (!supersede.is_empty()).then(|| {
        quote! {
            fn supersede(&mut self, old: &Self) {
                #supersede
            }
        }
    })
}

fn settle(model: &Structured) -> Option<TokenStream> {
    let within = within(model);
    let kept = model
        .properties
        .iter()
        .filter(|property| property.is_kept());
    let kept: Vec<_> = kept.map(|property| &property.ident).collect();
    let only_kept = kept
        .iter()
        .copied()
        .filter(|kept| within.iter().all(|(field, _)| field != kept));
    let fields: Vec<_> = within
        .iter()
        .map(|(field, _)| *field)
        .chain(only_kept)
        .collect();
    let old: Vec<_> = (0..fields.len())
        .map(|place| format_ident!("old_{place}"))
        .collect();
    let of_old = |field: &Ident| {
        fields
            .iter()
            .position(|other| *other == field)
            .map(|place| &old[place])
    };
    let settle = within.iter().map(|(field, ty)| {
        let old = match of_old(field) {
            Some(old) if !kept.contains(field) => quote!(#old),
            _ => quote!(::core::option::Option::None),
        };
        quote_spanned!(at(ty)=> <#ty as __odata::PropertyType>::settle(&mut self.#field, #old);)
    });
    let bag = model.dynamic.as_ref().map(|bag| {
        let field = bag.of_mut(quote!(self));
        quote!(__odata::settle_dynamic(#field);)
    });
    let keep = kept.iter().map(|field| {
        let old = of_old(field);
        quote!(__odata::keep(&mut self.#field, #old);)
    });
    let settle: TokenStream = settle.chain(bag).chain(keep).collect();
    if settle.is_empty() {
        return None;
    }
    let parted = parted(&fields, &old);
    Some(quote! {
        fn settle(&mut self, old: ::core::option::Option<&mut Self>) {
            #parted
            #settle
        }
    })
}

/// The fields of an old value, if there is one.
fn parted(fields: &[&Ident], names: &[Ident]) -> TokenStream {
    if fields.is_empty() {
        return quote!(let _ = old;);
    }
    let none = fields.iter().map(|_| quote!(::core::option::Option::None));
    quote! {
        let (#(#names,)*) = match old {
            ::core::option::Option::Some(old) => {
                (#(::core::option::Option::Some(&mut old.#fields),)*)
            }
            ::core::option::Option::None => (#(#none,)*),
        };
    }
}

/// Where undeclared properties are, for a value of another type to take their names over.
fn undeclared(model: &Structured) -> Option<TokenStream> {
    let (of, of_mut) = match (&model.dynamic, &model.base) {
        (Some(bag), _) => {
            let (field, field_mut) = (bag.of(quote!(self)), bag.of_mut(quote!(self)));
            (
                quote!(::core::option::Option::Some(#field)),
                quote!(::core::option::Option::Some(#field_mut)),
            )
        }
        (None, Some(base)) => {
            let field = &base.ident;
            (
                quote!(__odata::PropertyType::undeclared(&self.#field)),
                quote!(__odata::PropertyType::undeclared_mut(&mut self.#field)),
            )
        }
        (None, None) => return None,
    };
    Some(quote! {
        #[inline]
        fn undeclared(&self) -> ::core::option::Option<&__odata::DynamicProperties> {
            #of
        }

        #[inline]
        fn undeclared_mut(
            &mut self,
        ) -> ::core::option::Option<&mut __odata::DynamicProperties> {
            #of_mut
        }
    })
}
