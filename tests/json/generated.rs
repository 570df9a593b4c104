//! JSON values and texts made up by proptest.

use proptest::prelude::*;
use serde_json::{Map, Number, Value};

/// Any JSON value, its strings and names full of what must be escaped.
pub(crate) fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        number().prop_map(Value::Number),
        string().prop_map(Value::String),
    ];
    leaf.prop_recursive(6, 64, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::Array),
            prop::collection::vec((string(), inner), 0..8)
                .prop_map(|members| Value::Object(Map::from_iter(members))),
        ]
    })
}

pub(crate) fn string() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z@.]{0,12}",
        "\\PC{0,12}",
        any::<String>(),
        prop::collection::vec(prop::sample::select(SPECIAL), 0..12).prop_map(String::from_iter),
        Just("a".repeat(40)),
    ]
}

/// What a string must not hold as it is, what needs not be escaped but might, and the borders of
/// UTF-8's lengths.
const SPECIAL: &[char] = &[
    '"',
    '\\',
    '/',
    '\0',
    '\u{1}',
    '\u{8}',
    '\t',
    '\n',
    '\u{c}',
    '\r',
    '\u{1f}',
    ' ',
    '\u{7f}',
    '\u{80}',
    '\u{7ff}',
    '\u{800}',
    '\u{2028}',
    '\u{d7ff}',
    '\u{e000}',
    '\u{ffff}',
    '\u{10000}',
    '\u{10ffff}',
];

fn number() -> impl Strategy<Value = Number> {
    let float = any::<f64>().prop_filter_map("JSON has no such number", Number::from_f64);
    prop_oneof![
        any::<i64>().prop_map(Number::from),
        any::<u64>().prop_map(Number::from),
        (-1000_i64..1000).prop_map(Number::from),
        float,
    ]
}

/// A JSON text with something changed that most often makes it no JSON.
pub(crate) fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let change = (
        any::<prop::sample::Index>(),
        0_u8..4,
        prop::sample::select(FRAGMENTS),
    );
    (value(), prop::collection::vec(change, 0..4)).prop_map(|(value, changes)| {
        let mut text = serde_json::to_vec(&value).unwrap();
        for (at, kind, fragment) in changes {
            let at = at.index(text.len() + 1);
            let fragment = fragment.as_bytes();
            match kind {
                0 => drop(text.splice(at..at, fragment.iter().copied())),
                1 => drop(text.drain(at..(at + 1).min(text.len()))),
                2 => {
                    let end = (at + fragment.len()).min(text.len());
                    text.splice(at..end, fragment.iter().copied());
                }
                _ => text.truncate(at),
            }
        }
        text
    })
}

const FRAGMENTS: &[&str] = &[
    "\"",
    "\\",
    "\\u",
    "\\ud800",
    "\\udc00",
    "\\ud83d\\ude00",
    "\\u0000",
    "\\/",
    "\\x",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    " ",
    "\t",
    "\n",
    "\r",
    "\u{b}",
    "\0",
    "-",
    "-0",
    "0",
    "00",
    ".",
    ".5",
    "1.",
    "e",
    "e+",
    "E5",
    "1e5",
    "1E-7",
    "null",
    "true",
    "false",
    "nul",
    "\u{feff}",
    "é",
    "\u{a0}",
    "NaN",
    "//",
    "'",
    "{\"a\":1}",
    "\"a\":1,",
    "[1,]",
    "        ",
];
