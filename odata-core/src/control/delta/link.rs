use alloc::string::String;

use super::super::{open, read_other, required, short};
use crate::dynamic::Annotations;
use crate::json::{Error, Itself, ReadValue, Reader, WriteValue, Writer};

/// A relationship between two entities that was added or removed.
///
/// ```json
/// {
///   "@odata.context": "#users/$link",
///   "source": "users('1')",
///   "relationship": "manager",
///   "target": "users('3')"
/// }
/// ```
///
/// # Errors
///
/// Reading fails where there is no context, source or relationship, and where a member stands twice.
///
/// OData: *JSON* 15.4 (Added Link) and 15.5 (Deleted Link).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Link {
    /// The context URL, which ends in `/$link` or `/$deletedLink`.
    pub context: String,
    /// The entity-id of the entity that has the navigation property.
    pub source: String,
    /// The path of the navigation property.
    pub relationship: String,
    /// The entity-id of the related entity; 4.01 may leave it out where there can be but one.
    pub target: Option<String>,
    /// The annotations.
    pub annotations: Annotations,
}

impl<'de> ReadValue<'de> for Link {
    type By = Itself;

    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        let start = open(reader, "a link")?;
        let (mut context, mut source, mut relationship) = (None, None, None);
        reader.distinct_members(&mut |reader, key| match &*short(&key) {
            "@context" => context.insert(String::new()).read(reader),
            "source" => source.insert(String::new()).read(reader),
            "relationship" => relationship.insert(String::new()).read(reader),
            "target" => self.target.read(reader),
            _ => read_other(&mut self.annotations, &key, reader),
        })?;
        self.context = required(context, "@odata.context", reader, start)?;
        self.source = required(source, "source", reader, start)?;
        self.relationship = required(relationship, "relationship", reader, start)?;
        Ok(())
    }
}

impl WriteValue for Link {
    fn write(&self, writer: &mut Writer<'_>) {
        writer.object(|writer| {
            writer.required_control("context", &self.context);
            self.annotations.put(writer);
            writer.member("source", &self.source);
            writer.member("relationship", &self.relationship);
            if self.target.is_some() {
                writer.optional("target", &self.target);
            }
        });
    }
}

with_serde!(Link);
