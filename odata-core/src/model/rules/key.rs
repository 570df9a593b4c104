//! Keys.

use super::{assert_no_fault, declaring, fail};
use crate::model::{Property, StructuredType, TypeRef};
use crate::value::ValueKind;

/// Says that a type can be a key's.
///
/// # Panics
///
/// Panics where it cannot.
#[track_caller]
pub const fn assert_key_value(of: TypeRef, kind: ValueKind, in_keys: bool) {
    assert_no_fault(key_fault(of, kind, in_keys));
}

/// The same of a type that may have a fault of its own.
///
/// # Panics
///
/// Panics where it cannot.
#[track_caller]
pub const fn assert_key(of: TypeRef, kind: ValueKind, in_keys: bool, fault: Option<&str>) {
    assert_key_value(of, kind, in_keys);
    assert_no_fault(fault);
}

/// Why a type is no key's, if it is none.
#[must_use]
pub const fn key_fault(of: TypeRef, kind: ValueKind, in_keys: bool) -> Option<&'static str> {
    if of.nullable && in_keys {
        return Some(
            "a key is never null; write a type that is neither an `Option` nor a `Stream`",
        );
    }
    let is_simple = matches!(kind, ValueKind::Primitive | ValueKind::Enumeration);
    if of.collection || !is_simple || !in_keys {
        return Some(
            "no key is of this type; write `String`, `Guid`, `bool`, an integer, `Decimal`, `Date`, `DateTimeOffset`, `Duration`, `TimeOfDay` or an enumeration",
        );
    }
    None
}

/// Says that a type with a key of its own inherits none.
///
/// # Panics
///
/// Panics where it does.
#[track_caller]
pub const fn assert_first_key(base: &'static StructuredType) {
    inherits_no_key(base, "` already; leave `key` out");
}

/// Says that a type that is without a key inherits none.
///
/// # Panics
///
/// Panics where it does.
#[track_caller]
pub const fn assert_keyless(base: &'static StructuredType) {
    inherits_no_key(base, "`; leave `keyless` out");
}

#[track_caller]
const fn inherits_no_key(base: &'static StructuredType, instead: &str) {
    if let Some(key) = key(base) {
        fail(&[
            "the base type `",
            declaring(base, key).qualified_name,
            "` has the key `",
            base.properties()[key].name(),
            instead,
        ]);
    }
}

/// Says that a type of which there are values has a key, or inherits one, or from one that asks for
/// none.
///
/// # Panics
///
/// Panics where it has not.
#[track_caller]
pub const fn assert_has_key(base: &'static StructuredType) {
    if key(base).is_some() {
        return;
    }
    let mut at = Some(base);
    while let Some(ty) = at {
        if !ty.is_abstract {
            return;
        }
        at = ty.base;
    }
    panic!(
        "an entity type has a key, and the base types have none; write `#[odata(key)]` on a field, or `#[odata(keyless)]` on the type"
    );
}

/// The place of the first key property.
const fn key(ty: &StructuredType) -> Option<usize> {
    let properties: &[&Property] = ty.properties();
    let mut at = 0;
    while at < properties.len() {
        if properties[at].is_key() {
            return Some(at);
        }
        at += 1;
    }
    None
}
