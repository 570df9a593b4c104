//! What a model must keep to that no derive sees by itself, since other types are involved: checked at
//! compile time, with a message at the token that the expansion gives as the caller.

use super::{Property, StructuredKind, StructuredType, TypeRef};
use crate::__private::{joined, joined_len};
use crate::value::ValueKind;

/// Fails with texts that follow each other.
#[track_caller]
const fn fail(parts: &[&str]) -> ! {
    const LONGEST: usize = 1024;
    if joined_len(parts) <= LONGEST {
        let bytes = joined::<LONGEST>(parts);
        if let Ok(text) = core::str::from_utf8(bytes.split_at(joined_len(parts)).0) {
            panic!("{}", text);
        }
    }
    panic!("{}", parts[parts.len() - 1]);
}

/// Says that an own property's name is not that of an inherited one.
///
/// # Panics
///
/// Panics where it is.
#[track_caller]
pub const fn assert_new_name(base: &'static StructuredType, name: &str) {
    if let Some(inherited) = base.table().find_in_const(name) {
        taken(
            base,
            inherited,
            name,
            "` already; leave this one out, or write `rename = \"…\"` with another name",
        );
    }
}

/// Says that an own property's alias is not the name of an inherited one.
///
/// # Panics
///
/// Panics where it is.
#[track_caller]
pub const fn assert_new_alias(base: &'static StructuredType, alias: &str) {
    if let Some(inherited) = base.table().find_in_const(alias) {
        taken(base, inherited, alias, "` already; write another `alias`");
    }
}

/// Fails since the inherited property at a place is read under a name.
#[track_caller]
const fn taken(base: &'static StructuredType, place: usize, name: &str, instead: &str) -> ! {
    fail(&[
        "`",
        name,
        "` is read as `",
        base.properties()[place].name(),
        "` of the base type `",
        declaring(base, place).qualified_name,
        instead,
    ])
}

/// The type in a chain that declares the property at a place.
const fn declaring(ty: &'static StructuredType, place: usize) -> &'static StructuredType {
    let mut at = ty;
    while let Some(base) = at.base {
        if place >= base.properties().len() {
            break;
        }
        at = base;
    }
    at
}

/// Says that a structural property has a type that one can have.
///
/// # Panics
///
/// Panics where it has not.
#[track_caller]
pub const fn assert_value(kind: ValueKind, fault: Option<&str>) {
    if matches!(kind, ValueKind::Entity) {
        panic!(
            "a property of an entity type leads to entities; write `#[odata(navigation)]`, and `Option<Box<…>>` or `Vec<…>` of it"
        );
    }
    if let Some(fault) = fault {
        panic!("{}", fault);
    }
}

/// Says that a type can be a key's.
///
/// # Panics
///
/// Panics where it cannot.
#[track_caller]
pub const fn assert_key_value(of: TypeRef, kind: ValueKind, in_keys: bool) {
    assert!(
        !of.nullable || !in_keys,
        "a key is never null; write a type that is neither an `Option` nor a `Stream`"
    );
    let is_simple = matches!(kind, ValueKind::Primitive | ValueKind::Enumeration);
    assert!(
        !of.collection && is_simple && in_keys,
        "no key is of this type; write `String`, `Guid`, `bool`, an integer, `Decimal`, `Date`, `DateTimeOffset`, `Duration`, `TimeOfDay` or an enumeration"
    );
}

/// Says that a type with a key of its own inherits none.
///
/// # Panics
///
/// Panics where it does.
#[track_caller]
pub const fn assert_first_key(base: &'static StructuredType) {
    if let Some(key) = key(base) {
        let of = declaring(base, key).qualified_name;
        let key = base.properties()[key].name();
        fail(&[
            "the base type `",
            of,
            "` has the key `",
            key,
            "` already; leave `key` out",
        ]);
    }
}

/// Says that a type that is without a key inherits none.
///
/// # Panics
///
/// Panics where it does.
#[track_caller]
pub const fn assert_keyless(base: &'static StructuredType) {
    if let Some(key) = key(base) {
        let of = declaring(base, key).qualified_name;
        let key = base.properties()[key].name();
        fail(&[
            "the base type `",
            of,
            "` has the key `",
            key,
            "`; leave `keyless` out",
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
/// that are parts of the type's.
///
/// # Panics
///
/// Panics where it is of the other kind, or has not.
#[track_caller]
#[must_use]
pub const fn inherited(
    kind: StructuredKind,
    base: &'static StructuredType,
    companions: &[&str],
) -> usize {
    assert_same_kind(kind, base);
    let mut at = 0;
    while at < companions.len() && !base.is_broken() {
        if !super::contains(base.made(), companions[at]) {
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
    base.properties().len()
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

/// Says that a text is a namespace.
///
/// # Panics
///
/// Panics where it is not.
#[track_caller]
pub const fn assert_namespace(namespace: &str) {
    let bytes = namespace.as_bytes();
    let mut is_namespace = !bytes.is_empty();
    let mut starts = true;
    let mut at = 0;
    while at < bytes.len() {
        let fits = match bytes[at] {
            b'.' | b'0'..=b'9' => !starts,
            b'_' | b'a'..=b'z' | b'A'..=b'Z' | 0x80.. => true,
            _ => false,
        };
        is_namespace &= fits;
        starts = bytes[at] == b'.';
        at += 1;
    }
    if !is_namespace || starts {
        fail(&[
            "`",
            namespace,
            "` is no namespace; write identifiers with dots between them, such as `my.service`",
        ]);
    }
    let reserved = ["Edm", "odata", "System", "Transient"];
    if super::contains(&reserved, namespace) {
        fail(&[
            "`",
            namespace,
            "` is a reserved namespace; write one of your own",
        ]);
    }
}

/// Says that a type can be a variant's in an enum of types that derive from a base, behind the
/// variants of others.
///
/// # Panics
///
/// Panics where it cannot.
#[track_caller]
pub const fn assert_variant(
    derived: &StructuredType,
    base: &StructuredType,
    others: &[&StructuredType],
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
        if super::same_text(name, others[at].qualified_name) {
            fail(&[
                "two variants are of the type `",
                name,
                "`, which one tag tells; leave one out",
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
        if super::same_text(base.qualified_name, variants[at].qualified_name) {
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

/// A complex type, and the values that each of its values holds: they are never absent.
#[derive(Debug)]
pub struct Holder {
    /// A name of the Rust type that no other has.
    pub name: &'static str,
    /// What its values hold.
    pub holds: &'static [Option<&'static Holder>],
}

/// Says that a property's value, which is never absent, leads back to no value of the type itself.
///
/// # Panics
///
/// Panics where it does.
#[track_caller]
pub const fn assert_end(value: Option<&Holder>, holder: &Holder) {
    let mut steps = 0;
    if let Some(value) = value {
        assert!(
            !leads_to(value, holder.name, 0, &mut steps),
            "a value would hold another without end; write `Option<Box<…>>`, or, of an enum of derived types, another variant first"
        );
    }
}

const fn leads_to(from: &Holder, name: &str, depth: usize, steps: &mut usize) -> bool {
    // What others hold without end is reported where they do.
    const MOST: usize = 2000;
    const DEEPEST: usize = 64;
    if super::same_text(from.name, name) {
        return true;
    }
    let mut at = 0;
    while at < from.holds.len() && depth < DEEPEST && *steps < MOST {
        *steps += 1;
        if let Some(holder) = from.holds[at] {
            if leads_to(holder, name, depth + 1, steps) {
                return true;
            }
        }
        at += 1;
    }
    false
}
