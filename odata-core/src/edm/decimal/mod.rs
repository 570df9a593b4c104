mod number;

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::short_text::ShortText;
use super::text::{EdmText, ordered, text_form};
pub(super) use number::Number;

/// `Edm.Decimal`: a decimal number of any length, or `INF`, `-INF` or `NaN` (*CSDL* 3.3).
///
/// In JSON a number, `34.95`; a string where the payload is `IEEE754Compatible`, and where it is none of the numbers
/// (*JSON* 7.1). The text is kept and is written as it came, trailing zeros and exponent included; hence `1.0` and
/// `1.00` are different values under `Eq`. `Ord` goes by the value and then by the text, `NaN` last;
/// [`cmp_value`](Self::cmp_value) goes by the value alone.
///
/// # Errors
/// Reading fails on anything else: `.5`, `5.`, `1,5`, `Infinity`; and on an exponent beyond ±6176, which is more than
/// IEEE 754 decimal128 has, lest a few bytes from afar become gigabytes of zeros.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decimal {
    text: ShortText,
}

impl Decimal {
    /// The text form, as it came.
    pub fn as_str(&self) -> &str {
        self.text.as_str()
    }

    /// Whether the value is a number, that is none of `INF`, `-INF` and `NaN`.
    pub fn is_finite(&self) -> bool {
        self.text.as_bytes().last().is_some_and(u8::is_ascii_digit)
    }

    /// Whether the value is `NaN`.
    pub fn is_nan(&self) -> bool {
        self.as_str() == NAN
    }

    /// Compares the values, however they are spelled; `None` where one is `NaN`.
    pub fn cmp_value(&self, other: &Self) -> Option<Ordering> {
        if self.is_nan() || other.is_nan() {
            return None;
        }
        Some(match (self.number(), other.number()) {
            (Some(one), Some(two)) => one.cmp_value(&two),
            (None, Some(_)) => self.infinity_to_zero(),
            (Some(_), None) => other.infinity_to_zero().reverse(),
            (None, None) => self.infinity_to_zero().cmp(&other.infinity_to_zero()),
        })
    }

    /// The long notation, without exponent, plus sign and needless leading zeros: `1200` for `+1.2E3`.
    ///
    /// `INF`, `-INF` and `NaN` stay.
    pub fn to_plain(&self) -> Cow<'_, str> {
        self.to_json_number(true)
    }

    /// What stands in JSON: a number with no plus sign nor leading zeros, with `plain` in long notation; for `INF`,
    /// `-INF` and `NaN` their names.
    pub(crate) fn to_json_number(&self, plain: bool) -> Cow<'_, str> {
        match self.number() {
            Some(number) if !self.is_json_number(plain) => number.to_json_number(plain).into(),
            _ => self.as_str().into(),
        }
    }

    /// A text that all spellings of the value have.
    pub(super) fn canonical(&self) -> String {
        self.number()
            .map_or_else(|| self.as_str().into(), |number| number.canonical())
    }

    /// The parts of a finite number.
    pub(super) fn number(&self) -> Option<Number<'_>> {
        Number::read(self.as_str())
    }

    /// The value of a text that is known to be one.
    pub(super) fn pack(text: &str) -> Self {
        Self {
            text: ShortText::new(text),
        }
    }

    fn infinity_to_zero(&self) -> Ordering {
        if self.as_str() == NEGATIVE_INFINITY {
            Ordering::Less
        } else {
            Ordering::Greater
        }
    }

    /// Whether the text is a JSON number as it stands, `plain` asking for no exponent.
    fn is_json_number(&self, plain: bool) -> bool {
        let text = self.text.as_bytes();
        let starts_well = match text.strip_prefix(b"-").unwrap_or(text) {
            [b'0', next, ..] => !next.is_ascii_digit(),
            [first, ..] => first.is_ascii_digit(),
            [] => false,
        };
        starts_well && !(plain && text.iter().any(|byte| matches!(byte, b'e' | b'E')))
    }

    fn text(&self) -> &str {
        self.as_str()
    }
}

const INFINITY: &str = "INF";
const NEGATIVE_INFINITY: &str = "-INF";
const NAN: &str = "NaN";

impl Default for Decimal {
    /// The number `0`.
    fn default() -> Self {
        Self::pack("0")
    }
}

macro_rules! from_integers {
    ($($type:ty),*) => {$(
        impl From<$type> for Decimal {
            fn from(number: $type) -> Self {
                Self::pack(itoa::Buffer::new().format(number))
            }
        }
    )*};
}
from_integers!(i8, i16, i32, i64, i128, u8, u16, u32, u64, u128);

impl From<Decimal> for String {
    fn from(decimal: Decimal) -> Self {
        decimal.as_str().into()
    }
}

impl EdmText for Decimal {
    const NAME: &'static str = "Edm.Decimal";

    fn blank() -> Self {
        Self::default()
    }

    fn parse(text: &str) -> Option<Self> {
        if Number::read(text).is_none() && !matches!(text, INFINITY | NEGATIVE_INFINITY | NAN) {
            return None;
        }
        Some(Self::pack(text))
    }

    #[inline]
    fn push_to(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.text.as_bytes());
    }
}

text_form!(Decimal);
ordered!(Decimal, |one, other| {
    let by_value = one.cmp_value(other);
    by_value.unwrap_or_else(|| one.is_nan().cmp(&other.is_nan()))
});
