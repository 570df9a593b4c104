use alloc::string::String;
use core::ops::{Deref, DerefMut};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::json::{Error, ErrorKind, Itself, ReadValue, Reader, WriteValue, Writer};
use crate::model::{PrimitiveType, Type, TypeRef};
use crate::value::PropertyType;

/// A value of a type that only serde knows; a property of it is of type `Edm.Untyped`.
///
/// The value is `T`'s own JSON, whatever that is. Reading starts from `T::default()`, in an `Option` as well: a type that
/// has none goes into a newtype that does.
///
/// ```
/// # use std::collections::BTreeMap;
/// use odata_core::Json;
///
/// let scores: Json<BTreeMap<String, u32>> = odata_core::json::from_str(r#"{"a": 1}"#)?;
/// assert_eq!(scores["a"], 1);
/// assert_eq!(odata_core::json::to_string(&scores), r#"{"a":1}"#);
/// # Ok::<_, odata_core::Error>(())
/// ```
///
/// Two values are the same to an `Update` if their JSON is, with the members of objects in any order. What a new
/// value lacks is not said in an update, as `T` writes itself; where a service merges objects, take
/// [`Untyped`](crate::Untyped), of which it is.
///
/// OData: *CSDL* 4.3 (Built-In Abstract Types).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Json<T>(pub T);

impl<T> Deref for Json<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Json<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<'de, T: DeserializeOwned + Default> ReadValue<'de> for Json<T> {
    type By = Itself;

    fn blank() -> Self {
        Self(T::default())
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        let start = reader.start();
        let text = reader.raw_value()?;
        match serde_json::from_str(text) {
            Ok(value) => {
                self.0 = value;
                Ok(())
            }
            Err(error) => {
                let (found, offset) = located(&error, text);
                let expected = core::any::type_name::<T>();
                Err(reader.error_at(start + offset, ErrorKind::Other, expected, found))
            }
        }
    }
}

/// What an error of serde_json says but for the position, and that as an offset in the text.
fn located(error: &serde_json::Error, text: &str) -> (String, usize) {
    let (line, column) = (error.line(), error.column());
    let mut message = alloc::format!("{error}");
    let position = alloc::format!(" at line {line} column {column}");
    if message.ends_with(&position) {
        message.truncate(message.len() - position.len());
    }
    let lines_before = text.split_inclusive('\n').take(line.saturating_sub(1));
    let line_start: usize = lines_before.map(str::len).sum();
    (
        message,
        (line_start + column.saturating_sub(1)).min(text.len()),
    )
}

impl<T: Serialize> WriteValue for Json<T> {
    /// # Panics
    ///
    /// Panics where JSON text is written and `T` does not serialize as JSON, as a map with keys that
    /// are no strings does not. Another serializer reports an error instead.
    fn write(&self, writer: &mut Writer<'_>) {
        match serde_json::to_string(&self.0) {
            Ok(text) => writer.push(&text),
            Err(error) => writer.fail(alloc::format!(
                "{} does not serialize as JSON: {error}",
                core::any::type_name::<T>()
            )),
        }
    }
}

impl<T: Serialize> PropertyType for Json<T> {
    const TYPE_REF: TypeRef = TypeRef::one(|| Type::Primitive(PrimitiveType::Untyped));
    const IN_KEYS: bool = false;
    same_in_requests!();
}

impl<T: Serialize> Serialize for Json<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Json<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}
