use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::fmt::Write;

use super::short_text::ShortText;
use super::text::{EdmText, ordered, text_form};

/// `Edm.Duration`: a signed length of time in days, hours, minutes and seconds (*CSDL* 3.3).
///
/// In JSON a string, `"P12DT23H59M59.999999999999S"` (*JSON* 7.1), the lexical form of XML Schema's `dayTimeDuration`.
/// Letters and digits are kept and are written as they came; hence `P1D` and `PT24H` are different values under `Eq`.
/// `Ord` goes by the length and then by the text; [`cmp_length`](Self::cmp_length) goes by the length alone.
///
/// # Errors
/// Reading fails on years, months and weeks, on a length with no part (`P`, `PT`, `P1DT`), on fractions of anything but
/// seconds, and on a length of 2⁶⁴ seconds or more.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Duration {
    text: ShortText,
}

/// What a text says.
#[derive(Clone, Copy, Default)]
struct Length<'a> {
    negative: bool,
    seconds: u64,
    fraction: &'a str,
}

impl Duration {
    /// The length of so many nanoseconds, in days, hours, minutes and seconds; `None` for 2⁶⁴ seconds or more.
    pub fn from_nanoseconds(nanoseconds: i128) -> Option<Self> {
        let length = nanoseconds.unsigned_abs();
        let seconds = u64::try_from(length / 1_000_000_000).ok()?;
        Some(Self::pack(
            nanoseconds < 0,
            seconds,
            (length % 1_000_000_000) as u32,
        ))
    }

    /// The length in nanoseconds; `None` where digits beyond the ninth are not zero.
    pub fn to_nanoseconds(&self) -> Option<i128> {
        let length = self.length();
        let (nanoseconds, finer) = length.fraction.split_at(length.fraction.len().min(9));
        if finer.bytes().any(|digit| digit != b'0') {
            return None;
        }
        let digits = nanoseconds.bytes().chain(core::iter::repeat(b'0')).take(9);
        let nanoseconds = digits.fold(0, |sum, digit| sum * 10 + i128::from(digit - b'0'));
        let nanoseconds = i128::from(length.seconds) * 1_000_000_000 + nanoseconds;
        Some(if length.negative {
            -nanoseconds
        } else {
            nanoseconds
        })
    }

    /// The length in whole seconds, its fraction cut off.
    pub fn whole_seconds(&self) -> i128 {
        let length = self.length();
        if length.negative {
            -i128::from(length.seconds)
        } else {
            i128::from(length.seconds)
        }
    }

    /// The digits of the seconds' fraction, as they came: `"500"` of `PT1.500S`.
    pub fn fraction(&self) -> &str {
        self.length().fraction
    }

    /// Whether the length has a minus sign.
    pub fn is_negative(&self) -> bool {
        self.length().negative
    }

    /// The text form.
    pub fn as_str(&self) -> &str {
        self.text.as_str()
    }

    /// Compares the lengths, however they are spelled.
    pub fn cmp_length(&self, other: &Self) -> Ordering {
        let (one, two) = (self.length(), other.length());
        let magnitudes = one.magnitude().cmp(&two.magnitude());
        match (one.is_below_zero(), two.is_below_zero()) {
            (false, false) => magnitudes,
            (true, true) => magnitudes.reverse(),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }

    /// A text that all spellings of the length have.
    pub(super) fn canonical(&self) -> String {
        let length = self.length();
        let sign = if length.is_below_zero() { "-" } else { "" };
        let (seconds, fraction) = length.magnitude();
        alloc::format!("{sign}{seconds}.{fraction}")
    }

    fn length(&self) -> Length<'_> {
        Length::read(self.as_str()).unwrap_or_default()
    }

    pub(super) fn pack(negative: bool, seconds: u64, nanosecond: u32) -> Self {
        let (days, second) = (seconds / 86_400, seconds % 86_400);
        let mut text = String::from(if negative { "-P" } else { "P" });
        push_part(&mut text, days, 'D');
        if second > 0 || nanosecond > 0 || days == 0 {
            text.push('T');
        }
        push_part(&mut text, second / 3600, 'H');
        push_part(&mut text, second / 60 % 60, 'M');
        let second = second % 60;
        if nanosecond > 0 {
            let fraction = alloc::format!("{second}.{nanosecond:09}");
            text.push_str(fraction.trim_end_matches('0'));
            text.push('S');
        } else if seconds == 0 {
            text.push_str("0S");
        } else {
            push_part(&mut text, second, 'S');
        }
        Self {
            text: ShortText::new(&text),
        }
    }

    fn text(&self) -> &str {
        self.as_str()
    }
}

fn push_part(text: &mut String, number: u64, unit: char) {
    if number > 0 {
        // Writing to a string cannot fail.
        let _ = write!(text, "{number}{unit}");
    }
}

impl<'a> Length<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let (negative, text) = strip_sign(text);
        let text = text.strip_prefix(['P', 'p'])?;
        let (days, time) = read_part(text, 'D').unwrap_or((0, text));
        let mut length = Self {
            negative,
            seconds: days.checked_mul(86_400)?,
            fraction: "",
        };
        if time.is_empty() && !text.is_empty() {
            return Some(length);
        }
        let text = time.strip_prefix(['T', 't'])?;
        let (hours, rest) = read_part(text, 'H').unwrap_or((0, text));
        let (minutes, rest) = read_part(rest, 'M').unwrap_or((0, rest));
        let (seconds, fraction, rest) = read_seconds(rest).unwrap_or((0, "", rest));
        if !rest.is_empty() || text.is_empty() {
            return None;
        }
        for (number, unit) in [(hours, 3600), (minutes, 60), (seconds, 1)] {
            length.seconds = length.seconds.checked_add(number.checked_mul(unit)?)?;
        }
        length.fraction = fraction;
        Some(length)
    }

    fn magnitude(&self) -> (u64, &str) {
        (self.seconds, self.fraction.trim_end_matches('0'))
    }

    fn is_below_zero(&self) -> bool {
        self.negative && self.magnitude() != (0, "")
    }
}

fn strip_sign(text: &str) -> (bool, &str) {
    match text.strip_prefix('-') {
        Some(text) => (true, text),
        None => (false, text),
    }
}

/// The digits that a text starts with, one at least, and what follows them.
fn read_digits(text: &str) -> Option<(&str, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 {
        None
    } else {
        text.split_at_checked(digits)
    }
}

/// The number that a text starts with, if its unit follows, and what comes then.
fn read_part(text: &str, unit: char) -> Option<(u64, &str)> {
    let (digits, rest) = read_digits(text)?;
    Some((
        digits.parse().ok()?,
        rest.strip_prefix([unit, unit.to_ascii_lowercase()])?,
    ))
}

fn read_seconds(text: &str) -> Option<(u64, &str, &str)> {
    let (digits, rest) = read_digits(text)?;
    let (fraction, rest) = match rest.strip_prefix('.') {
        Some(rest) => read_digits(rest)?,
        None => ("", rest),
    };
    Some((
        digits.parse().ok()?,
        fraction,
        rest.strip_prefix(['S', 's'])?,
    ))
}

impl Default for Duration {
    /// No time, `PT0S`.
    fn default() -> Self {
        Self::pack(false, 0, 0)
    }
}

impl EdmText for Duration {
    const NAME: &'static str = "Edm.Duration";

    fn blank() -> Self {
        Self {
            text: ShortText::new("PT0S"),
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Length::read(text)?;
        Some(Self {
            text: ShortText::new(text),
        })
    }

    #[inline]
    fn push_to(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.text.as_bytes());
    }
}

text_form!(Duration);
ordered!(Duration, Duration::cmp_length);
