use alloc::string::String;
use core::ops::{Deref, DerefMut};

use super::{open, read_other, short};
use crate::dynamic::Annotations;
use crate::json::{Error, Itself, ReadValue, Reader, WriteValue, Writer};

/// A single property, or what an operation answers, as a body.
///
/// ```json
/// {"@odata.context": "$metadata#users('1')/displayName", "value": "Innocenty"}
/// ```
///
/// # Errors
///
/// Reading fails where there is no `value`, where a control information stands twice, in either
/// spelling, and where the value is not a `T`.
///
/// OData: *JSON* 11 (Individual Property or Operation Response).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Value<T> {
    /// The context URL.
    pub context: Option<String>,
    /// The value.
    pub value: T,
    /// The further annotations and control information.
    pub annotations: Annotations,
}

impl<T> Value<T> {
    /// A value with nothing said of it.
    pub const fn new(value: T) -> Self {
        Self {
            context: None,
            value,
            annotations: Annotations::new(),
        }
    }
}

impl<T> From<T> for Value<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T> Deref for Value<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Value<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<'de, T: ReadValue<'de>> ReadValue<'de> for Value<T> {
    type By = Itself;

    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        let start = open(reader, "a property's object")?;
        let mut has_value = false;
        reader.distinct_members(&mut |reader, key| match &*short(&key) {
            "value" => {
                has_value = true;
                self.value = T::blank();
                self.value.read(reader)
            }
            "@context" => self.context.read(reader),
            _ => read_other(&mut self.annotations, &key, reader),
        })?;
        if has_value {
            Ok(())
        } else {
            Err(reader.missing("value", "a value", start))
        }
    }
}

impl<T: WriteValue> WriteValue for Value<T> {
    fn write(&self, writer: &mut Writer<'_>) {
        let declared = writer.take_declared();
        writer.object(|writer| {
            writer.control("context", self.context.as_ref());
            self.annotations.put(writer);
            writer.member_declared("value", &self.value, declared);
        });
    }
}

with_serde!(Value<T>);
