//! What is required, what may be null, and what stands for what is not there.

use odata_core::json::{self, ErrorKind};
use odata_core::{Date, Decimal, Guid, ODataComplex, ODataEntity, Untyped};

use crate::check::{read, refused};
use crate::models::{Everything, Level, Place};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test", shapes())]
struct Defaults {
    #[odata(key)]
    id: i32,
    #[odata(default)]
    count: i32,
    #[odata(default = 7)]
    seven: i32,
    #[odata(default = Some("none".to_owned()))]
    note: Option<String>,
    #[odata(default = vec![1, 2])]
    numbers: Vec<u8>,
    #[odata(default = Some(vec![3]))]
    more: Option<Vec<u8>>,
    #[odata(default = Level::High)]
    level: Level,
    #[odata(default = Size { width: Some(1), height: Some(2) })]
    size: Size,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test")]
struct Size {
    width: Option<i32>,
    height: Option<i32>,
}

fn defaults() -> Defaults {
    Defaults {
        id: 1,
        count: 0,
        seven: 7,
        note: Some("none".to_owned()),
        numbers: vec![1, 2],
        more: Some(vec![3]),
        level: Level::High,
        size: Size {
            width: Some(1),
            height: Some(2),
        },
    }
}

#[test]
fn a_default_stands_for_what_is_not_there() {
    assert_eq!(read::<Defaults>(r#"{"id":1}"#), defaults());
}

#[test]
fn a_value_takes_the_place_of_a_default_whole() {
    let text = r#"{"id":1,"count":1,"seven":8,"note":"x","numbers":[9],"more":[8],"level":"low","size":{"height":5}}"#;
    let expected = Defaults {
        id: 1,
        count: 1,
        seven: 8,
        note: Some("x".to_owned()),
        numbers: vec![9],
        more: Some(vec![8]),
        level: Level::Low,
        size: Size {
            width: None,
            height: Some(5),
        },
    };
    assert_eq!(read::<Defaults>(text), expected);
    let text = r#"{"id":1,"note":null,"numbers":null,"more":null,"size":{}}"#;
    let expected = Defaults {
        note: None,
        numbers: Vec::new(),
        more: None,
        size: Size {
            width: None,
            height: None,
        },
        ..defaults()
    };
    assert_eq!(read::<Defaults>(text), expected);
    // Absent means the default, so that null is written.
    assert_eq!(read::<Defaults>(&json::to_string(&expected)), expected);
}

#[test]
fn null_is_refused_where_a_value_is_required() {
    for (property, name) in [
        ("count", "Edm.Int32"),
        ("seven", "Edm.Int32"),
        ("level", "test.level"),
        ("size", "test.size"),
    ] {
        let text = format!(r#"{{"id":1,"{property}":null}}"#);
        let error = refused::<Defaults>(&text);
        assert_eq!(error.kind(), ErrorKind::Value);
        assert_eq!(
            error.to_string(),
            format!(
                "{property}: expected {name}, found null at line 1 column {}",
                text.len() - 4
            )
        );
    }
    for text in [
        "null",
        r#"{"id":1,"name":null}"#,
        r#"{"id":null,"name":""}"#,
        r#"{"id":1,"name":"","levels":[null]}"#,
    ] {
        let error = refused::<Everything>(text);
        assert_eq!(
            (error.kind(), error.found()),
            (ErrorKind::Value, "null"),
            "{text}"
        );
    }
}

#[test]
fn null_is_no_value_an_empty_collection_or_an_item() {
    let value: Everything = read(
        r#"{"id":1,"name":"","price":null,"level":null,"levels":null,"scores":null,"names":[null,"x",null],
            "place":null,"places":null,"any":null,"nodes":null,"parent":null,"children":null}"#,
    );
    let absent: Everything = read(r#"{"id":1,"name":""}"#);
    assert_eq!(
        Everything {
            names: Vec::new(),
            ..value.clone()
        },
        absent
    );
    assert_eq!(value.names, [None, Some("x".to_owned()), None]);
    assert_eq!(
        read::<Everything>(r#"{"id":1,"name":"","scores":[]}"#).scores,
        Some(Vec::new())
    );
    assert_eq!(read::<Vec<Place>>("[]"), []);
}

#[test]
fn what_is_required_is_missed_wherever_it_belongs() {
    for (text, path, name) in [
        ("{}", "id", "Edm.Int64"),
        (r#"{"id":1}"#, "name", "Edm.String"),
        (r#"{"title":""}"#, "id", "Edm.Int64"),
        (
            r#"{"id":1,"name":"","place":{}}"#,
            "place.city",
            "Edm.String",
        ),
        (
            r#"{"id":1,"name":"","children":[{"id":1,"name":""},{"id":2}]}"#,
            "children[1].name",
            "Edm.String",
        ),
    ] {
        let error = refused::<Everything>(text);
        assert_eq!(
            (error.kind(), &*error.path(), error.expected()),
            (ErrorKind::Missing, path, name),
            "{text}"
        );
        assert_eq!(error.found(), "no such property");
    }
}

#[test]
fn numbers_and_strings_keep_to_their_types() {
    for (text, expected) in [
        ("256", "Edm.Byte"),
        ("-1", "Edm.Byte"),
        ("1.0", "Edm.Byte"),
        ("1e2", "Edm.Byte"),
    ] {
        assert_eq!(
            refused::<u8>(text).to_string(),
            format!("expected {expected}, found number {text} at line 1 column 1")
        );
    }
    assert_eq!(
        json::from_str::<i64>("\"-9223372036854775808\""),
        Ok(i64::MIN)
    );
    assert_eq!(
        refused::<i64>("\"x\"").to_string(),
        "expected Edm.Int64, found string \"x\" at line 1 column 1"
    );
    assert_eq!(
        refused::<f64>("1e999").to_string(),
        "expected Edm.Double, found number 1e999 at line 1 column 1"
    );
    assert_eq!(
        refused::<f64>("\"inf\"").to_string(),
        "expected Edm.Double, found string \"inf\" at line 1 column 1"
    );
    assert!(json::from_str::<f64>("\"NaN\"").unwrap().is_nan());
    assert_eq!(refused::<bool>("\"true\"").expected(), "Edm.Boolean");
    assert_eq!(refused::<Guid>("\"x\"").expected(), "Edm.Guid");
    assert_eq!(refused::<Date>("1").expected(), "Edm.Date");
    assert_eq!(refused::<Decimal>("true").expected(), "Edm.Decimal");
    assert_eq!(
        refused::<Vec<bool>>("{}").to_string(),
        "expected a collection, found an object at line 1 column 1"
    );
    assert_eq!(
        read::<Untyped>("1.50").as_number().unwrap().as_str(),
        "1.50"
    );
}
