use alloc::string::String;
use alloc::vec::Vec;

use super::Format;
use super::bags::Bags;
use super::beside::Beside;
use super::escape::push_string;
use crate::model::{StructuredType, WireName};

/// A value that has a JSON form.
///
/// The derives implement it; by hand, call one of [`Writer`]'s methods, once:
///
/// ```
/// use odata_core::json::{Format, WriteValue, Writer};
///
/// struct Percent(u8);
///
/// impl WriteValue for Percent {
///     fn write(&self, writer: &mut Writer<'_>) {
///         writer.integer(self.0.into());
///     }
/// }
/// assert_eq!(Format::default().to_string(&Percent(7)), "7");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no OData JSON form",
    label = "not a type that OData payloads are written from",
    note = "derive `ODataEntity`, `ODataComplex`, `ODataEnum` or `ODataTypeDefinition` for it, or use a primitive type of `odata_core`",
    note = "the companions of an abstract type are parts of its derived types' and no bodies of requests"
)]
pub trait WriteValue {
    /// Writes the value.
    fn write(&self, writer: &mut Writer<'_>);

    /// Writes the value as a property, null or not; see [`Writer::property_or_null`].
    ///
    /// In a function of its own, as a type has many properties of few types.
    #[inline(never)]
    fn write_property(&self, key: &'static WireName, writer: &mut Writer<'_>)
    where
        Self: Sized,
    {
        writer.keyed(key, self);
    }

    /// Whether the value is null, which [`Nulls::Omit`](super::Nulls::Omit) leaves out.
    fn is_null(&self) -> bool {
        false
    }

    /// Whether the value is the one of a property that nobody gave.
    #[doc(hidden)]
    fn is_absent(&self) -> bool {
        self.is_null()
    }
}

/// A value that writes its properties one by one.
///
/// The derives implement it for a type and for its companions.
pub trait PutProperties: Bags {
    /// Writes the properties of one part, base's before own.
    fn put(&self, writer: &mut Writer<'_>, part: Part);
}

/// The parts of an object, in the order in which they are written.
///
/// OData: *JSON* 4.5 (Payload Ordering Constraints).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Part {
    /// The structural properties.
    Structural,
    /// The bindings of navigation properties to existing entities.
    Bindings,
    /// The navigation properties' entities.
    Navigation,
}

/// Writes one value as JSON text.
pub struct Writer<'w> {
    pub(super) bytes: Vec<u8>,
    pub(super) format: Format,
    pub(super) nulls: bool,
    /// Whether the value that is written next stands in a request.
    pub(super) in_request: bool,
    pub(super) written: Written,
    /// The declared type of the structured value that is written next, where it is not its own.
    pub(super) declared: Option<&'static StructuredType>,
    /// Whether that is one of several types, told by its own name.
    pub(super) is_one_of: bool,
    /// The open type of the object that is being written.
    pub(super) open: Option<&'static StructuredType>,
    /// What the structured value that is written next has beside its properties.
    pub(super) beside: Option<&'w Beside<'w>>,
    /// What stands before members of the object that is being written.
    pub(super) annotating: Option<&'w mut (dyn Annotate + 'w)>,
    /// Why the value cannot be written.
    failed: Option<String>,
}

/// Which properties of a value are written.
#[derive(Clone, Copy, Default, PartialEq)]
pub(super) enum Written {
    #[default]
    All,
    /// What no update changes is left out.
    Changing,
}

/// Writes what stands before a member of an object.
pub(super) trait Annotate {
    fn before(&mut self, name: &str, writer: &mut Writer<'_>);
}

impl core::fmt::Debug for Writer<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Writer")
            .field("format", &self.format)
            .finish_non_exhaustive()
    }
}

impl Writer<'_> {
    pub(crate) fn new(format: Format) -> Self {
        Self {
            bytes: Vec::with_capacity(1024),
            format,
            nulls: format.includes_nulls(),
            in_request: false,
            written: Written::All,
            declared: None,
            is_one_of: false,
            open: None,
            beside: None,
            annotating: None,
            failed: None,
        }
    }

    /// What was written.
    ///
    /// # Panics
    ///
    /// Panics where the value could not be written, which is so only of values that serde knows alone.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        match self.finish() {
            Ok(bytes) => bytes,
            Err(reason) => panic!("{reason}"),
        }
    }

    /// What was written, or why it could not be.
    pub(crate) fn finish(self) -> Result<Vec<u8>, String> {
        match self.failed {
            None => Ok(self.bytes),
            Some(reason) => Err(reason),
        }
    }

    /// Writes on with other surroundings, for as long as `write` lasts.
    pub(super) fn within<'n>(
        &mut self,
        beside: Option<&'n Beside<'n>>,
        annotating: Option<&'n mut (dyn Annotate + 'n)>,
        write: impl FnOnce(&mut Writer<'n>),
    ) {
        let mut inner = Writer {
            bytes: core::mem::take(&mut self.bytes),
            format: self.format,
            nulls: self.nulls,
            in_request: self.in_request,
            written: self.written,
            declared: self.declared,
            is_one_of: self.is_one_of,
            open: None,
            beside,
            annotating,
            failed: self.failed.take(),
        };
        write(&mut inner);
        self.bytes = inner.bytes;
        self.failed = inner.failed;
    }

    /// How values are written.
    #[must_use]
    pub fn format(&self) -> Format {
        self.format
    }

    /// Writes what `write` writes with its nulls, whatever the format says.
    ///
    /// A PATCH merges complex values, so a null that was left out would leave the old value in place
    /// (*Protocol* 11.4.3).
    pub fn with_nulls(&mut self, write: impl FnOnce(&mut Self)) {
        self.with_nulls_or_not(true, write);
    }

    /// Writes what `write` writes with nulls if the format says so: of what is new, there is nothing that a null would
    /// replace.
    pub(crate) fn with_nulls_of_format(&mut self, write: impl FnOnce(&mut Self)) {
        self.with_nulls_or_not(self.format.includes_nulls(), write);
    }

    fn with_nulls_or_not(&mut self, nulls: bool, write: impl FnOnce(&mut Self)) {
        let nulls = core::mem::replace(&mut self.nulls, nulls);
        write(self);
        self.nulls = nulls;
    }

    /// Whether properties that no update changes are written.
    #[doc(hidden)]
    #[must_use]
    pub fn writes_immutable(&self) -> bool {
        self.written == Written::All
    }

    /// Says of which type the next structured value is declared, where that is not its own.
    pub(crate) fn declare(&mut self, declared: &'static StructuredType) {
        self.declared.get_or_insert(declared);
    }

    /// The same of one of several types.
    pub(super) fn declare_one_of(&mut self, declared: &'static StructuredType) {
        self.declare(declared);
        self.is_one_of = true;
    }

    /// Says that the type of the next structured value is to be told, whatever the format.
    pub(crate) fn declare_none(&mut self) {
        self.declared = Some(&StructuredType::NEVER_DECLARED);
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.bytes.extend_from_slice(b"null");
    }

    /// Writes `true` or `false`.
    pub fn boolean(&mut self, value: bool) {
        if value {
            self.bytes.extend_from_slice(b"true");
        } else {
            self.bytes.extend_from_slice(b"false");
        }
    }

    /// Writes a whole number as a number.
    pub fn integer(&mut self, value: i64) {
        self.push(itoa::Buffer::new().format(value));
    }

    /// Writes an `Edm.Double`: a number, or `"NaN"`, `"INF"`, `"-INF"` (*JSON* 7.1).
    pub fn double(&mut self, value: f64) {
        match not_finite(value) {
            Some(name) => self.ascii(name),
            None => self.push(zmij::Buffer::new().format_finite(value)),
        }
    }

    /// Writes an `Edm.Single`, with no more digits than it has.
    pub fn single(&mut self, value: f32) {
        match not_finite(f64::from(value)) {
            Some(name) => self.ascii(name),
            None => self.push(zmij::Buffer::new().format_finite(value)),
        }
    }

    /// Writes an `Edm.Decimal` without an exponent, as a number or as a string.
    pub(crate) fn decimal(&mut self, spelled: &str) {
        if self.format.is_ieee754_compatible() {
            self.ascii(spelled);
        } else {
            self.number(spelled);
        }
    }

    /// Writes a number that is spelled as JSON spells numbers.
    pub fn number(&mut self, spelled: &str) {
        self.push(spelled);
    }

    /// Writes a string.
    pub fn string(&mut self, value: &str) {
        push_string(&mut self.bytes, value);
    }

    /// Writes a string that needs no escapes.
    pub fn ascii(&mut self, value: &str) {
        self.text(|bytes| bytes.extend_from_slice(value.as_bytes()));
    }

    /// Writes a string that `push` appends, and that needs no escapes.
    #[inline]
    pub(crate) fn text(&mut self, push: impl FnOnce(&mut Vec<u8>)) {
        self.bytes.push(b'"');
        push(&mut self.bytes);
        self.bytes.push(b'"');
    }

    /// Writes a text as it is.
    #[inline]
    pub(crate) fn push(&mut self, text: &str) {
        self.bytes.extend_from_slice(text.as_bytes());
    }

    /// Says that the value cannot be written.
    #[cfg(feature = "serde")]
    pub(crate) fn fail(&mut self, reason: String) {
        self.failed.get_or_insert(reason);
    }
}

/// What a floating-point number is called that JSON has no number for.
fn not_finite(value: f64) -> Option<&'static str> {
    if value.is_finite() {
        None
    } else if value.is_nan() {
        Some("NaN")
    } else if value > 0.0 {
        Some("INF")
    } else {
        Some("-INF")
    }
}
