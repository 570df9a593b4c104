//! Positions and shapes on the round earth ([`Geography`]) and on a plane ([`Geometry`]), which are
//! GeoJSON in a payload: `{"type": "Point", "coordinates": [142.1, 64.1]}`.
//!
//! Each shape has a type for both: [`GeographyPoint`], [`GeometryPoint`] and so on. [`Geography`] and
//! [`Geometry`] without a parameter are the abstract types, any of the shapes.
//!
//! ```
//! use odata_core::geo::{GeographyPoint, Point, Position};
//!
//! let text = r#"{"type":"Point","coordinates":[142.1,64.1]}"#;
//! let place: GeographyPoint = odata_core::json::from_str(text)?;
//! assert_eq!(place.shape, Point(Position::new(142.1, 64.1)));
//! assert_eq!(odata_core::json::to_string(&place), text);
//! # Ok::<_, odata_core::Error>(())
//! ```
//!
//! Reading fails where an object has no `type`, another one, or no coordinates, where a position has
//! other than two to four numbers, and where any of these stands twice. Whether rings close and lines
//! have two positions is not asked. All other members (`crs`, `bbox`, foreign ones) are kept.
//!
//! As texts they are those of the OData ABNF, `SRID=4326;Point(142.1 64.1)`, where the grammar does ask that lines have
//! two positions, and which have no place for other members than a `crs` of EPSG's.
//!
//! With the feature `geo-types`, shapes are converted from and to that crate's.
//!
//! OData: *CSDL* 4.4 (Primitive Types), *JSON* 7.1; RFC 7946.

#[cfg(feature = "geo-types")]
mod interop;
mod object;
mod position;
mod read;
mod shape;
mod system;
mod text;

pub use object::GeoObject;
pub use position::Position;
pub use shape::{
    Collection, GeoShape, LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon,
    Shape,
};
pub use system::{Geography, Geometry};

/// Names the types of both systems.
macro_rules! concrete_types {
    ($($geography:ident, $geometry:ident: $shape:ident, $edm:literal;)+) => {$(
        #[doc = concat!("`Edm.Geography", $edm, "`.")]
        pub type $geography = Geography<$shape>;
        #[doc = concat!("`Edm.Geometry", $edm, "`.")]
        pub type $geometry = Geometry<$shape>;
    )+};
}

concrete_types! {
    GeographyPoint, GeometryPoint: Point, "Point";
    GeographyLineString, GeometryLineString: LineString, "LineString";
    GeographyPolygon, GeometryPolygon: Polygon, "Polygon";
    GeographyMultiPoint, GeometryMultiPoint: MultiPoint, "MultiPoint";
    GeographyMultiLineString, GeometryMultiLineString: MultiLineString, "MultiLineString";
    GeographyMultiPolygon, GeometryMultiPolygon: MultiPolygon, "MultiPolygon";
    GeographyCollection, GeometryCollection: Collection, "Collection";
}
