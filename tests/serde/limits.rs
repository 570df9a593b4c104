//! What serde cannot carry, as the documentation lists it.

use std::collections::BTreeMap;

use odata_core::{Json, ODataComplex, Untyped, json};

use crate::models::{Everything, PersonInterest, Place};

const WRONG: &str = "[\n  {\"city\": \"c\"},\n  {\"city\": \"é\",\n   \"level\": \"middle\"}\n]";
const MESSAGE: &str = "level: expected test.level (low, high), found \"middle\"";

/// Where a value is the whole text, serde_json says no position; where it is part of one, it says
/// where it stood when it was told: behind the value.
#[test]
fn positions() {
    let exact = json::from_str::<Vec<Place>>(WRONG).unwrap_err();
    assert_eq!(
        exact.to_string(),
        format!("[1].{MESSAGE} at line 4 column 13")
    );
    let error = serde_json::from_str::<Vec<Place>>(WRONG).unwrap_err();
    assert_eq!(error.to_string(), format!("{MESSAGE} at line 5 column 1"));
    let error = serde_json::from_str::<Place>(&WRONG[21..WRONG.len() - 2]).unwrap_err();
    assert_eq!(error.to_string(), MESSAGE);
    assert_eq!((error.line(), error.column()), (0, 0));
    // The seed's own placeholder.
    let response = odata_tests::data("seed/response.json");
    let error = serde_json::from_str::<PersonInterest>(&response).unwrap_err();
    assert_eq!(
        error.to_string(),
        "inference.confidenceScore: expected Edm.Double, found string \"Double\""
    );
}

/// serde_json takes what looks like a position at the end of a message for one.
#[test]
fn what_a_payload_says_is_no_position() {
    let text = r##"{"@odata.type":"#x at line 7 column 9","city":""}"##;
    let error = serde_json::from_str::<Place>(text).unwrap_err();
    assert_eq!((error.line(), error.column()), (0, 0));
    assert_eq!(
        error.to_string(),
        "@odata.type: expected type test.place, found type \"x at line 7 column 9\""
    );
}

/// A tree has each name once, and the last value of it.
#[test]
fn names_that_stand_twice() {
    let text = r#"{"city":"a","city":"b"}"#;
    assert!(json::from_str::<Place>(text).is_err());
    assert!(serde_json::from_str::<Place>(text).is_err());
    let tree: serde_json::Value = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::from_value::<Place>(tree).unwrap().city, "b");
}

/// A tree of serde_json's has its names in the order of the alphabet, unless its feature
/// `preserve_order` is on.
#[test]
fn the_order_of_undeclared_properties() {
    let text = r#"{"id":1,"name":"","b":1,"a":2}"#;
    let names = |value: &Everything| {
        value
            .more
            .iter()
            .map(|(name, _)| name.to_owned())
            .collect::<String>()
    };
    assert_eq!(names(&serde_json::from_str(text).unwrap()), "ba");
    let tree: serde_json::Value = serde_json::from_str(text).unwrap();
    let order = if tree.as_object().unwrap().keys().next().unwrap() == "a" {
        "ab"
    } else {
        "ba"
    };
    assert_eq!(names(&serde_json::from_value(tree).unwrap()), order);
}

/// What a service refuses is for [`odata_core::json::Reading`] to say.
#[test]
fn the_reading_is_a_clients() {
    let text = r#"{"id":1,"name":"","new":1}"#;
    let read: Everything = serde_json::from_str(text).unwrap();
    assert_eq!(read.more.len(), 1);
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test")]
struct Maps {
    numbers: Json<BTreeMap<u8, u8>>,
    pairs: Json<BTreeMap<(u8, u8), u8>>,
}

/// JSON has texts for keys, so that serde_json writes numbers as such and refuses pairs.
#[test]
fn json_is_written_as_serde_json_writes_it_or_not_at_all() {
    let mut maps = Maps {
        numbers: Json(BTreeMap::from([(1, 2)])),
        pairs: Json::default(),
    };
    let text = r##"{"@odata.type":"#test.maps","numbers":{"1":2},"pairs":{}}"##;
    assert_eq!(json::to_string(&maps), text);
    assert_eq!(serde_json::to_string(&maps).unwrap(), text);
    maps.pairs.insert((1, 2), 3);
    let error = serde_json::to_string(&maps).unwrap_err().to_string();
    assert!(
        error.contains("does not serialize as JSON: key must be a string"),
        "{error}"
    );
    let panic = std::panic::catch_unwind(|| json::to_string(&maps)).unwrap_err();
    assert!(
        panic
            .downcast_ref::<String>()
            .unwrap()
            .contains("key must be a string")
    );
}

#[test]
fn bytes_of_other_formats_are_base64url() {
    let mut bytes = Vec::new();
    ciborium::into_writer(&ciborium::Value::Bytes(vec![0xfb, 0xff]), &mut bytes).unwrap();
    let read: odata_core::Binary = ciborium::from_reader(&*bytes).unwrap();
    assert_eq!(*read, [0xfb, 0xff]);
    let keyed = ciborium::Value::Map(vec![(1.into(), 2.into())]);
    let error = keyed.deserialized::<Untyped>().unwrap_err().to_string();
    assert!(error.contains("invalid type: integer"), "{error}");
}
