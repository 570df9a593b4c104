use alloc::string::String;
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use super::text::{JsonText, KeySeed, ValueVisitor};
use crate::json::{ReadValue, Reading};

/// The name under which serde_json hands out the text of a value. With any other deserializer, and
/// should serde_json give it up, the value is turned into text instead.
pub(super) const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// Reads a value that owns all that it holds.
///
/// # Errors
///
/// Those of the deserializer, and those of [`crate::json::from_str`] without their position.
pub fn deserialize<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: for<'a> ReadValue<'a>,
{
    match deserializer.deserialize_newtype_struct(RAW_VALUE, TextVisitor)? {
        Text::Borrowed(text) => read(text),
        Text::Owned(text) => read(&text),
    }
}

/// Reads a value that may borrow from the input.
///
/// # Errors
///
/// As [`deserialize`], and where the deserializer has no text to borrow from.
pub fn deserialize_borrowed<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: ReadValue<'de>,
{
    match deserializer.deserialize_newtype_struct(RAW_VALUE, TextVisitor)? {
        Text::Borrowed(text) => read(text),
        Text::Owned(_) => Err(D::Error::custom(
            "expected JSON text that can be borrowed from, found another input",
        )),
    }
}

/// The position within the value's text is left out: a deserializer such as serde_json adds its own,
/// and would take ours, which counts from the value, for one that counts from the text's start.
fn read<'a, T: ReadValue<'a>, E: serde::de::Error>(text: &'a str) -> Result<T, E> {
    Reading::client()
        .from_str(text)
        .map_err(|error| E::custom(error.message()))
}

/// The JSON text of one value.
enum Text<'de> {
    Borrowed(&'de str),
    Owned(String),
}

/// Takes the text that serde_json hands out, or turns what else there is into text.
struct TextVisitor;

impl TextVisitor {
    fn turn<'de, E: serde::de::Error>(
        write: impl FnOnce(ValueVisitor<'_>) -> Result<(), E>,
    ) -> Result<Text<'de>, E> {
        let mut text = JsonText::default();
        write(ValueVisitor(&mut text))?;
        text.finish().map(Text::Owned)
    }
}

/// Turns the values of the types that serde has into text.
macro_rules! turned {
    ($($visit:ident($($value:ident: $type:ty)?),)+) => {$(
        fn $visit<E: serde::de::Error>(self, $($value: $type)?) -> Result<Self::Value, E> {
            Self::turn(|visitor| visitor.$visit($($value)?))
        }
    )+};
}

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of OData JSON")
    }

    turned! {
        visit_bool(value: bool),
        visit_i64(value: i64),
        visit_u64(value: u64),
        visit_i128(value: i128),
        visit_u128(value: u128),
        visit_f32(value: f32),
        visit_f64(value: f64),
        visit_str(value: &str),
        visit_bytes(value: &[u8]),
        visit_unit(),
        visit_none(),
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Text<'de>, D::Error> {
        Self::turn(|visitor| visitor.visit_some(deserializer))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Text<'de>, D::Error> {
        Self::turn(|visitor| visitor.visit_newtype_struct(deserializer))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Text<'de>, A::Error> {
        Self::turn(|visitor| visitor.visit_seq(seq))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text<'de>, A::Error> {
        let key = match map.next_key_seed(FirstKeySeed)? {
            Some(FirstKey::RawValue) => return map.next_value_seed(RawSeed),
            Some(FirstKey::Name(key)) => Some(key),
            None => None,
        };
        let mut text = JsonText::default();
        text.object(key, map)?;
        text.finish().map(Text::Owned)
    }
}

/// The first key of an object, which may say that serde_json hands out text.
enum FirstKey {
    RawValue,
    Name(JsonText),
}

struct FirstKeySeed;

impl<'de> DeserializeSeed<'de> for FirstKeySeed {
    type Value = FirstKey;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<FirstKey, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for FirstKeySeed {
    type Value = FirstKey;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    fn visit_str<E: serde::de::Error>(self, key: &str) -> Result<FirstKey, E> {
        if key == RAW_VALUE {
            return Ok(FirstKey::RawValue);
        }
        let mut text = JsonText::default();
        KeySeed(&mut text).visit_str(key)?;
        Ok(FirstKey::Name(text))
    }
}

/// Takes the text that serde_json hands out.
struct RawSeed;

impl<'de> DeserializeSeed<'de> for RawSeed {
    type Value = Text<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Text<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for RawSeed {
    type Value = Text<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text of a value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Text<'de>, E> {
        Ok(Text::Borrowed(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Text<'de>, E> {
        Ok(Text::Owned(text.into()))
    }

    fn visit_string<E>(self, text: String) -> Result<Text<'de>, E> {
        Ok(Text::Owned(text))
    }
}
