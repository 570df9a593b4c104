use ::chrono::{
    DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Utc,
};

use super::LENGTH_RANGE;
use super::temporal::{DATE_RANGE, LEAP_SECOND, OFFSET_RANGE};
use crate::edm::{Date, DateTimeOffset, Duration, TimeOfDay};

const SECOND: u32 = 1_000_000_000;

fn date(date: Date) -> Result<NaiveDate, &'static str> {
    NaiveDate::from_ymd_opt(date.year(), date.month().into(), date.day().into()).ok_or(DATE_RANGE)
}

/// A leap second is second 59 with more than a second of nanoseconds.
fn time(time: TimeOfDay) -> Result<NaiveTime, &'static str> {
    let (second, leap) = if time.second() == 60 {
        (59, SECOND)
    } else {
        (time.second(), 0)
    };
    let nanosecond = time.whole_nanosecond()? + leap;
    NaiveTime::from_hms_nano_opt(
        time.hour().into(),
        time.minute().into(),
        second.into(),
        nanosecond,
    )
    .ok_or(LEAP_SECOND)
}

fn to_time(time: NaiveTime) -> Result<TimeOfDay, &'static str> {
    let (second, nanosecond) = match (time.second(), time.nanosecond()) {
        (59, nanosecond @ SECOND..) => (60, nanosecond - SECOND),
        (_, SECOND..) => return Err(LEAP_SECOND),
        regular => regular,
    };
    Ok(TimeOfDay::with_nanosecond(
        byte(time.hour()),
        byte(time.minute()),
        byte(second),
        nanosecond,
    ))
}

/// A number that is known to be below 61.
fn byte(number: u32) -> u8 {
    number.to_le_bytes()[0]
}

try_from! {
    Date => NaiveDate = date;
    TimeOfDay => NaiveTime = time;
    NaiveTime => TimeOfDay = to_time;
    DateTimeOffset => DateTime<FixedOffset> = |value| {
        let offset = FixedOffset::east_opt(i32::from(value.offset_minutes()) * 60).ok_or(OFFSET_RANGE)?;
        let local = NaiveDateTime::new(date(value.date())?, time(value.time())?);
        let utc = local.checked_sub_offset(offset).ok_or(DATE_RANGE)?;
        Ok(DateTime::from_naive_utc_and_offset(utc, offset))
    };
    DateTime<FixedOffset> => DateTimeOffset = |value| {
        let local = value.naive_utc().checked_add_offset(*value.offset()).ok_or(DATE_RANGE)?;
        DateTimeOffset::at_offset(local.date().into(), to_time(local.time())?, value.offset().local_minus_utc())
    };
    DateTimeOffset => DateTime<Utc> = |value| {
        let (day, clock) = value.at_utc()?;
        Ok(NaiveDateTime::new(date(day)?, time(clock)?).and_utc())
    };
    DateTime<Utc> => DateTimeOffset = |value| {
        let utc = value.naive_utc();
        Ok(DateTimeOffset::utc(utc.date().into(), to_time(utc.time())?))
    };
}

try_from! {
    ref Duration => TimeDelta = |duration| {
        let (seconds, nanosecond) = duration.signed_parts()?;
        TimeDelta::try_seconds(seconds)
            .and_then(|length| length.checked_add(&TimeDelta::nanoseconds(nanosecond.into())))
            .ok_or(LENGTH_RANGE)
    };
}

from! {
    NaiveDate => Date = |date| Date::pack(date.year(), byte(date.month()), byte(date.day()));
    TimeDelta => Duration = |delta| Duration::from_signed_parts(delta.num_seconds(), delta.subsec_nanos());
}
