use ::time::{Month, OffsetDateTime, Time, UtcDateTime, UtcOffset};

use super::LENGTH_RANGE;
use super::temporal::{DATE_RANGE, LEAP_SECOND, OFFSET_RANGE};
use crate::edm::{Date, DateTimeOffset, Duration, TimeOfDay};

/// The value of the other crate's types, and what was lost where there is none.
type Convert<T> = Result<T, &'static str>;

fn date(date: Date) -> Convert<::time::Date> {
    let month = Month::try_from(date.month()).map_err(|_| DATE_RANGE)?;
    ::time::Date::from_calendar_date(date.year(), month, date.day()).map_err(|_| DATE_RANGE)
}

fn time(time: TimeOfDay) -> Convert<Time> {
    let nanosecond = time.whole_nanosecond()?;
    Time::from_hms_nano(time.hour(), time.minute(), time.second(), nanosecond)
        .map_err(|_| LEAP_SECOND)
}

try_from! {
    Date => ::time::Date = date;
    TimeOfDay => Time = time;
    DateTimeOffset => OffsetDateTime = |value| {
        let offset = UtcOffset::from_whole_seconds(i32::from(value.offset_minutes()) * 60);
        let offset = offset.map_err(|_| OFFSET_RANGE)?;
        Ok(OffsetDateTime::new_in_offset(date(value.date())?, time(value.time())?, offset))
    };
    OffsetDateTime => DateTimeOffset = |value| {
        DateTimeOffset::at_offset(value.date().into(), value.time().into(), value.offset().whole_seconds())
    };
    DateTimeOffset => UtcDateTime = |value| {
        let (day, clock) = value.at_utc()?;
        Ok(UtcDateTime::new(date(day)?, time(clock)?))
    };
}

try_from! {
    ref Duration => ::time::Duration = |duration| {
        let (seconds, nanosecond) = duration.signed_parts()?;
        ::time::Duration::seconds(seconds)
            .checked_add(::time::Duration::nanoseconds(nanosecond.into()))
            .ok_or(LENGTH_RANGE)
    };
}

from! {
    ::time::Date => Date = |date| {
        let (year, month, day) = date.to_calendar_date();
        Date::pack(year, month.into(), day)
    };
    Time => TimeOfDay = |time| {
        let (hour, minute, second, nanosecond) = time.as_hms_nano();
        TimeOfDay::with_nanosecond(hour, minute, second, nanosecond)
    };
    UtcDateTime => DateTimeOffset = |value| DateTimeOffset::utc(value.date().into(), value.time().into());
    ::time::Duration => Duration = |duration| {
        Duration::from_signed_parts(duration.whole_seconds(), duration.subsec_nanoseconds())
    };
}
