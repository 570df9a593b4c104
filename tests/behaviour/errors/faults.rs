//! What can be wrong with a `Place`, in every place for one.

use odata_core::json::{ErrorKind, Reading};

use super::places::PLACES;
use super::{Expected, joined};

/// A text that is no `Place`; the offset counts from its first byte.
const FAULTS: &[(&str, Expected<'static>)] = &[
    fault(
        "{\"city\":\"\",\"zip\":\"éééééé\"}",
        ErrorKind::Facet,
        "zip",
        "Edm.String of at most 5 characters",
        "string \"éééééé\"",
        17,
    ),
    fault("7", ErrorKind::Value, "", "test.place", "number 7", 0),
    fault("[]", ErrorKind::Value, "", "test.place", "an array", 0),
    fault(
        "\"x\"",
        ErrorKind::Value,
        "",
        "test.place",
        "string \"x\"",
        0,
    ),
    fault("true", ErrorKind::Value, "", "test.place", "true", 0),
    fault(
        "{\"city\": 5}",
        ErrorKind::Value,
        "city",
        "Edm.String",
        "number 5",
        9,
    ),
    fault(
        "{\"city\":null}",
        ErrorKind::Value,
        "city",
        "Edm.String",
        "null",
        8,
    ),
    fault(
        "{\"city\":{\"a\":1}}",
        ErrorKind::Value,
        "city",
        "Edm.String",
        "an object",
        8,
    ),
    fault(
        "{\"city\":\"\",\"level\":[]}",
        ErrorKind::Value,
        "level",
        "test.level",
        "an array",
        19,
    ),
    fault(
        "{\"city\":\"\",\"inner\":{\"city\":false}}",
        ErrorKind::Value,
        "inner.city",
        "Edm.String",
        "false",
        27,
    ),
    fault(
        "{}",
        ErrorKind::Missing,
        "city",
        "Edm.String",
        "no such property",
        0,
    ),
    fault(
        "{\"city\":\"\",\"inner\":{}}",
        ErrorKind::Missing,
        "inner.city",
        "Edm.String",
        "no such property",
        19,
    ),
    fault(
        "{\"city\":\"\",\"city\":\"\"}",
        ErrorKind::Duplicate,
        "city",
        "one value",
        "a second",
        11,
    ),
    fault(
        "{\"city\":\"\",\"level\":null, \"level\" :0}",
        ErrorKind::Duplicate,
        "level",
        "one value",
        "a second",
        25,
    ),
    fault(
        "{\"city\":\"\",\"@a.b\":1,\"@a.b\":1}",
        ErrorKind::Duplicate,
        "@a.b",
        "one value",
        "a second",
        20,
    ),
    fault(
        "{\"@odata.type\":\"#test.place\",\"@type\":\"#test.place\",\"city\":\"\"}",
        ErrorKind::Duplicate,
        "@type",
        "one value",
        "a second",
        29,
    ),
    fault(
        "{\"city\":\"\",\"@odata.type\":\"#test.thing\"}",
        ErrorKind::Type,
        "@odata.type",
        "type test.place",
        "type test.thing",
        25,
    ),
    fault(
        "{\"@type\":null,\"city\":\"\"}",
        ErrorKind::Value,
        "@type",
        "a type name",
        "null",
        9,
    ),
    fault(
        "{\"city\":\"\",\"x\":[]}",
        ErrorKind::Undeclared,
        "x",
        "a property of test.place",
        "another",
        11,
    ),
    fault(
        "{\"city\":\"\",\"level\":\"middle\"}",
        ErrorKind::Member,
        "level",
        "test.level (low, high)",
        "\"middle\"",
        19,
    ),
    fault(
        "{\"city\":\"\",\"level\":7}",
        ErrorKind::Member,
        "level",
        "test.level (low, high)",
        "\"7\"",
        19,
    ),
];

/// What serde refuses, which is located as well.
const WITHIN_JSON: &[(&str, Expected<'static>)] = &[
    fault(
        "{\"city\":\"\",\"codes\":[1,\n \"x\"]}",
        ErrorKind::Other,
        "codes",
        "alloc::vec::Vec<u8>",
        "invalid type: string \"x\", expected u8",
        26,
    ),
    fault(
        "{\"city\":\"\",\"heights\":{\"é\":1.5,\"e\":null}}",
        ErrorKind::Other,
        "heights",
        "alloc::collections::btree::map::BTreeMap<alloc::string::String, f64>",
        "invalid type: null, expected f64",
        // As far as serde_json had read.
        38,
    ),
];

pub(super) const fn fault(
    text: &'static str,
    kind: ErrorKind,
    path: &'static str,
    expected: &'static str,
    found: &'static str,
    offset: usize,
) -> (&'static str, Expected<'static>) {
    (
        text,
        Expected {
            kind,
            path,
            expected,
            found,
            offset,
        },
    )
}

#[test]
fn is_located_in_every_place() {
    for around in PLACES {
        for (fault, expected) in FAULTS.iter().chain(WITHIN_JSON) {
            let text = [around.before, fault, around.after].concat();
            let path = joined(around.path, expected.path);
            let expected = Expected {
                path: &path,
                offset: around.before.len() + expected.offset,
                ..*expected
            };
            expected.assert(&(around.refused)(Reading::client(), &text), &text);
        }
    }
}

#[test]
fn has_the_same_message_through_serde() {
    for around in PLACES {
        let Some(refused_by_serde) = around.refused_by_serde else {
            continue;
        };
        for (fault, expected) in FAULTS.iter().chain(WITHIN_JSON) {
            let text = [around.before, fault, around.after].concat();
            let path = joined(around.path, expected.path);
            let message = Expected {
                path: &path,
                ..*expected
            }
            .message();
            let error = refused_by_serde(&text);
            // Where the whole text is one value, serde_json adds nothing.
            let position = match error.line() {
                0 => String::new(),
                line => format!(" at line {line} column {}", error.column()),
            };
            assert_eq!(error.to_string(), message + &position, "{text}");
            assert!(error.is_data(), "{text}");
        }
    }
}
