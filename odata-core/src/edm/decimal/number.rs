//! The grammar of decimal numbers, and what is computed on their digits.

use alloc::string::String;
use core::cmp::Ordering;
use core::iter::{repeat, repeat_n};

/// A finite decimal number, by the parts of its text.
pub(in crate::edm) struct Number<'a> {
    negative: bool,
    /// The digits before the decimal point, one at least.
    whole: &'a str,
    /// The digits after it.
    fraction: &'a str,
    exponent: isize,
}

impl<'a> Number<'a> {
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let (negative, text) = match text.strip_prefix('-') {
            Some(text) => (true, text),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, text) = split_digits(text)?;
        let (fraction, text) = match text.strip_prefix('.') {
            Some(text) => split_digits(text)?,
            None => ("", text),
        };
        let exponent = match text.strip_prefix(['e', 'E']) {
            Some(text) => text.parse().ok()?,
            None if text.is_empty() => 0,
            None => return None,
        };
        if !(-LAST_EXPONENT..=LAST_EXPONENT).contains(&exponent) {
            return None;
        }
        Some(Self {
            negative,
            whole,
            fraction,
            exponent,
        })
    }

    pub(super) fn cmp_value(&self, other: &Self) -> Ordering {
        match (self.is_below_zero(), other.is_below_zero()) {
            (false, false) => self.cmp_magnitude(other),
            (true, true) => other.cmp_magnitude(self),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }

    pub(super) fn to_json_number(&self, plain: bool) -> String {
        let (moved_by, kept) = if plain {
            (self.exponent, 0)
        } else {
            (0, self.exponent)
        };
        let point = moved_by.saturating_add_unsigned(self.whole.len());
        let mut digits = "0".repeat(point.min(0).unsigned_abs());
        digits.extend([self.whole, self.fraction]);
        let point = point.max(0).unsigned_abs();
        digits.extend(repeat_n('0', point.saturating_sub(digits.len())));
        let (whole, fraction) = digits.split_at(point);
        let whole = whole.trim_start_matches('0');
        let sign = if self.negative { "-" } else { "" };
        let whole = if whole.is_empty() { "0" } else { whole };
        let dot = if fraction.is_empty() { "" } else { "." };
        let mut text = [sign, whole, dot, fraction].concat();
        if kept != 0 {
            text.push('E');
            text.push_str(itoa::Buffer::new().format(kept));
        }
        text
    }

    /// A text that all numbers of the same value have.
    pub(super) fn canonical(&self) -> String {
        if self.is_zero() {
            return String::from("0");
        }
        let (digits, point) = self.significant();
        let mut text = String::from(if self.negative { "-0." } else { "0." });
        text.extend(digits.map(char::from));
        text.truncate(text.trim_end_matches('0').len());
        text.push('E');
        text.push_str(itoa::Buffer::new().format(point));
        text
    }

    /// The digits without a point, and how many of them stand after it, the exponent applied.
    #[cfg(any(feature = "rust_decimal", feature = "bigdecimal"))]
    pub(in crate::edm) fn to_scaled(&self) -> (String, isize) {
        let sign = if self.negative { "-" } else { "" };
        let digits = [sign, self.whole, self.fraction].concat();
        (
            digits,
            (-self.exponent).saturating_add_unsigned(self.fraction.len()),
        )
    }

    fn cmp_magnitude(&self, other: &Self) -> Ordering {
        match (self.is_zero(), other.is_zero()) {
            (false, false) => {}
            (one, two) => return two.cmp(&one),
        }
        let (one, one_size) = self.significant();
        let (two, two_size) = other.significant();
        one_size.cmp(&two_size).then_with(|| {
            let digits = self.digit_count().max(other.digit_count());
            one.chain(repeat(b'0'))
                .take(digits)
                .cmp(two.chain(repeat(b'0')).take(digits))
        })
    }

    /// The digits from the first that is not zero on, and where the decimal point stands in them.
    fn significant(&self) -> (impl Iterator<Item = u8>, isize) {
        let zeros = self.digits().take_while(|&digit| digit == b'0').count();
        (
            self.digits().skip(zeros),
            self.point().saturating_sub_unsigned(zeros),
        )
    }

    /// Where the decimal point stands in the digits, the exponent applied.
    fn point(&self) -> isize {
        self.exponent.saturating_add_unsigned(self.whole.len())
    }

    fn digits(&self) -> impl Iterator<Item = u8> {
        self.whole.bytes().chain(self.fraction.bytes())
    }

    fn digit_count(&self) -> usize {
        self.whole.len() + self.fraction.len()
    }

    fn is_zero(&self) -> bool {
        self.digits().all(|digit| digit == b'0')
    }

    fn is_below_zero(&self) -> bool {
        self.negative && !self.is_zero()
    }
}

/// What IEEE 754 decimal128 needs for its smallest number; its largest needs less.
const LAST_EXPONENT: isize = 6_176;

/// The digits that a text starts with, one at least, and what follows them.
fn split_digits(text: &str) -> Option<(&str, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 {
        None
    } else {
        text.split_at_checked(digits)
    }
}
