use core::any::type_name;
use core::cell::RefCell;

use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

use super::de::RAW_VALUE;
use crate::json::{Error, Format, Reader, Reading, WriteValue};

/// Writes a value in the default [`Format`].
///
/// # Errors
///
/// Those of the serializer, and values that only serde knows and that are no JSON.
pub fn serialize<S: Serializer>(value: &dyn WriteValue, serializer: S) -> Result<S::Ok, S::Error> {
    let text = match Format::default().try_to_string(value) {
        Ok(text) => text,
        Err(reason) => return Err(S::Error::custom(reason)),
    };
    match text_serializer::<S>() {
        Some(TextForm::Compact) => serialize_raw(&text, serializer),
        _ => drive(&text, serializer),
    }
}

/// How a serializer of serde_json's lays its text out.
enum TextForm {
    Compact,
    Other,
}

/// Whether a serializer is serde_json's, which takes JSON text as it is.
///
/// Its name is all that tells. Under another name it would be driven value by value, as all others are,
/// which takes longer.
fn text_serializer<S>() -> Option<TextForm> {
    let arguments = type_name::<S>().strip_prefix("&mut serde_json::ser::Serializer<")?;
    // Names leave out arguments that are the default, as the compact form is.
    let is_compact = match last_argument(arguments.strip_suffix('>')?) {
        None => true,
        Some(formatter) => formatter == "serde_json::ser::CompactFormatter",
    };
    Some(if is_compact {
        TextForm::Compact
    } else {
        TextForm::Other
    })
}

/// The last of several generic arguments; none if there is but one.
fn last_argument(arguments: &str) -> Option<&str> {
    let mut depth: usize = 0;
    for (at, byte) in arguments.bytes().enumerate().rev() {
        match byte {
            // Of a function's arrow.
            b'>' if arguments[..at].ends_with('-') => {}
            b'>' | b')' | b']' | b'}' => depth += 1,
            b'<' | b'(' | b'[' | b'{' => depth = depth.saturating_sub(1),
            b',' if depth == 0 => return Some(arguments[at + 1..].trim_start()),
            _ => {}
        }
    }
    None
}

/// Hands JSON text to a serializer of serde_json's.
fn serialize_raw<S: Serializer>(json: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let mut raw = serializer.serialize_struct(RAW_VALUE, 1)?;
    raw.serialize_field(RAW_VALUE, json)?;
    raw.end()
}

/// Hands the value of a JSON text to a serializer.
fn drive<S: Serializer>(json: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let reading = Reading::client().max_depth(Reading::GREATEST_DEPTH);
    Next(RefCell::new(Reader::new(json, reading))).serialize(serializer)
}

/// The next value of a JSON text.
struct Next<'t>(RefCell<Reader<'t>>);

impl<'t> Next<'t> {
    fn read<T, E: serde::ser::Error>(
        &self,
        read: impl FnOnce(&mut Reader<'t>) -> Result<T, Error>,
    ) -> Result<T, E> {
        read(&mut self.0.borrow_mut()).map_err(|error| E::custom(error.message()))
    }

    fn collection<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut seq = serializer.serialize_seq(None)?;
        let mut more = self.read(Reader::open_array)?;
        while more {
            seq.serialize_element(self)?;
            more = self.read(Reader::more_items)?;
        }
        self.0.borrow_mut().leave();
        seq.end()
    }

    fn object<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let mut more = self.read(Reader::open_object)?;
        while more {
            let key = self.read(Reader::key)?;
            map.serialize_entry(&*key, self)?;
            more = self.read(Reader::more_members)?;
        }
        self.0.borrow_mut().leave();
        map.end()
    }
}

impl Serialize for Next<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let first = self.0.borrow_mut().peek();
        match first {
            b'{' => self.object(serializer),
            b'[' => self.collection(serializer),
            b'"' => serializer.serialize_str(&self.read(|reader| reader.string("a string"))?),
            b't' | b'f' => {
                serializer.serialize_bool(self.read(|reader| reader.boolean("a value"))?)
            }
            b'n' if self.0.borrow_mut().null() => serializer.serialize_none(),
            _ => number(self.read(|reader| reader.number("a number"))?, serializer),
        }
    }
}

/// Hands a number over in the first of serde's types that has just this value.
fn number<S: Serializer>(spelled: &str, serializer: S) -> Result<S::Ok, S::Error> {
    // As a whole number, -0 would lose its sign.
    if spelled != "-0" {
        if let Ok(value) = spelled.parse::<i64>() {
            return serializer.serialize_i64(value);
        }
        if let Ok(value) = spelled.parse::<u64>() {
            return serializer.serialize_u64(value);
        }
    }
    if let Some(value) = double(spelled, !serializer.is_human_readable()) {
        return serializer.serialize_f64(value);
    }
    if text_serializer::<S>().is_some() {
        return serialize_raw(spelled, serializer);
    }
    // With serde_json's `arbitrary_precision`, this keeps every digit.
    match spelled.parse::<serde_json::Number>() {
        Ok(number) => number.serialize(serializer),
        Err(_) => Err(S::Error::custom(format_args!(
            "{spelled} is no number that serde has"
        ))),
    }
}

/// The double that is spelled so; where it may be `rounded`, the nearest one.
fn double(spelled: &str, rounded: bool) -> Option<f64> {
    let value: f64 = spelled
        .parse()
        .ok()
        .filter(|value: &f64| value.is_finite())?;
    (rounded || crate::json::to_string(&value) == spelled).then_some(value)
}
