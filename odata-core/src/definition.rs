//! Type definitions.

use crate::facets;
use crate::json::{Error, ReadValue, Reader};
use crate::model::{Facets, PrimitiveType};
use crate::value::PropertyType;

/// A type whose values are of a primitive type: what a type definition can be of.
///
/// OData: *CSDL* 4.4 (Primitive Types), 11.1 (Underlying Primitive Type).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a primitive type",
    label = "a type definition is of a primitive type",
    note = "a primitive type is `String`, `bool`, `u8`, `i8`, `i16`, `i32`, `i64`, `f32`, `f64`, or one of `odata_core`: `Binary`, `Date`, `DateTimeOffset`, `Decimal`, `Duration`, `Guid`, `Stream`, `TimeOfDay`, or one of `odata_core::geo`"
)]
pub trait PrimitiveValue: PropertyType {
    /// The primitive type.
    const PRIMITIVE: PrimitiveType;
}

/// Reads a value of a type definition that has facets.
///
/// # Errors
///
/// Where the value is not of its type, or does not keep to the facets.
pub fn read_within<'de, T: ReadValue<'de> + PrimitiveValue>(
    value: &mut T,
    type_name: &'static str,
    facets: &Facets,
    reader: &mut Reader<'de>,
) -> Result<(), Error> {
    let start = reader.start();
    value.read(reader)?;
    reader.rewind(start);
    facets::check_primitive(type_name, T::PRIMITIVE, facets, reader)
}
