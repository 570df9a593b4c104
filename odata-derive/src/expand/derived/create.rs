use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::companion::{Definition, Held, held_by};
use super::declared_by_enum;
use crate::expand::properties::at;
use crate::expand::sound;
use crate::form::last_name;
use crate::model::{DerivedTypes, Kind, OtherVariant, Variant};

/// What a client may send to create one of the derived types: the enum, and its implementations.
pub(super) fn expand(model: &DerivedTypes) -> Option<(TokenStream, TokenStream)> {
    let definition = definition(model)?;
    let has_other = other(model).is_some();
    let declared = declared_by_enum(model);
    let declared = quote! {
        (__odata::Declared {
            has_other: #has_other,
            ..#declared
        })
    };
    let payload = definition.payload(&declared, &quote!(__odata::write_tagged(value, writer)));
    let has = definition.has("Create");
    Some((definition.item(), quote!(#has #payload)))
}

/// The enum, if the types have such a companion.
pub(super) fn definition(model: &DerivedTypes) -> Option<Definition<'_>> {
    let companion = model.shapes.create.as_ref()?;
    if model.variants.is_empty() {
        return None;
    }
    let variants = model.variants.iter().map(|variant| Held {
        ident: &variant.ident,
        deprecated: &variant.deprecated,
        span: at(&variant.ty),
        ty: insert(model, variant),
        docs: match last_name(&variant.ty) {
            Some(ty) => format!(" To create [`{ty}`]."),
            None => " To create one of this type.".to_owned(),
        },
    });
    let other = other(model).map(|other| Held {
        ident: &other.ident,
        deprecated: &other.deprecated,
        span: at(&other.ty),
        ty: model.in_box(other.boxed, other.ty.to_token_stream()),
        docs: " A value of another type, as it is.".to_owned(),
    });
    Some(Definition {
        model,
        companion,
        docs: format!(
            " What a client may send to create [`{}`]: one of the derived types, always with its name.",
            model.container.ident
        ),
        variants: variants.chain(other).collect(),
    })
}

/// The variant for others, where a create has it: an entity of an unknown type is not created, and a complex
/// value of one stands as it is.
fn other(model: &DerivedTypes) -> Option<&OtherVariant> {
    model.other.as_ref().filter(|_| model.kind == Kind::Complex)
}

/// What a variant's type is in a create.
fn insert(model: &DerivedTypes, variant: &Variant) -> TokenStream {
    let insert = match model.kind {
        Kind::Entity => ["Navigable", "Insert"],
        Kind::Complex => ["PropertyType", "Create"],
    };
    let held = held_by(model, &sound::of_variant(model, variant), insert);
    model.in_box(variant.boxed, held)
}
