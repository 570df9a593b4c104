//! Media types as text: `application/json;odata.metadata=minimal`.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::String;
use core::fmt;
use core::str::FromStr;

use super::{Error, ErrorKind, Format, Metadata, Version};

const JSON: &str = "application/json";
/// What an `Accept` header may say instead, and `$format` for short.
const ALSO_JSON: &[&str] = &[JSON, "application/*", "*/*", "json"];

/// The media type: `application/json;odata.metadata=minimal;IEEE754Compatible=true`; for 4.01 without
/// `odata.`. Whether nulls are left out is no part of it.
///
/// OData: *JSON* 3.1, 3.2 and 4.1.
impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let prefix = if self.is_v4_01() { "" } else { "odata." };
        let level = match self.metadata_level() {
            Metadata::Full => "full",
            Metadata::Minimal => "minimal",
            Metadata::None => "none",
        };
        write!(f, "{JSON};{prefix}metadata={level}")?;
        if self.is_ieee754_compatible() {
            f.write_str(";IEEE754Compatible=true")?;
        }
        Ok(())
    }
}

/// What a media type asks for, or the value of an `Accept` header: its first media type that can be
/// met counts.
///
/// ```
/// use odata_core::json::{Format, Metadata};
///
/// let accept = "text/html, application/json;odata.metadata=none;q=0.8";
/// assert_eq!(accept.parse(), Ok(Format::response().metadata(Metadata::None)));
/// # Ok::<_, odata_core::Error>(())
/// ```
///
/// What is not said is as in [`Format::response`]. The parameter `metadata`, which 4.0 spells
/// `odata.metadata`, tells the version. `streaming` is always met, as are both values of
/// `ExponentialDecimals`; `q` is passed over.
///
/// # Errors
///
/// Another media type than JSON's, another `charset` than UTF-8, a parameter that the standard does not
/// have, a parameter twice, and a value that a parameter does not have.
///
/// OData: *JSON* 3 (Requesting the JSON Format), *Protocol* 8.2.1 (Header Accept).
impl FromStr for Format {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let mut refused = None;
        for media_type in split_outside_quotes(text, ',') {
            match one(media_type) {
                Ok(format) => return Ok(format),
                Err(error) => refused = refused.or(Some(error)),
            }
        }
        Err(refused.unwrap_or_else(|| unmet(JSON, text)))
    }
}

fn one(media_type: &str) -> Result<Format, Error> {
    let mut parts = split_outside_quotes(media_type, ';');
    let name = parts.next().unwrap_or_default().trim();
    if !ALSO_JSON.iter().any(|json| json.eq_ignore_ascii_case(name)) {
        return Err(unmet(JSON, name));
    }
    let mut asked = Asked::default();
    for parameter in parts
        .map(str::trim)
        .filter(|parameter| !parameter.is_empty())
    {
        asked.parameter(parameter)?;
    }
    Ok(asked.format())
}

/// What the parameters of a media type say.
#[derive(Default)]
struct Asked {
    metadata: Option<(Version, Metadata)>,
    ieee754_compatible: Option<bool>,
    exponential_decimals: Option<bool>,
    streaming: Option<bool>,
    charset: Option<()>,
    quality: Option<()>,
}

impl Asked {
    fn parameter(&mut self, parameter: &str) -> Result<(), Error> {
        let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        let (name, value) = (
            name.trim_end().to_ascii_lowercase(),
            unquoted(value.trim_start()),
        );
        let is_first = match &*name {
            "metadata" => put(&mut self.metadata, (Version::V4_01, level(&value)?)),
            "odata.metadata" => put(&mut self.metadata, (Version::V4_0, level(&value)?)),
            "ieee754compatible" => put(&mut self.ieee754_compatible, boolean(&name, &value)?),
            "exponentialdecimals" => put(&mut self.exponential_decimals, boolean(&name, &value)?),
            "streaming" | "odata.streaming" => put(&mut self.streaming, boolean(&name, &value)?),
            "charset" if value.eq_ignore_ascii_case("utf-8") => put(&mut self.charset, ()),
            "charset" => return Err(unmet("charset=utf-8", parameter)),
            "q" => put(&mut self.quality, ()),
            _ => return Err(unmet("a format parameter of OData JSON", parameter)),
        };
        if is_first {
            Ok(())
        } else {
            Err(unmet("each parameter once", parameter))
        }
    }

    fn format(&self) -> Format {
        let (version, metadata) = self.metadata.unwrap_or((Version::V4_0, Metadata::Minimal));
        Format::response()
            .version(version)
            .metadata(metadata)
            .ieee754_compatible(self.ieee754_compatible.unwrap_or_default())
    }
}

/// Notes a value; false where there was one.
fn put<T>(slot: &mut Option<T>, value: T) -> bool {
    slot.replace(value).is_none()
}

fn level(value: &str) -> Result<Metadata, Error> {
    match &*value.to_ascii_lowercase() {
        "full" => Ok(Metadata::Full),
        "minimal" => Ok(Metadata::Minimal),
        "none" => Ok(Metadata::None),
        _ => Err(unmet("metadata=full, minimal or none", value)),
    }
}

fn boolean(name: &str, value: &str) -> Result<bool, Error> {
    match &*value.to_ascii_lowercase() {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => {
            let expected = format!("{name}=true or false");
            Err(Error::new(
                ErrorKind::Value,
                expected,
                super::quoted(value),
                None,
            ))
        }
    }
}

fn unquoted(value: &str) -> String {
    match value
        .strip_prefix('"')
        .and_then(|value| value.strip_suffix('"'))
    {
        Some(quoted) => quoted.replace('\\', ""),
        None => value.to_owned(),
    }
}

/// The parts of a header's value, but for what a quoted string holds.
fn split_outside_quotes(text: &str, at: char) -> impl Iterator<Item = &str> {
    let (mut quoted, mut escaped) = (false, false);
    text.split(move |character| {
        let is_quote = character == '"' && !escaped;
        escaped = quoted && character == '\\' && !escaped;
        quoted ^= is_quote;
        character == at && !quoted
    })
}

#[cold]
fn unmet(expected: &'static str, found: &str) -> Error {
    Error::new(ErrorKind::Value, expected, super::quoted(found), None)
}
