use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::definition::Field;
use super::{Shape, docs};
use crate::expand::generics::with_static_lifetimes;
use crate::expand::properties::at;
use crate::expand::{scope, sound};
use crate::model::{BagField, Property, Structured};

/// The field of a property.
pub(super) fn of_property(property: &Property, ty: TokenStream) -> Field<'_> {
    Field {
        ident: &property.ident,
        vis: &property.vis,
        ty,
        docs: docs::of_property(property),
        blank: quote!(::core::default::Default::default()),
        redacted: property.write_only,
    }
}

/// The field of an open type's undeclared properties, or of annotations.
pub(super) fn of_bag(bag: &BagField) -> Field<'_> {
    let ty = &bag.ty;
    let docs = &bag.docs;
    let docs = if docs.is_empty() {
        quote!(#[doc = " What is not declared."])
    } else {
        quote!(#(#docs)*)
    };
    Field {
        ident: &bag.ident,
        vis: &bag.vis,
        ty: quote!(#ty),
        docs,
        blank: quote!(::core::default::Default::default()),
        redacted: false,
    }
}

/// Implementations that count places of properties from the type's own first.
pub(super) fn with_places(model: &Structured, implementations: &TokenStream) -> TokenStream {
    let this = || sound::this(&model.container);
    let inherited = match &model.base {
        Some(base) => match this() {
            Some(this) => quote!(<#this as __odata::Describe>::INHERITED),
            None => {
                let ty = with_static_lifetimes(&base.ty);
                quote_spanned! {at(&base.ty)=>
                    <#ty as __odata::Describe>::DESCRIPTION.properties().len()
                }
            }
        },
        None => quote!(0),
    };
    within(
        model,
        &quote! {
            const __INHERITED: ::core::primitive::usize = #inherited;
            #implementations
        },
    )
}

/// Implementations where their names are nobody else's.
pub(super) fn within(model: &Structured, implementations: &TokenStream) -> TokenStream {
    let allow_deprecated = allow_deprecated(model);
    let scope = scope(&model.container, implementations);
    quote!(#allow_deprecated #scope)
}

/// What keeps the compiler from telling the user of fields that the user marked.
pub(in crate::expand) fn allow_deprecated(model: &Structured) -> Option<TokenStream> {
    let is_deprecated = model.container.deprecated.is_some()
        || model
            .properties
            .iter()
            .any(|property| property.deprecated.is_some());
    is_deprecated.then(|| quote!(#[allow(deprecated)]))
}

/// The base's companion.
pub(super) fn base_companion(model: &Structured, shape: Shape) -> Option<TokenStream> {
    let krate = &model.container.krate;
    let has = shape.has();
    let shape = quote::format_ident!("{}", shape.name());
    model.base.as_ref().map(|base| {
        let ty = &base.ty;
        quote_spanned!(at(ty)=> <#ty as #krate::__private::#has>::#shape)
    })
}
