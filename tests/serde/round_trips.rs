//! There and back: the same values and the same text as through `odata_core::json`.

use std::fmt::Debug;
use std::marker::PhantomData;

use odata_core::json::{self, ReadValue, WriteValue};
use odata_core::{
    Annotated, Binary, Collection, Date, DateTimeOffset, Decimal, Duration, Guid, Json, TimeOfDay,
    Untyped,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::models::{
    AllowedAudiences, AnyFacet, AnyNode, Everything, PersonInterest, PersonInterestCreate,
    PersonInterestUpdate, Place,
};

const EVERYTHING: &str = r##"{"@odata.type":"#test.everything","@odata.etag":"W/\"1\"","id":-9223372036854775808,"name":"\u00e9\"\\\n\u0000","price":0.5,
    "level":"high","levels":["low",4,0],"scores":[1.5,-0.0,1e300,5e-324,"INF","-INF",3],"names":[null,"x"],
    "place":{"city":"c","level":null,"codes":[1,2],"inner":{"city":"d"}},"places":[{"city":"e"}],
    "any":{"a":[null,true,false,1,-1,1.5,18446744073709551615,"s",{},[]],"b":{"c":{"d":"e"}}},
    "nodes":[{"@odata.type":"#test.twig","id":"t","leaves":1},{"id":"u","x":1,"@type":"#test.branch","length":3},
        {"@odata.type":"#test.new","id":"v","y":[1.5]},{"id":"w"}],
    "parent":{"id":1,"name":"p"},"children":[{"id":2,"name":"q","children":[{"id":3,"name":"r"}]}],
    "new":{"z":1.5},"new2":[]}"##;

/// A value takes every way there is, and is the same at the end of each.
#[track_caller]
fn round_trips<T>(text: &str) -> T
where
    T: for<'a> ReadValue<'a> + WriteValue + DeserializeOwned + Serialize + PartialEq + Debug,
{
    let value: T = json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(serde_json::from_str::<T>(text).unwrap(), value);
    assert_eq!(serde_json::from_slice::<T>(text.as_bytes()).unwrap(), value);
    assert_eq!(
        serde_json::from_reader::<_, T>(text.as_bytes()).unwrap(),
        value
    );
    let tree: serde_json::Value = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::from_value::<T>(tree.clone()).unwrap(), value);
    assert_eq!(
        <T as serde::Deserialize>::deserialize(&tree).unwrap(),
        value
    );

    let written = json::to_string(&value);
    assert_eq!(serde_json::to_string(&value).unwrap(), written);
    assert_eq!(serde_json::to_vec(&value).unwrap(), written.as_bytes());
    assert_eq!(
        serde_json::to_string_pretty(&value).unwrap(),
        json::to_string_pretty(&value)
    );
    let tree = serde_json::to_value(&value).unwrap();
    assert_eq!(
        tree,
        serde_json::from_str::<serde_json::Value>(&written).unwrap()
    );
    assert_eq!(serde_json::from_value::<T>(tree).unwrap(), value);

    let mut bytes = Vec::new();
    ciborium::into_writer(&value, &mut bytes).unwrap();
    assert_eq!(ciborium::from_reader::<T, _>(&*bytes).unwrap(), value);
    let tree = ciborium::Value::serialized(&value).unwrap();
    assert_eq!(tree.deserialized::<T>().unwrap(), value);
    value
}

/// An output whose type's name has all that a name can have.
struct Output<'o, A, B: ?Sized>(&'o mut Vec<u8>, PhantomData<(A, Box<B>)>);

impl<'o, A, B: ?Sized> Output<'o, A, B> {
    fn new(bytes: &'o mut Vec<u8>) -> Self {
        Self(bytes, PhantomData)
    }
}

impl<A, B: ?Sized> std::io::Write for Output<'_, A, B> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A layout of its own: a space behind each colon.
struct Spaced;

impl serde_json::ser::Formatter for Spaced {
    fn begin_object_value<W: std::io::Write + ?Sized>(
        &mut self,
        output: &mut W,
    ) -> std::io::Result<()> {
        output.write_all(b": ")
    }
}

#[test]
fn each_layout_of_serde_json() {
    type Wide<'o> = Output<'o, fn(u8, [u8; 2]) -> u8, dyn Fn(&str) -> (u8, u8)>;
    let text = r#"{"a":[1,{"b":"c, \"d\""},[]],"e":{},"f":1.10}"#;
    let value: Untyped = json::from_str(text).unwrap();

    let mut compact = Vec::new();
    serde_json::to_writer(Wide::<'_>::new(&mut compact), &value).unwrap();
    assert_eq!(compact, text.as_bytes());
    let mut pretty = Vec::new();
    serde_json::to_writer_pretty(Wide::<'_>::new(&mut pretty), &value).unwrap();
    assert_eq!(pretty, json::to_string_pretty(&value).into_bytes());

    let mut spaced = Vec::new();
    let mut serializer =
        serde_json::Serializer::with_formatter(Wide::<'_>::new(&mut spaced), Spaced);
    value.serialize(&mut serializer).unwrap();
    let want = r#"{"a": [1,{"b": "c, \"d\""},[]],"e": {},"f": 1.10}"#;
    assert_eq!(String::from_utf8(spaced).unwrap(), want);
    assert_eq!(
        serde_json::to_string(&[&value, &value]).unwrap(),
        format!("[{text},{text}]")
    );
    assert_eq!(
        serde_json::to_string_pretty(&[&value]).unwrap(),
        json::to_string_pretty(&vec![value])
    );
}

#[test]
fn the_seed() {
    let response = odata_tests::data("seed/response-filled.json");
    let interest: PersonInterest = round_trips(&response);
    assert_eq!(
        serde_json::to_string_pretty(&interest).unwrap(),
        response.trim_end()
    );
    round_trips::<AnyFacet>(&response);
    let request = odata_tests::data("seed/request-filled.json");
    let create: PersonInterestCreate = round_trips(&request);
    assert_eq!(
        serde_json::to_string_pretty(&create).unwrap(),
        request.trim_end()
    );
    round_trips::<PersonInterestUpdate>(r#"{"description":null,"webUrl":"x","inference":null}"#);
    round_trips::<Annotated<PersonInterest>>(&response.replacen(
        '{',
        "{\"@odata.etag\":\"x\",\"@x.y\":[1],\"new\":1,",
        1,
    ));
    round_trips::<Collection<AnyFacet>>(&format!(
        r#"{{"@odata.count":1,"value":[{response}],"@odata.nextLink":"n"}}"#
    ));
}

#[test]
fn every_kind_of_property() {
    let value: Everything = round_trips(EVERYTHING);
    assert_eq!(value.nodes.len(), 4);
    assert!(value.scores.as_ref().unwrap()[1].is_sign_negative());
    round_trips::<Vec<Everything>>(&format!("[{EVERYTHING}]"));
    round_trips::<AnyNode>(r##"{"@odata.type":"#test.new","id":"v","y":[1.5],"@x.y":{}}"##);
}

#[test]
fn values_on_their_own() {
    round_trips::<AllowedAudiences>("\"organization\"");
    round_trips::<AllowedAudiences>("\"martians\"");
    round_trips::<Option<AllowedAudiences>>("null");
    round_trips::<Date>("\"-0044-03-15\"");
    round_trips::<DateTimeOffset>("\"2016-12-31T23:59:60.123456789012+03:00\"");
    round_trips::<Duration>("\"-P3DT1.50S\"");
    round_trips::<Guid>("\"af7489fd-89fd-af74-fd89-74affd8974af\"");
    round_trips::<TimeOfDay>("\"07:59:59.999\"");
    round_trips::<Binary>("\"AQID\"");
    round_trips::<Decimal>("12.5");
    round_trips::<Decimal>("\"INF\"");
    round_trips::<Json<std::collections::BTreeMap<String, Option<char>>>>(r#"{"a":"b","c":null}"#);
    for text in [
        "null",
        "true",
        "-7",
        "18446744073709551615",
        "1.5",
        "\"é\"",
        "[]",
        "{}",
        r#"{"a":{"b":[{}]}}"#,
    ] {
        round_trips::<Untyped>(text);
    }
}

#[test]
fn a_place_takes_its_codes_from_serde() {
    let place: Place = round_trips(r#"{"city":"c","codes":[1,255]}"#);
    assert_eq!(place.codes.unwrap().0, [1, 255]);
}

/// Digits that no double has, and spellings of their own.
#[test]
fn decimals() {
    for text in [
        "1.10",
        "0.10",
        "1e400",
        "123456789012345678901234567890.123456789",
    ] {
        let value: Untyped = json::from_str(text).unwrap();
        let decimal: Decimal = json::from_str(text).unwrap();
        assert_eq!(json::to_string(&value), text);
        // Whatever the features, serde_json hands on the text as it is.
        assert_eq!(serde_json::from_str::<Untyped>(text).unwrap(), value);
        assert_eq!(serde_json::from_str::<Decimal>(text).unwrap(), decimal);
        // And takes it as it is.
        assert_eq!(serde_json::to_string(&value).unwrap(), text);
        assert_eq!(serde_json::to_string_pretty(&value).unwrap(), text);
        assert_eq!(
            serde_json::to_string(&decimal).unwrap(),
            json::to_string(&decimal)
        );
        let tree = serde_json::to_value(&value);
        if cfg!(feature = "arbitrary_precision") {
            let exact = text.replace("e400", "e+400");
            assert_eq!(tree.unwrap().to_string(), exact);
            let tree: serde_json::Value = serde_json::from_str(text).unwrap();
            assert_eq!(
                serde_json::from_value::<Untyped>(tree).unwrap(),
                json::from_str(&exact).unwrap()
            );
        } else if text == "1e400" {
            assert_eq!(
                tree.unwrap_err().to_string(),
                "1e400 is no number that serde has"
            );
        } else {
            assert_eq!(tree.unwrap().as_f64(), text.parse().ok());
        }
        // A format that has no text for its numbers rounds, and refuses what no double is near.
        let mut bytes = Vec::new();
        match ciborium::into_writer(&value, &mut bytes) {
            Ok(()) => {
                let read: Untyped = ciborium::from_reader(&*bytes).unwrap();
                assert_eq!(
                    read.as_number().unwrap().as_f64(),
                    value.as_number().unwrap().as_f64()
                );
            }
            Err(_) => assert_eq!(text, "1e400"),
        }
    }
}
