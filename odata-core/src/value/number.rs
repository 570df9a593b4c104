use super::{PrimitiveValue, PropertyType};
use crate::json::{Error, Itself, ReadValue, Reader, WriteValue, Writer};
use crate::model::{PrimitiveType, Shape, Type, TypeRef};

/// Implements reading and writing for integers that every JSON reader can hold.
macro_rules! integer {
    ($($type:ty: $edm:ident,)+) => {$(
        impl WriteValue for $type {
            fn write(&self, writer: &mut Writer<'_>) {
                writer.integer(i64::from(*self));
            }
        }

        impl<'de> ReadValue<'de> for $type {
            type By = Itself;

            fn blank() -> Self {
                0
            }

            fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
                const NAME: &str = PrimitiveType::$edm.qualified_name();
                *self = reader.parsed_number(NAME, |number| number.parse().ok())?;
                Ok(())
            }
        }
    )+};
}

integer! {
    u8: Byte,
    i8: SByte,
    i16: Int16,
    i32: Int32,
}

impl WriteValue for i64 {
    fn write(&self, writer: &mut Writer<'_>) {
        if writer.format().is_ieee754_compatible() {
            writer.ascii(itoa::Buffer::new().format(*self));
        } else {
            writer.integer(*self);
        }
    }
}

impl<'de> ReadValue<'de> for i64 {
    type By = Itself;

    fn blank() -> Self {
        0
    }

    /// A number, or a string as IEEE754Compatible payloads have it (*JSON* 3.2).
    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        *self = reader.number_or_string("Edm.Int64", |number| number.parse().ok())?;
        Ok(())
    }
}

/// Implements all that a property's type needs for floating-point numbers.
macro_rules! float {
    ($($type:ident: $edm:ident, $write:ident, $parse:path;)+) => {$(
        impl PropertyType for $type {
            const TYPE_REF: TypeRef = TypeRef::one(|| Type::Primitive(PrimitiveType::$edm));
            const IN_KEYS: bool = false;
            same_in_requests!();

            fn same(&self, other: &Self, _: Shape) -> bool {
                self.to_bits() == other.to_bits()
            }
        }

        impl PrimitiveValue for $type {
            const PRIMITIVE: PrimitiveType = PrimitiveType::$edm;
        }

        impl WriteValue for $type {
            fn write(&self, writer: &mut Writer<'_>) {
                writer.$write(*self);
            }
        }

        impl<'de> ReadValue<'de> for $type {
            type By = Itself;

            fn blank() -> Self {
                0.0
            }

            /// A number, or `"NaN"`, `"INF"`, `"-INF"` (*JSON* 7.1).
            fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
                const NAME: &str = PrimitiveType::$edm.qualified_name();
                *self = if reader.peek() == b'"' {
                    reader.parsed_string(NAME, |name| match name {
                        "NaN" => Some($type::NAN),
                        "INF" => Some($type::INFINITY),
                        "-INF" => Some($type::NEG_INFINITY),
                        _ => None,
                    })?
                } else {
                    reader.parsed_number(NAME, |number| {
                        $parse(number).filter(|value: &Self| value.is_finite())
                    })?
                };
                Ok(())
            }
        }
    )+};
}

float! {
    f32: Single, single, parse;
    f64: Double, double, short_or_parse;
}

fn parse<T: core::str::FromStr>(number: &str) -> Option<T> {
    number.parse().ok()
}

/// A double of few digits is the quotient of two numbers that doubles hold exactly, and so is itself
/// rounded once; all others take the long way.
fn short_or_parse(number: &str) -> Option<f64> {
    const POWERS: [f64; 16] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ];
    let digits = number.strip_prefix('-').unwrap_or(number);
    if digits.len() > POWERS.len() {
        return parse(number);
    }
    let mut mantissa: u64 = 0;
    let mut point = None;
    for (at, byte) in digits.bytes().enumerate() {
        match byte {
            b'0'..=b'9' => mantissa = mantissa * 10 + u64::from(byte - b'0'),
            b'.' => point = Some(at),
            _ => return parse(number),
        }
    }
    if mantissa >= 1 << 53 {
        return parse(number);
    }
    let fraction = point.map_or(0, |at| digits.len() - at - 1);
    #[expect(clippy::cast_precision_loss, reason = "it is below 2^53")]
    let value = mantissa as f64 / POWERS.get(fraction)?;
    Some(if digits.len() == number.len() {
        value
    } else {
        -value
    })
}
