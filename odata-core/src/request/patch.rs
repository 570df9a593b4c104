use crate::json::{Error, Itself, ReadValue, Reader, WriteValue, Writer};

/// The new value of a complex property in an `Update`, where the complex type has an `update` shape:
/// another value, or a change of the one that there is.
///
/// `C` is what the complex type is in a `Create`, and `U` is its `Update`. As a service merges complex
/// values (*Protocol* 11.4.3), the JSON is an object in both cases: all properties, or those that
/// change. A body is read as a change.
///
/// ```json
/// {"address": {"city": "Berlin"}}
/// ```
///
/// OData: *Protocol* 11.4.3 (Update an Entity).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Patch<C, U> {
    /// All of another value.
    Set(C),
    /// The properties that change.
    Merge(U),
}

impl<C: WriteValue, U: WriteValue> WriteValue for Patch<C, U> {
    fn write(&self, writer: &mut Writer<'_>) {
        match self {
            Self::Set(value) => value.write(writer),
            Self::Merge(update) => update.write(writer),
        }
    }
}

impl<'de, C, U: ReadValue<'de>> ReadValue<'de> for Patch<C, U> {
    type By = Itself;

    fn blank() -> Self {
        Self::Merge(U::blank())
    }

    /// A change.
    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        let mut update = U::blank();
        update.read(reader)?;
        *self = Self::Merge(update);
        Ok(())
    }
}
