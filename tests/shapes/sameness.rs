//! What is a change of a value that stands in an update as it is, and what of it a service would keep.

use std::collections::HashMap;

use odata_core::json::{self, Format, Metadata};
use odata_core::{
    Derived, DynamicProperties, Json, ODataComplex, ODataEntity, Stream, Untyped, inherits,
};

use crate::model::NS;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, abstract)]
struct Figure {
    label: Option<Label>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, open)]
struct Label {
    text: Option<String>,
    any: Option<Untyped>,
    #[odata(dynamic)]
    more: DynamicProperties,
}

#[inherits(Figure)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, open)]
struct Circle {
    radius: Option<f64>,
    #[odata(dynamic)]
    more: DynamicProperties,
}

#[inherits(Figure)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, open)]
struct Square {
    side: Option<f64>,
    #[odata(dynamic)]
    more: DynamicProperties,
}

#[inherits(Square)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, open)]
struct Cube {}

#[inherits(Figure)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS)]
struct Dot {
    at: Option<i32>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Figure)]
enum AnyFigure {
    Dot(Dot),
    Circle(Circle),
    Square(Box<Square>),
    Cube(Cube),
    #[odata(other)]
    Other(Derived<Figure>),
}

/// A complex type that leads to entities.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS)]
struct Stop {
    text: Option<String>,
    #[odata(navigation)]
    next: Option<Box<Canvas>>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
struct Canvas {
    #[odata(key)]
    id: i64,
    any: Option<Untyped>,
    sure: Untyped,
    label: Option<Label>,
    figure: Option<AnyFigure>,
    stop: Option<Stop>,
    scores: Option<Json<HashMap<String, u32>>>,
    picture: Option<Stream>,
}

fn canvas(members: &str) -> Canvas {
    let sure = if members.starts_with("\"sure\"") {
        ""
    } else {
        r#","sure":1"#
    };
    let joint = if members.is_empty() { "" } else { "," };
    json::from_str(&format!(r#"{{"id":1{sure}{joint}{members}}}"#)).unwrap()
}

fn written(update: &CanvasUpdate) -> String {
    Format::default()
        .metadata(Metadata::Minimal)
        .to_string(update)
}

/// What is sent, and that it makes the one state of the other.
fn change(old: &Canvas, new: &Canvas) -> String {
    let update = CanvasUpdate::between(old, new);
    let sent = written(&update);
    let read = json::from_str(&sent).unwrap();
    for update in [update, read] {
        let mut patched = old.clone();
        update.apply(&mut patched);
        assert_eq!(patched, *new, "{sent}");
        assert!(CanvasUpdate::between(&patched, new).is_empty(), "{sent}");
    }
    sent
}

/// Each row: what was, what is to be, what is sent.
const CHANGES: &[(&str, &str, &str)] = &[
    (
        r#""any":{"a":1,"b":{"c":2,"d":3}}"#,
        r#""any":{"b":{"d":3}}"#,
        r#"{"any":{"a":null,"b":{"c":null,"d":3}}}"#,
    ),
    (
        r#""sure":{"a":1,"b":2}"#,
        r#""sure":{"a":1}"#,
        r#"{"sure":{"b":null,"a":1}}"#,
    ),
    (r#""any":{"a":1}"#, "", r#"{"any":null}"#),
    (
        r##""any":{"@odata.type":"#a.b","k":{"p":1}}"##,
        r##""any":{"@odata.type":"#a.c","k":{"q":1}}"##,
        r##"{"any":{"@odata.type":"#a.c","k":{"p":null,"q":1}}}"##,
    ),
    (
        r#""label":{"text":"t","any":{"a":1,"b":2},"p":{"a":1,"b":2}}"#,
        r#""label":{"text":"t","any":{"a":1},"p":{"b":2}}"#,
        r#"{"label":{"text":"t","any":{"b":null,"a":1},"p":{"a":null,"b":2}}}"#,
    ),
    // An unknown type of which it stays a value.
    (
        r##""figure":{"@odata.type":"#x.y","a":1,"b":{"c":2},"label":{"p":1}}"##,
        r##""figure":{"@odata.type":"#x.y","b":{"d":2},"label":{}}"##,
        r##"{"figure":{"@odata.type":"#x.y","label":{"text":null,"any":null,"p":null},"a":null,"b":{"c":null,"d":2}}}"##,
    ),
    // What another type declares, only that type tells: it may be undeclared in the new one.
    (
        r##""figure":{"@odata.type":"#x.y","a":1,"label":{"p":1}}"##,
        r##""figure":{"@odata.type":"#x.z","b":1,"label":{"q":1}}"##,
        r##"{"figure":{"@odata.type":"#x.z","label":{"text":null,"any":null,"p":null,"q":1},"a":null,"b":1}}"##,
    ),
    (
        r##""figure":{"@odata.type":"#x.y","y":{"d":1,"f":{"@odata.type":"#x.f","g":1}}}"##,
        r##""figure":{"@odata.type":"#x.z","y":{"e":1,"f":{}},"w":1}"##,
        r##"{"figure":{"@odata.type":"#x.z","label":null,"y":{"d":null,"e":1,"f":{"g":null}},"w":1}}"##,
    ),
    // A service keeps what is undeclared, and what both types inherit (*Protocol* 11.4.9.3).
    (
        r##""figure":{"@odata.type":"#test.shapes.circle","radius":1,"a":1,"label":{"p":1}}"##,
        r##""figure":{"@odata.type":"#test.shapes.square","side":1,"b":1,"label":{"q":1}}"##,
        r##"{"figure":{"@odata.type":"#test.shapes.square","label":{"text":null,"any":null,"p":null,"q":1},"side":1.0,"radius":null,"a":null,"b":1}}"##,
    ),
    (
        r##""figure":{"@odata.type":"#test.shapes.circle","a":1}"##,
        r##""figure":{"@odata.type":"#test.shapes.cube"}"##,
        r##"{"figure":{"@odata.type":"#test.shapes.cube","label":null,"side":null,"a":null}}"##,
    ),
    (
        r##""figure":{"@odata.type":"#test.shapes.cube","a":1,"label":{"p":1}}"##,
        r##""figure":{"@odata.type":"#x.y","label":{}}"##,
        r##"{"figure":{"@odata.type":"#x.y","label":{"text":null,"any":null,"p":null},"a":null}}"##,
    ),
    (
        r##""figure":{"@odata.type":"#test.shapes.circle","radius":1,"y":{"a":1}}"##,
        r##""figure":{"@odata.type":"#x.y","y":{"b":1}}"##,
        r##"{"figure":{"@odata.type":"#x.y","label":null,"radius":null,"y":{"a":null,"b":1}}}"##,
    ),
    (
        r##""figure":{"@odata.type":"#x.y","side":1,"z":1}"##,
        r##""figure":{"@odata.type":"#test.shapes.square","y":1}"##,
        r##"{"figure":{"@odata.type":"#test.shapes.square","label":null,"side":null,"z":null,"y":1}}"##,
    ),
    // What cannot be said: a service drops it with the type that declares it.
    (
        r##""figure":{"@odata.type":"#x.y","z":1}"##,
        r##""figure":{"@odata.type":"#test.shapes.dot","at":1}"##,
        r##"{"figure":{"@odata.type":"#test.shapes.dot","label":null,"at":1}}"##,
    ),
    (
        r##""figure":{"@odata.type":"#test.shapes.dot","at":1}"##,
        r##""figure":{"@odata.type":"#x.y","z":1}"##,
        r##"{"figure":{"@odata.type":"#x.y","label":null,"at":null,"z":1}}"##,
    ),
];

#[test]
fn what_is_gone_within_is_null_as_a_service_would_keep_it() {
    for (old, new, sent) in CHANGES {
        assert_eq!(&change(&canvas(old), &canvas(new)), sent);
    }
}

#[test]
fn the_order_of_members_and_their_nulls_are_no_change() {
    for (old, new) in [
        (
            r#""any":{"a":1,"b":{"c":2}}"#,
            r#""any":{"b":{"c":2,"d":null},"a":1}"#,
        ),
        (
            r#""label":{"p":{"a":1},"q":[{"b":1}]}"#,
            r#""label":{"r":null,"q":[{"b":1,"c":null}],"p":{"a":1}}"#,
        ),
        (
            r##""figure":{"@odata.type":"#x.y","a":1,"b":2}"##,
            r##""figure":{"@odata.type":"#x.y","b":2,"c":null,"a":1}"##,
        ),
        (
            r##""figure":{"@odata.type":"#test.shapes.circle","a":1,"b":2}"##,
            r##""figure":{"@odata.type":"#test.shapes.circle","b":2,"a":1}"##,
        ),
    ] {
        let update = CanvasUpdate::between(&canvas(old), &canvas(new));
        assert!(update.is_empty(), "{update:?}");
    }
    let update = CanvasUpdate::between(&canvas(r#""any":[1,2]"#), &canvas(r#""any":[2,1]"#));
    assert_eq!(written(&update), r#"{"any":[2,1]}"#);
}

/// Nothing that a client may send takes control information from a service.
#[test]
fn control_information_that_is_gone_is_not_sent() {
    let old = canvas(r##""any":{"@odata.type":"#a.b","@odata.id":"i","k":{"p":1}}"##);
    let update = CanvasUpdate::between(&old, &canvas(r#""any":{"k":1}"#));
    assert_eq!(written(&update), r#"{"any":{"k":1}}"#);
    let mut patched = old.clone();
    update.apply(&mut patched);
    let held = canvas(r##""any":{"@odata.type":"#a.b","@odata.id":"i","k":1}"##);
    assert_eq!(patched, held);
    let update = CanvasUpdate::between(&old, &canvas(r#""any":{"k":{"p":1}}"#));
    assert!(update.is_empty(), "{update:?}");
}

/// A map has no order, and each one another.
#[test]
fn equal_values_that_serde_writes_in_another_order_are_no_change() {
    let of = |range: std::ops::Range<u32>| {
        let scores: HashMap<_, _> = range.map(|number| (number.to_string(), number)).collect();
        Canvas {
            scores: Some(Json(scores)),
            ..canvas("")
        }
    };
    for _ in 0..8 {
        assert!(CanvasUpdate::between(&of(0..20), &of(0..20)).is_empty());
        assert!(!CanvasUpdate::between(&of(0..20), &of(0..19)).is_empty());
    }
}

#[test]
fn what_a_value_leads_to_is_no_change() {
    let old = canvas(r#""stop":{"text":"a","next":{"id":2,"sure":1}}"#);
    let new = canvas(r#""stop":{"text":"a","next":{"id":3,"sure":1}}"#);
    assert!(CanvasUpdate::between(&old, &new).is_empty());
    assert!(CanvasUpdate::between(&old, &canvas(r#""stop":{"text":"a"}"#)).is_empty());
    let other = canvas(r#""stop":{"text":"b"}"#);
    let sent = written(&CanvasUpdate::between(&old, &other));
    assert_eq!(sent, r#"{"stop":{"text":"b"}}"#);
}

/// A stream of which nothing is known is none, and null is no value.
#[test]
fn what_is_null_by_itself_is_none() {
    let of = |picture: Option<Stream>, any: Option<Untyped>| Canvas {
        picture,
        any,
        ..canvas("")
    };
    let absent = of(None, None);
    let empty = of(Some(Stream::default()), Some(Untyped::Null));
    assert!(CanvasUpdate::between(&absent, &empty).is_empty());
    assert!(CanvasUpdate::between(&empty, &absent).is_empty());
    let link = Stream {
        read_link: Some("a".into()),
        ..Stream::default()
    };
    let old = of(Some(link), Some(true.into()));
    let update = CanvasUpdate::between(&old, &empty);
    assert_eq!(written(&update), r#"{"any":null,"picture":null}"#);
    let read = json::from_str(&written(&update)).unwrap();
    for update in [update, read] {
        let mut patched = old.clone();
        update.apply(&mut patched);
        assert_eq!(patched, absent);
    }
}

/// What only the server assigns, in what a complex type inherits.
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, abstract, shapes(create, update))]
struct Place {
    city: Option<String>,
    #[odata(computed)]
    checked: Option<bool>,
    #[odata(immutable)]
    country: Option<String>,
}

#[inherits(Place)]
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create, update))]
struct Street {
    number: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, abstract, shapes(create))]
struct Sum {
    amount: Option<f64>,
    #[odata(computed)]
    rounded: Option<i64>,
}

#[inherits(Sum)]
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create))]
struct Price {
    unit: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
struct House {
    #[odata(key)]
    id: i64,
    #[odata(computed_default)]
    street: Option<Street>,
    #[odata(computed_default)]
    price: Option<Price>,
    #[odata(computed_default)]
    prices: Vec<Price>,
}

#[test]
fn what_the_server_assigns_in_an_inherited_part_is_no_change() {
    let house = |of: &str| -> House { json::from_str(&format!(r#"{{"id":1,{of}}}"#)).unwrap() };
    let old = house(
        r#""street":{"city":"a","checked":true,"country":"b"},"price":{"amount":1,"rounded":1},"prices":[{"rounded":1}]"#,
    );
    let new = house(
        r#""street":{"city":"a","checked":false,"country":"c"},"price":{"amount":1,"rounded":2},"prices":[{"rounded":2}]"#,
    );
    let update = HouseUpdate::between(&old, &new);
    assert!(update.is_empty(), "{update:?}");
}

odata_tests::laws! {
    canvas_of_laws: Canvas { create CanvasCreate, change CanvasUpdate, split CanvasCreate, }
    street: Street { create StreetCreate, update StreetUpdate, }
    price: Price { create PriceCreate, }
    house_of_laws: House { create HouseCreate, update HouseUpdate, split HouseCreate, }
}
