use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Ident, Type};

use super::definition::Field;
use super::docs;
use crate::expand::properties::at;
use crate::form::argument;
use crate::model::{BagField, Property, Shape, Structured};

/// The field of a property.
///
/// What is spelled `Option` is blank without a call; see [`properties::blank`](crate::expand::properties::blank).
pub(super) fn of_property(property: &Property, ty: TokenStream) -> Field<'_> {
    let parsed: Option<Type> = syn::parse2(ty.clone()).ok();
    let inner = parsed.as_ref().and_then(|ty| argument(ty, "Option"));
    let blank = match inner {
        Some(_) => quote!(::core::option::Option::None),
        None => quote!(::core::default::Default::default()),
    };
    Field {
        ident: property.ident.clone(),
        vis: &property.vis,
        ty,
        docs: docs::of_property(property),
        blank,
        is_tri_state: inner.is_some_and(|inner| argument(inner, "Option").is_some()),
        redacted: property.write_only,
    }
}

/// The field of what changed of the entities that a navigation property leads to.
pub(super) fn of_delta<'m>(
    property: &'m Property,
    ident: Ident,
    change: &TokenStream,
) -> Field<'m> {
    let line = format!(
        " What changed of `{}`, where a delta says so: `{}@delta`.",
        property.ident, property.name
    );
    let deprecated = &property.deprecated;
    Field {
        ident,
        vis: &property.vis,
        ty: quote!(::core::option::Option<#change>),
        docs: quote!(#[doc = #line] #deprecated),
        blank: quote!(::core::option::Option::None),
        is_tri_state: false,
        redacted: false,
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
        ident: bag.ident.clone(),
        vis: &bag.vis,
        ty: quote!(#ty),
        docs,
        blank: quote!(::core::default::Default::default()),
        is_tri_state: false,
        redacted: false,
    }
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
