use odata_core::geo::{
    Collection, GeoObject, Geography, GeographyCollection, GeographyPoint, GeographyPolygon,
    Geometry, GeometryLineString, GeometryMultiLineString, GeometryMultiPoint,
    GeometryMultiPolygon, GeometryPoint, LineString, Point, Polygon, Position, Shape,
};
use odata_core::json::{self, ErrorKind, Reading};
use odata_core::model::{PrimitiveType, Type};
use odata_core::value::PrimitiveValue;
use odata_core::{ODataComplex, ODataType, ODataTypeDefinition};

use crate::{read, refused, round_trip};

#[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
#[odata(namespace = "example")]
struct Spot(GeographyPoint);

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Route {
    start: GeographyPoint,
    via: Option<Geography>,
    stops: Vec<Geometry>,
    spot: Option<Spot>,
}

#[test]
fn shapes_are_geojson() {
    let point: GeographyPoint = round_trip(r#"{"type":"Point","coordinates":[142.1,64.1]}"#);
    assert_eq!(point, Geography::new(Point(Position::new(142.1, 64.1))));
    let line: GeometryLineString =
        round_trip(r#"{"type":"LineString","coordinates":[[1.0,2.0],[3.5,-4.25]]}"#);
    assert_eq!(
        line.shape,
        LineString(vec![Position::new(1.0, 2.0), Position::new(3.5, -4.25)])
    );
    let polygon: GeographyPolygon = round_trip(
        r#"{"type":"Polygon","coordinates":[[[0.0,0.0],[1.0,0.0],[0.0,1.0],[0.0,0.0]],[]]}"#,
    );
    assert_eq!(polygon.shape.0.len(), 2);
    round_trip::<GeometryMultiPoint>(r#"{"type":"MultiPoint","coordinates":[[1.5,2.5]]}"#);
    round_trip::<GeometryMultiLineString>(
        r#"{"type":"MultiLineString","coordinates":[[[1.5,2.5],[0.1,0.2]]]}"#,
    );
    round_trip::<GeometryMultiPolygon>(
        r#"{"type":"MultiPolygon","coordinates":[[[[1.5,2.5]]],[]]}"#,
    );
    let all: GeographyCollection = round_trip(concat!(
        r#"{"type":"GeometryCollection","geometries":["#,
        r#"{"type":"Point","coordinates":[1.5,2.5],"bbox":[1.5,2.5,1.5,2.5]},"#,
        r#"{"type":"GeometryCollection","geometries":[]}]}"#,
    ));
    assert_eq!(
        all.shape.0[1],
        GeoObject::new(Shape::Collection(Collection(vec![])))
    );
}

#[test]
fn any_shape_is_of_the_abstract_type() {
    for text in [
        r#"{"type":"Point","coordinates":[1.5,2.5]}"#,
        r#"{"type":"LineString","coordinates":[]}"#,
        r#"{"type":"Polygon","coordinates":[]}"#,
        r#"{"type":"MultiPoint","coordinates":[]}"#,
        r#"{"type":"MultiLineString","coordinates":[]}"#,
        r#"{"type":"MultiPolygon","coordinates":[]}"#,
        r#"{"type":"GeometryCollection","geometries":[]}"#,
    ] {
        let geography: Geography = round_trip(text);
        let geometry: Geometry = round_trip(text);
        assert_eq!(geography.0, geometry.0);
    }
    let polygon = Geometry::from(Shape::from(Polygon(vec![])));
    assert_eq!(
        json::to_string(&polygon),
        r#"{"type":"Polygon","coordinates":[]}"#
    );
}

#[test]
fn positions_keep_two_to_four_numbers() {
    for (text, altitude, measure) in [
        ("[1.5,2.5]", None, None),
        ("[1.5,2.5,-3.0]", Some(-3.0), None),
        ("[1.5,2.5,0.0,1000000.25]", Some(0.0), Some(1000000.25)),
    ] {
        let object = format!(r#"{{"type":"Point","coordinates":{text}}}"#);
        let point: GeometryPoint = round_trip(&object);
        let position = point.shape.0;
        assert_eq!((position.x(), position.y()), (1.5, 2.5));
        assert_eq!(
            (position.altitude(), position.measure()),
            (altitude, measure)
        );
    }
    assert_eq!(
        Position::with_altitude(1.0, 2.0, 3.0).numbers(),
        [1.0, 2.0, 3.0]
    );
    assert_eq!(
        Position::with_measure(1.0, 2.0, 3.0, 4.0).numbers(),
        [1.0, 2.0, 3.0, 4.0]
    );
    assert_ne!(
        Position::new(1.0, 2.0),
        Position::with_altitude(1.0, 2.0, 0.0)
    );
}

#[test]
fn other_members_are_kept() {
    let text = concat!(
        r#"{"type":"Point","coordinates":[1.5,2.5],"#,
        r#""crs":{"type":"name","properties":{"name":"EPSG:4326"}},"#,
        r#""bbox":[1.50,2.5,1.5,2.5],"example":{"deep":[null,1E2]}}"#,
    );
    let point: GeographyPoint = json::from_str(text).unwrap();
    assert_eq!(json::to_string(&point), text);
    assert_eq!(point.crs(), Some("EPSG:4326"));
    assert_eq!(point.members.len(), 3);
    let made = GeoObject::new(point.shape.clone()).with_crs("EPSG:4326");
    assert_eq!(made.crs(), Some("EPSG:4326"));
    assert_eq!(
        json::to_string(&made),
        text[..text.find(",\"bbox\"").unwrap()].to_owned() + "}"
    );
    assert_eq!(GeographyPoint::new(point.shape.clone()).crs(), None);
}

#[test]
fn members_are_read_in_any_order() {
    let point: Geography = read(r#"{"coordinates":[1,2],"note":"x","type":"Point"}"#);
    assert_eq!(point.shape, Shape::Point(Point(Position::new(1.0, 2.0))));
    let nested: Geometry = read(
        r#"{"geometries":[{"geometries":[{"coordinates":[[1,2]],"type":"LineString"}],"type":"GeometryCollection"}],
            "type":"GeometryCollection"}"#,
    );
    let Shape::Collection(outer) = &nested.shape else {
        panic!("{nested:?}")
    };
    assert!(matches!(&outer.0[0].shape, Shape::Collection(inner) if inner.0.len() == 1));
}

#[test]
fn shapes_are_properties() {
    let text = concat!(
        r##"{"@odata.type":"#example.route","start":{"type":"Point","coordinates":[1.5,2.5]},"##,
        r#""via":{"type":"MultiPoint","coordinates":[]},"stops":[{"type":"Point","coordinates":[0.5,0.5]}],"#,
        r#""spot":{"type":"Point","coordinates":[0.5,0.5]}}"#,
    );
    let route: Route = round_trip(text);
    assert_eq!(route.stops.len(), 1);
    let Type::Structured(ty) = Route::TYPE else {
        panic!("no structured type")
    };
    let names: Vec<_> = ty
        .properties()
        .iter()
        .map(|property| (property.type_ref().of)().qualified_name())
        .collect();
    assert_eq!(
        names,
        [
            "Edm.GeographyPoint",
            "Edm.Geography",
            "Edm.Geometry",
            "example.spot"
        ]
    );
    let Type::Definition(spot) = Spot::TYPE else {
        panic!("no definition")
    };
    assert_eq!(spot.underlying, PrimitiveType::GeographyPoint);
    assert_eq!(
        GeometryMultiLineString::PRIMITIVE.qualified_name(),
        "Edm.GeometryMultiLineString"
    );
    assert_eq!(
        GeographyCollection::PRIMITIVE.qualified_name(),
        "Edm.GeographyCollection"
    );
}

#[test]
fn what_is_no_shape_is_a_located_error() {
    refused::<GeographyPoint>(
        r#"{"type":"LineString","coordinates":[[1,2],[3,4]]}"#,
        r#"type: expected Edm.GeographyPoint (Point), found "LineString" at line 1 column 9"#,
    );
    refused::<Geometry>(
        r#"{"coordinates":[1,2],"type":"Feature"}"#,
        r#"type: expected Edm.Geometry (Point, LineString, Polygon, MultiPoint, MultiLineString, MultiPolygon, GeometryCollection), found "Feature" at line 1 column 29"#,
    );
    refused::<Geography>(
        r#"{"coordinates":[1,2]}"#,
        "type: expected Edm.Geography, found no such property at line 1 column 1",
    );
    refused::<Geography>(
        r#"{"type":"Point","geometries":[]}"#,
        "coordinates: expected Edm.Geography, found no such property at line 1 column 1",
    );
    refused::<Geography>(
        "null",
        "expected Edm.Geography, found null at line 1 column 1",
    );
    refused::<GeographyPoint>(
        "{\"type\":\"Point\",\n\"coordinates\":[1]}",
        "coordinates: expected a position of two to four numbers, found 1 at line 2 column 15",
    );
    refused::<GeographyPoint>(
        r#"{"type":"Point","coordinates":[1,2,3,4,5]}"#,
        "coordinates: expected a position of two to four numbers, found 5 at line 1 column 31",
    );
    refused::<GeographyPoint>(
        r#"{"type":"Point","coordinates":null}"#,
        "coordinates: expected a position, found null at line 1 column 31",
    );
    refused::<GeometryLineString>(
        r#"{"type":"LineString","coordinates":null}"#,
        "coordinates: expected an array, found null at line 1 column 36",
    );
    refused::<Route>(
        r#"{"start":{"type":"Point","coordinates":[1,2]},"via":{"type":"Polygon","coordinates":[[[1,2],[1,"x"]]]}}"#,
        r#"via.coordinates[0][1][1]: expected Edm.Double, found string "x" at line 1 column 96"#,
    );
    refused::<Geography>(
        r#"{"type":"GeometryCollection","geometries":[{"type":"Point"}]}"#,
        "geometries[0].coordinates: expected a GeoJSON geometry, found no such property at line 1 column 44",
    );
}

#[test]
fn nothing_stands_twice() {
    for text in [
        r#"{"type":"Point","type":"Point","coordinates":[1,2]}"#,
        r#"{"type":"Point","coordinates":[1,2],"coordinates":[1,2]}"#,
    ] {
        let error = json::from_str::<GeographyPoint>(text).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Duplicate, "{text}");
    }
}

#[test]
fn nesting_is_bounded() {
    for depth in [50, 100_000] {
        let open = r#"{"type":"GeometryCollection","geometries":["#.repeat(depth);
        let text = open + &"]}".repeat(depth);
        let read = json::from_str::<Geography>(&text);
        if depth == 50 {
            assert_eq!(json::to_string(&read.unwrap()), text);
        } else {
            assert_eq!(read.unwrap_err().kind(), ErrorKind::Depth);
        }
    }
    let late =
        r#"{"geometries":["#.repeat(100_000) + &r#"],"type":"GeometryCollection"}"#.repeat(100_000);
    assert_eq!(
        json::from_str::<Geography>(&late).unwrap_err().kind(),
        ErrorKind::Depth
    );
    let depth = Reading::client().max_depth(3);
    let text = r#"{"type":"Polygon","coordinates":[[[1,2]]]}"#;
    assert_eq!(
        depth.from_str::<Geography>(text).unwrap_err().kind(),
        ErrorKind::Depth
    );
}

/// As keys and default values have them: the ABNF's `fullPointLiteral` and the like.
#[test]
fn shapes_are_texts() {
    for text in [
        "SRID=4326;Point(142.1 64.1)",
        "SRID=4326;Point(142.1 64.1 10 -3.14)",
        "SRID=4326;Point(-0 1e300)",
        "SRID=4326;Point(INF NaN -INF)",
        "SRID=4326;LineString(142.1 64.1,3.14 2.78)",
        "SRID=4326;Polygon((1 1,1 1),(1 1,2 2,3 3,1 1))",
        "SRID=4326;MultiPoint()",
        "SRID=4326;MultiPoint((142.1 64.1),(1 2))",
        "SRID=4326;MultiLineString((142.1 64.1,3.14 2.78))",
        "SRID=4326;MultiPolygon(((1 1,1 1),(1 1,2 2,3 3,1 1)),((0 0)))",
        "SRID=4326;GeometryCollection(Point(1 2),GeometryCollection(LineString(1.5 1,3 2)))",
    ] {
        let geography: Geography = text.parse().unwrap();
        assert_eq!(geography.to_string(), text);
        assert!(geography.members.is_empty());
        let plane = text.replace("4326", "0");
        let geometry: Geometry = plane.parse().unwrap();
        assert_eq!(geometry.to_string(), plane);
        let read: Geography = json::from_str(&json::to_string(&geography)).unwrap();
        assert_eq!(read.to_string(), text);
    }
    let point: GeographyPoint = "srid=04326;POINT(+1 02.50)".parse().unwrap();
    assert_eq!(point.to_string(), "SRID=4326;Point(1 2.5)");
    assert_eq!(format!("{point:>30}").len(), 30);
}

#[test]
fn the_system_of_coordinates_is_the_text_s_and_the_object_s() {
    let point: GeographyPoint = "SRID=3857;Point(1 2)".parse().unwrap();
    assert_eq!(point.crs(), Some("EPSG:3857"));
    assert_eq!(point.to_string(), "SRID=3857;Point(1 2)");
    for (name, srid) in [
        ("urn:ogc:def:crs:EPSG::25832", 25832),
        ("urn:ogc:def:crs:OGC:1.3:CRS84", 4326),
        ("EPSG:123456", 0),
        ("local:7", 0),
        ("mine", 0),
    ] {
        let point = Geometry::from(Point(Position::new(1.0, 2.0)));
        let point = Geometry(point.0.with_crs(name));
        assert_eq!(
            point.to_string(),
            format!("SRID={srid};Point(1 2)"),
            "{name}"
        );
    }
}

#[test]
fn what_is_no_text_of_a_shape_is_refused() {
    for text in [
        "",
        "Point(1 2)",
        "SRID=;Point(1 2)",
        "SRID=123456;Point(1 2)",
        "SRID=-1;Point(1 2)",
        "SRID=+1;Point(1 2)",
        "SRID=0;Point",
        "SRID=0;Point()",
        "SRID=0;Point(1)",
        "SRID=0;Point(1 2",
        "SRID=0;Point(1 2))",
        "SRID=0;Point(1 2) ",
        "SRID=0; Point(1 2)",
        "SRID=0;Point (1 2)",
        "SRID=0;Point(1  2)",
        "SRID=0;Point( 1 2)",
        "SRID=0;Point(1,2)",
        "SRID=0;Point(1 2,3 4)",
        "SRID=0;Point(1 2 3 4 5)",
        "SRID=0;Point(.5 2)",
        "SRID=0;Point(1 2.)",
        "SRID=0;Point(1 inf)",
        "SRID=0;Point(1 1e400)",
        "SRID=0;LineString(1 2)",
        "SRID=0;LineString()",
        "SRID=0;Polygon()",
        "SRID=0;Polygon(())",
        "SRID=0;MultiPoint(1 2)",
        "SRID=0;MultiPoint((1 2),)",
        "SRID=0;MultiLineString((1 2))",
        "SRID=0;GeometryCollection()",
        "SRID=0;GeometryCollection(SRID=0;Point(1 2))",
        "SRID=0;Circle(1 2)",
        "geography'SRID=0;Point(1 2)'",
    ] {
        let error = text.parse::<Geography>().expect_err(text);
        assert_eq!(error.type_name(), "Edm.Geography");
    }
    let error = "SRID=0;Point(1 2)".parse::<GeographyPolygon>().unwrap_err();
    assert_eq!(error.to_string(), "not a valid Edm.GeographyPolygon");
    let deep = |depth: usize| {
        let (before, after) = ("GeometryCollection(".repeat(depth), ")".repeat(depth));
        format!("SRID=0;{before}Point(1 2){after}")
    };
    deep(128).parse::<Geography>().unwrap();
    for depth in [129, 100_000] {
        deep(depth).parse::<Geography>().unwrap_err();
    }
}
