use jiff::civil::{Date as CivilDate, Time};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp, Zoned};
use odata_core::{Date, DateTimeOffset, Duration, TimeOfDay};
use proptest::prelude::*;

use super::{
    DATE_RANGE, FINE, INSTANTS, LEAP, LEAP_SECOND, LENGTH_RANGE, LENGTHS, OFFSET_LOST,
    OFFSET_RANGE, OFFSET_SECONDS, TOO_FINE, UTC_INSTANTS, carries, loses,
};
use crate::check::read;

#[test]
fn dates() {
    carries::<Date, CivilDate>(&[("-9999-01-01", "-9999-01-01"), ("9999-12-31", "9999-12-31")]);
    loses::<Date, CivilDate>(&[
        ("-10000-12-31", DATE_RANGE),
        ("10000-01-01", DATE_RANGE),
        ("99999-01-01", DATE_RANGE),
    ]);
}

#[test]
fn times() {
    carries::<TimeOfDay, Time>(&[
        ("00:00", "00:00:00"),
        ("23:59:59.999999999", "23:59:59.999999999"),
    ]);
    loses::<TimeOfDay, Time>(&[("23:59:60", LEAP_SECOND), ("23:59:59.0000000001", TOO_FINE)]);
}

#[test]
fn instants() {
    carries::<DateTimeOffset, Zoned>(INSTANTS);
    carries::<DateTimeOffset, Zoned>(UTC_INSTANTS);
    carries::<DateTimeOffset, Timestamp>(UTC_INSTANTS);
    let far = ("10000-01-01T00:00Z", DATE_RANGE);
    loses::<DateTimeOffset, Zoned>(&[LEAP, FINE, far, ("9999-12-31T23:59-23:59", DATE_RANGE)]);
    loses::<DateTimeOffset, Timestamp>(&[
        LEAP,
        FINE,
        far,
        ("2016-12-31T23:59:45+03:00", OFFSET_LOST),
    ]);
    for end in [Timestamp::MIN, Timestamp::MAX] {
        assert_eq!(Timestamp::try_from(DateTimeOffset::from(end)), Ok(end));
    }
}

#[test]
fn zones_and_offsets_that_odata_cannot_tell() {
    let at = |zone: TimeZone| DateTimeOffset::try_from(&Timestamp::UNIX_EPOCH.to_zoned(zone));
    let fixed = |seconds| at(TimeZone::fixed(Offset::from_seconds(seconds).unwrap()));
    for (value, loss) in [
        (
            at(TimeZone::posix("EST5EDT,M3.2.0,M11.1.0").unwrap()),
            ": the time zone is no fixed offset",
        ),
        (
            at(TimeZone::unknown()),
            ": the time zone is no fixed offset",
        ),
        (fixed(3601), OFFSET_SECONDS),
        (fixed(24 * 3600), OFFSET_RANGE),
        (fixed(-24 * 3600), OFFSET_RANGE),
    ] {
        let error = value.unwrap_err();
        assert!(error.to_string().ends_with(loss), "{error}");
    }
    assert_eq!(at(TimeZone::UTC), Ok(read("1970-01-01T00:00:00Z")));
}

#[test]
fn lengths() {
    carries::<Duration, SignedDuration>(LENGTHS);
    loses::<Duration, SignedDuration>(&[
        ("PT0.0000000001S", TOO_FINE),
        ("PT9223372036854775808S", LENGTH_RANGE),
    ]);
    for end in [SignedDuration::MIN, SignedDuration::MAX] {
        assert_eq!(SignedDuration::try_from(&Duration::from(end)), Ok(end));
    }
}

proptest! {
    #[test]
    fn the_same_instant(seconds in -300_000_000_000..200_000_000_000_i64, nano in 0..1_000_000_000_i32, minutes in -1439..=1439_i32) {
        let zone = TimeZone::fixed(Offset::from_seconds(minutes * 60).unwrap());
        let theirs = Timestamp::new(seconds, nano).unwrap().to_zoned(zone);
        let ours = DateTimeOffset::try_from(&theirs).unwrap();
        prop_assert_eq!(ours.unix_seconds(), seconds);
        prop_assert_eq!(i32::from(ours.offset_minutes()), minutes);
        prop_assert_eq!(Zoned::try_from(ours).unwrap(), theirs);
    }
}
