use alloc::string::String;

use super::{open, read_other, required, short};
use crate::dynamic::Annotations;
use crate::json::{Error, Itself, ReadValue, Reader, WriteValue, Writer};

/// An entity reference: the entity-id of an entity in the place of the entity.
///
/// ```json
/// {"@odata.context": "$metadata#$ref", "@odata.id": "users('1')"}
/// ```
///
/// A collection of them is a [`Collection<Reference>`](crate::Collection).
///
/// # Errors
///
/// Reading fails where there is no id, and where a control information stands twice, in either
/// spelling.
///
/// OData: *JSON* 14 (Entity Reference).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Reference {
    /// The context URL.
    pub context: Option<String>,
    /// The name of the entity's type as it came, such as `#microsoft.graph.user`.
    pub type_name: Option<String>,
    /// The entity-id, which may be a relative URL.
    pub id: String,
    /// The instance annotations.
    pub annotations: Annotations,
}

impl Reference {
    /// A reference to the entity of an entity-id.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

impl<'de> ReadValue<'de> for Reference {
    type By = Itself;

    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        let start = open(reader, "an entity reference")?;
        let mut id = None;
        reader.distinct_members(&mut |reader, key| match &*short(&key) {
            "@id" => id.insert(String::new()).read(reader),
            "@context" => self.context.read(reader),
            "@type" => self.type_name.read(reader),
            _ => read_other(&mut self.annotations, &key, reader),
        })?;
        self.id = required(id, "@odata.id", reader, start)?;
        Ok(())
    }
}

impl WriteValue for Reference {
    /// The id is written at every level of metadata: it is all that there is.
    fn write(&self, writer: &mut Writer<'_>) {
        writer.object(|writer| {
            writer.control("context", self.context.as_ref());
            writer.control("type", self.type_name.as_ref());
            writer.required_control("id", &self.id);
            self.annotations.put(writer);
        });
    }
}

with_serde!(Reference);
