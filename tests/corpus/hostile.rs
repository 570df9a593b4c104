//! Payloads that are broken, and such as nest without end: a value or a located error, never a panic.

use odata_core::json::Error;

use crate::models::{self, Model};
use crate::payload::{self, Kind};

/// How many mutations of each payload are read; the variable `CORPUS_MUTATIONS` asks for more.
const MUTATIONS: usize = 2_000;

const DEEP: usize = 200_000;

/// What is put into a payload: what JSON and OData give a meaning.
const TOKENS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\u0000",
    "\\ud800",
    "null",
    "true",
    "-1",
    "1e999",
    "1.5",
    "\"\"",
    "{}",
    "[]",
    "\"NaN\"",
    "\"@odata.type\":\"#microsoft.graph.itemEmail\",",
    "\"@type\":1,",
    "\"@odata.id\":null,",
    "\"id@odata.type\":\"#Int32\",",
    "\"id\":\"\",",
    "\"@odata.nextLink\":\"n\",",
    "\"2020-02-30\"",
    "\"me,,me\"",
    "9999999999999999999999",
    "\u{feff}",
    "\u{10ffff}",
    " ",
    "\n",
];

/// Splitmix64: the same numbers of the same seed.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).expect("a length fits");
        usize::try_from(self.next() % end).expect("it is less than a length")
    }

    fn range(&mut self, len: usize) -> std::ops::Range<usize> {
        let start = self.below(len);
        start..(start + self.below(24)).min(len)
    }
}

fn mutate(bytes: &mut Vec<u8>, numbers: &mut Numbers) {
    let at = numbers.below(bytes.len());
    let range = numbers.range(bytes.len());
    let token = TOKENS[numbers.below(TOKENS.len())].bytes();
    match numbers.below(7) {
        0 => bytes.truncate(at),
        1 => drop(bytes.drain(range)),
        2 => drop(bytes.splice(range, token)),
        3 => drop(bytes.splice(at..at, token)),
        4 => {
            let part = bytes[range].to_vec();
            bytes.splice(at..at, part);
        }
        5 => drop(bytes.splice(at..at, [numbers.next().to_le_bytes()[0]])),
        _ => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << numbers.below(8);
            }
        }
    }
}

fn located(error: &Error, bytes: &[u8]) {
    let position = error.position().unwrap_or_else(|| panic!("{error}"));
    let lines = bytes.split(|&byte| byte == b'\n').count();
    assert!((1..=lines).contains(&position.line), "{error}");
    assert!((1..=bytes.len() + 1).contains(&position.column), "{error}");
}

/// What is read is written such that it reads as the same; what is not is a located error.
fn holds(model: &Model, kind: Kind, bytes: &[u8]) -> bool {
    match model.through(kind, bytes) {
        Ok(written) => {
            for json in [&written.full, &written.minimal] {
                let again = model.through(kind, json.as_bytes()).map(|again| again.full);
                assert_eq!(again.as_ref(), Ok(&written.full), "{json}");
            }
            true
        }
        Err(error) => {
            located(&error, bytes);
            false
        }
    }
}

#[test]
fn mutations() {
    let times = std::env::var("CORPUS_MUTATIONS")
        .map_or(MUTATIONS, |times| times.parse().expect("a count"));
    let (mut read, mut refused) = (0, 0);
    for (line, payload) in payload::all() {
        let mut numbers = Numbers(u64::try_from(line).expect("a line's number fits"));
        let (model, kind) = (models::of(&payload), payload.kind());
        for _ in 0..times {
            let mut bytes = payload.body.clone().into_bytes();
            for _ in 0..=numbers.below(4) {
                mutate(&mut bytes, &mut numbers);
            }
            if holds(model, kind, &bytes) {
                read += 1;
            } else {
                refused += 1;
            }
        }
    }
    assert!(
        read > times && refused > times,
        "{read} were read, {refused} refused"
    );
}

/// Values that nest deeper than is allowed, closed and not.
fn endless() -> [String; 4] {
    let closed = |open: &str, innermost: &str, close: &str| {
        open.repeat(DEEP) + innermost + &close.repeat(DEEP)
    };
    [
        closed("[", "", "]"),
        closed(r#"{"id":"#, "1", "}"),
        closed(r#"{"user":["#, "", "]}"),
        r#"{"@odata.type":{"user":"#.repeat(DEEP),
    ]
}

fn is_refused(model: &Model, kind: Kind, member: &str) {
    let body = match kind {
        Kind::Page => format!(r#"{{"value":[{{{member}}}]}}"#),
        Kind::One | Kind::Create | Kind::Update => format!("{{{member}}}"),
    };
    let Err(error) = model.through(kind, body.as_bytes()) else {
        panic!("{kind:?}: {} was read", &body[..100])
    };
    assert_eq!(error.line(), Some(1), "{error}");
}

/// Under each property of each type, in each kind of body, and under what is undeclared.
#[test]
fn nesting_without_end() {
    let values = endless();
    for model in models::all() {
        let declared = (model.of)()
            .properties()
            .iter()
            .map(|property| property.name());
        for name in declared.chain(["undeclared", "@odata.etag", "id@a.b", "@odata.type"]) {
            for value in &values {
                let member = format!("\"{name}\":{value}");
                model
                    .kinds()
                    .iter()
                    .for_each(|&kind| is_refused(model, kind, &member));
            }
        }
    }
}
