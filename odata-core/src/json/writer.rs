use alloc::vec::Vec;

use super::beside::Beside;
use super::scan::{find_special, is_plain};
use super::sink::{MemberSink, ValueSink};
use super::{Format, Metadata};
use crate::dynamic::Annotations;
use crate::model::StructuredType;

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
    #[inline]
    fn write_property(&self, key: &'static str, writer: &mut Writer<'_>)
    where
        Self: Sized,
    {
        writer.keyed(key, self);
    }

    /// Whether the value is null, which [`Nulls::Omit`](super::Nulls::Omit) leaves out.
    fn is_null(&self) -> bool {
        false
    }

    /// The string, where the value is just that; other serializers are handed it without a detour.
    #[doc(hidden)]
    fn as_plain_str(&self) -> Option<&str> {
        None
    }
}

/// A value that writes its properties one by one.
///
/// The derives implement it for a type and for its companions.
pub trait PutProperties {
    /// Writes the properties of one part, base's before own.
    fn put(&self, writer: &mut Writer<'_>, part: Part);

    /// The annotations of the object, where the type keeps them.
    fn annotations(&self) -> Option<&Annotations> {
        None
    }
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

/// Writes one value: as JSON text, or to another serializer.
pub struct Writer<'w> {
    pub(super) target: Target<'w>,
    pub(super) format: Format,
    pub(super) nulls: bool,
    /// The declared type of the structured value that is written next, where it is not its own.
    pub(super) declared: Option<&'static StructuredType>,
    /// The open type of the object that is being written.
    pub(super) open: Option<&'static StructuredType>,
    /// What the structured value that is written next has beside its properties.
    pub(super) beside: Option<&'w Beside<'w>>,
}

pub(super) enum Target<'w> {
    Json(Vec<u8>),
    #[cfg_attr(
        not(feature = "serde"),
        allow(dead_code, reason = "only serde's serializers take a single value")
    )]
    Value(&'w mut dyn ValueSink),
    Members(&'w mut dyn MemberSink),
}

/// What a nested value takes over from the one around it.
#[derive(Clone, Copy)]
pub(crate) struct Context {
    pub(super) format: Format,
    pub(super) nulls: bool,
    pub(super) declared: Option<&'static StructuredType>,
}

impl From<Format> for Context {
    fn from(format: Format) -> Self {
        Self {
            format,
            nulls: format.includes_nulls(),
            declared: None,
        }
    }
}

impl core::fmt::Debug for Writer<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Writer")
            .field("format", &self.format)
            .finish_non_exhaustive()
    }
}

impl<'w> Writer<'w> {
    pub(super) fn new(format: Format) -> Self {
        Self::with(Target::Json(Vec::with_capacity(128)), format.into())
    }

    /// A writer that hands its one value to a sink.
    #[cfg(feature = "serde")]
    pub(crate) fn over(sink: &'w mut dyn ValueSink, context: Context) -> Self {
        Self::with(Target::Value(sink), context)
    }

    pub(super) fn with(target: Target<'w>, context: Context) -> Self {
        Self {
            target,
            format: context.format,
            nulls: context.nulls,
            declared: context.declared,
            open: None,
            beside: None,
        }
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        match self.target {
            Target::Json(bytes) => bytes,
            Target::Value(_) | Target::Members(_) => Vec::new(),
        }
    }

    pub(super) fn context(&self) -> Context {
        Context {
            format: self.format,
            nulls: self.nulls,
            declared: self.declared,
        }
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
        let nulls = core::mem::replace(&mut self.nulls, true);
        write(self);
        self.nulls = nulls;
    }

    /// Says of which type the next structured value is declared, where that is not its own.
    pub(crate) fn declare(&mut self, declared: &'static StructuredType) {
        self.declared.get_or_insert(declared);
    }

    /// Says that the type of the next structured value is to be told, whatever the format.
    pub(crate) fn declare_none(&mut self) {
        self.declared = Some(&StructuredType::NEVER_DECLARED);
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        match &mut self.target {
            Target::Json(bytes) => bytes.extend_from_slice(b"null"),
            Target::Value(sink) => sink.null(),
            Target::Members(_) => {}
        }
    }

    /// Writes `true` or `false`.
    pub fn boolean(&mut self, value: bool) {
        match &mut self.target {
            Target::Json(bytes) => bytes.extend_from_slice(if value { b"true" } else { b"false" }),
            Target::Value(sink) => sink.boolean(value),
            Target::Members(_) => {}
        }
    }

    /// Writes a whole number as a number.
    pub fn integer(&mut self, value: i64) {
        match &mut self.target {
            Target::Json(bytes) => {
                bytes.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
            }
            Target::Value(sink) => sink.integer(value),
            Target::Members(_) => {}
        }
    }

    /// Writes an `Edm.Double`: a number, or `"NaN"`, `"INF"`, `"-INF"` (*JSON* 7.1).
    pub fn double(&mut self, value: f64) {
        if let Some(name) = not_finite(value) {
            return self.ascii(name);
        }
        match &mut self.target {
            Target::Json(bytes) => {
                bytes.extend_from_slice(zmij::Buffer::new().format_finite(value).as_bytes());
            }
            Target::Value(sink) => sink.double(value),
            Target::Members(_) => {}
        }
    }

    /// Writes an `Edm.Single`, with no more digits than it has.
    pub fn single(&mut self, value: f32) {
        if let Some(name) = not_finite(f64::from(value)) {
            return self.ascii(name);
        }
        match &mut self.target {
            Target::Json(bytes) => {
                bytes.extend_from_slice(zmij::Buffer::new().format_finite(value).as_bytes());
            }
            Target::Value(sink) => sink.single(value),
            Target::Members(_) => {}
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
        match &mut self.target {
            Target::Json(bytes) => bytes.extend_from_slice(spelled.as_bytes()),
            Target::Value(sink) => sink.number(spelled),
            Target::Members(_) => {}
        }
    }

    /// Writes a string.
    pub fn string(&mut self, value: &str) {
        match &mut self.target {
            Target::Json(bytes) => push_string(bytes, value),
            Target::Value(sink) => sink.string(value),
            Target::Members(_) => {}
        }
    }

    /// Writes a string that needs no escapes.
    pub fn ascii(&mut self, value: &str) {
        self.text(&mut |bytes| bytes.extend_from_slice(value.as_bytes()));
    }

    /// Writes a string that `push` appends, and that needs no escapes.
    #[inline]
    pub(crate) fn text(&mut self, push: &mut dyn FnMut(&mut Vec<u8>)) {
        match &mut self.target {
            Target::Json(bytes) => {
                bytes.push(b'"');
                push(bytes);
                bytes.push(b'"');
            }
            Target::Value(sink) => {
                let mut bytes = Vec::new();
                push(&mut bytes);
                sink.string(core::str::from_utf8(&bytes).unwrap_or_default());
            }
            Target::Members(_) => {}
        }
    }

    /// Writes a JSON text as it is; false where another serializer is written to.
    #[cfg(feature = "serde")]
    pub(crate) fn raw(&mut self, json: &str) -> bool {
        match &mut self.target {
            Target::Json(bytes) => {
                bytes.extend_from_slice(json.as_bytes());
                true
            }
            Target::Value(_) | Target::Members(_) => false,
        }
    }

    /// Says that the value cannot be written.
    ///
    /// # Panics
    ///
    /// Panics where JSON text is written, which cannot fail.
    #[cfg(feature = "serde")]
    pub(crate) fn fail(&mut self, reason: &str) {
        match &mut self.target {
            Target::Json(_) => panic!("{reason}"),
            Target::Value(sink) => sink.fail(reason),
            Target::Members(_) => {}
        }
    }

    /// Writes a collection.
    pub fn collection<'v, T: WriteValue + 'v>(
        &mut self,
        items: impl ExactSizeIterator<Item = &'v T>,
    ) {
        let context = self.context();
        match &mut self.target {
            Target::Json(bytes) => {
                let start = bytes.len();
                for item in items {
                    self.push_byte(b',');
                    self.declared = context.declared;
                    item.write(self);
                }
                self.close(start, b'[', b']');
            }
            Target::Value(sink) => {
                let mut items = items.map(|item| item as &dyn WriteValue);
                sink.collection(&mut items, context);
            }
            Target::Members(_) => {}
        }
    }

    /// Writes an object: its tag, if the format says so, and its properties.
    pub fn structured(&mut self, value: &dyn PutProperties, of: &'static StructuredType) {
        let declared = self.declared.take();
        let annotations = value.annotations();
        if annotations.is_some() || self.beside.is_some() {
            return self.structured_beside(value, of, declared.unwrap_or(of), annotations);
        }
        let tagged = match self.format.metadata_level() {
            Metadata::Full => true,
            Metadata::Minimal => {
                declared.is_some_and(|declared| declared.qualified_name != of.qualified_name)
            }
            Metadata::None => declared.is_some_and(StructuredType::is_never_declared),
        };
        if let Target::Json(bytes) = &self.target {
            let start = bytes.len();
            if tagged {
                self.tag(of);
            }
            self.parts(value, of);
            self.close(start, b'{', b'}');
        } else {
            self.object(&mut |writer| {
                if tagged {
                    writer.tag(of);
                }
                writer.parts(value, of);
            });
        }
    }

    fn parts(&mut self, value: &dyn PutProperties, of: &'static StructuredType) {
        // Values within may be of open types as well.
        let outer = self.open;
        if of.is_open {
            self.open = Some(of);
        }
        value.put(self, Part::Structural);
        self.open = outer;
        if of.table().has_navigation() {
            value.put(self, Part::Bindings);
            value.put(self, Part::Navigation);
        }
    }

    /// Writes an object whose members `members` writes.
    #[inline]
    pub(crate) fn object(&mut self, members: &mut dyn FnMut(&mut Writer<'_>)) {
        let context = self.context();
        match &mut self.target {
            Target::Json(bytes) => {
                let start = bytes.len();
                members(self);
                self.close(start, b'{', b'}');
            }
            Target::Value(sink) => sink.object(&mut |sink| {
                members(&mut Writer::with(Target::Members(sink), context));
            }),
            Target::Members(_) => {}
        }
    }

    fn tag(&mut self, of: &'static StructuredType) {
        match &mut self.target {
            Target::Json(bytes) if !self.format.is_v4_01() => {
                bytes.extend_from_slice(of.tag().as_bytes());
            }
            _ => self.member(self.type_key(), &of.tag_value()),
        }
    }

    /// The name of the type control information, `@odata.type` or `@type`.
    pub(super) fn type_key(&self) -> &'static str {
        if self.format.is_v4_01() {
            "@type"
        } else {
            "@odata.type"
        }
    }

    /// Writes a property; a null one only where nulls are written. `key` is the comma, the name in
    /// quotes and the colon: `,"displayName":`.
    #[inline]
    pub fn property<T: WriteValue>(&mut self, key: &'static str, value: &T) {
        if self.nulls || !value.is_null() {
            self.property_or_null(key, value);
        }
    }

    /// Writes a property, null or not.
    #[inline]
    pub fn property_or_null<T: WriteValue>(&mut self, key: &'static str, value: &T) {
        value.write_property(key, self);
    }

    /// The name of the property whose key is given as it is written.
    pub(crate) fn name(key: &'static str) -> &'static str {
        &key[2..key.len() - 2]
    }

    /// Writes a value behind its key.
    #[inline]
    pub(crate) fn keyed<T: WriteValue>(&mut self, key: &'static str, value: &T) {
        if let Target::Json(bytes) = &mut self.target {
            bytes.extend_from_slice(key.as_bytes());
            value.write(self);
        } else {
            self.sink_member(Self::name(key), value);
        }
    }

    /// Writes a member of any name.
    pub(crate) fn member(&mut self, name: &str, value: &dyn WriteValue) {
        if let Target::Json(bytes) = &mut self.target {
            bytes.push(b',');
            push_string(bytes, name);
            bytes.push(b':');
            value.write(self);
        } else {
            self.sink_member(name, value);
        }
    }

    #[inline(never)]
    fn sink_member(&mut self, name: &str, value: &dyn WriteValue) {
        let context = Context {
            declared: None,
            ..self.context()
        };
        if let Target::Members(sink) = &mut self.target {
            sink.member(name, value, context);
        }
    }

    #[inline(always)]
    fn push_byte(&mut self, byte: u8) {
        if let Target::Json(bytes) = &mut self.target {
            bytes.push(byte);
        }
    }

    /// Puts the brackets around what was written from `start` on, each member after a comma.
    #[inline(always)]
    pub(super) fn close(&mut self, start: usize, open: u8, close: u8) {
        if let Target::Json(bytes) = &mut self.target {
            match bytes.get_mut(start) {
                Some(first_comma) => *first_comma = open,
                None => bytes.push(open),
            }
            bytes.push(close);
        }
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

pub(crate) fn push_string(bytes: &mut Vec<u8>, value: &str) {
    let value = value.as_bytes();
    bytes.reserve(value.len() + 2);
    bytes.push(b'"');
    if is_plain(value) {
        bytes.extend_from_slice(value);
    } else {
        push_escaped(bytes, value);
    }
    bytes.push(b'"');
}

#[cold]
fn push_escaped(bytes: &mut Vec<u8>, value: &[u8]) {
    let mut start = 0;
    loop {
        let end = find_special(value, start);
        bytes.extend_from_slice(&value[start..end]);
        match value.get(end) {
            Some(&special) => push_escape(bytes, special),
            None => return,
        }
        start = end + 1;
    }
}

#[cold]
fn push_escape(bytes: &mut Vec<u8>, special: u8) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let letter = match special {
        b'"' | b'\\' => special,
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        8 => b'b',
        12 => b'f',
        _ => {
            bytes.extend_from_slice(b"\\u00");
            bytes.push(HEX[usize::from(special >> 4)]);
            bytes.push(HEX[usize::from(special & 15)]);
            return;
        }
    };
    bytes.extend_from_slice(&[b'\\', letter]);
}
