//! What a type inherits, and what of it it may not say again.

use super::fail;
use crate::model::{StructuredKind, StructuredType, contains};
use crate::request::assert_parts_held;

/// Says that an entity type's base is an entity type, and a complex type's a complex one.
///
/// # Panics
///
/// Panics where it is not.
#[track_caller]
pub const fn assert_same_kind(kind: StructuredKind, base: &'static StructuredType) {
    let of = base.qualified_name;
    match (kind, base.kind) {
        (StructuredKind::Entity, StructuredKind::Complex) => fail(&[
            "`",
            of,
            "` is a complex type, and an entity type derives from entity types; write another base, or derive `ODataComplex`",
        ]),
        (StructuredKind::Complex, StructuredKind::Entity) => fail(&[
            "`",
            of,
            "` is an entity type, and a complex type derives from complex types; write another base, or derive `ODataEntity`",
        ]),
        _ => {}
    }
}

/// The number of properties that a type inherits from a base of its own kind, which has the companions
/// that are parts of the type's, those with the usual derives that are parts of such, and no property that the base's own field, of this name, hides.
///
/// # Panics
///
/// Panics where it is of the other kind, has not, or has.
#[track_caller]
#[must_use]
pub const fn inherited(
    kind: StructuredKind,
    base: &'static StructuredType,
    [companions, derived_as_usual]: [&[&str]; 2],
    field: &str,
) -> usize {
    assert_same_kind(kind, base);
    assert_parts_held(
        base.qualified_name,
        base.all_derived_alone(),
        derived_as_usual,
    );
    let mut at = 0;
    while at < companions.len() && !base.is_broken() {
        if !contains(base.made(), companions[at]) {
            fail(&[
                "the base type `",
                base.qualified_name,
                "` has no `",
                companions[at],
                "` companion, which is a part of this type's; add it to the base's `shapes(…)`, or leave it out of this type's",
            ]);
        }
        at += 1;
    }
    assert_shown(base, field);
    base.properties().len()
}

/// Says that a field that is no property, which has this name, hides no inherited one.
///
/// # Panics
///
/// Panics where it does.
#[track_caller]
pub const fn assert_shown(base: &'static StructuredType, field: &str) {
    if let Some(hidden) = base.table().find_in_const(field) {
        fail(&[
            "a field has the name of `",
            base.properties()[hidden].name(),
            "`, which is inherited from `",
            base.qualified_name,
            "`, and would hide it; name the field another way, that of the base with `#[inherits(… as base)]`",
        ]);
    }
}

/// Says that an open type without a field for undeclared properties inherits one.
///
/// # Panics
///
/// Panics where it does not.
#[track_caller]
pub const fn assert_inherits_dynamic(base: &'static StructuredType) {
    assert!(
        base.is_open || base.is_broken(),
        "an open type keeps its undeclared properties, and no base type has a field for them; write `#[odata(dynamic)]` on a field of type `DynamicProperties`"
    );
}

/// Says that a type with a field for undeclared properties inherits none.
///
/// # Panics
///
/// Panics where it does.
#[track_caller]
pub const fn assert_first_dynamic(base: &'static StructuredType) {
    if base.is_open {
        let of = base.qualified_name;
        fail(&[
            "the base type `",
            of,
            "` has a field for undeclared properties already; leave this one out",
        ]);
    }
}

/// Says that a type that refuses undeclared properties inherits from none that has such.
///
/// # Panics
///
/// Panics where it does.
#[track_caller]
pub const fn assert_closed(base: &'static StructuredType) {
    if base.is_open {
        let of = base.qualified_name;
        fail(&[
            "`deny_unknown` contradicts the base type `",
            of,
            "`: an open type has undeclared properties; leave it out",
        ]);
    }
}
