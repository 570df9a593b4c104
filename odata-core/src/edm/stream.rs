use alloc::format;
use alloc::string::String;

use super::{Binary, ParseError};
use crate::json::{
    Error, Itself, ReadValue, Reader, WriteValue, Writer, control_name, written_key,
};
use crate::model::{PrimitiveType, Shape, Type, TypeRef, WireName};
use crate::untyped::Untyped;
use crate::value::{PrimitiveValue, PropertyType};

/// `Edm.Stream`: a media stream, known by its control information, which stands next to the property:
/// `"photo@odata.mediaReadLink": "…"`. The data itself is seldom in the payload.
///
/// A stream is absent where nothing is said of it; a property of this type needs no `Option`, and is
/// no part of a key. Only where a request must say so, in an `Update` of what had a stream, is it null.
///
/// ```
/// use odata_core::{ODataComplex, Stream};
///
/// #[derive(ODataComplex)]
/// #[odata(namespace = "example")]
/// struct Person {
///     photo: Stream,
/// }
///
/// let person: Person = odata_core::json::from_str(
///     r#"{"photo@odata.mediaContentType": "image/png", "photo@odata.mediaReadLink": "people/1/photo"}"#,
/// )?;
/// assert_eq!(person.photo.read_link.as_deref(), Some("people/1/photo"));
/// assert_eq!(person.photo.value, None);
/// # Ok::<_, odata_core::Error>(())
/// ```
///
/// # Errors
///
/// Reading fails where a link, a media type or an etag is no string. Whether inline data are of their
/// media type is seen by [`data`](Self::data).
///
/// OData: *CSDL* 4.4 (Primitive Types), *JSON* 4.6.14 (`media*`) and 9 (Stream Property).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Stream {
    /// Where the data can be read (`mediaReadLink`).
    pub read_link: Option<String>,
    /// Where the data can be replaced (`mediaEditLink`).
    pub edit_link: Option<String>,
    /// The media type of the data (`mediaContentType`).
    pub content_type: Option<String>,
    /// The entity tag of the data (`mediaEtag`).
    pub etag: Option<String>,
    /// The data, where the payload holds them, as they are in JSON.
    pub value: Option<Untyped>,
}

/// The data of a [`Stream`] that a payload holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamData<'s> {
    /// Data of a JSON media type, which are JSON in the payload.
    Json(&'s Untyped),
    /// Text.
    Text(&'s str),
    /// Other data, which are base64url in the payload.
    Binary(Binary),
}

/// What control information says of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Media {
    ReadLink,
    EditLink,
    ContentType,
    Etag,
}

impl Media {
    const ALL: [Self; 4] = [
        Self::ReadLink,
        Self::EditLink,
        Self::ContentType,
        Self::Etag,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::ReadLink => "mediaReadLink",
            Self::EditLink => "mediaEditLink",
            Self::ContentType => "mediaContentType",
            Self::Etag => "mediaEtag",
        }
    }

    /// The one that a term is, in either spelling.
    pub(crate) fn of(term: &str) -> Option<Self> {
        let name = control_name(term)?;
        Self::ALL.into_iter().find(|media| media.name() == name)
    }
}

impl Stream {
    /// The data, where the payload holds them, by their media type.
    ///
    /// # Errors
    ///
    /// Where they are not in the form that *JSON* 9 has for their media type.
    pub fn data(&self) -> Result<Option<StreamData<'_>>, ParseError> {
        let Some(value) = &self.value else {
            return Ok(None);
        };
        let data = match (self.form(), value.as_str()) {
            (Form::Json, _) => Some(StreamData::Json(value)),
            (Form::Text, Some(text)) => Some(StreamData::Text(text)),
            (Form::Binary, Some(text)) => Some(StreamData::Binary(text.parse()?)),
            (_, None) => None,
        };
        data.map(Some).ok_or(ParseError::new(STREAM))
    }

    fn form(&self) -> Form {
        let content_type = self.content_type.as_deref().unwrap_or_default();
        let mut parameters = content_type.split(';').map(str::trim);
        let media_type = parameters.next().unwrap_or_default().to_ascii_lowercase();
        if media_type == "application/json" || media_type.ends_with("+json") {
            return Form::Json;
        }
        let charset = parameters.find_map(|parameter| {
            let (name, value) = parameter.split_once('=')?;
            let value = value.trim().trim_matches('"');
            name.trim_end()
                .eq_ignore_ascii_case("charset")
                .then_some(value)
        });
        let is_unicode = charset.is_none_or(|charset| {
            ["utf-8", "us-ascii"]
                .iter()
                .any(|known| charset.eq_ignore_ascii_case(known))
        });
        if media_type.starts_with("text/") && is_unicode {
            Form::Text
        } else {
            Form::Binary
        }
    }

    fn media(&self, media: Media) -> Option<&str> {
        match media {
            Media::ReadLink => self.read_link.as_deref(),
            Media::EditLink => self.edit_link.as_deref(),
            Media::ContentType => self.content_type.as_deref(),
            Media::Etag => self.etag.as_deref(),
        }
    }

    fn media_mut(&mut self, media: Media) -> &mut Option<String> {
        match media {
            Media::ReadLink => &mut self.read_link,
            Media::EditLink => &mut self.edit_link,
            Media::ContentType => &mut self.content_type,
            Media::Etag => &mut self.etag,
        }
    }
}

const STREAM: &str = PrimitiveType::Stream.qualified_name();

/// How data stand in a payload.
enum Form {
    Json,
    Text,
    Binary,
}

impl<'de> ReadValue<'de> for Stream {
    type By = Itself;

    const IN_PIECES: bool = true;

    fn is_none_in_pieces(&self) -> bool {
        self.is_null()
    }

    fn blank() -> Self {
        Self::default()
    }

    /// The data, or the control information that the object holds next to them.
    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        match reader.media.take() {
            Some(media) => self.media_mut(media).read(reader),
            None => {
                let mut value = Untyped::Null;
                value.read(reader)?;
                self.value = (value != Untyped::Null).then_some(value);
                Ok(())
            }
        }
    }
}

impl WriteValue for Stream {
    fn write(&self, writer: &mut Writer<'_>) {
        self.value.write(writer);
    }

    fn write_property(&self, key: &'static WireName, writer: &mut Writer<'_>) {
        for media in Media::ALL {
            let Some(text) = self.media(media) else {
                continue;
            };
            let key = format!("{}@{}", key.name(), media.name());
            if let Some(key) = written_key(&key, writer.format()) {
                writer.member(&key, &text);
            }
        }
        match &self.value {
            Some(value) => writer.keyed(key, value),
            // A service merges complex values, and would keep the stream.
            None if self.is_null() && writer.says_nulls() => writer.keyed_null(key),
            None => {}
        }
    }

    fn is_null(&self) -> bool {
        *self == Self::default()
    }
}

impl PropertyType for Stream {
    const TYPE_REF: TypeRef = TypeRef::one(|| Type::Primitive(PrimitiveType::Stream)).nullable();
    const IS_NULL_BY_ITSELF: bool = true;
    const IN_KEYS: bool = false;
    const IN_COLLECTIONS: bool = false;
    const ABSENT: Option<fn() -> Self> = Some(Self::default);
    same_in_requests!();

    fn same(&self, other: &Self, _: Shape) -> bool {
        self == other
    }

    fn is_none(&self) -> bool {
        self.is_null()
    }
}

impl PrimitiveValue for Stream {
    const PRIMITIVE: PrimitiveType = PrimitiveType::Stream;
}

impl crate::request::Absent for Stream {
    fn absent() -> Self {
        Self::default()
    }
}

impl Type {
    /// Whether values are streams.
    pub(crate) fn is_stream(self) -> bool {
        match self {
            Self::Primitive(primitive) => primitive == PrimitiveType::Stream,
            Self::Definition(definition) => definition.underlying == PrimitiveType::Stream,
            Self::Structured(_) | Self::Enumeration(_) => false,
        }
    }
}
