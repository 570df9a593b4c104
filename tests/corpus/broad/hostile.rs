//! Payloads that are broken, and such as nest without end: a value or a located error, never a panic.

use odata_corpus_tests::mutation::{self, located};
use odata_corpus_tests::payload::Kind;

use crate::Bodies;
use crate::models::MODELS;
use crate::whole::payloads;

/// What is read is written such that it reads as the same; what is not is a located error.
fn holds(model: &Bodies, kind: Kind, bytes: &[u8]) {
    match model.through(kind, bytes) {
        Ok(written) => {
            let again = |json: &str| model.through(kind, json.as_bytes());
            let full = again(&written.full).map(|again| again.full);
            assert_eq!(full.as_ref(), Ok(&written.full));
            let minimal = again(&written.minimal).map(|again| again.minimal);
            assert_eq!(minimal.as_ref(), Ok(&written.minimal));
        }
        Err(error) => located(&error, bytes),
    }
}

#[test]
fn mutations() {
    mutation::each(payloads(), |(line, payload, model)| {
        for bytes in mutation::mutations(&payload.body, line) {
            holds(model, payload.kind(), &bytes);
        }
    });
}

#[test]
fn nesting_without_end() {
    for value in mutation::endless() {
        for name in ["id", "undeclared", "@odata.etag", "id@a.b", "@odata.type"] {
            let one = format!("{{\"{name}\":{value}}}");
            let page = format!("{{\"value\":[{one}]}}");
            for (_, model) in MODELS {
                for (kind, body) in [(Kind::One, &one), (Kind::Page, &page)] {
                    let error = model.through(kind, body.as_bytes()).map(|_| ());
                    let error = error.expect_err("it nests too deep");
                    assert_eq!(error.line(), Some(1), "{error}");
                }
            }
        }
    }
}
