//! Payloads that are broken, and such as nest without end: a value or a located error, never a panic.

use std::sync::atomic::{AtomicUsize, Ordering};

use odata_corpus_tests::mutation::{self, MUTATIONS, located};
use odata_corpus_tests::payload::{self, Kind};

use crate::models::{self, Model};

/// What is read is written such that it reads as the same; what is not is a located error.
fn holds(model: &Model, kind: Kind, bytes: &[u8]) -> bool {
    match model.through(kind, bytes) {
        Ok(written) => {
            let again = |json: &str| model.through(kind, json.as_bytes());
            let full = again(&written.full).map(|again| again.full);
            assert_eq!(full.as_ref(), Ok(&written.full));
            let minimal = again(&written.minimal).map(|again| again.minimal);
            assert_eq!(minimal.as_ref(), Ok(&written.minimal));
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
    let (read, refused) = (AtomicUsize::new(0), AtomicUsize::new(0));
    mutation::each(payload::profile(), |(line, payload)| {
        let (model, kind) = (models::of(&payload), payload.kind());
        for bytes in mutation::mutations(&payload.body, line) {
            let count = if holds(model, kind, &bytes) {
                &read
            } else {
                &refused
            };
            count.fetch_add(1, Ordering::Relaxed);
        }
    });
    let (read, refused) = (read.into_inner(), refused.into_inner());
    assert!(
        read > MUTATIONS && refused > MUTATIONS,
        "{read} were read, {refused} refused"
    );
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
    let values = mutation::endless();
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
