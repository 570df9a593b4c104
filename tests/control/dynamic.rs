//! The types of undeclared properties, *JSON* 4.5.3 (Control Information: type).

use odata_core::json::{self, ErrorKind};
use odata_core::{
    Annotated, Date, Decimal, Derived, DynamicProperties, DynamicValue, Guid, Untyped,
};

use crate::model::{AnyItem, Item, Open, OpenCreate, OpenUpdate, Size, round_trip};

#[test]
fn heuristics_where_no_type_is_said() {
    let open: Open = round_trip(
        r##"{"@odata.type":"#ns.open","id":"1","b":true,"n":1,"s":"2016-09-22","o":{},"t":{"@odata.type":"#ns.size"},"a":[1],"z":null}"##,
    );
    let more = &open.more;
    assert_eq!(more.typed("b").unwrap(), Some(DynamicValue::Boolean(true)));
    assert_eq!(more.typed("n").unwrap(), Some(DynamicValue::Double(1.0)));
    assert_eq!(
        more.typed("s").unwrap(),
        Some(DynamicValue::String("2016-09-22".into()))
    );
    assert_eq!(more.typed("z").unwrap(), Some(DynamicValue::Null));
    assert_eq!(more.typed("absent").unwrap(), None);
    for name in ["o", "t", "a"] {
        let value = more.get(name).unwrap().clone();
        assert_eq!(
            more.typed(name).unwrap(),
            Some(DynamicValue::Untyped(value)),
            "{name}"
        );
    }
    assert_eq!(more.type_of("n").as_deref(), Some("Edm.Double"));
    assert_eq!(more.type_of("t").as_deref(), Some("ns.size"));
    assert_eq!(more.type_of("z"), None);
    assert_eq!(more.type_of("absent"), None);
}

/// A built-in type comes with or without `#`, and with `Edm.` or without.
#[test]
fn types_that_are_said() {
    let cases = [
        ("Boolean", "true", DynamicValue::Boolean(true)),
        ("Byte", "255", DynamicValue::Byte(255)),
        ("SByte", "-1", DynamicValue::SByte(-1)),
        ("Int16", "1", DynamicValue::Int16(1)),
        ("Int32", "1", DynamicValue::Int32(1)),
        ("Int64", "\"1\"", DynamicValue::Int64(1)),
        ("Single", "1.5", DynamicValue::Single(1.5)),
        ("Double", "\"INF\"", DynamicValue::Double(f64::INFINITY)),
        (
            "Decimal",
            "1.50",
            DynamicValue::Decimal("1.50".parse().unwrap()),
        ),
        ("String", "\"x\"", DynamicValue::String("x".into())),
        ("Binary", "\"AQ\"", DynamicValue::Binary(vec![1].into())),
        (
            "Guid",
            "\"01234567-89ab-cdef-0123-456789abcdef\"",
            DynamicValue::Guid("01234567-89ab-cdef-0123-456789abcdef".parse().unwrap()),
        ),
        (
            "Date",
            "\"2016-09-22\"",
            DynamicValue::Date("2016-09-22".parse().unwrap()),
        ),
        (
            "TimeOfDay",
            "\"10:00\"",
            DynamicValue::TimeOfDay("10:00".parse().unwrap()),
        ),
        (
            "DateTimeOffset",
            "\"2016-09-22T10:00:00Z\"",
            DynamicValue::DateTimeOffset("2016-09-22T10:00:00Z".parse().unwrap()),
        ),
        (
            "Duration",
            "\"PT1S\"",
            DynamicValue::Duration("PT1S".parse().unwrap()),
        ),
    ];
    for (name, value, expected) in &cases {
        for (prefix, key) in [
            ("#", "@odata.type"),
            ("", "@type"),
            ("#Edm.", "@odata.type"),
            ("Edm.", "@type"),
        ] {
            let json = format!(r#"{{"id":"1","p":{value},"p{key}":"{prefix}{name}"}}"#);
            let open: Open = json::from_str(&json).unwrap();
            assert_eq!(
                open.more.typed("p").unwrap().as_ref(),
                Some(expected),
                "{json}"
            );
            assert_eq!(
                open.more.type_of("p").unwrap(),
                format!("Edm.{name}"),
                "{json}"
            );
        }
    }
}

#[test]
fn collections_and_other_types_that_are_said() {
    let open: Open = json::from_str(concat!(
        r##"{"id":"1","d@odata.type":"#Collection(Date)","d":["2016-09-22",null],"##,
        r##""k@odata.type":"#ns.kind","k":"a","##,
        r##""x@odata.type":"#Collection(Date)","x":["2016-09-22","no"],"y@odata.type":"#Int32","y":"a"}"##,
    ))
    .unwrap();
    assert_eq!(
        open.more.type_of("d").as_deref(),
        Some("Collection(Edm.Date)")
    );
    let date = DynamicValue::Date("2016-09-22".parse().unwrap());
    let dates = DynamicValue::Collection(vec![date, DynamicValue::Null]);
    assert_eq!(open.more.typed("d").unwrap(), Some(dates));
    assert_eq!(
        open.more.typed("k").unwrap(),
        Some(DynamicValue::Untyped("a".into()))
    );
    let error = open.more.typed("x").unwrap_err();
    assert_eq!(
        error.to_string(),
        "x[1]: expected Edm.Date, found string \"no\""
    );
    let error = open.more.typed("y").unwrap_err();
    assert_eq!(
        error.to_string(),
        "y: expected Edm.Int32, found string \"a\""
    );
}

#[test]
fn as_a_type_that_is_known() {
    let open: Open = json::from_str(concat!(
        r##"{"id":"1","n":7,"d@odata.type":"#Date","d":"2016-09-22","##,
        r##""s":{"@odata.type":"#ns.size","width":1},"l":[1,2]}"##,
    ))
    .unwrap();
    let more = &open.more;
    assert_eq!(more.get_as::<i32>("n").unwrap(), Some(7));
    assert_eq!(
        more.get_as::<Decimal>("n").unwrap(),
        Some("7".parse().unwrap())
    );
    assert_eq!(more.get_as::<Size>("s").unwrap().unwrap().width, Some(1.0));
    assert_eq!(more.get_as::<Vec<i32>>("l").unwrap(), Some(vec![1, 2]));
    assert_eq!(
        more.get_as::<Untyped>("d").unwrap(),
        Some("2016-09-22".into())
    );
    assert_eq!(more.get_as::<Date>("absent").unwrap(), None);
    let error = more.get_as::<String>("d").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Type);
    assert_eq!(
        error.to_string(),
        "d: expected type Edm.String, found type Edm.Date"
    );
    assert_eq!(
        more.get_as::<bool>("n").unwrap_err().to_string(),
        "n: expected Edm.Boolean, found number 7",
    );
}

#[test]
fn typed_values_are_written_with_their_type() {
    let mut open: Open = json::from_str(r#"{"id":"1","b":1}"#).unwrap();
    let more = &mut open.more;
    more.insert_as("since", &"2016-09-22".parse::<Date>().unwrap());
    more.insert_as("b", &8_i32);
    more.insert_as("flag", &true);
    more.insert_as("text", &String::from("x"));
    more.insert_as("half", &0.5_f64);
    more.insert_as("far", &f64::INFINITY);
    more.insert_as("ids", &vec![Guid::default()]);
    more.insert_as(
        "size",
        &Size {
            width: Some(1.0),
            unit: None,
        },
    );
    let json = json::to_string(&open);
    assert_eq!(
        json,
        concat!(
            r##"{"@odata.type":"#ns.open","id":"1","b@odata.type":"#Int32","b":8,"##,
            r##""since@odata.type":"#Date","since":"2016-09-22","flag":true,"text":"x","half":0.5,"##,
            r##""far@odata.type":"#Double","far":"INF","##,
            r##""ids@odata.type":"#Collection(Guid)","ids":["00000000-0000-0000-0000-000000000000"],"##,
            r##""size":{"@odata.type":"#ns.size","width":1.0}}"##,
        ),
    );
    let back: Open = round_trip(&json);
    assert_eq!(back.more.get_as::<f64>("far").unwrap(), Some(f64::INFINITY));
    assert_eq!(back.more.get_as::<i32>("b").unwrap(), Some(8));
}

/// What a program puts into a bag is no way to write a member twice.
#[test]
fn what_a_bag_must_not_have_is_not_written() {
    let entries = |more: &mut DynamicProperties| {
        for (key, value) in [
            ("@odata.type", "#ns.evil"),
            ("@type", "#ns.evil"),
            ("id", "evil"),
            ("id@odata.type", "#Evil"),
            ("p@odata.type", "#Date"),
            ("p", "2016-09-22"),
            ("p@n.a", "a"),
            ("p@type", "#Guid"),
            ("q@odata.type", "#Date"),
        ] {
            more.insert(key, value);
        }
    };
    let written =
        r##""p@n.a":"a","p@odata.type":"#Guid","p":"2016-09-22","q@odata.type":"#Date"}"##;

    let mut open: Open = json::from_str(r#"{"id":"1"}"#).unwrap();
    entries(&mut open.more);
    let json = json::to_string(&open);
    assert_eq!(
        json,
        format!(r##"{{"@odata.type":"#ns.open","id":"1",{written}"##)
    );
    assert_eq!(serde_json::to_string(&open).unwrap(), json);
    let create = OpenCreate::from(open.clone());
    assert_eq!(json::to_string(&create), json);
    let old: Open = json::from_str(r#"{"id":"1"}"#).unwrap();
    let json = json::to_string(&OpenUpdate::between(&old, &open));
    assert_eq!(json, format!(r##"{{"@odata.type":"#ns.open",{written}"##));
    assert!(json::from_str::<OpenUpdate>(&json).is_ok());

    let mut annotated: Annotated<Item> = json::from_str(r#"{"id":"1"}"#).unwrap();
    entries(&mut annotated.control_mut().undeclared);
    let json = json::to_string(&annotated);
    assert_eq!(
        json,
        format!(r##"{{"@odata.type":"#ns.item","id":"1",{written}"##)
    );
    let mut other: AnyItem = json::from_str(r##"{"@odata.type":"#ns.new","id":"1"}"##).unwrap();
    if let AnyItem::Other(other) = &mut other {
        entries(other.undeclared_mut());
    }
    let json = json::to_string(&other);
    assert_eq!(
        json,
        format!(r##"{{"@odata.type":"#ns.new","id":"1",{written}"##)
    );
}

/// An open type has a bag of its own, beside which there may be others.
#[test]
fn what_two_bags_have_is_written_once() {
    let mut open: Annotated<Derived<Open>> =
        json::from_str(r##"{"@odata.type":"#ns.new","id":"1","p":1,"p@n.a":1}"##).unwrap();
    open.undeclared_mut().insert("p", 2);
    open.undeclared_mut().insert("p@n.a", 2);
    open.undeclared_mut().insert("q", 2);
    open.control_mut().undeclared.insert("q", 3);
    open.control_mut().undeclared.insert("r", 3);
    let json = json::to_string(&open);
    assert!(json.starts_with(r##"{"@odata.type":"#ns.new","id":"1","p@n.a":1,"p":1,"##));
    let read: Open = json::from_str(&json.replace("#ns.new", "#ns.open")).unwrap();
    let names: Vec<_> = read.more.iter().map(|(name, _)| name).collect();
    assert_eq!(names.len(), 4, "{json}");
    assert!(
        ["p", "q", "r"].iter().all(|name| names.contains(name)),
        "{json}"
    );
}

#[test]
fn setting_again_replaces_the_type() {
    let mut more = DynamicProperties::new();
    more.insert_as("p", &1_i32);
    more.insert_as("p", &"2016-09-22".parse::<Date>().unwrap());
    assert_eq!(more.len(), 2);
    assert_eq!(more.type_of("p").as_deref(), Some("Edm.Date"));
    more.insert_as("p", &true);
    assert_eq!(more.len(), 1);
    assert_eq!(more.typed("p").unwrap(), Some(DynamicValue::Boolean(true)));
}
