use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use crate::dynamic::DynamicProperties;
use crate::json::{self, Error, Itself, ReadValue, Reader, WriteValue, Writer};

/// Any JSON value: of a property of type `Edm.Untyped`, and of what is not declared.
///
/// Numbers keep their digits, objects the order of their members. The text form is JSON, pretty with `{:#}`.
///
/// # Errors
/// Reading fails on what is no JSON, and on nesting that is too deep.
///
/// OData: *CSDL* 4.3 (Built-In Abstract Types), *JSON* 7.1.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Untyped {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(String),
    /// An array.
    Collection(Vec<Untyped>),
    /// An object.
    Object(DynamicProperties),
}

/// A JSON number with all the digits that it came with.
///
/// Two numbers are equal where they are spelled alike.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number(Box<str>);

impl Number {
    /// The number as it is spelled.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number, if it is whole and in range.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.0.parse().ok()
    }

    /// The number, if it is whole and in range.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        self.0.parse().ok()
    }

    /// The nearest double; none where only infinity is near.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        self.0.parse().ok().filter(|value: &f64| value.is_finite())
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(itoa::Buffer::new().format(value).into())
    }
}

impl Untyped {
    /// The string, if it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(string) => Some(string),
            _ => None,
        }
    }

    /// The boolean, if it is one.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Boolean(value) => Some(*value),
            _ => None,
        }
    }

    /// The number, if it is one.
    #[must_use]
    pub fn as_number(&self) -> Option<&Number> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The items, if it is an array.
    #[must_use]
    pub fn as_collection(&self) -> Option<&[Untyped]> {
        match self {
            Self::Collection(items) => Some(items),
            _ => None,
        }
    }

    /// The members, if it is an object.
    #[must_use]
    pub fn as_object(&self) -> Option<&DynamicProperties> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }
}

impl fmt::Display for Untyped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&if f.alternate() {
            json::to_string_pretty(self)
        } else {
            json::to_string(self)
        })
    }
}

impl FromStr for Untyped {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        json::from_str(text)
    }
}

impl From<&str> for Untyped {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<String> for Untyped {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<bool> for Untyped {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<Untyped>> for Untyped {
    fn from(items: Vec<Untyped>) -> Self {
        Self::Collection(items)
    }
}

impl From<DynamicProperties> for Untyped {
    fn from(members: DynamicProperties) -> Self {
        Self::Object(members)
    }
}

impl From<i64> for Untyped {
    fn from(value: i64) -> Self {
        Self::Number(value.into())
    }
}

impl<'de> ReadValue<'de> for Untyped {
    type By = Itself;

    fn blank() -> Self {
        Self::Null
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        *self = match reader.peek() {
            b'"' => Self::String(reader.string("a value")?.into_owned()),
            b'{' => {
                let mut members = DynamicProperties::new();
                reader.members(&mut |reader, key| members.read_entry(key.into_owned(), reader))?;
                Self::Object(members)
            }
            b'[' => {
                let mut items = Vec::new();
                items.read(reader)?;
                Self::Collection(items)
            }
            b't' | b'f' => Self::Boolean(reader.boolean("a value")?),
            b'n' if reader.null() => Self::Null,
            _ => Self::Number(Number(reader.number("a value")?.into())),
        };
        Ok(())
    }
}

impl WriteValue for Untyped {
    fn write(&self, writer: &mut Writer<'_>) {
        match self {
            Self::Null => writer.null(),
            Self::Boolean(value) => writer.boolean(*value),
            Self::Number(number) => writer.number(number.as_str()),
            Self::String(string) => writer.string(string),
            Self::Collection(items) => items.write(writer),
            Self::Object(members) => members.write(writer),
        }
    }
}
