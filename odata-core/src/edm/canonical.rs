//! Values by what they are, however they are spelled.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};

use super::text::EdmText;
use super::{Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay};

/// A text that all spellings of a value of a primitive type have, of those that keys are of (*CSDL* 6.5);
/// of another type, and where the text is no value of its type, the text itself.
pub(crate) fn canonical<'t>(text: &'t str, edm_type: &str) -> Cow<'t, str> {
    key_value(text, edm_type).unwrap_or(Cow::Borrowed(text))
}

/// Whether a text is a value of a primitive type, of those that keys are of.
pub(crate) fn is_key_value(text: &str, edm_type: &str) -> bool {
    key_value(text, edm_type).is_some()
}

/// The same text, of a value of its type. Of another type, each text is one.
fn key_value<'t>(text: &'t str, edm_type: &str) -> Option<Cow<'t, str>> {
    let own: Option<String> = match edm_type {
        "Edm.Byte" | "Edm.Decimal" | "Edm.Int16" | "Edm.Int32" | "Edm.Int64" | "Edm.SByte" => {
            Decimal::parse(text).map(|value| value.canonical())
        }
        "Edm.Date" => Date::parse(text).map(|value| value.to_string()),
        "Edm.DateTimeOffset" => DateTimeOffset::parse(text).map(DateTimeOffset::canonical),
        "Edm.Duration" => Duration::parse(text).map(|value| value.canonical()),
        "Edm.Guid" => Guid::parse(text).map(|value| value.to_string()),
        "Edm.TimeOfDay" => TimeOfDay::parse(text).map(TimeOfDay::canonical),
        "Edm.Boolean" if !matches!(text, "true" | "false") => None,
        _ => return Some(Cow::Borrowed(text)),
    };
    own.map(Cow::Owned)
}
