//! What the conversions of days, times and lengths share.

use super::{LENGTH_RANGE, TOO_FINE};
use crate::edm::{Date, DateTimeOffset, Duration, TimeOfDay};

pub(super) const LEAP_SECOND: &str = "a leap second";
pub(super) const DATE_RANGE: &str = "the date is out of range";
pub(super) const OFFSET_RANGE: &str = "the offset is out of range";
const OFFSET_LOST: &str = "the offset is not zero";
const OFFSET_SECONDS: &str = "the offset has seconds";

impl TimeOfDay {
    /// The fraction of the second, where nanoseconds hold all of it.
    pub(super) fn whole_nanosecond(self) -> Result<u32, &'static str> {
        if self.picosecond() % 1000 == 0 {
            Ok(self.nanosecond())
        } else {
            Err(TOO_FINE)
        }
    }
}

impl DateTimeOffset {
    /// The date and time, where the offset is zero.
    pub(super) fn at_utc(self) -> Result<(Date, TimeOfDay), &'static str> {
        if self.offset_minutes() == 0 {
            Ok((self.date(), self.time()))
        } else {
            Err(OFFSET_LOST)
        }
    }

    /// A date and a time at an offset in seconds.
    pub(super) fn at_offset(
        date: Date,
        time: TimeOfDay,
        seconds: i32,
    ) -> Result<Self, &'static str> {
        if seconds % 60 != 0 {
            return Err(OFFSET_SECONDS);
        }
        let minutes = i16::try_from(seconds / 60).map_err(|_| OFFSET_RANGE)?;
        Self::from_parts(date, time, minutes).ok_or(OFFSET_RANGE)
    }
}

impl Duration {
    /// Seconds and nanoseconds, both negative where the length is.
    pub(super) fn signed_parts(&self) -> Result<(i64, i32), &'static str> {
        let length = self.to_nanoseconds().ok_or(TOO_FINE)?;
        let seconds = i64::try_from(length / 1_000_000_000).map_err(|_| LENGTH_RANGE)?;
        Ok((seconds, (length % 1_000_000_000) as i32))
    }

    pub(super) fn from_signed_parts(seconds: i64, nanosecond: i32) -> Self {
        let negative = seconds < 0 || nanosecond < 0;
        Self::pack(negative, seconds.unsigned_abs(), nanosecond.unsigned_abs())
    }
}
