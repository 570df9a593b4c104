//! Responses of the people-profile API as its documentation shows them: indented, untagged, with nulls.
use std::any::Any;

use odata_benches::contend::{ByHand, Derived};
use odata_benches::harness::{Group, Plan};
use odata_benches::models_serde::{Collection as Page, flat, flatten};
use odata_benches::report::Workload;
use odata_benches::{equal, models_odata as ours};
use odata_core::Collection;
use odata_core::json::{self, Format, Metadata};
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

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

/// The contenders, in the order of [`Kind::ways`]. Nothing here is tagged, so no enumeration can read it.
const WAYS: [&str; 11] = [
    "serde flat, from_slice",
    "serde flat, from_slice again",
    "serde flat, from_str",
    "serde flat, sonic-rs",
    "serde flat, simd-json",
    "serde flatten",
    "serde_json::Value",
    "serde_json, IgnoredAny",
    "odata_core, from_slice",
    "odata_core, from_str",
    "odata_core, serde_json::from_slice",
];

/// How the bodies of a type are read by each contender, and whether all can read this one and do so equally.
struct Kind {
    name: &'static str,
    is_collection: bool,
    ways: [Read; WAYS.len()],
    readable: fn(&str) -> bool,
}

fn by_serde<T: DeserializeOwned + 'static>(body: &str) -> Box<dyn Any> {
    Box::new(serde_json::from_slice::<T>(body.as_bytes()).expect("valid"))
}

fn kind<O: Derived + 'static, S: ByHand + 'static, Flatten: ByHand + 'static>(
    name: &'static str,
    is_collection: bool,
) -> Kind {
    Kind {
        name,
        is_collection,
        ways: [
            by_serde::<S>,
            by_serde::<S>,
            |body| Box::new(serde_json::from_str::<S>(body).expect("valid")),
            |body| Box::new(sonic_rs::from_slice::<S>(body.as_bytes()).expect("valid")),
            // It writes into its input.
            |body| {
                let mut copy = body.as_bytes().to_vec();
                Box::new(simd_json::serde::from_slice::<S>(&mut copy).expect("valid"))
            },
            by_serde::<Flatten>,
            by_serde::<Value>,
            by_serde::<IgnoredAny>,
            |body| Box::new(json::from_slice::<O>(body.as_bytes()).expect("valid")),
            |body| Box::new(json::from_str::<O>(body).expect("valid")),
            by_serde::<O>,
        ],
        readable: readable::<O, S, Flatten>,
    }
}

/// Some pages show a placeholder such as `"Date"`, which is a text on serde's side and an error on this.
fn readable<O: Derived, S: ByHand, Flatten: ByHand>(body: &str) -> bool {
    let (Ok(by_hand), Ok(ours)) = (serde_json::from_str::<S>(body), json::from_str::<O>(body))
    else {
        return false;
    };
    let want = equal::json_of(&by_hand);
    equal::check_parsers(body, &by_hand);
    equal::check_alike::<Flatten, S>("flatten", body);
    let through_serde: O = serde_json::from_str(body).expect("odata_core reads it through serde");
    for ours in [ours, through_serde] {
        let written = Format::default().metadata(Metadata::None).to_vec(&ours);
        equal::same("odata_core", &want, &written);
    }
    true
}

macro_rules! kinds {
    ($($name:literal $Type:ident),* $(,)?) => {
        [$(
            kind::<ours::$Type, flat::$Type, flatten::$Type>($name, false),
            kind::<Collection<ours::$Type>, Page<flat::$Type>, Page<flatten::$Type>>($name, true),
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
    let mut group = Group::default();
    for (way, contender) in WAYS.into_iter().enumerate() {
        let (kinds, bodies) = (&kinds, &bodies);
        group.add(contender, size, move || {
            let read = bodies.iter().map(|(at, body)| kinds[*at].ways[way](body));
            read.collect::<Vec<_>>()
        });
    }
    group.run(name, plan)
}
