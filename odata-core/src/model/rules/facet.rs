//! Facets of values whose types are not spelled as what they are.

use core::marker::PhantomData;

use super::fail;
use crate::model::{PrimitiveType, same_text};
use crate::value::{PrimitiveValue, ValueKind};

/// Asks a type; with [`NoFacets`] in scope, the answer is a constant.
#[derive(Debug)]
pub struct Faceted<T>(PhantomData<T>);

impl<T: PrimitiveValue> Faceted<T> {
    /// The primitive type that it is.
    pub const PRIMITIVE: Option<PrimitiveType> = Some(T::PRIMITIVE);
}

/// The answer of other types: an inherent constant goes before a trait's.
pub trait NoFacets {
    /// See [`Faceted::PRIMITIVE`].
    const PRIMITIVE: Option<PrimitiveType> = None;
}

impl<T> NoFacets for Faceted<T> {}

/// Says that a property has a type with a facet.
///
/// # Panics
///
/// Panics where it has not.
#[track_caller]
pub const fn assert_facet(kind: ValueKind, primitive: Option<PrimitiveType>, facet: &str) {
    if !matches!(kind, ValueKind::Primitive) {
        fail(&["facets are for primitive values; leave `", facet, "` out"]);
    }
    let Some(of) = primitive else { return };
    if !has_facet(of, facet) {
        fail(&[
            "`",
            of.qualified_name(),
            "` has no facet `",
            facet,
            "`; leave it out, or write another type",
        ]);
    }
}

const fn has_facet(of: PrimitiveType, facet: &str) -> bool {
    match of {
        PrimitiveType::String => same_text(facet, "max_length") || same_text(facet, "unicode"),
        PrimitiveType::Binary | PrimitiveType::Stream => same_text(facet, "max_length"),
        PrimitiveType::Decimal => same_text(facet, "precision") || same_text(facet, "scale"),
        PrimitiveType::DateTimeOffset | PrimitiveType::Duration | PrimitiveType::TimeOfDay => {
            same_text(facet, "precision")
        }
        _ => false,
    }
}
