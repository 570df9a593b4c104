use alloc::string::String;

use super::Shape;
use super::read::{Content, read_object};
use super::shape::GeoShape;
use crate::dynamic::DynamicProperties;
use crate::json::{Error, Reader, WriteValue, Writer};

/// A shape, and what its GeoJSON object has beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct GeoObject<T = Shape> {
    /// The shape.
    pub shape: T,
    /// The other members, in order: `crs`, `bbox`, and foreign ones.
    pub members: DynamicProperties,
}

impl<T> GeoObject<T> {
    /// A shape with nothing beside it.
    #[must_use]
    pub const fn new(shape: T) -> Self {
        Self {
            shape,
            members: DynamicProperties::new(),
        }
    }

    /// The coordinate reference system that the object names: `EPSG:4326`.
    #[must_use]
    pub fn crs(&self) -> Option<&str> {
        let crs = self.members.get("crs")?.as_object()?;
        crs.get("properties")?.as_object()?.get("name")?.as_str()
    }

    /// The same, in the coordinate reference system of a name: `EPSG:4326`.
    #[must_use]
    pub fn with_crs(mut self, name: impl Into<String>) -> Self {
        let properties: DynamicProperties = [("name", name.into())].into_iter().collect();
        let mut crs = DynamicProperties::new();
        crs.insert("type", "name");
        crs.insert("properties", crate::Untyped::Object(properties));
        self.members.insert("crs", crate::Untyped::Object(crs));
        self
    }
}

impl<T: GeoShape> WriteValue for GeoObject<T> {
    fn write(&self, writer: &mut Writer<'_>) {
        let kind = self.shape.write_kind();
        writer.object(|writer| {
            writer.member("type", &kind.name());
            writer.member(kind.content_name(), self.shape.content());
            for (name, value) in self.members.iter() {
                writer.member(name, value);
            }
        });
    }
}

impl Content for GeoObject<Shape> {
    const BLANK: Self = Self::new(Shape::BLANK);

    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        read_object("a GeoJSON geometry", reader)
    }
}
