use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use crate::expand::properties::at;
use crate::model::Structured;

/// What becomes of undeclared properties within, where an update holds the value as it is.
pub(super) fn superseding(model: &Structured) -> Option<TokenStream> {
    let base = model.base.as_ref().map(|base| (&base.ident, &base.ty));
    let own = model
        .properties
        .iter()
        .filter(|property| property.is_of_client() && !property.write_only)
        .filter(|property| !property.form.primitive && !property.form.collection)
        .map(|property| (&property.ident, &property.ty));
    let within: Vec<_> = base.into_iter().chain(own).collect();
    if within.is_empty() && model.dynamic.is_none() {
        return None;
    }
    let supersede = within.iter().map(|(field, ty)| {
        quote_spanned! {at(ty)=>
            <#ty as __odata::PropertyType>::supersede(&mut self.#field, &old.#field);
        }
    });
    let settle = within.iter().map(|(field, ty)| {
        quote_spanned!(at(ty)=> <#ty as __odata::PropertyType>::settle(&mut self.#field);)
    });
    let bag = model.dynamic.as_ref().map(|bag| {
        let (field, old) = (bag.of_mut(quote!(self)), bag.of(quote!(old)));
        (
            quote!(__odata::supersede_dynamic(#field, #old);),
            quote!(__odata::settle_dynamic(#field);),
        )
    });
    let (supersede_bag, settle_bag) = bag.unzip();
    let undeclared = undeclared(model);
    Some(quote! {
        fn supersede(&mut self, old: &Self) {
            #(#supersede)*
            #supersede_bag
        }

        fn settle(&mut self) {
            #(#settle)*
            #settle_bag
        }

        #undeclared
    })
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
