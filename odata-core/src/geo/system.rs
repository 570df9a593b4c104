use core::fmt;
use core::ops::{Deref, DerefMut};
use core::str::FromStr;

use super::read::read_object;
use super::shape::GeoShape;
use super::{GeoObject, Shape, text};
use crate::edm::ParseError;
use crate::json::{Error, Itself, ReadValue, Reader, WriteValue, Writer};
use crate::model::{PrimitiveType, Type, TypeRef};
use crate::value::{PrimitiveValue, PropertyType};

/// Makes the types of a system of coordinates.
macro_rules! system {
    ($(#[$doc:meta])* $system:ident, $primitive:ident, $srid:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $system<T = Shape>(pub GeoObject<T>);

        impl<T> $system<T> {
            /// A shape with nothing beside it.
            #[must_use]
            pub const fn new(shape: T) -> Self {
                Self(GeoObject::new(shape))
            }
        }

        impl<T> From<T> for $system<T> {
            fn from(shape: T) -> Self {
                Self::new(shape)
            }
        }

        impl<T> Deref for $system<T> {
            type Target = GeoObject<T>;

            fn deref(&self) -> &GeoObject<T> {
                &self.0
            }
        }

        impl<T> DerefMut for $system<T> {
            fn deref_mut(&mut self) -> &mut GeoObject<T> {
                &mut self.0
            }
        }

        impl<T: GeoShape> WriteValue for $system<T> {
            fn write(&self, writer: &mut Writer<'_>) {
                self.0.write(writer);
            }
        }

        impl<'de, T: GeoShape> ReadValue<'de> for $system<T> {
            type By = Itself;

            fn blank() -> Self {
                Self::new(T::BLANK)
            }

            fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
                self.0 = read_object(Self::PRIMITIVE.qualified_name(), reader)?;
                Ok(())
            }
        }

        impl<T: GeoShape> PropertyType for $system<T> {
            const TYPE_REF: TypeRef = TypeRef::one(|| Type::Primitive(T::$primitive));
            const IN_KEYS: bool = false;
            same_in_requests!();
        }

        impl<T: GeoShape> PrimitiveValue for $system<T> {
            const PRIMITIVE: PrimitiveType = T::$primitive;
        }

        impl<T: GeoShape> fmt::Display for $system<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&text::write(&self.0, $srid))
            }
        }

        impl<T: GeoShape> FromStr for $system<T> {
            type Err = ParseError;

            fn from_str(text: &str) -> Result<Self, ParseError> {
                match text::read(text, $srid) {
                    Some(object) => Ok(Self(object)),
                    None => Err(ParseError::new(Self::PRIMITIVE.qualified_name())),
                }
            }
        }

        #[cfg(feature = "serde")]
        impl<T: GeoShape> serde::Serialize for $system<T> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::serde_impl::serialize(self, serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de, T: GeoShape> serde::Deserialize<'de> for $system<T> {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::serde_impl::deserialize(deserializer)
            }
        }
    };
}

system! {
    /// A shape on the round earth, in longitude and latitude: `Edm.Geography`, or with a parameter one
    /// of the types derived from it.
    ///
    /// In JSON a GeoJSON object, as a text `SRID=4326;Point(142.1 64.1)`. Without a `crs` the coordinates are WGS84's,
    /// `EPSG:4326`.
    ///
    /// OData: *CSDL* 4.4 (Primitive Types), *JSON* 7.1.
    Geography, GEOGRAPHY, 4326
}

system! {
    /// A shape on a plane: `Edm.Geometry`, or with a parameter one of the types derived from it.
    ///
    /// In JSON a GeoJSON object, as a text `SRID=0;Point(142.1 64.1)`.
    ///
    /// OData: *CSDL* 4.4 (Primitive Types), *JSON* 7.1.
    Geometry, GEOMETRY, 0
}
