use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::stack_text::{StackText, number_of, put_four_digits, put_two_digits, two_digits};
use super::text::{EdmText, ordered, text_form};
use super::{Date, TimeOfDay, date};

/// `Edm.DateTimeOffset`: a date and a time, with their offset from UTC (*CSDL* 3.3).
///
/// In JSON a string, `"2016-12-31T23:59:45.9448095+03:00"` (*JSON* 7.1). The parts are those of [`Date`] and
/// [`TimeOfDay`]: years may be negative or long, seconds may be missing, a leap second may be told, and a fraction has
/// up to twelve digits. The offset is `Z` or hours and minutes up to 23:59. Every digit, the case of `T` and `Z`, and
/// the spelling of the offset (`Z`, `+00:00`, `-00:00`) are kept and are written as they came, in sixteen bytes and
/// without allocation.
///
/// `Eq` and `Hash` are therefore exact: `12:00Z` and `14:00+02:00` are one instant but not equal. `Ord` goes by the
/// instant and then by the text; [`cmp_instant`](Self::cmp_instant) goes by the instant alone.
///
/// # Errors
/// Reading fails on anything else: a missing offset, an hour of 24, a day that does not exist.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct DateTimeOffset {
    // From the top: 40 bits of date, 10 unused, 11 of the offset's minutes, 2 of its spelling, 1 set for a small `t`.
    day: u64,
    time: TimeOfDay,
}

const DATE: u32 = 24;
const OFFSET: u32 = 3;
const SPELLING: u32 = 1;

const UTC: u64 = 0;
const SMALL_UTC: u64 = 1;
const EAST: u64 = 2;
const WEST: u64 = 3;

const MINUTES_OF_DAY: u16 = 24 * 60;

impl DateTimeOffset {
    /// A date and a time at an offset in minutes, east positive; an offset of 0 is spelled `Z`.
    ///
    /// `None` where the offset is a day or more.
    pub const fn from_parts(date: Date, time: TimeOfDay, offset_minutes: i16) -> Option<Self> {
        let offset = offset_minutes.unsigned_abs();
        if offset >= MINUTES_OF_DAY {
            return None;
        }
        let spelling = match offset_minutes {
            0 => UTC,
            1.. => EAST,
            _ => WEST,
        };
        Some(Self::pack(date, time, offset, spelling, false))
    }

    /// The instant that many seconds after 1970 began in UTC, and that many nanoseconds later, spelled with `Z`.
    ///
    /// `None` for a year out of range, and for more nanoseconds than a second has.
    pub fn from_unix(seconds: i64, nanosecond: u32) -> Option<Self> {
        let date = Date::from_unix_days(seconds.div_euclid(86_400))?;
        let second = seconds.rem_euclid(86_400);
        let part = |seconds: i64| u8::try_from(seconds % 60).ok();
        let hour = u8::try_from(second / 3600).ok()?;
        let time = TimeOfDay::from_hms_nano(hour, part(second / 60)?, part(second)?, nanosecond)?;
        Some(Self::pack(date, time, 0, UTC, false))
    }

    /// The whole seconds since 1970 began in UTC, negative before it; a leap second counts as the second after it.
    pub fn unix_seconds(&self) -> i64 {
        self.utc_minutes() * 60 + i64::from(self.second())
    }

    /// The date, at this value's offset.
    #[inline]
    pub const fn date(&self) -> Date {
        Date::from_bits(self.day >> DATE)
    }

    /// The time, at this value's offset.
    #[inline]
    pub const fn time(&self) -> TimeOfDay {
        self.time
    }

    /// The offset from UTC in minutes, east positive.
    #[inline]
    pub const fn offset_minutes(&self) -> i16 {
        let offset = (self.day >> OFFSET & 0x7ff) as i16;
        if self.spelling() == WEST {
            -offset
        } else {
            offset
        }
    }

    /// Whether the offset is spelled `Z` (or `z`).
    pub const fn is_zulu(&self) -> bool {
        matches!(self.spelling(), UTC | SMALL_UTC)
    }

    /// The year; 0 is the year before 1.
    pub const fn year(&self) -> i32 {
        self.date().year()
    }

    /// The month, 1 to 12.
    pub const fn month(&self) -> u8 {
        self.date().month()
    }

    /// The day of the month, 1 to 31.
    pub const fn day(&self) -> u8 {
        self.date().day()
    }

    /// The hour, 0 to 23.
    pub const fn hour(&self) -> u8 {
        self.time.hour()
    }

    /// The minute, 0 to 59.
    pub const fn minute(&self) -> u8 {
        self.time.minute()
    }

    /// The second, 0 to 60; 0 where there is none.
    pub const fn second(&self) -> u8 {
        self.time.second()
    }

    /// The fraction of the second in nanoseconds, further digits cut off.
    pub const fn nanosecond(&self) -> u32 {
        self.time.nanosecond()
    }

    /// The fraction of the second in picoseconds, which hold every digit.
    pub const fn picosecond(&self) -> u64 {
        self.time.picosecond()
    }

    /// Compares the instants, however they are spelled; a leap second lies between the seconds around it.
    pub fn cmp_instant(&self, other: &Self) -> Ordering {
        self.instant().cmp(&other.instant())
    }

    /// A text that all spellings of the instant have.
    pub(super) fn canonical(self) -> String {
        let (minutes, second, picosecond) = self.instant();
        alloc::format!("{minutes}:{second}.{picosecond:012}")
    }

    /// Offsets are whole minutes, so a minute and what follows it order instants, leap seconds included.
    fn instant(self) -> (i64, u8, u64) {
        (self.utc_minutes(), self.second(), self.picosecond())
    }

    fn utc_minutes(self) -> i64 {
        let minutes = i64::from(self.hour()) * 60 + i64::from(self.minute());
        self.date().unix_days() * i64::from(MINUTES_OF_DAY) + minutes
            - i64::from(self.offset_minutes())
    }

    const fn spelling(self) -> u64 {
        self.day >> SPELLING & 3
    }

    const fn has_small_t(self) -> bool {
        self.day & 1 == 1
    }

    /// The value of an offset that is known to be below a day.
    #[inline]
    const fn pack(date: Date, time: TimeOfDay, offset: u16, spelling: u64, small_t: bool) -> Self {
        Self {
            day: date.bits() << DATE
                | (offset as u64) << OFFSET
                | spelling << SPELLING
                | small_t as u64,
            time,
        }
    }

    /// The value at UTC, spelled `Z`.
    #[cfg(any(feature = "time", feature = "chrono", feature = "jiff"))]
    pub(super) const fn utc(date: Date, time: TimeOfDay) -> Self {
        Self::pack(date, time, 0, UTC, false)
    }

    /// Appends the text if it is of the usual form, with four digits of the year, seconds, and at most
    /// eight digits of a fraction: all up to the offset then has its place.
    fn push_usual(self, out: &mut Vec<u8>) -> bool {
        const FORM: &[u8; 28] = b"0000-00-00T00:00:00.00000000";
        let (date, time) = (self.date(), self.time);
        let year = u16::try_from(date.year()).unwrap_or(u16::MAX);
        let Some(fraction) = time.eight_digits_of_second().filter(|_| year <= 9999) else {
            return false;
        };
        out.extend_from_slice(FORM);
        let Some(place) = out.last_chunk_mut::<28>() else {
            return false;
        };
        put_four_digits(place, 0, year);
        put_two_digits(place, 5, date.month());
        put_two_digits(place, 8, date.day());
        if self.has_small_t() {
            place[10] = b't';
        }
        put_two_digits(place, 11, time.hour());
        put_two_digits(place, 14, time.minute());
        put_two_digits(place, 17, time.second());
        put_four_digits(place, 20, (fraction / 10_000 % 10_000) as u16);
        put_four_digits(place, 24, (fraction % 10_000) as u16);
        let unused = match time.fraction_digits() {
            0 => 9,
            digits => 8 - usize::from(digits),
        };
        out.truncate(out.len() - unused);
        self.push_offset(out);
        true
    }

    fn push_offset(self, out: &mut Vec<u8>) {
        let sign = match self.spelling() {
            UTC => return out.push(b'Z'),
            SMALL_UTC => return out.push(b'z'),
            EAST => b'+',
            _ => b'-',
        };
        let offset = self.offset_minutes().unsigned_abs();
        let [h1, h0] = two_digits((offset / 60 % 24) as u8);
        let [m1, m0] = two_digits((offset % 60) as u8);
        out.extend_from_slice(&[sign, h1, h0, b':', m1, m0]);
    }

    #[inline]
    fn text(self) -> StackText<44> {
        let mut text = StackText::after(date::YEAR_ROOM);
        self.date().write(&mut text);
        text.push([if self.has_small_t() { b't' } else { b'T' }]);
        self.time.write(&mut text);
        let sign = match self.spelling() {
            UTC => b'Z',
            SMALL_UTC => b'z',
            EAST => b'+',
            _ => b'-',
        };
        text.push([sign]);
        if !self.is_zulu() {
            let offset = self.offset_minutes().unsigned_abs();
            let [h1, h0] = two_digits((offset / 60 % 24) as u8);
            let [m1, m0] = two_digits((offset % 60) as u8);
            text.push([h1, h0, b':', m1, m0]);
        }
        text
    }
}

/// The offset's minutes and spelling, where a text is nothing else.
#[inline]
fn parse_offset(text: &[u8]) -> Option<(u16, u64)> {
    let (spelling, [h1, h0, b':', m1, m0]) = (match text {
        [b'Z'] => return Some((0, UTC)),
        [b'z'] => return Some((0, SMALL_UTC)),
        [b'+', rest @ ..] => (EAST, rest),
        [b'-', rest @ ..] => (WEST, rest),
        _ => return None,
    }) else {
        return None;
    };
    let mut bad = false;
    let hours = number_of(*h1, *h0, &mut bad);
    let minutes = number_of(*m1, *m0, &mut bad);
    if bad || hours > 23 || minutes > 59 {
        return None;
    }
    Some((u16::from(hours) * 60 + u16::from(minutes), spelling))
}

impl EdmText for DateTimeOffset {
    const NAME: &'static str = "Edm.DateTimeOffset";

    fn blank() -> Self {
        Self::pack(Date::MIN, TimeOfDay::MIDNIGHT, 0, UTC, false)
    }

    #[inline]
    fn parse(text: &str) -> Option<Self> {
        let (date, rest) = Date::scan(text.as_bytes())?;
        let (small_t, rest) = match rest {
            [b'T', rest @ ..] => (false, rest),
            [b't', rest @ ..] => (true, rest),
            _ => return None,
        };
        let (time, rest) = TimeOfDay::scan(rest)?;
        let (offset, spelling) = parse_offset(rest)?;
        Some(Self::pack(date, time, offset, spelling, small_t))
    }

    #[inline]
    fn push_to(&self, out: &mut Vec<u8>) {
        if !self.push_usual(out) {
            out.extend_from_slice(self.text().as_bytes());
        }
    }
}

text_form!(DateTimeOffset);
ordered!(DateTimeOffset, DateTimeOffset::cmp_instant);
