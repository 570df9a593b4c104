//! Attributes: of any tokens, and such as fit where they stand.

use super::random::Random;
use crate::attribute::{KEYS, Place};

const WORDS: &[&str] = &[
    "namespace",
    "name",
    "base",
    "alias",
    "open",
    "abstract",
    "key",
    "computed",
    "default",
    "value",
    "other",
    "shapes",
    "create",
    "update",
    "derive",
    "attrs",
    "flags",
    "dynamic",
    "navigation",
    "type",
    "max_length",
    "scale",
    "=",
    "=",
    ",",
    ",",
    "\"t\"",
    "\"Edm.String\"",
    "\"\"",
    "5",
    "-1",
    "18446744073709551616",
    "1.5",
    "true",
    "(key)",
    "(create, update)",
    "(name = X)",
    "()",
    "[a, b]",
    "{ }",
    "String",
    "Option<String>",
    "<",
    ">",
    "::",
    "r#type",
    "'a",
    "$",
    "#",
    "1 << 200",
    "é",
];

/// Any tokens.
pub(super) fn words(random: &mut Random) -> String {
    let count = random.below(7);
    let words: Vec<_> = (0..count).map(|_| random.of(WORDS)).collect();
    words.join(" ")
}

/// `#[odata(…)]` for a place, which is most often one that can stand there.
pub(super) fn odata(random: &mut Random, place: Place, most: usize) -> String {
    let keys: Vec<_> = (0..random.below(most + 1))
        .map(|_| match random.below(40) {
            0 => words(random),
            1 => KEYS[random.below(KEYS.len())].name.to_owned(),
            _ => key(random, place),
        })
        .collect();
    if keys.is_empty() {
        return String::new();
    }
    format!("#[odata({})]", keys.join(", "))
}

/// A key that the place has, with a value that it takes.
fn key(random: &mut Random, place: Place) -> String {
    let fitting: Vec<_> = KEYS
        .iter()
        .filter(|row| row.places.contains(&place))
        .map(|row| row.name)
        .collect();
    let name = random.of(&fitting);
    let values: &[&str] = match (name, place) {
        ("namespace" | "name" | "alias" | "rename", _) => {
            &["= \"a\"", "= \"b.c\"", "= \"é1\"", "= \"\""]
        }
        ("rename_all", _) => &["= \"PascalCase\"", "= \"none\"", "= \"kebab-case\""],
        ("base", Place::Derived) => &["= A", "= a::B", "= C<'static>", "= Vec<A>"],
        ("tag", _) => &["= \"bare\"", "= \"fragment\"", "= 1"],
        ("crate", _) => &["= ::odata_core", "= a::b", "= crate::r#in"],
        ("shapes", _) => &[
            "(create, update)",
            "()",
            "(create, assigned, partial)",
            "(update, update)",
        ],
        ("create" | "update" | "assigned" | "partial", _) => &[
            "(name = X)",
            "(derive(Clone, a::B))",
            "(attrs(cfg(any()), doc = \"d\"), name = Y)",
            "()",
        ],
        ("default", _) => &["", "", "= 1 + 2", "= a::f(\"x\")", "= { let a = 1; a }"],
        ("type", _) => &["= \"Edm.String\"", "= \"Edm.Date\"", "= \"a\""],
        ("max_length" | "precision" | "scale", _) => {
            &["= 1", "= 7", "= 0xff_u8", "= 99999999999999999999"]
        }
        ("unicode", _) => &["= true", "= false"],
        ("value", _) => &["= 1", "= -1", "= 1 << 3", "= u64::MAX", "= A"],
        _ => &[""],
    };
    format!("{name} {}", random.of(values))
}
