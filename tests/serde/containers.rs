//! Within serde's own containers.

use std::collections::{BTreeMap, HashMap};

use odata_core::Untyped;
use serde::de::IntoDeserializer;
use serde::de::value::{Error as ValueError, MapDeserializer, SeqDeserializer};
use serde::{Deserialize, Serialize};

use crate::models::{AllowedAudiences, AnyFacet, Everything, PersonInterest, Place};

const PLACE: &str = r##"{"@odata.type":"#test.place","city":"c","level":"low","codes":[1,2],"inner":{"@odata.type":"#test.place","city":"d"}}"##;

fn place() -> Place {
    odata_core::json::from_str(PLACE).unwrap()
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Flattened {
    before: u8,
    #[serde(flatten)]
    place: Place,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Either {
    Number(u8),
    Place(Place),
    Facet(Box<AnyFacet>),
    Any(Untyped),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
enum Kind {
    Interest { value: Box<PersonInterest> },
    Place(Place),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Holder {
    place: Place,
    maybe: Option<Place>,
    many: Vec<Place>,
    by_name: BTreeMap<String, Place>,
    by_audience: HashMap<AllowedAudiences, Place>,
    pair: (Place, AllowedAudiences),
}

#[test]
fn values_stand_in_structs_maps_and_sequences() {
    let text = format!(
        r#"{{"place":{PLACE},"maybe":null,"many":[{PLACE},{PLACE}],"by_name":{{"x":{PLACE}}},"by_audience":{{"me":{PLACE}}},"pair":[{PLACE},"new"]}}"#
    );
    let holder: Holder = serde_json::from_str(&text).unwrap();
    assert_eq!(
        (&holder.place, holder.many.len(), &holder.by_name["x"]),
        (&place(), 2, &place())
    );
    assert_eq!(holder.by_audience[&AllowedAudiences::Me], place());
    assert_eq!(holder.pair.1, AllowedAudiences::Other("new".into()));
    assert_eq!(serde_json::to_string(&holder).unwrap(), text);
    let tree = serde_json::to_value(&holder).unwrap();
    assert_eq!(serde_json::from_value::<Holder>(tree).unwrap(), holder);
    let mut bytes = Vec::new();
    ciborium::into_writer(&holder, &mut bytes).unwrap();
    assert_eq!(ciborium::from_reader::<Holder, _>(&*bytes).unwrap(), holder);
}

#[test]
fn values_are_flattened() {
    let text = format!(r#"{{"before":1,{}"#, &PLACE[1..]);
    let flattened: Flattened = serde_json::from_str(&text).unwrap();
    assert_eq!(
        flattened,
        Flattened {
            before: 1,
            place: place()
        }
    );
    assert_eq!(serde_json::to_string(&flattened).unwrap(), text);
    let tree = serde_json::to_value(&flattened).unwrap();
    assert_eq!(
        serde_json::from_value::<Flattened>(tree).unwrap(),
        flattened
    );
}

#[test]
fn values_are_told_apart_by_trying() {
    let read = |text: &str| serde_json::from_str::<Either>(text).unwrap();
    assert_eq!(read("7"), Either::Number(7));
    assert_eq!(read(PLACE), Either::Place(place()));
    let response = odata_tests::data("seed/response-filled.json");
    let Either::Facet(facet) = read(&response) else {
        panic!("no facet")
    };
    assert_eq!(*facet, odata_core::json::from_str(&response).unwrap());
    assert_eq!(
        serde_json::to_string(&facet).unwrap(),
        odata_core::json::to_string(&*facet)
    );
    let Either::Any(any) = read(r#"[300,1.5,"x",null]"#) else {
        panic!("something")
    };
    assert_eq!(odata_core::json::to_string(&any), r#"[300,1.5,"x",null]"#);
    let kind: Kind =
        serde_json::from_str(&format!(r#"{{"kind":"Interest","value":{response}}}"#)).unwrap();
    assert!(
        matches!(&kind, Kind::Interest { value } if value.id == "af7489fd-89fd-af74-fd89-74affd8974af")
    );
}

/// Numbers that serde has buffered with `arbitrary_precision` come as objects.
#[test]
fn numbers_keep_their_kind_in_buffers() {
    let text = r#"{"before":1,"city":"","codes":[7,255],"inner":{"city":"","level":4}}"#;
    let flattened: Flattened = serde_json::from_str(text).unwrap();
    assert_eq!(flattened.place.codes.unwrap().0, [7, 255]);
    #[derive(Deserialize)]
    struct Any {
        #[serde(flatten)]
        any: Untyped,
    }
    let any: Any =
        serde_json::from_str(r#"{"a":1,"b":-1.5,"c":[1e3,{"d":18446744073709551615}]}"#).unwrap();
    let members = any.any.as_object().unwrap();
    assert_eq!(
        members.get("a").unwrap().as_number().unwrap().as_i64(),
        Some(1)
    );
    assert_eq!(
        members.get("b").unwrap().as_number().unwrap().as_f64(),
        Some(-1.5)
    );
    let [thousand, nested] = members.get("c").unwrap().as_collection().unwrap() else {
        panic!("no pair")
    };
    assert_eq!(thousand.as_number().unwrap().as_f64(), Some(1000.0));
    let most = nested
        .as_object()
        .unwrap()
        .get("d")
        .unwrap()
        .as_number()
        .unwrap();
    assert_eq!(most.as_u64(), Some(u64::MAX));
}

/// serde_json's own names in a payload are names like others, and smuggle no text in.
#[test]
fn private_names_of_serde_json_are_ordinary_names() {
    let text = r#"{"before":1,"city":"c","inner":{"$serde_json::private::RawValue":"{\"city\":\"smuggled\"}"}}"#;
    let error = serde_json::from_str::<Flattened>(text)
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("inner.$serde_json::private::RawValue: expected a property of test.place"),
        "{error}"
    );
    for number in ["x", "", "1]", "01", "1,2", "\\u0031"] {
        let text =
            format!(r#"{{"id":1,"name":"","any":{{"$serde_json::private::Number":"{number}"}}}}"#);
        let value: Everything = serde_json::from_str(&text).unwrap();
        assert!(value.any.unwrap().as_object().is_some(), "{number}");
    }
}

/// Deserializers that know no newtypes hand on what they have.
#[test]
fn other_deserializers_are_read_from() {
    let me: AllowedAudiences =
        Deserialize::deserialize(IntoDeserializer::<ValueError>::into_deserializer("me")).unwrap();
    assert_eq!(me, AllowedAudiences::Me);
    let any: Untyped =
        Deserialize::deserialize(IntoDeserializer::<ValueError>::into_deserializer(7_u64)).unwrap();
    assert_eq!(odata_core::json::to_string(&any), "7");
    let any: Untyped =
        Deserialize::deserialize(IntoDeserializer::<ValueError>::into_deserializer(())).unwrap();
    assert_eq!(any, Untyped::Null);
    let seq = SeqDeserializer::<_, ValueError>::new([1.5_f32, -2.0].into_iter());
    let any: Untyped = Deserialize::deserialize(seq).unwrap();
    assert_eq!(odata_core::json::to_string(&any), "[1.5,-2.0]");
    let map = MapDeserializer::<_, ValueError>::new([("city", "c")].into_iter());
    let place: Place = Deserialize::deserialize(map).unwrap();
    assert_eq!(place.city, "c");
    let none = MapDeserializer::<_, ValueError>::new(std::iter::empty::<(&str, &str)>());
    let error = <Place as Deserialize>::deserialize(none).unwrap_err();
    assert_eq!(
        error.to_string(),
        "city: expected Edm.String, found no such property"
    );
}
