use alloc::string::String;
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use crate::json::{ReadValue, Reading, push_string};

/// The name under which serde_json hands out the text of a value. With any other deserializer, and
/// should serde_json give it up, the value is turned into text instead.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

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

fn read<'a, T: ReadValue<'a>, E: serde::de::Error>(text: &'a str) -> Result<T, E> {
    Reading::client().from_str(text).map_err(|error| E::custom(error.message()))
}

/// The JSON text of one value.
enum Text<'de> {
    Borrowed(&'de str),
    Owned(String),
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of OData JSON")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Text<'de>, D::Error> {
        let mut text = JsonText::default();
        text.value(deserializer)?;
        text.finish()
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text<'de>, A::Error> {
        let mut first = JsonText::default();
        match map.next_key_seed(KeySeed(&mut first))? {
            Some(true) => map.next_value_seed(RawSeed),
            Some(false) => {
                let mut text = JsonText::default();
                text.object(first, map)?;
                text.finish()
            }
            None => Ok(Text::Owned("{}".into())),
        }
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

/// Writes what a deserializer has as JSON text.
#[derive(Default)]
struct JsonText {
    bytes: alloc::vec::Vec<u8>,
    depth: u16,
}

impl JsonText {
    fn finish<'de, E: serde::de::Error>(self) -> Result<Text<'de>, E> {
        String::from_utf8(self.bytes).map(Text::Owned).map_err(E::custom)
    }

    fn push(&mut self, text: &str) {
        self.bytes.extend_from_slice(text.as_bytes());
    }

    fn value<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(ValueVisitor(self))
    }

    fn enter<E: serde::de::Error>(&mut self) -> Result<(), E> {
        self.depth += 1;
        if self.depth > Reading::GREATEST_DEPTH {
            return Err(E::custom("expected fewer levels of nesting, found one more"));
        }
        Ok(())
    }

    /// Writes an object whose first key was written elsewhere.
    fn object<'de, A: MapAccess<'de>>(
        &mut self,
        first_key: JsonText,
        mut map: A,
    ) -> Result<(), A::Error> {
        self.enter()?;
        self.push("{");
        self.bytes.extend_from_slice(&first_key.bytes);
        loop {
            self.push(":");
            map.next_value_seed(ValueSeed(self))?;
            self.push(",");
            if map.next_key_seed(KeySeed(self))?.is_none() {
                break;
            }
        }
        self.bytes.pop();
        self.push("}");
        self.depth -= 1;
        Ok(())
    }
}

/// Writes a key; whether it is the one under which serde_json hands out text.
struct KeySeed<'t>(&'t mut JsonText);

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for KeySeed<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    fn visit_str<E>(self, key: &str) -> Result<bool, E> {
        push_string(&mut self.0.bytes, key);
        Ok(key == RAW_VALUE)
    }
}

struct ValueSeed<'t>(&'t mut JsonText);

impl<'de> DeserializeSeed<'de> for ValueSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.value(deserializer)
    }
}

struct ValueVisitor<'t>(&'t mut JsonText);

/// Writes numbers of the types that serde has.
macro_rules! numbers {
    ($($visit:ident: $type:ty,)+) => {$(
        fn $visit<E>(self, value: $type) -> Result<(), E> {
            self.0.push(&alloc::format!("{value}"));
            Ok(())
        }
    )+};
}

impl<'de> Visitor<'de> for ValueVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    numbers! {
        visit_bool: bool,
        visit_i64: i64,
        visit_u64: u64,
        visit_i128: i128,
        visit_u128: u128,
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.0.bytes.extend_from_slice(&crate::json::to_vec(&value));
        Ok(())
    }

    fn visit_f32<E>(self, value: f32) -> Result<(), E> {
        self.0.bytes.extend_from_slice(&crate::json::to_vec(&value));
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        push_string(&mut self.0.bytes, value);
        Ok(())
    }

    fn visit_bytes<E>(self, value: &[u8]) -> Result<(), E> {
        let value = crate::Binary::from(value.to_vec());
        self.0.bytes.extend_from_slice(&crate::json::to_vec(&value));
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.push("null");
        Ok(())
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.0.push("null");
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.value(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.value(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let text = self.0;
        text.enter()?;
        text.push("[");
        let mut first = true;
        loop {
            let length = text.bytes.len();
            if !first {
                text.push(",");
            }
            if seq.next_element_seed(ValueSeed(text))?.is_none() {
                text.bytes.truncate(length);
                break;
            }
            first = false;
        }
        text.push("]");
        text.depth -= 1;
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut first = JsonText::default();
        match map.next_key_seed(KeySeed(&mut first))? {
            Some(true) => match map.next_value_seed(RawSeed)? {
                Text::Borrowed(text) => self.0.push(text),
                Text::Owned(text) => self.0.push(&text),
            },
            Some(false) => self.0.object(first, map)?,
            None => self.0.push("{}"),
        }
        Ok(())
    }
}

