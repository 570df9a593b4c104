use odata_core::{Date, DateTimeOffset, Duration, TimeOfDay};
use proptest::prelude::*;
use time::{OffsetDateTime, UtcDateTime, UtcOffset};

use super::{
    DATE_RANGE, FINE, INSTANTS, LEAP, LEAP_SECOND, LENGTH_RANGE, LENGTHS, OFFSET_LOST,
    OFFSET_RANGE, OFFSET_SECONDS, TOO_FINE, UTC_INSTANTS, carries, loses,
};
use crate::check::read;

#[test]
fn dates() {
    carries::<Date, time::Date>(&[("0000-02-29", "0000-02-29"), ("9999-12-31", "9999-12-31")]);
    carries::<Date, time::Date>(&[("-9999-01-01", "-9999-01-01")]);
    loses::<Date, time::Date>(&[
        ("1000000-01-01", DATE_RANGE),
        ("-1000000-12-31", DATE_RANGE),
    ]);
    assert_eq!(Date::from(time::Date::MIN).year(), time::Date::MIN.year());
    assert_eq!(Date::from(time::Date::MAX).year(), time::Date::MAX.year());
}

#[test]
fn times() {
    carries::<TimeOfDay, time::Time>(&[
        ("00:00", "00:00:00"),
        ("23:59:59.999999999", "23:59:59.999999999"),
        ("12:00:00.500000000000", "12:00:00.5"),
    ]);
    loses::<TimeOfDay, time::Time>(&[("23:59:60", LEAP_SECOND), ("23:59:59.0000000001", TOO_FINE)]);
}

#[test]
fn instants() {
    carries::<DateTimeOffset, OffsetDateTime>(INSTANTS);
    carries::<DateTimeOffset, OffsetDateTime>(UTC_INSTANTS);
    carries::<DateTimeOffset, UtcDateTime>(UTC_INSTANTS);
    let far = ("1000000-01-01T00:00Z", DATE_RANGE);
    loses::<DateTimeOffset, OffsetDateTime>(&[LEAP, FINE, far]);
    loses::<DateTimeOffset, UtcDateTime>(&[
        LEAP,
        FINE,
        far,
        ("2016-12-31T23:59:45+03:00", OFFSET_LOST),
    ]);
}

#[test]
fn offsets_that_odata_cannot_tell() {
    for (hours, minutes, seconds, loss) in [
        (3, 0, 1, OFFSET_SECONDS),
        (-3, 0, -30, OFFSET_SECONDS),
        (24, 0, 0, OFFSET_RANGE),
        (-24, 0, 0, OFFSET_RANGE),
    ] {
        let offset = UtcOffset::from_hms(hours, minutes, seconds).unwrap();
        let error = DateTimeOffset::try_from(OffsetDateTime::UNIX_EPOCH.replace_offset(offset))
            .unwrap_err();
        assert!(error.to_string().ends_with(loss), "{error}");
    }
}

#[test]
fn lengths() {
    carries::<Duration, time::Duration>(LENGTHS);
    loses::<Duration, time::Duration>(&[
        ("PT0.0000000001S", TOO_FINE),
        ("PT9223372036854775808S", LENGTH_RANGE),
    ]);
    for end in [time::Duration::MIN, time::Duration::MAX] {
        assert_eq!(time::Duration::try_from(&Duration::from(end)), Ok(end));
    }
}

proptest! {
    #[test]
    fn the_same_instant(nanoseconds in -1_i64 << 57..1_i64 << 60, minutes in -1439..=1439_i32) {
        let offset = UtcOffset::from_whole_seconds(minutes * 60).unwrap();
        let theirs = OffsetDateTime::from_unix_timestamp_nanos(i128::from(nanoseconds) * 8).unwrap();
        let theirs = theirs.to_offset(offset);
        let ours = DateTimeOffset::try_from(theirs).unwrap();
        prop_assert_eq!((ours.unix_seconds(), ours.nanosecond()), (theirs.unix_timestamp(), theirs.nanosecond()));
        prop_assert_eq!(i32::from(ours.offset_minutes()), minutes);
        prop_assert_eq!(OffsetDateTime::try_from(ours), Ok(theirs));
        let written = theirs.format(&time::format_description::well_known::Rfc3339).unwrap();
        prop_assert_eq!(read::<DateTimeOffset>(&written), ours);
    }
}
