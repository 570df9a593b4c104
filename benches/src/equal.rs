//! Contenders must read and write equal values; a benchmark of anything else means nothing.
use std::fmt::Debug;

use odata_core::json::{self, Format, Metadata};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::contend::{ByHand, Derived};

/// Compares all ways of reading this text into `O` and `S`, and of writing what was read.
pub fn check<O: Derived, S: ByHand>(text: &str) {
    let by_hand: S = serde_json::from_str(text).expect("serde reads it");
    let want = json_of(&by_hand);
    check_parsers(text, &by_hand);

    let ours: O = json::from_str(text).expect("odata_core reads it");
    let through_serde: O = serde_json::from_str(text).expect("odata_core reads it through serde");
    same("odata_core", &want, &json::to_vec(&ours));
    same("odata_core, through serde", &want, &json_of(&through_serde));
    for level in [Metadata::Minimal, Metadata::None] {
        let written = Format::default().metadata(level).to_vec(&ours);
        assert_eq!(bare(&written), bare(&want), "with metadata {level:?}");
    }
}

/// Compares another model with the one that is the baseline.
pub fn check_alike<T: DeserializeOwned + Serialize, S: ByHand>(name: &str, text: &str) {
    let by_hand: S = serde_json::from_str(text).expect("serde reads it");
    let other: T = serde_json::from_str(text).expect(name);
    same(name, &json_of(&by_hand), &json_of(&other));
}

/// Compares what the other parsers read of this text, and write.
pub fn check_parsers<S: ByHand>(text: &str, by_hand: &S) {
    let sonic: S = sonic_rs::from_str(text).expect("sonic-rs reads it");
    assert_eq!(&sonic, by_hand, "sonic-rs");
    let simd: S =
        simd_json::serde::from_slice(&mut text.as_bytes().to_vec()).expect("simd-json reads it");
    assert_eq!(&simd, by_hand, "simd-json");
    let want = json_of(by_hand);
    same(
        "sonic-rs",
        &want,
        &sonic_rs::to_vec(by_hand).expect("sonic-rs writes it"),
    );
    same(
        "simd-json",
        &want,
        &simd_json::serde::to_vec(by_hand).expect("simd-json writes it"),
    );
}

pub fn json_of(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("it can be written")
}

/// What serde's model writes of what it read.
pub fn written<S: ByHand>(text: &str) -> String {
    let value: S = serde_json::from_str(text).expect("serde reads it");
    serde_json::to_string(&value).expect("it can be written")
}

/// Compares two texts, and shows where they part.
pub fn same(name: &str, want: &[u8], got: &[u8]) {
    if want == got {
        return;
    }
    let at = want.iter().zip(got).take_while(|(a, b)| a == b).count();
    let from = at.saturating_sub(40);
    let around =
        |text: &[u8]| String::from_utf8_lossy(&text[from..text.len().min(at + 40)]).into_owned();
    panic!(
        "{name} differs at byte {at}:\n  want …{}\n  got  …{}",
        around(want),
        around(got)
    );
}

/// The same without control information, which the levels of metadata differ in.
fn bare(text: &[u8]) -> impl Debug + PartialEq + use<> {
    let mut value: Value = serde_json::from_slice(text).expect("it is JSON");
    strip(&mut value);
    value
}

fn strip(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(strip),
        Value::Object(members) => {
            members.retain(|name, _| !name.starts_with("@odata."));
            members.values_mut().for_each(strip);
        }
        _ => {}
    }
}
