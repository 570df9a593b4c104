use alloc::borrow::Cow;
use alloc::string::String;

use crate::edm::text::EdmText;
use crate::edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay};
use crate::json::{Error, Itself, ReadValue, Reader, WriteValue, Writer};
use crate::model::WireName;

const STRING: &str = "Edm.String";

impl WriteValue for String {
    fn write(&self, writer: &mut Writer<'_>) {
        writer.string(self);
    }

    fn write_property(&self, key: &'static WireName, writer: &mut Writer<'_>) {
        writer.keyed_string(key, self);
    }
}

impl<'de> ReadValue<'de> for String {
    type By = Itself;

    fn blank() -> Self {
        Self::new()
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        if reader.peek() == b'"' {
            if let Some(string) = reader.plain_string() {
                *self = string.into();
                return Ok(());
            }
        }
        *self = reader.string(STRING)?.into_owned();
        Ok(())
    }
}

impl WriteValue for &str {
    fn write(&self, writer: &mut Writer<'_>) {
        writer.string(self);
    }

    fn write_property(&self, key: &'static WireName, writer: &mut Writer<'_>) {
        writer.keyed_string(key, self);
    }
}

impl<'de: 'a, 'a> ReadValue<'de> for &'a str {
    type By = Itself;

    fn blank() -> Self {
        ""
    }

    /// A string without escapes, which is a slice of the text; for others there is `Cow`.
    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        *self = reader.borrowed_string()?;
        Ok(())
    }
}

impl WriteValue for Cow<'_, str> {
    fn write(&self, writer: &mut Writer<'_>) {
        writer.string(self);
    }

    fn write_property(&self, key: &'static WireName, writer: &mut Writer<'_>) {
        writer.keyed_string(key, self);
    }
}

impl<'de: 'a, 'a> ReadValue<'de> for Cow<'a, str> {
    type By = Itself;

    fn blank() -> Self {
        Cow::Borrowed("")
    }

    /// A string, borrowed from the text where it has no escapes.
    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        *self = reader.string(STRING)?;
        Ok(())
    }
}

impl WriteValue for bool {
    fn write(&self, writer: &mut Writer<'_>) {
        writer.boolean(*self);
    }
}

impl<'de> ReadValue<'de> for bool {
    type By = Itself;

    fn blank() -> Self {
        false
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        *self = reader.boolean("Edm.Boolean")?;
        Ok(())
    }
}

/// Implements reading and writing for types whose values are strings of a form of their own.
macro_rules! text {
    ($($type:ty,)+) => {$(
        impl WriteValue for $type {
            fn write(&self, writer: &mut Writer<'_>) {
                writer.text(|bytes| self.push_to(bytes));
            }
        }

        impl<'de> ReadValue<'de> for $type {
            type By = Itself;

            fn blank() -> Self {
                EdmText::blank()
            }

            fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
                *self = reader.parsed_string(Self::NAME, EdmText::parse)?;
                Ok(())
            }
        }
    )+};
}

text! {
    Binary,
    Date,
    DateTimeOffset,
    Duration,
    Guid,
    TimeOfDay,
}

impl WriteValue for Decimal {
    /// A number, in 4.0 without an exponent; a string where the client asks for it (*JSON* 3.2).
    fn write(&self, writer: &mut Writer<'_>) {
        match self.as_str() {
            special @ ("INF" | "-INF" | "NaN") => writer.ascii(special),
            _ => writer.decimal(&self.to_json_number(!writer.format().is_v4_01())),
        }
    }
}

impl<'de> ReadValue<'de> for Decimal {
    type By = Itself;

    fn blank() -> Self {
        EdmText::blank()
    }

    /// A number or a string.
    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        *self = reader.number_or_string(Self::NAME, EdmText::parse)?;
        Ok(())
    }
}
