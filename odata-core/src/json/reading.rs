use super::{Error, ReadValue, Reader};

/// How much a reader forgives, and how deep it goes.
///
/// | | [`client()`](Self::client) | [`service()`](Self::service) | [`strict()`](Self::strict) |
/// |---|---|---|---|
/// | an undeclared property of a type that is not open | ignored | error | error |
/// | what binds something else than a navigation property, or says what changed of it, in a request | ignored | error | error |
/// | changes of related entities, `members@delta`, in a request, also within a complex value that stands in it as it is | ignored | error | error |
/// | a removed entity, `@removed` or in 4.0 a context of `/$deletedEntity`, as the body of a request | ignored | error | error |
/// | the same within a body | error | error | error |
/// | a member unknown to an enumeration with an `other` variant | kept | error | error |
/// | a value not of the form of its property's `type`, where the Rust type reads it | kept | error | error |
/// | a property that the server assigns, in a request | ignored | ignored | error |
/// | a key, in an update | ignored | ignored | error |
/// | a navigation property of a complex value that stands in a request as it is | ignored | ignored | error |
///
/// Other annotations and control information are never an error.
///
/// OData: *JSON* 4.6, *Protocol* 6 (Extensibility), 11.4.2 and 11.4.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Reading {
    mode: Mode,
    max_depth: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Mode {
    Client,
    Service,
    Strict,
}

impl Default for Reading {
    fn default() -> Self {
        Self::client()
    }
}

impl Reading {
    /// How deep objects and arrays may nest if nothing else is said.
    pub const DEFAULT_DEPTH: u16 = 128;
    /// How deep objects and arrays may nest at the most: unoptimised, that takes half of the two
    /// mebibytes that a thread has for its stack.
    pub const GREATEST_DEPTH: u16 = 256;

    const fn of(mode: Mode) -> Self {
        Self {
            mode,
            max_depth: Self::DEFAULT_DEPTH,
        }
    }

    /// As a client reads what a service answers. The default.
    #[must_use]
    pub const fn client() -> Self {
        Self::of(Mode::Client)
    }

    /// As a service reads what a client sends.
    #[must_use]
    pub const fn service() -> Self {
        Self::of(Mode::Service)
    }

    /// As a service that refuses what it would have to ignore.
    #[must_use]
    pub const fn strict() -> Self {
        Self::of(Mode::Strict)
    }

    /// The same, with another bound on the depth of nesting, [`GREATEST_DEPTH`](Self::GREATEST_DEPTH) at the most.
    #[must_use]
    pub const fn max_depth(self, depth: u16) -> Self {
        let max_depth = if depth > Self::GREATEST_DEPTH {
            Self::GREATEST_DEPTH
        } else {
            depth
        };
        Self { max_depth, ..self }
    }

    pub(crate) const fn depth(self) -> u16 {
        self.max_depth
    }

    pub(crate) const fn refuses_undeclared(self) -> bool {
        !matches!(self.mode, Mode::Client)
    }

    pub(crate) const fn refuses_other_forms(self) -> bool {
        !matches!(self.mode, Mode::Client)
    }

    pub(crate) const fn refuses_server_assigned(self) -> bool {
        matches!(self.mode, Mode::Strict)
    }

    /// Reads a value from a JSON text.
    ///
    /// # Errors
    ///
    /// Whatever breaks a rule of JSON, of the type, or of this `Reading`.
    pub fn from_str<'a, T: ReadValue<'a>>(self, json: &'a str) -> Result<T, Error> {
        let mut value = T::blank();
        self.read_str(json, &mut value)?;
        Ok(value)
    }

    /// Reads a text to its end; once for all types, of which a program has many.
    fn read_str<'a>(self, json: &'a str, value: &mut dyn Read<'a>) -> Result<(), Error> {
        let mut reader = Reader::new(json, self);
        value.read_from(&mut reader)?;
        reader.end()
    }

    /// As [`read_str`](Self::read_str), of bytes.
    fn read_slice<'a>(self, json: &'a [u8], value: &mut dyn Read<'a>) -> Result<(), Error> {
        self.read_str(super::utf8(json)?, value)
    }

    /// Reads a value from the bytes of a JSON text.
    ///
    /// # Errors
    ///
    /// As [`from_str`](Self::from_str), and bytes that are not UTF-8.
    pub fn from_slice<'a, T: ReadValue<'a>>(self, json: &'a [u8]) -> Result<T, Error> {
        let mut value = T::blank();
        self.read_slice(json, &mut value)?;
        Ok(value)
    }

    /// Reads a value from the bytes of a JSON text, all that there are.
    ///
    /// # Errors
    ///
    /// As [`from_slice`](Self::from_slice), and failures of the input.
    #[cfg(feature = "std")]
    pub fn from_reader<T: for<'a> ReadValue<'a>>(
        self,
        mut json: impl std::io::Read,
    ) -> Result<T, Error> {
        let mut bytes = alloc::vec::Vec::new();
        match json.read_to_end(&mut bytes) {
            Ok(_) => self.from_slice(&bytes),
            Err(error) => Err(super::io_error(&error)),
        }
    }
}

/// A value that is read, of whatever type.
trait Read<'a> {
    fn read_from(&mut self, reader: &mut Reader<'a>) -> Result<(), Error>;
}

impl<'a, T: ReadValue<'a>> Read<'a> for T {
    fn read_from(&mut self, reader: &mut Reader<'a>) -> Result<(), Error> {
        self.read(reader)
    }
}
