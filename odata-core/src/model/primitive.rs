/// A primitive type.
///
/// OData: *CSDL* 4.4 (Primitive Types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrimitiveType {
    /// Binary data.
    Binary,
    /// Binary-valued logic.
    Boolean,
    /// An unsigned 8-bit integer.
    Byte,
    /// A date without a time-zone offset.
    Date,
    /// A date and time with a time-zone offset.
    DateTimeOffset,
    /// A number with decimal representation.
    Decimal,
    /// An IEEE 754 binary64 floating-point number.
    Double,
    /// A signed duration in days, hours, minutes and (sub)seconds.
    Duration,
    /// A 16-byte unique identifier.
    Guid,
    /// A signed 16-bit integer.
    Int16,
    /// A signed 32-bit integer.
    Int32,
    /// A signed 64-bit integer.
    Int64,
    /// A signed 8-bit integer.
    SByte,
    /// An IEEE 754 binary32 floating-point number.
    Single,
    /// A binary data stream.
    Stream,
    /// A sequence of characters.
    String,
    /// The clock time 00:00 to 23:59:59.999999999999.
    TimeOfDay,
    /// An abstract type for all geography types.
    Geography,
    /// An abstract type for all geometry types.
    Geometry,
    /// A point on the round earth.
    GeographyPoint,
    /// A line on the round earth.
    GeographyLineString,
    /// A surface on the round earth.
    GeographyPolygon,
    /// Points on the round earth.
    GeographyMultiPoint,
    /// Lines on the round earth.
    GeographyMultiLineString,
    /// Surfaces on the round earth.
    GeographyMultiPolygon,
    /// Shapes of any kind on the round earth.
    GeographyCollection,
    /// A point on a plane.
    GeometryPoint,
    /// A line on a plane.
    GeometryLineString,
    /// A surface on a plane.
    GeometryPolygon,
    /// Points on a plane.
    GeometryMultiPoint,
    /// Lines on a plane.
    GeometryMultiLineString,
    /// Surfaces on a plane.
    GeometryMultiPolygon,
    /// Shapes of any kind on a plane.
    GeometryCollection,
    /// Any value.
    Untyped,
}

impl PrimitiveType {
    /// The qualified name, such as `Edm.DateTimeOffset`.
    #[must_use]
    pub const fn qualified_name(&self) -> &'static str {
        match self {
            Self::Binary => "Edm.Binary",
            Self::Boolean => "Edm.Boolean",
            Self::Byte => "Edm.Byte",
            Self::Date => "Edm.Date",
            Self::DateTimeOffset => "Edm.DateTimeOffset",
            Self::Decimal => "Edm.Decimal",
            Self::Double => "Edm.Double",
            Self::Duration => "Edm.Duration",
            Self::Guid => "Edm.Guid",
            Self::Int16 => "Edm.Int16",
            Self::Int32 => "Edm.Int32",
            Self::Int64 => "Edm.Int64",
            Self::SByte => "Edm.SByte",
            Self::Single => "Edm.Single",
            Self::Stream => "Edm.Stream",
            Self::String => "Edm.String",
            Self::TimeOfDay => "Edm.TimeOfDay",
            Self::Geography => "Edm.Geography",
            Self::Geometry => "Edm.Geometry",
            Self::GeographyPoint => "Edm.GeographyPoint",
            Self::GeographyLineString => "Edm.GeographyLineString",
            Self::GeographyPolygon => "Edm.GeographyPolygon",
            Self::GeographyMultiPoint => "Edm.GeographyMultiPoint",
            Self::GeographyMultiLineString => "Edm.GeographyMultiLineString",
            Self::GeographyMultiPolygon => "Edm.GeographyMultiPolygon",
            Self::GeographyCollection => "Edm.GeographyCollection",
            Self::GeometryPoint => "Edm.GeometryPoint",
            Self::GeometryLineString => "Edm.GeometryLineString",
            Self::GeometryPolygon => "Edm.GeometryPolygon",
            Self::GeometryMultiPoint => "Edm.GeometryMultiPoint",
            Self::GeometryMultiLineString => "Edm.GeometryMultiLineString",
            Self::GeometryMultiPolygon => "Edm.GeometryMultiPolygon",
            Self::GeometryCollection => "Edm.GeometryCollection",
            Self::Untyped => "Edm.Untyped",
        }
    }
}
