use alloc::borrow::ToOwned;
use alloc::string::String;

use super::super::{open, short};
use crate::dynamic::{Annotations, DynamicProperties};
use crate::json::{CONTEXT_OF_REMOVED, Error, Itself, ReadValue, Reader, WriteValue, Writer};

/// An entity that is gone: deleted, or no longer in the collection.
///
/// In 4.01, where the entity's properties, such as its key, may stand beside:
///
/// ```json
/// {"@removed": {"reason": "deleted"}, "@id": "users('2')"}
/// ```
///
/// In 4.0, where `id` is the entity-id and no property of the entity:
///
/// ```json
/// {"@odata.context": "#users/$deletedEntity", "id": "users('2')", "reason": "deleted"}
/// ```
///
/// Both are read. It is written as the version of the [`Format`](crate::json::Format) has it; where what
/// 4.0 asks for, a context URL that ends in `/$deletedEntity` and an entity-id, is not there, as 4.01
/// has it.
///
/// # Errors
///
/// Reading fails where a member is of another form, and where one stands twice, in either spelling.
///
/// OData: *JSON* 15.3 (Deleted Entity).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Removed {
    /// The context URL.
    pub context: Option<String>,
    /// Why it is gone, if the service says.
    pub reason: Option<Reason>,
    /// What else the service says within `@removed`.
    pub removed: DynamicProperties,
    /// The entity-id.
    pub id: Option<String>,
    /// The annotations and further control information.
    pub annotations: Annotations,
    /// The properties of the entity that are there, such as its key.
    pub properties: DynamicProperties,
}

/// Why an entity is gone.
///
/// OData: *JSON* 15.3 (Deleted Entity).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// It was deleted.
    Deleted,
    /// It was changed so that it is no longer in the collection.
    Changed,
    /// What a later version of OData may add.
    Other(String),
}

impl Reason {
    /// The reason as a payload has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Deleted => "deleted",
            Self::Changed => "changed",
            Self::Other(reason) => reason,
        }
    }
}

impl From<&str> for Reason {
    fn from(reason: &str) -> Self {
        match reason {
            "deleted" => Self::Deleted,
            "changed" => Self::Changed,
            _ => Self::Other(reason.to_owned()),
        }
    }
}

impl<'de> ReadValue<'de> for Reason {
    type By = Itself;

    fn blank() -> Self {
        Self::Deleted
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        *self = (&*reader.string("Edm.String")?).into();
        Ok(())
    }
}

impl WriteValue for Reason {
    fn write(&self, writer: &mut Writer<'_>) {
        writer.string(self.as_str());
    }
}

impl Removed {
    /// Whether the object is written as 4.0 has it.
    fn is_v4_0(&self, writer: &Writer<'_>) -> bool {
        let is_told = self
            .context
            .as_ref()
            .is_some_and(|context| context.ends_with(CONTEXT_OF_REMOVED));
        !writer.format().is_v4_01() && is_told && self.id.is_some() && self.removed.is_empty()
    }

    fn read_removed(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
        open(reader, "the reason of a removal")?;
        reader.distinct_members(&mut |reader, key| match &*key {
            "reason" => self.reason.read(reader),
            _ => self.removed.read_entry(key.into_owned(), reader),
        })
    }

    fn put_removed(&self, writer: &mut Writer<'_>) {
        writer.object(|writer| {
            if self.reason.is_some() {
                writer.optional("reason", &self.reason);
            }
            self.removed.put(writer);
        });
    }
}

/// The value of `@removed`.
struct Why<'r>(&'r Removed);

impl WriteValue for Why<'_> {
    fn write(&self, writer: &mut Writer<'_>) {
        self.0.put_removed(writer);
    }
}

impl<'de> ReadValue<'de> for Removed {
    type By = Itself;

    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        open(reader, "a deleted entity")?;
        let mut is_v4_01 = false;
        let _ = reader.ahead().members(&mut |reader, key| {
            is_v4_01 |= short(&key) == "@removed";
            reader.skip_value()
        });
        reader.distinct_members(&mut |reader, key| match &*short(&key) {
            "@context" => self.context.read(reader),
            "@removed" => self.read_removed(reader),
            "@id" if is_v4_01 => self.id.read(reader),
            "id" if !is_v4_01 => self.id.read(reader),
            "reason" if !is_v4_01 => self.reason.read(reader),
            short if short.starts_with('@') => {
                self.annotations.read_entry(key.into_owned(), reader)
            }
            _ => self.properties.read_entry(key.into_owned(), reader),
        })
    }
}

impl WriteValue for Removed {
    /// Nothing is left out at any level of metadata: `none` is not valid for changes (*JSON* 3.1.3).
    fn write(&self, writer: &mut Writer<'_>) {
        writer.object(|writer| {
            if let Some(context) = &self.context {
                writer.required_control("context", context);
            }
            if self.is_v4_0(writer) {
                writer.member("id", &self.id);
                if self.reason.is_some() {
                    writer.optional("reason", &self.reason);
                }
            } else {
                writer.member("@removed", &Why(self));
                if let Some(id) = &self.id {
                    writer.required_control("id", id);
                }
            }
            self.annotations.put(writer);
            self.properties.put(writer);
        });
    }
}

with_serde!(Removed);
