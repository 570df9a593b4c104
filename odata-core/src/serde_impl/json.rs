use alloc::string::String;
use core::ops::{Deref, DerefMut};

use serde::de::DeserializeOwned;
use serde::ser::Serialize;

use crate::json::{Error, ErrorKind, ReadValue, Reader, WriteValue, Writer};
use crate::model::{PrimitiveType, Type, TypeRef};
use crate::untyped::Untyped;
use crate::value::{PropertyType, ValueKind};

/// A value of a type that only serde knows; a property of it is of type `Edm.Untyped`.
///
/// The value is `T`'s own JSON, whatever that is. A required property needs `T: Default`.
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
    fn blank() -> Self {
        Self(T::default())
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        let start = reader.start();
        let text = reader.raw_value()?;
        self.0 = serde_json::from_str(text).map_err(|error| {
            let found = alloc::format!("{error}");
            reader.error_at(start, ErrorKind::Other, core::any::type_name::<T>(), found)
        })?;
        Ok(())
    }
}

impl<T: Serialize> WriteValue for Json<T> {
    /// # Panics
    ///
    /// Panics where `T` does not serialize as JSON, as a map with keys that are no strings does not.
    fn write(&self, writer: &mut Writer<'_>) {
        let text: String = match serde_json::to_string(&self.0) {
            Ok(text) => text,
            Err(error) => panic!("{} serializes as JSON: {error}", core::any::type_name::<T>()),
        };
        if !writer.raw(&text) {
            let mut value = Untyped::Null;
            if value.read(&mut Reader::new(&text, crate::json::Reading::client())).is_ok() {
                value.write(writer);
            }
        }
    }
}

impl<T: Serialize> PropertyType for Json<T> {
    const TYPE_REF: TypeRef = TypeRef::one(|| Type::Primitive(PrimitiveType::Untyped));
    const KIND: ValueKind = ValueKind::Primitive;
    same_in_requests!();
}
