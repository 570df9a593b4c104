use alloc::string::String;
use alloc::vec::Vec;

#[cfg(feature = "std")]
use super::Error;
use super::{WriteValue, Writer, pretty};
use crate::model::{ODataType, StructuredType, Type};

/// The version of OData that a payload is written for.
///
/// OData: *Protocol* 5 (Versioning).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Version {
    /// 4.0: control information is written with `odata.`: `@odata.type`.
    #[default]
    V4_0,
    /// 4.01: control information is written without: `@type`.
    V4_01,
}

/// How much control information is written.
///
/// OData: *JSON* 3.1 (Controlling the Amount of Control Information).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Metadata {
    /// Every structured value is tagged with its type.
    #[default]
    Full,
    /// A value is tagged only where its type is not the declared one.
    Minimal,
    /// Nothing is tagged.
    None,
}

/// Whether null values are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Nulls {
    /// A property without a value is left out (`omit-values=nulls`, *Protocol* 8.2.8.6).
    #[default]
    Omit,
    /// A property without a value is written as `null`.
    Include,
}

/// How values are written.
///
/// As text it is a media type, `application/json;odata.metadata=minimal`, which is parsed and printed.
///
/// The default is OData 4.0 with every structured value tagged and nulls left out; that is also what
/// serde's `Serialize` writes.
///
/// ```
/// use odata_core::json::{Format, Nulls};
///
/// let json = Format::default().nulls(Nulls::Include).to_string(&Some(1.5));
/// assert_eq!(json, "1.5");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Format {
    version: Version,
    metadata: Metadata,
    nulls: Nulls,
    ieee754_compatible: bool,
}

impl Format {
    /// What a service answers if the client asks for nothing else: minimal control information, and
    /// nulls, which 4.0 cannot leave out.
    #[must_use]
    pub const fn response() -> Self {
        Self {
            version: Version::V4_0,
            metadata: Metadata::Minimal,
            nulls: Nulls::Include,
            ieee754_compatible: false,
        }
    }

    /// The same, for another version.
    #[must_use]
    pub const fn version(self, version: Version) -> Self {
        Self { version, ..self }
    }

    /// The same, with more or less control information.
    #[must_use]
    pub const fn metadata(self, metadata: Metadata) -> Self {
        Self { metadata, ..self }
    }

    /// The same, with or without nulls.
    #[must_use]
    pub const fn nulls(self, nulls: Nulls) -> Self {
        Self { nulls, ..self }
    }

    /// The same, with `Edm.Int64` and `Edm.Decimal` as strings or as numbers (*JSON* 3.2).
    #[must_use]
    pub const fn ieee754_compatible(self, compatible: bool) -> Self {
        Self {
            ieee754_compatible: compatible,
            ..self
        }
    }

    pub(crate) const fn is_v4_01(self) -> bool {
        matches!(self.version, Version::V4_01)
    }

    pub(crate) const fn metadata_level(self) -> Metadata {
        self.metadata
    }

    pub(crate) const fn includes_nulls(self) -> bool {
        matches!(self.nulls, Nulls::Include)
    }

    pub(crate) const fn is_ieee754_compatible(self) -> bool {
        self.ieee754_compatible
    }

    /// Writes a value as compact JSON.
    #[must_use]
    pub fn to_vec<T: WriteValue + ?Sized>(self, value: &T) -> Vec<u8> {
        self.bytes_of(&value, None)
    }

    /// Writes a value to its end; once for all types, of which a program has many.
    fn bytes_of(self, value: &dyn Write, declared: Option<&'static StructuredType>) -> Vec<u8> {
        let mut writer = Writer::new(self);
        if let Some(declared) = declared {
            writer.declare(declared);
        }
        value.write_to(&mut writer);
        writer.into_bytes()
    }

    /// Writes a value as compact JSON.
    #[must_use]
    pub fn to_string<T: WriteValue + ?Sized>(self, value: &T) -> String {
        text(self.to_vec(value))
    }

    /// Writes a value as compact JSON, as one that is declared to be a `Base`: at
    /// [`Metadata::Minimal`] its type is written where it is not `Base` (*JSON* 4.5.3). Of a
    /// [`Collection`](crate::Collection) that is said of the items.
    ///
    /// ```
    /// # use odata_core::{ODataEntity, inherits};
    /// use odata_core::json::Format;
    /// # #[derive(ODataEntity)]
    /// # #[odata(namespace = "ns")]
    /// # struct Item { #[odata(key)] id: String }
    /// # #[inherits(Item)]
    /// # #[derive(ODataEntity)]
    /// # #[odata(namespace = "ns")]
    /// # struct Book { }
    ///
    /// let book: Book = odata_core::json::from_str(r#"{"id": "1"}"#)?;
    /// assert_eq!(Format::response().to_string(&book), r#"{"id":"1"}"#);
    /// assert_eq!(
    ///     Format::response().to_string_as::<Item>(&book),
    ///     r##"{"@odata.type":"#ns.book","id":"1"}"##,
    /// );
    /// # Ok::<_, odata_core::Error>(())
    /// ```
    #[must_use]
    pub fn to_vec_as<Base: ODataType>(self, value: &(impl WriteValue + ?Sized)) -> Vec<u8> {
        let declared = match Base::TYPE {
            Type::Structured(base) => Some(base),
            _ => None,
        };
        self.bytes_of(&value, declared)
    }

    /// Writes a value as compact JSON, as one that is declared to be a `Base`; see
    /// [`to_vec_as`](Self::to_vec_as).
    #[must_use]
    pub fn to_string_as<Base: ODataType>(self, value: &(impl WriteValue + ?Sized)) -> String {
        text(self.to_vec_as::<Base>(value))
    }

    /// Writes a value as indented JSON, as one that is declared to be a `Base`; see
    /// [`to_vec_as`](Self::to_vec_as).
    #[must_use]
    pub fn to_string_pretty_as<Base: ODataType>(
        self,
        value: &(impl WriteValue + ?Sized),
    ) -> String {
        text(pretty::indent(&self.to_vec_as::<Base>(value)))
    }

    /// Writes a value as JSON that is indented by two spaces.
    #[must_use]
    pub fn to_vec_pretty<T: WriteValue + ?Sized>(self, value: &T) -> Vec<u8> {
        pretty::indent(&self.to_vec(value))
    }

    /// Writes a value as JSON that is indented by two spaces.
    #[must_use]
    pub fn to_string_pretty<T: WriteValue + ?Sized>(self, value: &T) -> String {
        text(self.to_vec_pretty(value))
    }

    /// Writes a value as compact JSON to an output.
    ///
    /// # Errors
    ///
    /// Where the output fails.
    #[cfg(feature = "std")]
    pub fn to_writer<T: WriteValue + ?Sized>(
        self,
        mut output: impl std::io::Write,
        value: &T,
    ) -> Result<(), Error> {
        output
            .write_all(&self.to_vec(value))
            .map_err(|error| super::io_error(&error))
    }

    /// Writes a value as indented JSON to an output.
    ///
    /// # Errors
    ///
    /// Where the output fails.
    #[cfg(feature = "std")]
    pub fn to_writer_pretty<T: WriteValue + ?Sized>(
        self,
        mut output: impl std::io::Write,
        value: &T,
    ) -> Result<(), Error> {
        output
            .write_all(&self.to_vec_pretty(value))
            .map_err(|error| super::io_error(&error))
    }

    /// Writes a value as compact JSON, or says why it cannot be written.
    #[cfg(feature = "serde")]
    pub(crate) fn try_to_string(self, value: &dyn WriteValue) -> Result<String, String> {
        let mut writer = Writer::new(self);
        value.write(&mut writer);
        writer.finish().map(text)
    }
}

/// The text that a writer wrote, which is UTF-8, since it is made of texts.
fn text(bytes: Vec<u8>) -> String {
    match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    }
}

/// A value that is written, of whatever type.
trait Write {
    fn write_to(&self, writer: &mut Writer<'_>);
}

impl<T: WriteValue + ?Sized> Write for &T {
    fn write_to(&self, writer: &mut Writer<'_>) {
        self.write(writer);
    }
}
