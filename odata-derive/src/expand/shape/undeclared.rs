use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Ident, Type};

use crate::expand::properties::at;
use crate::model::Structured;

/// What becomes of undeclared properties within, and of what never changes, where an update holds the value as it is.
pub(super) fn superseding(model: &Structured) -> Option<TokenStream> {
    let (supersede, settle) = (supersede(model), settle(model));
    let is_any = supersede.is_some() || settle.is_some();
    is_any.then(|| quote!(#supersede #settle))
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

/// What never changes is the old value's.
fn supersede(model: &Structured) -> Option<TokenStream> {
    let kept: Vec<_> = model
        .properties
        .iter()
        .filter(|property| property.is_kept())
        .map(|property| &property.ident)
        .collect();
    let within = within(model)
        .into_iter()
        .filter(|(field, _)| !kept.contains(field));
    let within = within.map(|(field, ty)| {
        quote_spanned! {at(ty)=>
            <#ty as __odata::PropertyType>::supersede(&mut self.#field, &mut old.#field, gone);
        }
    });
    let bag = model.dynamic.as_ref().map(|bag| {
        let (field, old) = (bag.of_mut(quote!(self)), bag.of(quote!(old)));
        quote!(__odata::supersede_dynamic(#field, #old, gone);)
    });
    let supersede: TokenStream = within.chain(bag).collect();
    if supersede.is_empty() && kept.is_empty() {
        return None;
    }
    let unused = supersede.is_empty().then(|| quote!(let _ = gone;));
    Some(quote! {
        fn supersede(&mut self, old: &mut Self, gone: __odata::Gone) {
            #unused
            #supersede
            #(::core::mem::swap(&mut self.#kept, &mut old.#kept);)*
        }
    })
}

fn settle(model: &Structured) -> Option<TokenStream> {
    let within = within(model).into_iter().map(|(field, ty)| {
        quote_spanned!(at(ty)=> <#ty as __odata::PropertyType>::settle(&mut self.#field);)
    });
    let bag = model.dynamic.as_ref().map(|bag| {
        let field = bag.of_mut(quote!(self));
        quote!(__odata::settle_dynamic(#field);)
    });
    let settle: TokenStream = within.chain(bag).collect();
    (!settle.is_empty()).then(|| {
        quote! {
            fn settle(&mut self) {
                #settle
            }
        }
    })
}
