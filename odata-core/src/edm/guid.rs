use alloc::vec::Vec;

use super::stack_text::StackText;
use super::text::{EdmText, text_form};

/// `Edm.Guid`: a globally unique identifier of 16 bytes (*CSDL* 3.3).
///
/// In JSON a string, `"01234567-89ab-cdef-0123-456789abcdef"` (*JSON* 7.1), read in any case and written in lower case.
///
/// # Errors
/// Reading fails on anything else, braces and missing hyphens included.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Guid([u8; 16]);

impl Guid {
    /// The identifier whose bytes are all zero.
    pub const NIL: Self = Self([0; 16]);

    /// The identifier of these bytes, in the order in which they are written.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The bytes, in the order in which they are written.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    fn text(self) -> StackText<36> {
        let mut text = StackText::after(0);
        for (i, byte) in self.0.into_iter().enumerate() {
            if matches!(i, 4 | 6 | 8 | 10) {
                text.push([b'-']);
            }
            text.push([
                DIGITS[usize::from(byte >> 4)],
                DIGITS[usize::from(byte & 15)],
            ]);
        }
        text
    }
}

const DIGITS: [u8; 16] = *b"0123456789abcdef";
const NO_DIGIT: u8 = 0xff;
/// The value of each hexadecimal digit.
const VALUES: [u8; 256] = {
    let mut values = [NO_DIGIT; 256];
    let mut value = 0;
    while value < 16 {
        let digit = DIGITS[value as usize];
        values[digit as usize] = value;
        values[digit.to_ascii_uppercase() as usize] = value;
        value += 1;
    }
    values
};
/// Where each byte's first digit stands.
const PLACES: [usize; 16] = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];

impl From<[u8; 16]> for Guid {
    fn from(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }
}

impl From<Guid> for [u8; 16] {
    fn from(guid: Guid) -> Self {
        guid.0
    }
}

impl EdmText for Guid {
    const NAME: &'static str = "Edm.Guid";

    fn blank() -> Self {
        Self::NIL
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        let text: &[u8; 36] = text.as_bytes().try_into().ok()?;
        let mut bad = [8, 13, 18, 23].iter().any(|&place| text[place] != b'-');
        let bytes = PLACES.map(|place| {
            let (high, low) = (
                VALUES[usize::from(text[place])],
                VALUES[usize::from(text[place + 1])],
            );
            bad |= (high | low) > 15;
            high << 4 | low
        });
        if bad { None } else { Some(Self(bytes)) }
    }

    #[inline]
    fn push_to(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.text().as_bytes());
    }
}

text_form!(Guid);
