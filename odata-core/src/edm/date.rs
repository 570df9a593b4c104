use alloc::vec::Vec;
use core::num::NonZeroU64;

use super::stack_text::{StackText, four_digits, number_of, two_digits};
use super::text::{EdmText, text_form};

/// `Edm.Date`: a day of the proleptic Gregorian calendar, with no time and no time zone (*CSDL* 3.3).
///
/// In JSON a string, `"2016-12-31"` (*JSON* 7.1). Years have four digits or more, a sign where negative, and there is a
/// year `0000`; they reach from -999999999 to 999999999. `-0000` is read as `0000`.
///
/// # Errors
/// Reading fails on anything else than a day that exists: `2015-02-29`, `2015-2-1`, `20150201`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NonZeroU64);

impl Date {
    /// The first day that can be told: January 1st of the year -999999999.
    pub const MIN: Self = Self::pack(-LAST_YEAR, 1, 1);
    /// The last day that can be told: December 31st of the year 999999999.
    pub const MAX: Self = Self::pack(LAST_YEAR, 12, 31);

    /// The day of these numbers; `None` where there is no such day, or its year is out of range.
    #[inline]
    pub const fn from_ymd(year: i32, month: u8, day: u8) -> Option<Self> {
        if year < -LAST_YEAR || year > LAST_YEAR || day == 0 || day > days_of(year, month) {
            return None;
        }
        Some(Self::pack(year, month, day))
    }

    /// The day that many days after January 1st, 1970; `None` where its year is out of range.
    pub fn from_unix_days(days: i64) -> Option<Self> {
        if !(Self::MIN.unix_days()..=Self::MAX.unix_days()).contains(&days) {
            return None;
        }
        let days = days + UNIX_EPOCH;
        let mut year = (days * 400).div_euclid(DAYS_OF_400_YEARS);
        if days_before(year) > days {
            year -= 1;
        } else if days_before(year + 1) <= days {
            year += 1;
        }
        let day = days - days_before(year);
        let month = (5 * day + 2) / 153;
        let day = day - days_before_month(month) + 1;
        let (year, month) = if month < 10 {
            (year, month + 3)
        } else {
            (year + 1, month - 9)
        };
        Self::from_ymd(
            i32::try_from(year).ok()?,
            u8::try_from(month).ok()?,
            u8::try_from(day).ok()?,
        )
    }

    /// The days since January 1st, 1970, negative before it.
    #[inline]
    pub fn unix_days(&self) -> i64 {
        let (year, month) = (i64::from(self.year()), i64::from(self.month()));
        let (year, month) = if month > 2 {
            (year, month - 3)
        } else {
            (year - 1, month + 9)
        };
        days_before(year) + days_before_month(month) + i64::from(self.day()) - 1 - UNIX_EPOCH
    }

    /// The year; 0 is the year before 1.
    #[inline]
    pub const fn year(&self) -> i32 {
        (self.0.get() >> YEAR & 0x7fff_ffff) as i32 - YEAR_ZERO
    }

    /// The month, 1 to 12.
    #[inline]
    pub const fn month(&self) -> u8 {
        (self.0.get() >> MONTH & 0xf) as u8
    }

    /// The day of the month, 1 to 31.
    #[inline]
    pub const fn day(&self) -> u8 {
        (self.0.get() & 0x1f) as u8
    }

    /// The day of numbers that are known to be one.
    #[inline]
    pub(super) const fn pack(year: i32, month: u8, day: u8) -> Self {
        let year = (year + YEAR_ZERO).unsigned_abs();
        Self::from_bits((year as u64) << YEAR | (month as u64) << MONTH | day as u64)
    }

    /// Forty bits, ordered as the days are.
    #[inline]
    pub(super) const fn bits(self) -> u64 {
        self.0.get()
    }

    #[inline]
    pub(super) const fn from_bits(bits: u64) -> Self {
        match NonZeroU64::new(bits) {
            Some(bits) => Self(bits),
            // No day and no month is zero.
            None => Self(NonZeroU64::MAX),
        }
    }

    /// The date that a text starts with, and what follows it.
    #[inline]
    pub(super) fn scan(text: &[u8]) -> Option<(Self, &[u8])> {
        if let Some((head, rest)) = text.split_first_chunk::<10>() {
            let mut bad = head[4] != b'-' || head[7] != b'-';
            let century = number_of(head[0], head[1], &mut bad);
            let year = number_of(head[2], head[3], &mut bad);
            let month = number_of(head[5], head[6], &mut bad);
            let day = number_of(head[8], head[9], &mut bad);
            if !bad {
                let year = i32::from(century) * 100 + i32::from(year);
                return Some((Self::from_ymd(year, month, day)?, rest));
            }
        }
        Self::scan_long(text)
    }

    /// A date whose year has a sign or more than four digits.
    #[cold]
    fn scan_long(text: &[u8]) -> Option<(Self, &[u8])> {
        let (negative, text) = match text {
            [b'-', rest @ ..] => (true, rest),
            _ => (false, text),
        };
        let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if !(4..=9).contains(&digits) || (digits > 4 && text[0] == b'0') {
            return None;
        }
        let (year, text) = text.split_at(digits);
        let year = year
            .iter()
            .fold(0, |year, digit| year * 10 + i32::from(digit - b'0'));
        let (head, rest) = text.split_first_chunk::<6>()?;
        let mut bad = head[0] != b'-' || head[3] != b'-';
        let month = number_of(head[1], head[2], &mut bad);
        let day = number_of(head[4], head[5], &mut bad);
        if bad {
            return None;
        }
        Some((
            Self::from_ymd(if negative { -year } else { year }, month, day)?,
            rest,
        ))
    }

    /// Writes the date to a text that has `YEAR_ROOM` before it. Years grow to the left, so that what follows the date
    /// has its place however long they are.
    #[inline]
    pub(super) fn write<const N: usize>(self, text: &mut StackText<N>) {
        let year = self.year();
        let [[y3, y2], [y1, y0]] = four_digits((year.unsigned_abs() % 10_000) as u16);
        let [m1, m0] = two_digits(self.month());
        let [d1, d0] = two_digits(self.day());
        text.push([y3, y2, y1, y0, b'-', m1, m0, b'-', d1, d0]);
        if !(0..=9999).contains(&year) {
            complete_year(year, text);
        }
    }

    fn text(self) -> StackText<16> {
        let mut text = StackText::after(YEAR_ROOM);
        self.write(&mut text);
        text
    }
}

/// What a year has before its last four digits: five more, and a sign.
pub(super) const YEAR_ROOM: usize = 6;

// From the top: 24 bits unused, 31 of the year counted from `YEAR_ZERO` years before the year 0, 4 of the month, 5 of
// the day.
const YEAR: u32 = 9;
const MONTH: u32 = 5;
const YEAR_ZERO: i32 = 1 << 30;

const LAST_YEAR: i32 = 999_999_999;
const DAYS_OF_400_YEARS: i64 = 146_097;
/// January 1st, 1970 in days since March 1st of the year 0.
const UNIX_EPOCH: i64 = 719_468;

/// The days of a month, 0 where there is no such month.
#[inline]
const fn days_of(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    }
}

/// The days from March 1st of the year 0 to that of the given one: years that start in March have their leap day last.
const fn days_before(year: i64) -> i64 {
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400)
}

/// The days from March 1st to the first of a month, March being 0.
const fn days_before_month(month: i64) -> i64 {
    (153 * month + 2) / 5
}

#[cold]
fn complete_year<const N: usize>(year: i32, text: &mut StackText<N>) {
    let mut rest = year.unsigned_abs() / 10_000;
    while rest > 0 {
        text.prepend(b'0' + (rest % 10) as u8);
        rest /= 10;
    }
    if year < 0 {
        text.prepend(b'-');
    }
}

impl EdmText for Date {
    const NAME: &'static str = "Edm.Date";

    fn blank() -> Self {
        Self::MIN
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        match Self::scan(text.as_bytes())? {
            (date, []) => Some(date),
            _ => None,
        }
    }

    #[inline]
    fn push_to(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.text().as_bytes());
    }
}

text_form!(Date);
