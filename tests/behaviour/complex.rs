//! Complex types: nested, inherited, abstract, open, recursive, and one of several.

use odata_core::json::{self, ErrorKind, Format, Metadata};
use odata_core::{Derived, DynamicProperties, ODataComplex, ODataEntity, inherits};

use crate::check::{read, refused};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test", abstract)]
struct Shape {
    name: Option<String>,
}

#[inherits(Shape)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test", abstract)]
struct Polygon {
    corners: Vec<Point>,
}

#[inherits(Polygon)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test")]
struct Square {
    side: f64,
}

#[inherits(Square)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test")]
struct Tile {
    color: Option<String>,
}

#[inherits(Shape)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test", alias = "old.ring")]
struct Circle {
    radius: f64,
}

/// Holds itself through a collection, a box and an enum.
#[inherits(Shape)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test")]
struct Group {
    members: Vec<AnyShape>,
    frame: Option<Box<Group>>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test", open)]
struct Point {
    x: f64,
    #[odata(dynamic)]
    more: DynamicProperties,
}

/// Open as its base is.
#[inherits(Point)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test", open)]
struct Place {
    y: f64,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Shape)]
enum AnyShape {
    Square(Square),
    Tile(Box<Tile>),
    Circle(Box<Circle>),
    Group(Box<Group>),
    #[odata(other)]
    Other(Box<Derived<Shape>>),
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Square)]
enum AnySquare {
    Square(Square),
    Tile(Tile),
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Shape)]
enum KnownShape {
    Circle(Circle),
    Group(Group),
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test")]
struct Drawing {
    #[odata(key)]
    id: String,
    shapes: Vec<AnyShape>,
    floor: Option<AnySquare>,
    at: Option<Place>,
}

const DRAWING: &str = concat!(
    r##"{"@odata.type":"#test.drawing","id":"1","shapes":["##,
    r##"{"@odata.type":"#test.tile","name":"t","corners":[{"@odata.type":"#test.point","x":1.0,"z":0}],"side":2.0,"color":"red"},"##,
    r##"{"@odata.type":"#test.circle","radius":1.5},"##,
    r##"{"@odata.type":"#test.group","name":"g","members":[{"@odata.type":"#test.group","members":[]},"##,
    r##"{"@odata.type":"#test.spiral","name":"s","turns":[1,{"a":null}]}],"frame":{"@odata.type":"#test.group","members":[]}},"##,
    r##"{"name":"untagged","sides":7}],"##,
    r##""floor":{"@odata.type":"#test.tile","corners":[],"side":3.0},"##,
    r##""at":{"@odata.type":"#test.place","x":0.5,"zone":"CET","y":1.5}}"##,
);

fn drawing() -> Drawing {
    read(DRAWING)
}

#[test]
fn each_value_is_of_its_type() {
    let drawing = drawing();
    assert_eq!(json::to_string(&drawing), DRAWING);
    let [
        AnyShape::Tile(tile),
        AnyShape::Circle(circle),
        AnyShape::Group(group),
        AnyShape::Other(other),
    ] = &drawing.shapes[..]
    else {
        panic!("{:?}", drawing.shapes)
    };
    // Through three bases, and the open type within.
    assert_eq!((tile.name.as_deref(), tile.side), (Some("t"), 2.0));
    assert!(tile.corners[0].more.get("z").is_some());
    assert_eq!(circle.radius.to_bits(), 1.5_f64.to_bits());
    assert!(matches!(
        &group.members[..],
        [AnyShape::Group(_), AnyShape::Other(spiral)]
            if spiral.type_name.as_deref() == Some("test.spiral") && spiral.undeclared().len() == 1
    ));
    assert_eq!(
        group.frame.as_ref().map(|frame| frame.members.len()),
        Some(0)
    );
    assert_eq!(
        (&other.type_name, other.name.as_deref()),
        (&None, Some("untagged"))
    );
    assert!(matches!(drawing.floor, Some(AnySquare::Tile(_))));
    assert_eq!(drawing.at.unwrap().more.len(), 1);
}

/// *JSON* 3.1.1: the type of a value that is of its declared type is not written.
#[test]
fn only_what_is_not_declared_is_said() {
    let minimal = Format::default().metadata(Metadata::Minimal);
    let written = minimal.to_string(&drawing());
    let expected = DRAWING
        .replace(r##""@odata.type":"#test.drawing","##, "")
        .replace(r##""@odata.type":"#test.point","##, "")
        .replace(r##""@odata.type":"#test.place","##, "")
        .replace(r##""frame":{"@odata.type":"#test.group","##, r#""frame":{"#);
    assert_eq!(written, expected);
    assert_eq!(read::<Drawing>(&written), drawing());
}

/// The type of a base that is concrete is meant where no tag stands.
#[test]
fn without_a_tag_the_declared_type_is_meant() {
    let square = r#"{"corners":[],"side":1.0}"#;
    assert!(matches!(read::<AnySquare>(square), AnySquare::Square(_)));
    let error = refused::<KnownShape>("{\n \"radius\": 1\n}");
    assert_eq!(
        (error.kind(), error.line(), error.expected()),
        (ErrorKind::Type, Some(1), "type test.circle, test.group")
    );
    assert_eq!(error.found(), "no type tag");
}

#[test]
fn a_tag_stands_anywhere_in_any_spelling() {
    for tag in [
        r##""@odata.type":"#test.circle""##,
        r#""@odata.type":"test.circle""#,
        r##""@type":"https://example.com/v1/$metadata#test.circle""##,
        r##""@type":"#old.ring""##,
        r#""@odata.type":"old.ring""#,
    ] {
        for text in [
            format!(r#"{{{tag},"radius":2,"name":"r"}}"#),
            format!(r#"{{"radius":2,{tag},"name":"r"}}"#),
            format!(r#"{{"radius":2,"name":"r",{tag}}}"#),
        ] {
            for shape in [
                read::<AnyShape>(&text),
                AnyShape::Circle(Box::new(read(&text))),
            ] {
                let AnyShape::Circle(circle) = shape else {
                    panic!("{text}")
                };
                assert_eq!((circle.name.as_deref(), circle.radius), (Some("r"), 2.0));
            }
            assert!(matches!(read::<KnownShape>(&text), KnownShape::Circle(_)));
        }
    }
}

/// The place of an error within objects whose tags stand last, one within another.
#[test]
fn errors_behind_late_tags() {
    let tile =
        "{\"side\":1,\n\"corners\":[{\"x\":1},{\"x\":\"far\"}],\n\"@odata.type\":\"#test.tile\"}";
    let group = format!("{{\"members\":[\n{tile}],\n\"@odata.type\":\"#test.group\"}}");
    let text = format!("{{\"members\":[{group}],\"@odata.type\":\"#test.group\"}}");
    for error in [refused::<AnyShape>(&text), refused::<KnownShape>(&text)] {
        assert_eq!(error.path(), "members[0].members[0].corners[1].x");
        assert_eq!((error.line(), error.column()), (Some(3), Some(25)));
        assert_eq!(error.found(), "string \"far\"");
    }
    let unknown = text.replace("test.tile", "test.triangle");
    assert!(matches!(read::<AnyShape>(&unknown), AnyShape::Group(_)));
}

odata_tests::laws! {
    drawing: Drawing { create DrawingCreate, update DrawingUpdate, split DrawingCreate, }
}
