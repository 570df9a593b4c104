//! Responses of the people-profile API as its documentation shows them: indented, untagged, with nulls.
use std::any::Any;

use odata_benches::contend::{ByHand, Derived};
use odata_benches::harness::{Group, Plan};
use odata_benches::models_serde::{Collection as Page, flat};
use odata_benches::report::Workload;
use odata_benches::{equal, models_odata as ours};
use odata_core::Collection;
use odata_core::json::{self, Format, Metadata};
use serde::Deserialize;

use crate::Entry;

const CORPUS: &str = include_str!("../../tests/data/profile-dev.jsonl");
/// Fewer would mean that a model no longer reads what it used to read.
const FEWEST: usize = 20;

pub(crate) const ENTRIES: &[Entry] = &[("read/corpus", read)];

#[derive(Deserialize)]
struct Shown {
    kind: String,
    odata_type: Option<String>,
    is_collection: bool,
    body: String,
}

type Read = fn(&str) -> Box<dyn Any>;

/// How the bodies of a type are read by each side, and whether both can read this one and do so equally.
struct Kind {
    name: &'static str,
    is_collection: bool,
    by_hand: Read,
    by_hand_from_str: Read,
    ours: Read,
    ours_from_str: Read,
    readable: fn(&str) -> bool,
}

fn kind<O: Derived + 'static, S: ByHand + 'static>(
    name: &'static str,
    is_collection: bool,
) -> Kind {
    Kind {
        name,
        is_collection,
        by_hand: |body| Box::new(serde_json::from_slice::<S>(body.as_bytes()).expect("valid")),
        by_hand_from_str: |body| Box::new(serde_json::from_str::<S>(body).expect("valid")),
        ours: |body| Box::new(json::from_slice::<O>(body.as_bytes()).expect("valid")),
        ours_from_str: |body| Box::new(json::from_str::<O>(body).expect("valid")),
        readable: readable::<O, S>,
    }
}

/// Some pages show a placeholder such as `"Date"`, which is a text on serde's side and an error on this.
fn readable<O: Derived, S: ByHand>(body: &str) -> bool {
    let (Ok(by_hand), Ok(ours)) = (serde_json::from_str::<S>(body), json::from_str::<O>(body))
    else {
        return false;
    };
    let written = Format::default().metadata(Metadata::None).to_vec(&ours);
    equal::same("odata_core", &equal::json_of(&by_hand), &written);
    true
}

macro_rules! kinds {
    ($($name:literal $Type:ident),* $(,)?) => {
        [$(
            kind::<ours::$Type, flat::$Type>($name, false),
            kind::<Collection<ours::$Type>, Page<flat::$Type>>($name, true),
        )*]
    };
}

fn kinds() -> [Kind; 20] {
    kinds![
        "personInterest" PersonInterest,
        "languageProficiency" LanguageProficiency,
        "skillProficiency" SkillProficiency,
        "personAward" PersonAward,
        "personCertification" PersonCertification,
        "personWebsite" PersonWebsite,
        "personName" PersonName,
        "itemEmail" ItemEmail,
        "itemPhone" ItemPhone,
        "webAccount" WebAccount,
    ]
}

/// The bodies that both sides read, with the place of their kind.
fn bodies(kinds: &[Kind]) -> Vec<(usize, String)> {
    let shown = CORPUS
        .lines()
        .map(|line| serde_json::from_str::<Shown>(line).expect("a line of the corpus"));
    let responses = shown.filter(|shown| shown.kind == "response");
    let bodies = responses.filter_map(|shown| {
        let name = shown.odata_type?;
        let name = name.rsplit('.').next()?.trim_end_matches(')');
        let at = kinds
            .iter()
            .position(|kind| kind.name == name && kind.is_collection == shown.is_collection)?;
        (kinds[at].readable)(&shown.body).then_some((at, shown.body))
    });
    bodies.collect()
}

fn read(name: &str, plan: &Plan) -> Workload {
    let kinds = kinds();
    let bodies = bodies(&kinds);
    assert!(
        bodies.len() >= FEWEST,
        "only {} bodies of the corpus are read",
        bodies.len()
    );
    let size = (
        bodies.iter().map(|(_, body)| body.len()).sum(),
        bodies.len(),
    );
    let all = |way: fn(&Kind) -> Read| {
        let (kinds, bodies) = (&kinds, &bodies);
        move || {
            bodies
                .iter()
                .map(|(at, body)| way(&kinds[*at])(body))
                .collect::<Vec<_>>()
        }
    };
    let mut group = Group::default();
    group.add("serde flat, from_slice", size, all(|kind| kind.by_hand));
    group.add(
        "serde flat, from_slice again",
        size,
        all(|kind| kind.by_hand),
    );
    group.add(
        "serde flat, from_str",
        size,
        all(|kind| kind.by_hand_from_str),
    );
    group.add("odata_core, from_slice", size, all(|kind| kind.ours));
    group.add("odata_core, from_str", size, all(|kind| kind.ours_from_str));
    group.run(name, plan)
}
