//! Values read and written back.

use odata_core::json::{Error, Format, Metadata, ReadValue, WriteValue};
use odata_core::model::{StructuredType, Type};
use odata_core::{ODataType, json};

/// A value written back: with all type names, and with those that are needed.
pub struct Written {
    pub full: String,
    pub minimal: String,
}

/// Reads a body as a value of a type, and writes that back.
pub type Through = fn(&[u8]) -> Result<Written, Error>;

/// Reads a body as a `T`, and writes that back.
///
/// # Errors
///
/// Where the body is none.
pub fn through<T: for<'de> ReadValue<'de> + WriteValue>(json: &[u8]) -> Result<Written, Error> {
    let value: T = json::from_slice(json)?;
    Ok(Written {
        full: json::to_string(&value),
        minimal: Format::default()
            .metadata(Metadata::Minimal)
            .to_string(&value),
    })
}

/// The description of an entity or complex type.
///
/// # Panics
///
/// Panics where the type is another.
#[must_use]
pub fn structured<T: ODataType>() -> &'static StructuredType {
    match T::TYPE {
        Type::Structured(of) => of,
        other => panic!("{other:?}"),
    }
}
