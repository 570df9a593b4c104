//! What to write instead of a key that is not taken where it stands.

use super::key::{KEYS, Place};
use crate::diagnostic::{nearest, one_of};

/// What people write who know other macros, and what it is called here.
const OTHER_WORDS: &[(&str, Place, &str)] = &[
    ("name", Place::Field, "`rename = \"…\"`"),
    ("name", Place::Member, "`rename = \"…\"`"),
    ("nullable", Place::Field, "`Option<…>` as the field's type"),
    ("optional", Place::Field, "`Option<…>` as the field's type"),
    (
        "flatten",
        Place::Field,
        "`base` for an inherited part, or `dynamic` for undeclared properties",
    ),
    (
        "skip",
        Place::Field,
        "a type of its own for what is no property",
    ),
    ("rename", Place::Entity, "`name = \"…\"`"),
    ("rename", Place::Complex, "`name = \"…\"`"),
    ("rename", Place::Enumeration, "`name = \"…\"`"),
    ("rename", Place::Definition, "`name = \"…\"`"),
    ("dynamic", Place::Entity, "`open`"),
    ("dynamic", Place::Complex, "`open`"),
    (
        "base",
        Place::Entity,
        "`#[inherits(…)]` above the derive, or `#[odata(base)]` on a field",
    ),
    (
        "base",
        Place::Complex,
        "`#[inherits(…)]` above the derive, or `#[odata(base)]` on a field",
    ),
    (
        "inherits",
        Place::Entity,
        "`#[inherits(…)]` above the derive",
    ),
    (
        "inherits",
        Place::Complex,
        "`#[inherits(…)]` above the derive",
    ),
    (
        "namespace",
        Place::Derived,
        "`base = T`, which says the declared type; its variants have names of their own",
    ),
    (
        "name",
        Place::Derived,
        "`base = T`, which says the declared type; its variants have names of their own",
    ),
    ("key", Place::Entity, "`key` on the field that is the key"),
    ("key", Place::Complex, "nothing: a complex type has no key"),
    (
        "keyless",
        Place::Complex,
        "nothing: a complex type has no key",
    ),
];

/// The message for a key that has no meaning where it stands.
pub(super) fn message(key: &str, place: Place) -> String {
    let known = KEYS.iter().find(|row| row.name == key);
    let problem = if known.is_some() {
        format!("`{key}` has no meaning on {}", place.words())
    } else {
        format!("unknown attribute `{key}`")
    };
    if let Some((.., instead)) = OTHER_WORDS
        .iter()
        .find(|(word, at, _)| *word == key && *at == place)
    {
        return format!("{problem}; write {instead}");
    }
    if let Some(row) = known {
        let places: Vec<_> = row.places.iter().map(|place| place.words()).collect();
        return format!("{problem}; write it on {}", places.join(" or "));
    }
    let taken = names_at(place);
    match nearest(key, taken.iter().copied()) {
        Some(meant) => format!("{problem}; did you mean `{meant}`?"),
        None => format!("{problem}; write {}", one_of(&taken)),
    }
}

/// The keys that are taken at a place.
pub(super) fn names_at(place: Place) -> Vec<&'static str> {
    let rows = KEYS.iter().filter(|row| row.places.contains(&place));
    rows.map(|row| row.name).collect()
}
