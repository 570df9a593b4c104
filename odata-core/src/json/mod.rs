//! Reading and writing OData JSON.
//!
//! Object by object, a value is read in place: it starts blank, and each member of the object sets a
//! property. Nothing is buffered.

mod annotating;
mod bags;
mod beside;
mod derived;
#[cfg(feature = "std")]
mod entities;
mod error;
mod escape;
mod format;
mod media_type;
mod members;
mod mismatch;
mod names;
mod number;
mod object;
mod opening;
mod other;
mod pretty;
mod read_by;
mod reader;
mod reading;
mod reference;
mod scan;
mod skip;
mod string;
mod structured;
mod tags;
mod term;
mod writer;

use alloc::string::String;
use alloc::vec::Vec;

pub use crate::value::Itself;
pub use bags::{Bags, InBase, Keeps, Nowhere};
pub use derived::{Declared, Declares, Derived};
#[cfg(feature = "std")]
pub use entities::Entities;
pub use error::{Error, ErrorKind, Position};
pub use format::{Format, Metadata, Nulls, Version};
pub use object::SetProperties;
pub use read_by::ReadBy;
pub use reader::Reader;
pub use reading::Reading;
pub(crate) use reference::CONTEXT_OF_REMOVED;
pub use structured::{Describe, ObjectValue, Properties, Structured};
pub use writer::{Part, PutProperties, WriteValue, Writer};

pub(crate) use beside::Beside;
pub(crate) use opening::Kept;
pub(crate) use structured::in_request;
pub(crate) use tags::type_name;
pub(crate) use term::{control_name, split, written_key};

#[cfg(feature = "serde")]
pub(crate) use escape::push_string;
pub(crate) use mismatch::{named_type, quoted};
pub(crate) use skip::ReadItems;
pub use structured::write_structured;

/// A value that is read from JSON.
///
/// The derives implement it; by hand, call one of [`Reader`]'s methods that read a value, once:
///
/// ```
/// use odata_core::json::{Error, Itself, ReadValue, Reader};
///
/// #[derive(Debug, PartialEq)]
/// struct Percent(u8);
///
/// impl<'de> ReadValue<'de> for Percent {
///     type By = Itself;
///
///     fn blank() -> Self {
///         Percent(0)
///     }
///
///     fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
///         self.0 = reader.parsed_number("Edm.Byte", |number| number.parse().ok())?;
///         Ok(())
///     }
/// }
/// assert_eq!(odata_core::json::from_str::<Percent>("7")?, Percent(7));
/// # Ok::<_, Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from OData JSON",
    label = "not a type that OData payloads are read as",
    note = "derive `ODataEntity`, `ODataComplex`, `ODataEnum` or `ODataTypeDefinition` for it, or use a primitive type of `odata_core`",
    note = "the companions of an abstract type are parts of its derived types' and no bodies of requests"
)]
pub trait ReadValue<'de>: Sized {
    /// Whether an object holds a value in pieces, as it does a stream, each of which is read into what
    /// the others left.
    #[doc(hidden)]
    const IN_PIECES: bool = false;

    /// Whether the pieces that were read say that there is no value.
    #[doc(hidden)]
    fn is_none_in_pieces(&self) -> bool {
        false
    }

    /// What knows how: [`Itself`] where the two functions below are the type's own. They have to be there then, or no
    /// program is built that reads one:
    ///
    /// ```compile_fail,E0080
    /// use odata_core::json::{Itself, ReadValue};
    ///
    /// #[derive(Debug)]
    /// struct Percent(u8);
    ///
    /// impl<'de> ReadValue<'de> for Percent {
    ///     type By = Itself;
    /// }
    /// let _ = odata_core::json::from_str::<Percent>("7");
    /// ```
    type By: ReadBy<'de, Self>;

    /// A value that [`read`](Self::read) fills; it is never seen unless all that is required was read.
    #[inline]
    fn blank() -> Self {
        Self::By::blank()
    }

    /// Reads into a blank value.
    ///
    /// # Errors
    ///
    /// Where the JSON is not the value's, or is no JSON.
    #[inline]
    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        Self::By::read(self, reader)
    }
}

/// Reads a value from a JSON text, as a client.
///
/// # Errors
///
/// Whatever breaks a rule of JSON or of the type.
pub fn from_str<'a, T: ReadValue<'a>>(json: &'a str) -> Result<T, Error> {
    Reading::client().from_str(json)
}

/// Reads a value from the bytes of a JSON text, as a client.
///
/// # Errors
///
/// As [`from_str`], and bytes that are not UTF-8.
pub fn from_slice<'a, T: ReadValue<'a>>(json: &'a [u8]) -> Result<T, Error> {
    Reading::client().from_slice(json)
}

/// Reads a value from the bytes of a JSON text, all that there are, as a client.
///
/// # Errors
///
/// As [`from_slice`], and failures of the input.
#[cfg(feature = "std")]
pub fn from_reader<T: for<'a> ReadValue<'a>>(json: impl std::io::Read) -> Result<T, Error> {
    Reading::client().from_reader(json)
}

/// Writes a value as compact JSON in the default [`Format`].
#[must_use]
pub fn to_string<T: WriteValue + ?Sized>(value: &T) -> String {
    Format::default().to_string(value)
}

/// Writes a value as compact JSON in the default [`Format`].
#[must_use]
pub fn to_vec<T: WriteValue + ?Sized>(value: &T) -> Vec<u8> {
    Format::default().to_vec(value)
}

/// Writes a value as indented JSON in the default [`Format`].
#[must_use]
pub fn to_string_pretty<T: WriteValue + ?Sized>(value: &T) -> String {
    Format::default().to_string_pretty(value)
}

fn utf8(json: &[u8]) -> Result<&str, Error> {
    core::str::from_utf8(json).map_err(|error| {
        let at = error.valid_up_to();
        not_utf8(json[at], Position::of(json, at))
    })
}

#[cold]
fn not_utf8(byte: u8, place: Position) -> Error {
    Error::new(
        ErrorKind::Encoding,
        "UTF-8",
        alloc::format!("byte 0x{byte:02X}"),
        Some(place),
    )
}

#[cfg(feature = "std")]
fn io_error(error: &std::io::Error) -> Error {
    Error::new(
        ErrorKind::Io,
        "to read or write all bytes",
        alloc::format!("{error}"),
        None,
    )
}
