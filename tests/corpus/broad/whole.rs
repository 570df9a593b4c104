//! Each payload is written back whole.

use odata_core::json::{Error, ErrorKind};
use odata_core::model::{StructuredType, Type};
use odata_corpus_tests::comparison::Comparison;
use odata_corpus_tests::payload::{self, Kind, Payload};
use odata_corpus_tests::through::Written;
use serde_json::Value;

use crate::models::{MODELS, TYPES};
use crate::unread::{IN_PART, Reason, UNREAD};
use crate::{Bodies, COUNT};

fn type_named(name: &str) -> Option<&'static StructuredType> {
    TYPES.iter().find_map(|of| match of() {
        Type::Structured(of) if of.qualified_name == name => Some(of),
        _ => None,
    })
}

/// The payloads of types that these metadata describe.
pub fn payloads() -> Vec<(usize, Payload, &'static Bodies)> {
    let Some(payloads) = payload::broad() else {
        return Vec::new();
    };
    let described: Vec<_> = payloads
        .into_iter()
        .filter_map(|(line, payload)| {
            let name = payload.type_name()?;
            let (_, model) = MODELS.iter().find(|(of, _)| *of == name)?;
            Some((line, payload, model))
        })
        .collect();
    assert_eq!(described.len(), COUNT);
    described
}

/// A payload read and written back; in part, where it is listed so.
fn through(line: usize, payload: &Payload, model: &Bodies) -> Result<Written, Error> {
    let (kind, body) = (payload.kind(), payload.body.as_bytes());
    let read = model.through(kind, body);
    match IN_PART.iter().find(|(listed, _)| *listed == line) {
        None => read,
        Some((_, path)) => {
            let error = read.map(|_| ()).expect_err("what it lacks is required");
            assert_eq!((error.kind(), &*error.path()), (ErrorKind::Missing, *path));
            model.in_part(kind, body).expect("it is of an entity type")
        }
    }
}

fn parsed(json: &str) -> Value {
    serde_json::from_str(json).expect("what is read and written is JSON")
}

fn differences(payload: &Payload, model: &Bodies, written: &str) -> Vec<String> {
    let (read, written) = (parsed(&payload.body), parsed(written));
    let declared = (model.of)();
    let mut comparison = Comparison::new(type_named);
    match payload.kind() {
        Kind::Page => comparison.page(declared, &read, &written),
        _ => comparison.value(Some(Type::Structured(declared)), &read, &written),
    }
    comparison.differences
}

#[test]
fn nothing_is_lost() {
    for (line, payload, model) in payloads() {
        let Ok(Written { full, minimal }) = through(line, &payload, model) else {
            continue;
        };
        for written in [full, minimal] {
            let differences = differences(&payload, model, &written);
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
    let payloads = payloads();
    for (line, payload, model) in &payloads {
        let Err(error) = through(*line, payload, model) else {
            continue;
        };
        assert!(error.position().is_some(), "line {line}: {error}");
        found.push((*line, error.path(), Reason::of(&error)));
    }
    let listed: Vec<_> = UNREAD
        .iter()
        .filter(|(listed, ..)| payloads.iter().any(|(line, ..)| line == listed))
        .map(|&(line, path, reason)| (line, path.to_owned(), reason))
        .collect();
    assert_eq!(found, listed);
}
