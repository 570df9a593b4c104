//! Turning what a deserializer has into JSON text.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::json::{Reader, Reading, push_string};

/// What serde_json's numbers are to a visitor with its feature `arbitrary_precision`: an object with
/// one member, whose value is the number as it is spelled.
const NUMBER: &str = "{\"$serde_json::private::Number\":\"";

/// JSON text that is being written.
#[derive(Default)]
pub(super) struct JsonText {
    bytes: Vec<u8>,
    depth: u16,
}

impl JsonText {
    /// One level more than is read, so that it is the reader that refuses, and says where.
    const DEPTH: u16 = Reading::DEFAULT_DEPTH + 1;

    pub(super) fn finish<E: serde::de::Error>(self) -> Result<String, E> {
        String::from_utf8(self.bytes).map_err(E::custom)
    }

    fn push(&mut self, text: &str) {
        self.bytes.extend_from_slice(text.as_bytes());
    }

    /// Writes an object, whose first key may have been written elsewhere.
    pub(super) fn object<'de, A: MapAccess<'de>>(
        &mut self,
        first_key: Option<JsonText>,
        mut map: A,
    ) -> Result<(), A::Error> {
        let start = self.bytes.len();
        self.push("{");
        if self.depth == Self::DEPTH {
            while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            self.push("}");
            return Ok(());
        }
        self.depth += 1;
        if let Some(key) = first_key {
            self.bytes.extend_from_slice(&key.bytes);
            self.member_value(&mut map)?;
        }
        while map.next_key_seed(KeySeed(self))?.is_some() {
            self.member_value(&mut map)?;
        }
        self.depth -= 1;
        self.close(b'}');
        self.unwrap_number(start);
        Ok(())
    }

    fn member_value<'de, A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<(), A::Error> {
        self.push(":");
        map.next_value_seed(ValueSeed(self))?;
        self.push(",");
        Ok(())
    }

    fn array<'de, A: SeqAccess<'de>>(&mut self, mut seq: A) -> Result<(), A::Error> {
        self.push("[");
        if self.depth == Self::DEPTH {
            while seq.next_element::<IgnoredAny>()?.is_some() {}
            self.push("]");
            return Ok(());
        }
        self.depth += 1;
        while seq.next_element_seed(ValueSeed(self))?.is_some() {
            self.push(",");
        }
        self.depth -= 1;
        self.close(b']');
        Ok(())
    }

    /// Puts the bracket in the place of the comma behind the last value.
    fn close(&mut self, bracket: u8) {
        if self.bytes.last() == Some(&b',') {
            self.bytes.pop();
        }
        self.bytes.push(bracket);
    }

    /// Makes a number of the object that starts at a place, if it is one of serde_json's.
    fn unwrap_number(&mut self, start: usize) {
        let object = self.bytes[start..].strip_prefix(NUMBER.as_bytes());
        let number = object.and_then(|rest| rest.strip_suffix(b"\"}"));
        let Some(number) = number.and_then(|number| core::str::from_utf8(number).ok()) else {
            return;
        };
        let mut reader = Reader::new(number, Reading::client());
        if reader.number("a number").is_ok() && reader.end().is_ok() {
            let end = start + NUMBER.len() + number.len();
            self.bytes.truncate(end);
            self.bytes.drain(start..start + NUMBER.len());
        }
    }
}

/// Writes a key.
pub(super) struct KeySeed<'t>(pub(super) &'t mut JsonText);

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    fn visit_str<E>(self, key: &str) -> Result<(), E> {
        push_string(&mut self.0.bytes, key);
        Ok(())
    }
}

struct ValueSeed<'t>(&'t mut JsonText);

impl<'de> DeserializeSeed<'de> for ValueSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(ValueVisitor(self.0))
    }
}

/// Writes a value.
pub(super) struct ValueVisitor<'t>(pub(super) &'t mut JsonText);

/// Writes whole numbers of the types that serde has.
macro_rules! integers {
    ($($visit:ident: $type:ty,)+) => {$(
        fn $visit<E>(self, value: $type) -> Result<(), E> {
            self.0.push(itoa::Buffer::new().format(value));
            Ok(())
        }
    )+};
}

/// Writes what is written in a payload as well.
macro_rules! as_in_payloads {
    ($($visit:ident: $type:ty,)+) => {$(
        fn $visit<E>(self, value: $type) -> Result<(), E> {
            self.0.bytes.extend_from_slice(&crate::json::to_vec(&value));
            Ok(())
        }
    )+};
}

impl<'de> Visitor<'de> for ValueVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    integers! {
        visit_i64: i64,
        visit_u64: u64,
        visit_i128: i128,
        visit_u128: u128,
    }

    as_in_payloads! {
        visit_bool: bool,
        visit_f32: f32,
        visit_f64: f64,
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
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<(), A::Error> {
        self.0.array(seq)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        self.0.object(None, map)
    }
}
