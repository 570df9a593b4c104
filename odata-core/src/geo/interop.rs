//! Conversions from and to the types of `geo-types`, which have two coordinates and nothing else.

use alloc::vec::Vec;

use geo_types::Coord;

use super::{
    Collection, GeoObject, Geography, Geometry, LineString, MultiLineString, MultiPoint,
    MultiPolygon, Point, Polygon, Position, Shape,
};
use crate::edm::ConversionError;

const fn loss(of: &'static str, what: &'static str) -> ConversionError {
    ConversionError::new(of, "geo-types", what)
}

impl From<Coord<f64>> for Position {
    fn from(coord: Coord<f64>) -> Self {
        Self::new(coord.x, coord.y)
    }
}

impl TryFrom<Position> for Coord<f64> {
    type Error = ConversionError;

    fn try_from(position: Position) -> Result<Self, ConversionError> {
        match *position.numbers() {
            [x, y] => Ok(Self { x, y }),
            _ => Err(loss("a position", "it has an altitude")),
        }
    }
}

fn coords(positions: Vec<Position>) -> Result<Vec<Coord<f64>>, ConversionError> {
    positions.into_iter().map(Coord::try_from).collect()
}

fn positions(line: geo_types::LineString<f64>) -> Vec<Position> {
    line.0.into_iter().map(Position::from).collect()
}

fn line(positions: Vec<Position>) -> Result<geo_types::LineString<f64>, ConversionError> {
    coords(positions).map(geo_types::LineString)
}

fn rings(polygon: geo_types::Polygon<f64>) -> Vec<Vec<Position>> {
    let (exterior, interiors) = polygon.into_inner();
    if exterior.0.is_empty() && interiors.is_empty() {
        return Vec::new();
    }
    core::iter::once(exterior)
        .chain(interiors)
        .map(positions)
        .collect()
}

fn polygon(rings: Vec<Vec<Position>>) -> Result<geo_types::Polygon<f64>, ConversionError> {
    // That crate closes rings that are not.
    if rings
        .iter()
        .any(|ring| ring.is_empty() || ring.first() != ring.last())
    {
        return Err(loss("a polygon", "it has a ring that is not closed"));
    }
    let mut rings = rings.into_iter().map(line);
    let exterior = rings
        .next()
        .transpose()?
        .unwrap_or(geo_types::LineString(Vec::new()));
    Ok(geo_types::Polygon::new(
        exterior,
        rings.collect::<Result<_, _>>()?,
    ))
}

/// Converts shapes that both crates have: there always, back where nothing is lost.
macro_rules! shapes {
    ($($shape:ident: |$theirs:ident| $from:expr, |$ours:ident| $into:expr;)+) => {$(
        impl From<geo_types::$shape<f64>> for $shape {
            fn from($theirs: geo_types::$shape<f64>) -> Self {
                Self($from)
            }
        }

        impl TryFrom<$shape> for geo_types::$shape<f64> {
            type Error = ConversionError;

            fn try_from($ours: $shape) -> Result<Self, ConversionError> {
                Ok($into)
            }
        }
    )+};
}

shapes! {
    Point: |theirs| theirs.0.into(), |ours| Self(ours.0.try_into()?);
    LineString: |theirs| positions(theirs), |ours| line(ours.0)?;
    Polygon: |theirs| rings(theirs), |ours| polygon(ours.0)?;
    MultiPoint:
        |theirs| theirs.into_iter().map(|point| point.0.into()).collect(),
        |ours| Self(coords(ours.0)?.into_iter().map(geo_types::Point).collect());
    MultiLineString:
        |theirs| theirs.into_iter().map(positions).collect(),
        |ours| Self(ours.0.into_iter().map(line).collect::<Result<_, _>>()?);
    MultiPolygon:
        |theirs| theirs.into_iter().map(rings).collect(),
        |ours| Self(ours.0.into_iter().map(polygon).collect::<Result<_, _>>()?);
}

impl TryFrom<geo_types::GeometryCollection<f64>> for Collection {
    type Error = ConversionError;

    fn try_from(shapes: geo_types::GeometryCollection<f64>) -> Result<Self, ConversionError> {
        let shapes = shapes
            .into_iter()
            .map(|shape| shape.try_into().map(GeoObject::new));
        shapes.collect::<Result<_, _>>().map(Self)
    }
}

impl TryFrom<Collection> for geo_types::GeometryCollection<f64> {
    type Error = ConversionError;

    fn try_from(collection: Collection) -> Result<Self, ConversionError> {
        let shapes = collection.0.into_iter().map(|object| {
            let shape = object.alone("a shape in a collection")?;
            shape.try_into()
        });
        shapes.collect::<Result<_, _>>().map(Self)
    }
}

impl TryFrom<geo_types::Geometry<f64>> for Shape {
    type Error = ConversionError;

    fn try_from(geometry: geo_types::Geometry<f64>) -> Result<Self, ConversionError> {
        use geo_types::Geometry;
        Ok(match geometry {
            Geometry::Point(shape) => Self::Point(shape.into()),
            Geometry::LineString(shape) => Self::LineString(shape.into()),
            Geometry::Polygon(shape) => Self::Polygon(shape.into()),
            Geometry::MultiPoint(shape) => Self::MultiPoint(shape.into()),
            Geometry::MultiLineString(shape) => Self::MultiLineString(shape.into()),
            Geometry::MultiPolygon(shape) => Self::MultiPolygon(shape.into()),
            Geometry::GeometryCollection(shapes) => Self::Collection(shapes.try_into()?),
            Geometry::Line(_) | Geometry::Rect(_) | Geometry::Triangle(_) => {
                let loss = "GeoJSON has no such shape";
                return Err(ConversionError::new("geo-types", "Edm.Geometry", loss));
            }
        })
    }
}

impl TryFrom<Shape> for geo_types::Geometry<f64> {
    type Error = ConversionError;

    fn try_from(shape: Shape) -> Result<Self, ConversionError> {
        Ok(match shape {
            Shape::Point(shape) => Self::Point(shape.try_into()?),
            Shape::LineString(shape) => Self::LineString(shape.try_into()?),
            Shape::Polygon(shape) => Self::Polygon(shape.try_into()?),
            Shape::MultiPoint(shape) => Self::MultiPoint(shape.try_into()?),
            Shape::MultiLineString(shape) => Self::MultiLineString(shape.try_into()?),
            Shape::MultiPolygon(shape) => Self::MultiPolygon(shape.try_into()?),
            Shape::Collection(shapes) => Self::GeometryCollection(shapes.try_into()?),
        })
    }
}

impl<T> GeoObject<T> {
    /// The shape, where there is nothing beside it.
    fn alone(self, of: &'static str) -> Result<T, ConversionError> {
        if self.members.is_empty() {
            Ok(self.shape)
        } else {
            Err(loss(of, "it has further members"))
        }
    }
}

/// Converts what properties hold: a shape of a system that both sides know of, and nothing beside it.
macro_rules! systems {
    ($($system:ident, $edm:literal: $($shape:ident)+;)+) => {$(
        $(
            impl From<geo_types::$shape<f64>> for $system<$shape> {
                fn from(theirs: geo_types::$shape<f64>) -> Self {
                    Self::new(theirs.into())
                }
            }

            impl TryFrom<$system<$shape>> for geo_types::$shape<f64> {
                type Error = ConversionError;

                fn try_from(ours: $system<$shape>) -> Result<Self, ConversionError> {
                    ours.0.alone(concat!($edm, stringify!($shape)))?.try_into()
                }
            }
        )+

        impl TryFrom<geo_types::GeometryCollection<f64>> for $system<Collection> {
            type Error = ConversionError;

            fn try_from(theirs: geo_types::GeometryCollection<f64>) -> Result<Self, ConversionError> {
                theirs.try_into().map(Self::new)
            }
        }

        impl TryFrom<$system<Collection>> for geo_types::GeometryCollection<f64> {
            type Error = ConversionError;

            fn try_from(ours: $system<Collection>) -> Result<Self, ConversionError> {
                ours.0.alone(concat!($edm, "Collection"))?.try_into()
            }
        }

        impl TryFrom<geo_types::Geometry<f64>> for $system {
            type Error = ConversionError;

            fn try_from(theirs: geo_types::Geometry<f64>) -> Result<Self, ConversionError> {
                theirs.try_into().map(Self::new)
            }
        }

        impl TryFrom<$system> for geo_types::Geometry<f64> {
            type Error = ConversionError;

            fn try_from(ours: $system) -> Result<Self, ConversionError> {
                ours.0.alone($edm)?.try_into()
            }
        }
    )+};
}

systems! {
    Geography, "Edm.Geography": Point LineString Polygon MultiPoint MultiLineString MultiPolygon;
    Geometry, "Edm.Geometry": Point LineString Polygon MultiPoint MultiLineString MultiPolygon;
}
