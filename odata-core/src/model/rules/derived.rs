//! Enums of derived types.

use super::fail;
use crate::model::{StructuredType, contains, same_text};

/// Says that a type can be a variant's in an enum of types that derive from a base, behind the
/// variants of others, and has the companions that are variants of the enum's.
///
/// # Panics
///
/// Panics where it cannot.
#[track_caller]
pub const fn assert_variant(
    derived: &StructuredType,
    base: &StructuredType,
    others: &[&StructuredType],
    companions: &[&str],
) {
    let (name, of) = (derived.qualified_name, base.qualified_name);
    if derived.is_broken() || base.is_broken() {
        return;
    }
    if !derived.is_or_derives_from(base) {
        fail(&[
            "`",
            name,
            "` does not derive from `",
            of,
            "`, the base of the enum; write a type that does, or another `base`",
        ]);
    }
    if derived.is_abstract {
        fail(&[
            "`",
            name,
            "` is abstract, so that no value is read as this variant; write a type that derives from it, or leave the variant out",
        ]);
    }
    let mut at = 0;
    while at < others.len() {
        if same_text(name, others[at].qualified_name) {
            fail(&[
                "two variants are of the type `",
                name,
                "`, which one tag tells; leave one out",
            ]);
        }
        if derived.aliases.len() + others[at].aliases.len() > 0 {
            assert_other_names(derived, others[at]);
        }
        at += 1;
    }
    assert_made(derived, companions);
}

/// Says that no value of one type is read under a name of another.
#[track_caller]
const fn assert_other_names(derived: &StructuredType, other: &StructuredType) {
    let mut at = 0;
    while at <= derived.aliases.len() {
        let name = match at {
            0 => derived.qualified_name,
            _ => derived.aliases[at - 1],
        };
        if contains(other.aliases, name) || same_text(name, other.qualified_name) {
            fail(&[
                "`",
                name,
                "` is read as the variant of `",
                other.qualified_name,
                "`, and tells of `",
                derived.qualified_name,
                "` as well; leave the `alias` of one of them out",
            ]);
        }
        at += 1;
    }
}

/// Says that a type has the companions that are parts of those of an enum of derived types.
///
/// # Panics
///
/// Panics where it has not.
#[track_caller]
pub const fn assert_made(of: &StructuredType, companions: &[&str]) {
    let mut at = 0;
    while at < companions.len() && !of.is_broken() {
        if !contains(of.made(), companions[at]) {
            fail(&[
                "`",
                of.qualified_name,
                "` has no `",
                companions[at],
                "` companion, which is a part of the enum's; add it to the type's `shapes(…)`, or leave it out of the enum's",
            ]);
        }
        at += 1;
    }
}

/// Says that an enum of derived types has a place for values of the base itself.
///
/// # Panics
///
/// Panics where it has not.
#[track_caller]
pub const fn assert_place_for_base(base: &StructuredType, variants: &[&StructuredType]) {
    if base.is_abstract || base.is_broken() {
        return;
    }
    let mut at = 0;
    while at < variants.len() {
        if same_text(base.qualified_name, variants[at].qualified_name) {
            return;
        }
        at += 1;
    }
    let of = base.qualified_name;
    fail(&[
        "there are values of the base type `",
        of,
        "` itself; write a variant for it, or one with `#[odata(other)]`",
    ]);
}
