use alloc::vec::Vec;

use super::GeoObject;
use super::Position;
use super::read::Content;
use super::text::Data;
use crate::json::{Error, Reader, WriteValue};
use crate::model::PrimitiveType;

/// A shape, or [`Shape`], which is any of them.
///
/// No other types are shapes.
pub trait GeoShape: Sized + WriteContent {
    #[doc(hidden)]
    const GEOGRAPHY: PrimitiveType;
    #[doc(hidden)]
    const GEOMETRY: PrimitiveType;

    /// A value to be overwritten by reading.
    #[doc(hidden)]
    const BLANK: Self;

    /// The type's name in GeoJSON, if a type has this one.
    #[doc(hidden)]
    fn kind(name: &str) -> Option<Kind>;

    /// Reads the coordinates, or a collection's shapes.
    #[doc(hidden)]
    fn read_content(kind: Kind, reader: &mut Reader<'_>) -> Result<Self, Error>;

    /// The shape, if it is of this type.
    #[doc(hidden)]
    fn of_shape(shape: Shape) -> Option<Self>;
}

/// What of a shape stands in its object.
#[doc(hidden)]
pub trait WriteContent {
    fn write_kind(&self) -> Kind;
    fn content(&self) -> &dyn WriteValue;
    fn data(&self) -> &dyn Data;
}

/// Names the shapes.
macro_rules! shapes {
    ($($(#[$doc:meta])* $shape:ident($content:ty): $json:literal, $geography:ident, $geometry:ident;)+) => {
        /// The types of GeoJSON.
        #[doc(hidden)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Kind {
            $($shape,)+
        }

        impl Kind {
            pub(super) const ALL: &'static [Self] = &[$(Self::$shape),+];

            pub(super) const fn name(self) -> &'static str {
                match self {
                    $(Self::$shape => $json,)+
                }
            }
        }

        /// Any shape: of the abstract types `Edm.Geography` and `Edm.Geometry`.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Shape {
            $($(#[$doc])* $shape($shape),)+
        }

        impl GeoShape for Shape {
            const GEOGRAPHY: PrimitiveType = PrimitiveType::Geography;
            const GEOMETRY: PrimitiveType = PrimitiveType::Geometry;
            const BLANK: Self = Self::Point(Point::BLANK);

            fn kind(name: &str) -> Option<Kind> {
                Kind::ALL.iter().copied().find(|kind| kind.name() == name)
            }

            fn read_content(kind: Kind, reader: &mut Reader<'_>) -> Result<Self, Error> {
                Ok(match kind {
                    $(Kind::$shape => Self::$shape($shape::read_content(kind, reader)?),)+
                })
            }

            fn of_shape(shape: Shape) -> Option<Self> {
                Some(shape)
            }
        }

        impl WriteContent for Shape {
            fn write_kind(&self) -> Kind {
                match self {
                    $(Self::$shape(_) => Kind::$shape,)+
                }
            }

            fn content(&self) -> &dyn WriteValue {
                match self {
                    $(Self::$shape(shape) => shape.content(),)+
                }
            }

            fn data(&self) -> &dyn Data {
                match self {
                    $(Self::$shape(shape) => shape,)+
                }
            }
        }

        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq)]
            pub struct $shape(pub $content);

            impl GeoShape for $shape {
                const GEOGRAPHY: PrimitiveType = PrimitiveType::$geography;
                const GEOMETRY: PrimitiveType = PrimitiveType::$geometry;
                const BLANK: Self = Self(<$content as Content>::BLANK);

                fn kind(name: &str) -> Option<Kind> {
                    (name == $json).then_some(Kind::$shape)
                }

                fn read_content(_: Kind, reader: &mut Reader<'_>) -> Result<Self, Error> {
                    Content::read(reader).map(Self)
                }

                fn of_shape(shape: Shape) -> Option<Self> {
                    match shape {
                        Shape::$shape(shape) => Some(shape),
                        _ => None,
                    }
                }
            }

            impl WriteContent for $shape {
                fn write_kind(&self) -> Kind {
                    Kind::$shape
                }

                fn content(&self) -> &dyn WriteValue {
                    &self.0
                }

                fn data(&self) -> &dyn Data {
                    self
                }
            }

            impl From<$shape> for Shape {
                fn from(shape: $shape) -> Self {
                    Self::$shape(shape)
                }
            }
        )+
    };
}

shapes! {
    /// A point.
    Point(Position): "Point", GeographyPoint, GeometryPoint;
    /// A line through positions.
    LineString(Vec<Position>): "LineString", GeographyLineString, GeometryLineString;
    /// A surface within a ring, the first, without those within the others.
    Polygon(Vec<Vec<Position>>): "Polygon", GeographyPolygon, GeometryPolygon;
    /// Points.
    MultiPoint(Vec<Position>): "MultiPoint", GeographyMultiPoint, GeometryMultiPoint;
    /// Lines.
    MultiLineString(Vec<Vec<Position>>): "MultiLineString", GeographyMultiLineString, GeometryMultiLineString;
    /// Surfaces.
    MultiPolygon(Vec<Vec<Vec<Position>>>): "MultiPolygon", GeographyMultiPolygon, GeometryMultiPolygon;
    /// Shapes of any kind.
    Collection(Vec<GeoObject<Shape>>): "GeometryCollection", GeographyCollection, GeometryCollection;
}

impl Kind {
    /// The member that holds what there is of the shape.
    pub(super) const fn content_name(self) -> &'static str {
        match self {
            Self::Collection => "geometries",
            _ => "coordinates",
        }
    }
}
