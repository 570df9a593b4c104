use odata_core::geo::{
    Collection, GeoObject, Geography, GeographyPoint, Geometry, GeometryCollection, LineString,
    MultiLineString, MultiPoint, MultiPolygon, Point, Polygon, Position, Shape,
};

fn at(x: f64, y: f64) -> Position {
    Position::new(x, y)
}

fn triangle() -> Vec<Position> {
    vec![at(0.0, 0.0), at(1.0, 0.0), at(0.0, 1.5), at(0.0, 0.0)]
}

fn shapes() -> Vec<Shape> {
    let point = Shape::from(Point(at(1.5, -2.5)));
    vec![
        point.clone(),
        LineString(vec![at(1.0, 2.0), at(3.0, 4.0)]).into(),
        LineString(vec![]).into(),
        Polygon(vec![triangle(), triangle()]).into(),
        Polygon(vec![]).into(),
        MultiPoint(vec![at(1.0, 2.0)]).into(),
        MultiLineString(vec![vec![at(1.0, 2.0)], vec![]]).into(),
        MultiPolygon(vec![vec![triangle()]]).into(),
        Collection(vec![GeoObject::new(point)]).into(),
    ]
}

#[test]
fn what_both_have_goes_there_and_back() {
    for shape in shapes() {
        let theirs = geo_types::Geometry::try_from(shape.clone()).unwrap();
        assert_eq!(Shape::try_from(theirs), Ok(shape));
    }
    let point = geo_types::Point::try_from(Point(at(1.5, -2.5))).unwrap();
    assert_eq!((point.x(), point.y()), (1.5, -2.5));
    assert_eq!(Point::from(point), Point(at(1.5, -2.5)));
}

#[test]
fn nothing_is_lost_silently() {
    let high = Position::with_altitude(1.0, 2.0, 3.0);
    let open = vec![at(0.0, 0.0), at(1.0, 0.0), at(0.0, 1.0)];
    let object = GeoObject::new(Shape::from(Point(at(1.0, 2.0)))).with_crs("EPSG:0");
    let lossy: [(Shape, &str); 5] = [
        (
            Point(high).into(),
            "from a position to geo-types: it has an altitude",
        ),
        (
            LineString(vec![at(0.0, 0.0), high]).into(),
            "from a position to geo-types: it has an altitude",
        ),
        (
            Polygon(vec![open]).into(),
            "from a polygon to geo-types: it has a ring that is not closed",
        ),
        (
            Polygon(vec![vec![]]).into(),
            "from a polygon to geo-types: it has a ring that is not closed",
        ),
        (
            Collection(vec![object]).into(),
            "from a shape in a collection to geo-types: it has further members",
        ),
    ];
    for (shape, message) in lossy {
        let error = geo_types::Geometry::try_from(shape).unwrap_err();
        assert_eq!(error.to_string(), message);
    }
    let line = geo_types::Line::new((0.0, 0.0), (1.0, 1.0));
    let error = Shape::try_from(geo_types::Geometry::Line(line)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "from geo-types to Edm.Geometry: GeoJSON has no such shape"
    );
}

#[test]
fn what_properties_hold_is_converted_if_it_is_nothing_but_a_shape() {
    let point: GeographyPoint = geo_types::Point::new(1.5, -2.5).into();
    assert_eq!(point, Geography::new(Point(at(1.5, -2.5))));
    let there = geo_types::Point::try_from(point.clone()).unwrap();
    assert_eq!(GeographyPoint::from(there), point);
    for shape in shapes() {
        let any = Geometry::new(shape);
        let theirs = geo_types::Geometry::try_from(any.clone()).unwrap();
        assert_eq!(Geometry::try_from(theirs), Ok(any));
    }
    let all = GeometryCollection::new(Collection(vec![GeoObject::new(Point(at(1.0, 2.0)).into())]));
    let theirs = geo_types::GeometryCollection::try_from(all.clone()).unwrap();
    assert_eq!(GeometryCollection::try_from(theirs), Ok(all));
    let elsewhere = Geography(point.0.with_crs("EPSG:3857"));
    assert_eq!(
        geo_types::Point::try_from(elsewhere)
            .unwrap_err()
            .to_string(),
        "from Edm.GeographyPoint to geo-types: it has further members"
    );
}
