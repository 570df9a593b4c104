//! Each payload is written back whole.

use odata_core::json::{Error, ErrorKind};
use odata_core::model::Type;
use odata_corpus_tests::comparison::Comparison;
use odata_corpus_tests::payload::{self, Kind, Payload};
use odata_corpus_tests::through::Written;
use serde_json::Value;

use crate::models;
use crate::unread::{Reason, UNREAD};

/// The answer to a query that selects but names: a profile in part.
const IN_PART: usize = 20;

fn through(line: usize, payload: &Payload) -> Result<Written, Error> {
    match models::of(payload).through(payload.kind(), payload.body.as_bytes()) {
        Err(error) if line == IN_PART => {
            assert_eq!(
                (error.kind(), &*error.path()),
                (ErrorKind::Missing, "names[0].id")
            );
            models::profile_in_part(payload.body.as_bytes())
        }
        other => other,
    }
}

fn parsed(json: &str) -> Value {
    serde_json::from_str(json).expect("what is read and written is JSON")
}

fn differences(payload: &Payload, written: &str) -> Vec<String> {
    let (read, written) = (parsed(&payload.body), parsed(written));
    let declared = (models::of(payload).of)();
    let mut comparison = Comparison::new(models::type_named);
    match payload.kind() {
        Kind::Page => comparison.page(declared, &read, &written),
        _ => comparison.value(Some(Type::Structured(declared)), &read, &written),
    }
    comparison.differences
}

#[test]
fn nothing_is_lost() {
    for (line, payload) in payload::profile() {
        let Ok(Written { full, minimal }) = through(line, &payload) else {
            continue;
        };
        for written in [full, minimal] {
            let differences = differences(&payload, &written);
            assert!(
                differences.is_empty(),
                "line {line}: {differences:#?}\n{written}"
            );
        }
    }
}

#[test]
fn what_is_not_read_is_listed() {
    let mut found = Vec::new();
    for (line, payload) in payload::profile() {
        let Err(error) = through(line, &payload) else {
            continue;
        };
        assert!(error.position().is_some(), "line {line}: {error}");
        let reason = match error.kind() {
            ErrorKind::Missing => Reason::Missing,
            ErrorKind::Value if error.found() == "null" => Reason::Null,
            ErrorKind::Value => Reason::Placeholder,
            _ => panic!("line {line}: {error}"),
        };
        found.push((line, error.path(), reason));
    }
    let listed: Vec<_> = UNREAD
        .iter()
        .map(|&(line, path, reason)| (line, path.to_owned(), reason))
        .collect();
    assert_eq!(found, listed);
}

/// The facets' abstract base, told by the tag, wherever that stands.
#[test]
fn nothing_is_lost_through_the_base() {
    let base = models::named("microsoft.graph.itemFacet").expect("the base has a model");
    let mut read = 0;
    for (line, payload) in payload::profile() {
        let of = (models::of(&payload).of)();
        if payload.kind() != Kind::One || !of.is_or_derives_from((base.of)()) {
            continue;
        }
        let Ok(_) = through(line, &payload) else {
            continue;
        };
        let untagged = payload
            .body
            .trim()
            .trim_start_matches('{')
            .trim_end_matches('}');
        let tag = format!("\"@odata.type\":\"#{}\"", of.qualified_name);
        for body in [
            format!("{{{tag},{untagged}}}"),
            format!("{{{untagged},{tag}}}"),
        ] {
            let Written { full, minimal } = base.through(Kind::One, body.as_bytes()).expect(&body);
            for written in [full, minimal] {
                let mut comparison = Comparison::new(models::type_named);
                let declared = Some(Type::Structured((base.of)()));
                comparison.value(declared, &parsed(&body), &parsed(&written));
                assert!(
                    comparison.differences.is_empty(),
                    "line {line}: {comparison:#?}"
                );
            }
        }
        read += 1;
    }
    assert!(read > 10, "{read}");
}
