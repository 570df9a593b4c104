use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::num::NonZeroU64;

use super::stack_text::{StackText, number_of, two_digits};
use super::text::{EdmText, ordered, text_form};

/// `Edm.TimeOfDay`: a time on the clock, with no day and no time zone (*CSDL* 3.3).
///
/// In JSON a string, `"13:20:00.500"` (*JSON* 7.1). Seconds may be missing, the second may be a leap second (60), and
/// it may have a fraction of up to twelve digits. All of that is kept, and is written as it came; hence `12:00`,
/// `12:00:00` and `12:00:00.0` are different values under `Eq`. `Ord` goes by the time and then by the text;
/// [`cmp_time`](Self::cmp_time) goes by the time alone.
///
/// # Errors
/// Reading fails on anything else: `24:00`, `9:00`, `12:00:00.`, a thirteenth digit, a time zone.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TimeOfDay(NonZeroU64);

// From the top: a set bit (so that `Option` needs no more room), 5 bits of hour, 6 of minute, 6 of second, 4 of the
// fraction's digits, 2 unused, 40 of the fraction.
const MARK: u64 = 1 << 63;
const HOUR: u32 = 58;
const MINUTE: u32 = 52;
const SECOND: u32 = 46;
const DIGITS: u32 = 42;
const FRACTION_MASK: u64 = (1 << 40) - 1;
const NO_SECOND: u8 = 63;

pub(super) const MAX_DIGITS: u8 = 12;
const POWERS: [u64; 13] = {
    let mut powers = [1; 13];
    let mut i = 1;
    while i < powers.len() {
        powers[i] = powers[i - 1] * 10;
        i += 1;
    }
    powers
};

impl TimeOfDay {
    /// `00:00:00`.
    pub const MIDNIGHT: Self = Self::pack(0, 0, 0, 0, 0);

    /// A time without seconds, as in `13:20`; `None` where there is no such time.
    pub const fn from_hm(hour: u8, minute: u8) -> Option<Self> {
        if hour > 23 || minute > 59 {
            return None;
        }
        Some(Self::pack(hour, minute, NO_SECOND, 0, 0))
    }

    /// A time with seconds, as in `13:20:00`; `None` where there is no such time.
    pub const fn from_hms(hour: u8, minute: u8, second: u8) -> Option<Self> {
        Self::from_hms_fraction(hour, minute, second, 0, 0)
    }

    /// A time with a fraction of the second in as many digits as it needs; `None` where there is no such time.
    pub const fn from_hms_nano(hour: u8, minute: u8, second: u8, nanosecond: u32) -> Option<Self> {
        if hour > 23 || minute > 59 || second > 60 || nanosecond > 999_999_999 {
            return None;
        }
        Some(Self::with_nanosecond(hour, minute, second, nanosecond))
    }

    /// A time whose second has `digits` decimal places, `fraction` in all: `(13, 20, 0, 500, 4)` is `13:20:00.0500`.
    ///
    /// `None` where there is no such time, and for more than twelve digits.
    pub const fn from_hms_fraction(
        hour: u8,
        minute: u8,
        second: u8,
        fraction: u64,
        digits: u8,
    ) -> Option<Self> {
        let fits = digits <= MAX_DIGITS && fraction < POWERS[digits as usize];
        if !fits || hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        Some(Self::pack(hour, minute, second, fraction, digits))
    }

    /// The hour, 0 to 23.
    #[inline]
    pub const fn hour(&self) -> u8 {
        (self.0.get() >> HOUR & 31) as u8
    }

    /// The minute, 0 to 59.
    #[inline]
    pub const fn minute(&self) -> u8 {
        (self.0.get() >> MINUTE & 63) as u8
    }

    /// The second, 0 to 60; 0 where there is none.
    #[inline]
    pub const fn second(&self) -> u8 {
        if self.has_second() {
            self.second_bits()
        } else {
            0
        }
    }

    /// Whether the time has seconds: `13:20:00` does, `13:20` does not.
    #[inline]
    pub const fn has_second(&self) -> bool {
        self.second_bits() != NO_SECOND
    }

    /// The fraction of the second in nanoseconds, further digits cut off.
    pub const fn nanosecond(&self) -> u32 {
        (self.picosecond() / 1000 % 1_000_000_000) as u32
    }

    /// The fraction of the second in picoseconds, which hold every digit.
    #[inline]
    pub const fn picosecond(&self) -> u64 {
        self.fraction() * POWERS[(MAX_DIGITS - self.fraction_digits()) as usize]
    }

    /// The number of the fraction's digits, 0 to 12, trailing zeros included.
    #[inline]
    pub const fn fraction_digits(&self) -> u8 {
        let digits = (self.0.get() >> DIGITS & 15) as u8;
        if digits > MAX_DIGITS {
            MAX_DIGITS
        } else {
            digits
        }
    }

    /// The first eight digits of the fraction, where there is a second and its fraction has no more.
    #[inline]
    pub(super) const fn eight_digits_of_second(self) -> Option<u32> {
        const TO_EIGHT: [u32; 9] = [
            100_000_000,
            10_000_000,
            1_000_000,
            100_000,
            10_000,
            1000,
            100,
            10,
            1,
        ];
        let digits = (self.0.get() >> DIGITS & 15) as usize;
        if !self.has_second() || digits >= TO_EIGHT.len() {
            return None;
        }
        // Eight digits fit, and so does zero of none.
        Some((self.fraction() & 0xffff_ffff) as u32 * TO_EIGHT[digits])
    }

    /// Compares the times, however they are spelled.
    pub fn cmp_time(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }

    /// A text that all spellings of the time have.
    pub(super) fn canonical(self) -> String {
        let (hour, minute, second, picosecond) = self.key();
        alloc::format!("{hour}:{minute}:{second}.{picosecond:012}")
    }

    pub(super) const fn key(self) -> (u8, u8, u8, u64) {
        (self.hour(), self.minute(), self.second(), self.picosecond())
    }

    const fn second_bits(self) -> u8 {
        (self.0.get() >> SECOND & 63) as u8
    }

    const fn fraction(self) -> u64 {
        self.0.get() & FRACTION_MASK
    }

    /// The time of numbers that are known to be one.
    #[inline]
    const fn pack(hour: u8, minute: u8, second: u8, fraction: u64, digits: u8) -> Self {
        let bits = MARK
            | (hour as u64) << HOUR
            | (minute as u64) << MINUTE
            | (second as u64) << SECOND
            | (digits as u64) << DIGITS
            | fraction;
        match NonZeroU64::new(bits) {
            Some(bits) => Self(bits),
            None => Self(NonZeroU64::MAX),
        }
    }

    /// As `from_hms_nano`, of numbers that are known to be a time.
    pub(super) const fn with_nanosecond(hour: u8, minute: u8, second: u8, nanosecond: u32) -> Self {
        let (mut fraction, mut digits) = (nanosecond as u64, 9);
        while digits > 0 && fraction % 10 == 0 {
            fraction /= 10;
            digits -= 1;
        }
        Self::pack(hour, minute, second, fraction, digits)
    }

    /// The time that a text starts with, and what follows it.
    #[inline]
    pub(super) fn scan(text: &[u8]) -> Option<(Self, &[u8])> {
        let (head, rest) = text.split_first_chunk::<5>()?;
        let mut bad = head[2] != b':';
        let hour = number_of(head[0], head[1], &mut bad);
        let minute = number_of(head[3], head[4], &mut bad);
        bad |= hour > 23 || minute > 59;
        let (second, rest) = match rest {
            [b':', tens, ones, rest @ ..] => {
                let second = number_of(*tens, *ones, &mut bad);
                bad |= second > 60;
                (second, rest)
            }
            _ => (NO_SECOND, rest),
        };
        if bad {
            return None;
        }
        let (fraction, digits, rest) = match rest {
            [b'.', rest @ ..] if second != NO_SECOND => scan_fraction(rest)?,
            _ => (0, 0, rest),
        };
        Some((Self::pack(hour, minute, second, fraction, digits), rest))
    }

    #[inline]
    pub(super) fn write<const N: usize>(self, text: &mut StackText<N>) {
        let [h1, h0] = two_digits(self.hour());
        let [m1, m0] = two_digits(self.minute());
        if !self.has_second() {
            text.push([h1, h0, b':', m1, m0]);
            return;
        }
        let [s1, s0] = two_digits(self.second_bits());
        text.push([h1, h0, b':', m1, m0, b':', s1, s0]);
        if self.fraction_digits() > 0 {
            text.push([b'.']);
            text.push_first_of_twelve(self.picosecond(), self.fraction_digits());
        }
    }

    fn text(self) -> StackText<21> {
        let mut text = StackText::after(0);
        self.write(&mut text);
        text
    }
}

/// The one to twelve digits that a text starts with as a number, their count, and what follows them.
#[inline]
fn scan_fraction(mut text: &[u8]) -> Option<(u64, u8, &[u8])> {
    let (mut fraction, mut digits) = (0, 0);
    while let [byte, rest @ ..] = text {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 || digits == MAX_DIGITS {
            break;
        }
        fraction = fraction * 10 + u64::from(digit);
        digits += 1;
        text = rest;
    }
    if digits == 0 {
        None
    } else {
        Some((fraction, digits, text))
    }
}

impl Default for TimeOfDay {
    fn default() -> Self {
        Self::MIDNIGHT
    }
}

impl EdmText for TimeOfDay {
    const NAME: &'static str = "Edm.TimeOfDay";

    fn blank() -> Self {
        Self::MIDNIGHT
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match Self::scan(text.as_bytes())? {
            (time, []) => Some(time),
            _ => None,
        }
    }

    #[inline]
    fn push_to(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.text().as_bytes());
    }
}

text_form!(TimeOfDay);
ordered!(TimeOfDay, TimeOfDay::cmp_time);
