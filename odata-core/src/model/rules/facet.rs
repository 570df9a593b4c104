//! Facets of values whose types are not spelled as what they are.

use core::marker::PhantomData;

use super::fail;
use crate::model::{Facets, ODataType, PrimitiveType, Type, TypeDefinition, contains, same_text};
use crate::value::{PrimitiveValue, ValueKind};

/// Asks a type; with [`NoFacets`] in scope, the answers are constants.
#[derive(Debug)]
pub struct Faceted<T>(PhantomData<T>);

impl<T: PrimitiveValue> Faceted<T> {
    /// The primitive type that it is.
    pub const __PRIMITIVE: Option<PrimitiveType> = Some(T::PRIMITIVE);
}

impl<T: ODataType> Faceted<T> {
    /// The type definition that it is.
    pub const __DEFINED: Option<&'static TypeDefinition> = match T::TYPE {
        Type::Definition(definition) => Some(definition),
        _ => None,
    };
}

/// The answers of other types: an inherent constant goes before a trait's.
pub trait NoFacets {
    /// See [`Faceted::__PRIMITIVE`].
    const __PRIMITIVE: Option<PrimitiveType> = None;
    /// See [`Faceted::__DEFINED`].
    const __DEFINED: Option<&'static TypeDefinition> = None;
}

impl<T> NoFacets for Faceted<T> {}

/// Says that a property has a type with a facet, which its type definition leaves open.
///
/// # Panics
///
/// Panics where it has not.
#[track_caller]
pub const fn assert_facet(
    kind: ValueKind,
    primitive: Option<PrimitiveType>,
    defined: Option<&'static TypeDefinition>,
    facet: &str,
) {
    if !matches!(kind, ValueKind::Primitive) {
        fail(&["facets are for primitive values; leave `", facet, "` out"]);
    }
    if let Some(definition) = defined {
        assert_left_open(definition, facet);
    }
    let of = match (primitive, defined) {
        (Some(of), _) => of,
        (None, Some(definition)) => definition.underlying,
        (None, None) => return,
    };
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

#[track_caller]
const fn assert_left_open(definition: &TypeDefinition, facet: &str) {
    let Facets {
        max_length,
        precision,
        scale,
        unicode,
        ..
    } = definition.facets;
    let is_said = max_length.is_some() && same_text(facet, "max_length")
        || precision.is_some() && same_text(facet, "precision")
        || scale.is_some() && same_text(facet, "scale")
        || unicode.is_some() && same_text(facet, "unicode");
    if is_said {
        fail(&[
            "the type definition `",
            definition.qualified_name,
            "` says `",
            facet,
            "` already; leave it out",
        ]);
    }
}

/// Says that a property's values are in JSON as those of the primitive type that is written.
///
/// # Panics
///
/// Panics where they are not.
#[track_caller]
pub const fn assert_edm_type(
    kind: ValueKind,
    primitive: Option<PrimitiveType>,
    defined: Option<&'static TypeDefinition>,
    written: &str,
) {
    if !matches!(kind, ValueKind::Primitive) {
        fail(&["facets are for primitive values; leave `type` out"]);
    }
    if let Some(definition) = defined {
        fail(&[
            "the type definition `",
            definition.qualified_name,
            "` says the primitive type; leave `type` out",
        ]);
    }
    let Some(of) = primitive else { return };
    let (of, is) = (of.qualified_name(), json(of.qualified_name()));
    if json(written) != is && json(written) != OF_ANY {
        fail(&[
            "the values are `",
            of,
            "` in JSON, and not `",
            written,
            "`; write `",
            of,
            "`, or another type for the field",
        ]);
    }
}

const OF_ANY: u8 = 0;

/// What values of a primitive type are in JSON: a number for each kind.
const fn json(edm: &str) -> u8 {
    const NUMBERS: &[&str] = &[
        "Edm.Byte",
        "Edm.Decimal",
        "Edm.Double",
        "Edm.Int16",
        "Edm.Int32",
        "Edm.Int64",
        "Edm.SByte",
        "Edm.Single",
    ];
    if contains(&["Edm.PrimitiveType", "Edm.Untyped"], edm) {
        OF_ANY
    } else if contains(NUMBERS, edm) {
        1
    } else if same_text(edm, "Edm.Boolean") {
        2
    } else if same_text(edm, "Edm.Stream") {
        3
    } else if matches!(
        edm.as_bytes(),
        [b'E', b'd', b'm', b'.', b'G', b'e', b'o', ..]
    ) {
        4
    } else {
        5
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
