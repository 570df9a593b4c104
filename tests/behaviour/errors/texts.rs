//! What can be wrong with a text whatever it is read as: no JSON, no UTF-8, too deep.

use odata_core::json::{Error, ErrorKind, Reading};

use super::faults::fault;
use super::places::{Around, BAGS, PLACES};
use super::{Expected, joined};
use crate::check::line_and_column;

/// Texts that are no JSON, which serde_json says in its own words.
const NO_JSON: &[(&str, Expected<'static>)] = &[
    fault("tru", ErrorKind::Syntax, "", "a value", "`t`", 0),
    fault(
        "{\"city\":tru}",
        ErrorKind::Syntax,
        "city",
        "a value",
        "`t`",
        8,
    ),
    fault(
        "{\"city\":\"\\x\"}",
        ErrorKind::Syntax,
        "city",
        "an escape that JSON has",
        "`\\`",
        9,
    ),
    fault(
        "{\"city\":\"\",}",
        ErrorKind::Syntax,
        "",
        "a property name in quotes",
        "`}`",
        11,
    ),
    fault(
        "{\"city\":\"\" \"level\":0}",
        ErrorKind::Syntax,
        "",
        "`,` or `}`",
        "`\"`",
        11,
    ),
    fault("{\"city\" \"\"}", ErrorKind::Syntax, "", "`:`", "`\"`", 8),
    fault(
        "{\"city\":\"\",\"level\":-}",
        ErrorKind::Syntax,
        "level",
        "a digit",
        "`}`",
        20,
    ),
    fault(
        "{\"@x\":[1,{\"a\":]}],\"city\":\"\"}",
        ErrorKind::Syntax,
        "@x[1].a",
        "a value",
        "`]`",
        14,
    ),
];

fn every_place() -> impl Iterator<Item = &'static Around> {
    PLACES.iter().chain(BAGS)
}

#[test]
fn what_is_no_json_is_located_in_every_place() {
    for around in every_place() {
        for (fault, expected) in NO_JSON {
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

/// The text is checked before anything is read, so that there is no path yet.
#[test]
fn what_is_no_text_is_located_in_every_place() {
    for around in every_place() {
        let before = [around.before, "{\"city\":\"ü"].concat();
        let bytes = [before.as_bytes(), b"\xE2\x82\"}", around.after.as_bytes()].concat();
        let (line, column) = line_and_column(&before, before.len());
        let errors: [Error; 2] = (around.refused_bytes)(&bytes);
        for error in errors {
            assert_eq!(
                error.to_string(),
                format!("expected UTF-8, found byte 0xE2 at line {line} column {column}")
            );
            assert_eq!(
                (error.kind(), error.path()),
                (ErrorKind::Encoding, String::new())
            );
            assert_eq!(error.position().unwrap().offset, before.len());
        }
    }
}

#[test]
fn what_is_too_deep_is_located_in_every_place() {
    let services = PLACES.iter().map(|around| (around, Reading::service()));
    let clients = every_place().map(|around| (around, Reading::client()));
    for (around, reading) in services.chain(clients) {
        let text = [
            around.before,
            "{\"city\":\"\",\"inner\":{\"city\":\"\"}}",
            around.after,
        ]
        .concat();
        let depth = open_brackets(around.before) + 1;
        let path = joined(around.path, "inner");
        let asked = format!("at most {depth} levels of nesting");
        let expected = Expected {
            kind: ErrorKind::Depth,
            path: &path,
            expected: &asked,
            found: "one more",
            offset: around.before.len() + 19,
        };
        expected.assert(&(around.refused)(reading.max_depth(depth), &text), &text);
    }
}

/// How many brackets of a text are still open.
fn open_brackets(text: &str) -> u16 {
    let outside = text
        .replace("\\\"", "")
        .split('"')
        .step_by(2)
        .collect::<String>();
    let count = |brackets: &[char]| outside.matches(brackets).count();
    u16::try_from(count(&['{', '[']) - count(&['}', ']'])).unwrap()
}
