use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::definition::Field;
use super::docs;
use crate::expand::properties::at;
use crate::expand::scope;
use crate::model::{BagField, Property, Structured};

/// The field of a property.
pub(super) fn of_property<'m>(
    property: &'m Property,
    ty: TokenStream,
    blank: TokenStream,
) -> Field<'m> {
    Field {
        ident: &property.ident,
        vis: &property.vis,
        ty,
        docs: docs::of_property(property),
        blank,
    }
}

/// The field of an open type's undeclared properties.
pub(super) fn of_bag(bag: &BagField) -> Field<'_> {
    let ty = &bag.ty;
    let docs = &bag.docs;
    let docs = if docs.is_empty() {
        quote!(#[doc = " The undeclared properties."])
    } else {
        quote!(#(#docs)*)
    };
    Field {
        ident: &bag.ident,
        vis: &bag.vis,
        ty: quote!(#ty),
        docs,
        blank: quote!(::core::default::Default::default()),
    }
}

/// Implementations that count places of properties from the type's own first.
pub(super) fn with_places(model: &Structured, implementations: &TokenStream) -> TokenStream {
    let inherited = match &model.base {
        Some(base) => {
            let ty = crate::expand::generics::with_static_lifetimes(&base.ty);
            quote_spanned! {at(&base.ty)=>
                <#ty as __odata::Describe>::DESCRIPTION.properties().len()
            }
        }
        None => quote!(0),
    };
    scope(
        &model.container,
        &quote! {
            const __INHERITED: usize = #inherited;
            #implementations
        },
    )
}

/// The base's companion.
pub(super) fn base_companion(model: &Structured, shape: &str) -> Option<TokenStream> {
    let krate = &model.container.krate;
    let has = quote::format_ident!("Has{shape}");
    let shape = quote::format_ident!("{shape}");
    model.base.as_ref().map(|base| {
        let ty = &base.ty;
        quote_spanned!(at(ty)=> <#ty as #krate::__private::#has>::#shape)
    })
}
