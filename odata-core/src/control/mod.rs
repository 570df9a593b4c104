//! Bodies that are no entity, and what objects carry beside their properties.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;

use crate::dynamic::Annotations;
use crate::json::{Error, Reader};

mod annotated;
mod collection;
mod delta;
mod error_body;
mod expanded;
mod information;
mod reference;
mod service_document;
mod value;

pub use annotated::Annotated;
pub use collection::Collection;
#[cfg(feature = "std")]
pub(crate) use collection::{COLLECTION, VALUE};
pub use delta::{Change, Delta, Link, Reason, Removed};
pub use error_body::{ODataError, ODataErrorDetail};
pub use expanded::Expanded;
pub use information::Control;
pub use reference::Reference;
pub use service_document::{ServiceDocument, ServiceElement, ServiceElementKind};
pub use value::Value;

/// Says that an object comes next; where it starts.
fn open(reader: &mut Reader<'_>, expected: &'static str) -> Result<usize, Error> {
    if reader.peek() == b'{' {
        Ok(reader.start())
    } else {
        Err(reader.mismatch(expected))
    }
}

/// A key in the spelling of 4.01: `@context` for `@odata.context`.
pub(crate) fn short(key: &str) -> Cow<'_, str> {
    match key.strip_prefix("@odata.") {
        Some(name) => Cow::Owned(format!("@{name}")),
        None => Cow::Borrowed(key),
    }
}

/// Reads what a body has no field for: annotations are kept, what is none is passed over.
fn read_other(
    annotations: &mut Annotations,
    key: &str,
    reader: &mut Reader<'_>,
) -> Result<(), Error> {
    if key.contains('@') || key.starts_with('#') {
        annotations.read_entry(key.into(), reader)
    } else {
        reader.skip_value()
    }
}

/// A text that a body must have.
fn required(
    value: Option<String>,
    name: &'static str,
    reader: &Reader<'_>,
    start: usize,
) -> Result<String, Error> {
    value.ok_or_else(|| reader.missing(name, "Edm.String", start))
}
