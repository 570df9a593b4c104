use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Deref;

use super::text::{EdmText, text_form};

/// `Edm.Binary`: bytes (*CSDL* 3.3).
///
/// In JSON a string, the bytes in base64url with padding, `"Zm9vYg=="` (*JSON* 7.1, RFC 4648 section 5). Padding may be
/// missing where it is read, and the alphabet of plain base64 (`+` and `/`) is read too.
///
/// # Errors
/// Reading fails on any other character, white space included, on letters of both alphabets in one text, on padding
/// that is too short, too long or not needed, and where the last digit holds bits that belong to no byte.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Binary(Vec<u8>);

impl Binary {
    /// No bytes.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The bytes.
    pub fn as_slice(&self) -> &[u8] {
        &self.0
    }

    /// The bytes as they are owned.
    pub fn into_vec(self) -> Vec<u8> {
        self.0
    }

    fn text(&self) -> String {
        let mut text = Vec::new();
        self.push_to(&mut text);
        String::from_utf8(text).unwrap_or_default()
    }
}

impl Deref for Binary {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl AsRef<[u8]> for Binary {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for Binary {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Binary {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.into())
    }
}

impl<const N: usize> From<[u8; N]> for Binary {
    fn from(bytes: [u8; N]) -> Self {
        Self(bytes.into())
    }
}

impl From<Binary> for Vec<u8> {
    fn from(binary: Binary) -> Self {
        binary.0
    }
}

const DIGITS: [u8; 64] = *b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// Marks the two digits that only plain base64 has, and those that only base64url has; both stand for no digit.
const PLAIN: u8 = 0x40;
const URL: u8 = 0x80;
/// The value of each digit, with its mark.
const VALUES: [u8; 256] = {
    let mut values = [PLAIN | URL; 256];
    let mut value = 0;
    while value < 64 {
        values[DIGITS[value as usize] as usize] = value;
        value += 1;
    }
    values[b'-' as usize] = 0x3e | URL;
    values[b'_' as usize] = 0x3f | URL;
    values[b'+' as usize] = 0x3e | PLAIN;
    values[b'/' as usize] = 0x3f | PLAIN;
    values
};

/// The text without padding; `None` where there is padding that does not fill a group of four.
fn without_padding(text: &[u8]) -> Option<&[u8]> {
    let digits = match text {
        [digits @ .., b'=', b'='] | [digits @ .., b'='] => digits,
        _ => text,
    };
    if digits.len() < text.len() && text.len() % 4 != 0 {
        None
    } else {
        Some(digits)
    }
}

/// The three bytes of up to four digits, whose marks are collected.
#[inline]
fn bytes_of(digits: &[u8], marks: &mut u8) -> [u8; 4] {
    let mut group = 0;
    for (digit, place) in digits.iter().zip([26, 20, 14, 8]) {
        let value = VALUES[usize::from(*digit)];
        *marks |= value;
        group |= u32::from(value & 0x3f) << place;
    }
    group.to_be_bytes()
}

impl EdmText for Binary {
    const NAME: &'static str = "Edm.Binary";

    fn blank() -> Self {
        Self::new()
    }

    fn parse(text: &str) -> Option<Self> {
        let digits = without_padding(text.as_bytes())?;
        let mut bytes = Vec::with_capacity(digits.len() / 4 * 3 + 2);
        let mut marks = 0;
        let mut groups = digits.chunks_exact(4);
        for group in &mut groups {
            bytes.extend_from_slice(&bytes_of(group, &mut marks)[..3]);
        }
        let last = groups.remainder();
        if last.len() == 1 {
            return None;
        }
        let tail = bytes_of(last, &mut marks);
        let (whole, left) = tail.split_at(last.len().saturating_sub(1));
        bytes.extend_from_slice(whole);
        if marks >= PLAIN | URL || left.iter().any(|&byte| byte != 0) {
            return None;
        }
        Some(Self(bytes))
    }

    fn push_to(&self, out: &mut Vec<u8>) {
        out.reserve(self.0.len().div_ceil(3) * 4);
        for bytes in self.0.chunks(3) {
            let (one, two, three) = (bytes[0], bytes.get(1).copied(), bytes.get(2).copied());
            let digit = |value: u8| DIGITS[usize::from(value & 0x3f)];
            let (two_bits, three_bits) = (two.unwrap_or(0), three.unwrap_or(0));
            out.extend_from_slice(&[
                digit(one >> 2),
                digit(one << 4 | two_bits >> 4),
                two.map_or(b'=', |two| digit(two << 2 | three_bits >> 6)),
                three.map_or(b'=', digit),
            ]);
        }
    }
}

text_form!(Binary);
