//! Values by what they are, however they are spelled.

use alloc::borrow::Cow;
use alloc::string::ToString;

use super::text::EdmText;
use super::{Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay};

/// A text that all spellings of a value of a primitive type have, of those that keys are of (*CSDL* 6.5);
/// of another type, and where the text is no value of its type, the text itself.
pub(crate) fn canonical<'t>(text: &'t str, edm_type: &str) -> Cow<'t, str> {
    let canonical = match edm_type {
        "Edm.Byte" | "Edm.Decimal" | "Edm.Int16" | "Edm.Int32" | "Edm.Int64" | "Edm.SByte" => {
            Decimal::parse(text).map(|value| value.canonical())
        }
        "Edm.Date" => Date::parse(text).map(|value| value.to_string()),
        "Edm.DateTimeOffset" => DateTimeOffset::parse(text).map(DateTimeOffset::canonical),
        "Edm.Duration" => Duration::parse(text).map(|value| value.canonical()),
        "Edm.Guid" => Guid::parse(text).map(|value| value.to_string()),
        "Edm.TimeOfDay" => TimeOfDay::parse(text).map(TimeOfDay::canonical),
        _ => None,
    };
    canonical.map_or(Cow::Borrowed(text), Cow::Owned)
}
