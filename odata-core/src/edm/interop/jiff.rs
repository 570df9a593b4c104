use ::jiff::civil::{DateTime, Time};
use ::jiff::tz::{Offset, TimeZone};
use ::jiff::{SignedDuration, Timestamp, Zoned};

use super::temporal::{DATE_RANGE, LEAP_SECOND, OFFSET_RANGE};
use crate::edm::{Date, DateTimeOffset, Duration, TimeOfDay};

const ZONE: &str = "the time zone is no fixed offset";

fn date(date: Date) -> Result<::jiff::civil::Date, &'static str> {
    let year = i16::try_from(date.year()).map_err(|_| DATE_RANGE)?;
    ::jiff::civil::Date::new(year, signed(date.month()), signed(date.day())).map_err(|_| DATE_RANGE)
}

fn time(time: TimeOfDay) -> Result<Time, &'static str> {
    let nanosecond = i32::try_from(time.whole_nanosecond()?).map_err(|_| LEAP_SECOND)?;
    Time::new(
        signed(time.hour()),
        signed(time.minute()),
        signed(time.second()),
        nanosecond,
    )
    .map_err(|_| LEAP_SECOND)
}

/// A number that is known to be below 61.
fn signed(number: u8) -> i8 {
    i8::from_ne_bytes([number])
}

try_from! {
    Date => ::jiff::civil::Date = date;
    TimeOfDay => Time = time;
    DateTimeOffset => Zoned = |value| {
        let offset = Offset::from_seconds(i32::from(value.offset_minutes()) * 60).map_err(|_| OFFSET_RANGE)?;
        let local = DateTime::from_parts(date(value.date())?, time(value.time())?);
        local.to_zoned(TimeZone::fixed(offset)).map_err(|_| DATE_RANGE)
    };
    DateTimeOffset => Timestamp = |value| {
        let (day, clock) = value.at_utc()?;
        let local = DateTime::from_parts(date(day)?, time(clock)?);
        Offset::UTC.to_timestamp(local).map_err(|_| DATE_RANGE)
    };
}

try_from! {
    ref Zoned => DateTimeOffset = |zoned| {
        let zone = zoned.time_zone();
        if zone.is_unknown() || zone.to_fixed_offset().is_err() {
            return Err(ZONE);
        }
        DateTimeOffset::at_offset(zoned.date().into(), zoned.time().into(), zoned.offset().seconds())
    };
    ref Duration => SignedDuration = |duration| {
        let (seconds, nanosecond) = duration.signed_parts()?;
        Ok(SignedDuration::new(seconds, nanosecond))
    };
}

from! {
    ::jiff::civil::Date => Date = |date| {
        Date::pack(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs())
    };
    Time => TimeOfDay = |time| TimeOfDay::with_nanosecond(
        time.hour().unsigned_abs(),
        time.minute().unsigned_abs(),
        time.second().unsigned_abs(),
        time.subsec_nanosecond().unsigned_abs(),
    );
    Timestamp => DateTimeOffset = |timestamp| {
        let utc = Offset::UTC.to_datetime(timestamp);
        DateTimeOffset::utc(utc.date().into(), utc.time().into())
    };
    SignedDuration => Duration = |duration| {
        Duration::from_signed_parts(duration.as_secs(), duration.subsec_nanos())
    };
}
