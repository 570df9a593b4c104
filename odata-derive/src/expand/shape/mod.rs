//! The companions of a structured type: what of it stands in requests, what the server adds, and parts
//! of it.

mod assigned;
mod checks;
mod create;
mod debug;
mod definition;
mod docs;
mod fields;
mod generics;
mod navigation;
mod partial;
mod payload;
mod possible;
mod property;
mod requests;
mod undeclared;
mod update;

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use crate::model::{Container, Structured};

pub(super) use checks::holding;
pub(super) use definition::allow_case;
pub(super) use fields::allow_deprecated;
pub(super) use generics::used_in_values;
pub(super) use navigation::{navigable, parts_of_entities};
pub(super) use partial::parts;
pub(super) use property::of_core;
pub(super) use requests::{in_requests, replaced};

/// The definitions of all companions that the type has, and their implementations.
pub(super) fn expand(model: &Structured) -> (TokenStream, TokenStream) {
    let companions = [
        create::expand(model),
        update::expand(model),
        assigned::expand(model),
        partial::expand(model),
    ];
    let companions = companions.into_iter().flatten();
    let (definitions, implementations): (Vec<_>, Vec<_>) = companions.unzip();
    let checks = checks::checks(model);
    (
        quote!(#(#definitions)*),
        quote!(#(#implementations)* #checks),
    )
}

/// A companion of a type with mistakes.
pub(super) struct Known {
    pub(super) shape: &'static str,
    /// The companion as a container of its own.
    pub(super) container: Container,
    /// The field of the base's part, and its type.
    pub(super) base: Option<(Ident, TokenStream)>,
    /// The struct.
    pub(super) definition: TokenStream,
}

/// The companions of a type with mistakes, as far as they are known.
pub(super) fn known(model: &Structured) -> Vec<Known> {
    let definitions = [
        create::definition(model),
        update::definition(model),
        assigned::definition(model),
        partial::definition(model),
    ];
    let definitions = definitions.into_iter().flatten();
    definitions
        .map(|mut definition| {
            // Then all can be printed, by the compiler's derive.
            for field in &mut definition.fields {
                field.redacted = false;
            }
            // A name that is taken is a mistake that was reported.
            let base = definition.base().map(|(field, _)| field.clone());
            let mut taken: HashSet<_> = base.into_iter().collect();
            let is_new = |field: &definition::Field<'_>| taken.insert(field.ident.clone());
            definition.fields.retain(is_new);
            definition
        })
        .map(|definition| Known {
            shape: definition.shape.name(),
            container: definition.container(),
            base: definition
                .base()
                .map(|(field, ty)| (field.clone(), ty.clone())),
            definition: definition.item(),
        })
        .collect()
}
