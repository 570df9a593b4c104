use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeDelta, TimeZone, Timelike, Utc};
use odata_core::{Date, DateTimeOffset, Duration, TimeOfDay};
use proptest::prelude::*;

use super::{
    DATE_RANGE, FINE, INSTANTS, LEAP_SECOND, LENGTH_RANGE, LENGTHS, OFFSET_LOST, OFFSET_SECONDS,
    TOO_FINE, UTC_INSTANTS, carries, loses,
};

#[test]
fn dates() {
    carries::<Date, NaiveDate>(&[
        ("0000-02-29", "0000-02-29"),
        ("-262143-01-01", "-262143-01-01"),
    ]);
    carries::<Date, NaiveDate>(&[("262142-12-31", "262142-12-31")]);
    loses::<Date, NaiveDate>(&[("-262144-12-31", DATE_RANGE), ("262143-01-01", DATE_RANGE)]);
}

#[test]
fn times_with_leap_seconds() {
    carries::<TimeOfDay, NaiveTime>(&[
        ("00:00", "00:00:00"),
        ("23:59:59.999999999", "23:59:59.999999999"),
        ("23:59:60", "23:59:60"),
        ("12:34:60.250", "12:34:60.25"),
    ]);
    loses::<TimeOfDay, NaiveTime>(&[("23:59:59.0000000001", TOO_FINE)]);
    let odd = NaiveTime::from_hms_opt(12, 0, 30)
        .unwrap()
        .with_nanosecond(1_500_000_000)
        .unwrap();
    assert!(
        TimeOfDay::try_from(odd)
            .unwrap_err()
            .to_string()
            .ends_with(LEAP_SECOND)
    );
}

#[test]
fn instants() {
    carries::<DateTimeOffset, DateTime<FixedOffset>>(INSTANTS);
    carries::<DateTimeOffset, DateTime<FixedOffset>>(UTC_INSTANTS);
    carries::<DateTimeOffset, DateTime<Utc>>(UTC_INSTANTS);
    let leap = [("2016-12-31T23:59:60.5+00:00", "2016-12-31T23:59:60.5Z")];
    carries::<DateTimeOffset, DateTime<Utc>>(&leap);
    carries::<DateTimeOffset, DateTime<FixedOffset>>(&leap);
    let far = ("262143-01-01T00:00Z", DATE_RANGE);
    loses::<DateTimeOffset, DateTime<FixedOffset>>(&[
        FINE,
        far,
        ("262142-12-31T23:59-23:59", DATE_RANGE),
    ]);
    loses::<DateTimeOffset, DateTime<Utc>>(&[
        FINE,
        far,
        ("2016-12-31T23:59:45+03:00", OFFSET_LOST),
    ]);
}

#[test]
fn instants_at_the_ends_of_time() {
    for offset in [-86_340, 86_340] {
        let offset = FixedOffset::east_opt(offset).unwrap();
        for end in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
            let end = offset.from_utc_datetime(&end.naive_utc());
            match DateTimeOffset::try_from(end) {
                Ok(ours) => assert_eq!(DateTime::<FixedOffset>::try_from(ours), Ok(end)),
                Err(error) => assert!(error.to_string().ends_with(DATE_RANGE), "{error}"),
            }
        }
    }
}

#[test]
fn offsets_that_odata_cannot_tell() {
    let offset = FixedOffset::east_opt(3601).unwrap();
    let error = DateTimeOffset::try_from(offset.timestamp_opt(0, 0).unwrap()).unwrap_err();
    assert!(error.to_string().ends_with(OFFSET_SECONDS), "{error}");
}

#[test]
fn lengths() {
    carries::<Duration, TimeDelta>(LENGTHS);
    loses::<Duration, TimeDelta>(&[
        ("PT0.0000000001S", TOO_FINE),
        ("PT9223372036854776S", LENGTH_RANGE),
    ]);
    for end in [TimeDelta::MIN, TimeDelta::MAX] {
        assert_eq!(TimeDelta::try_from(&Duration::from(end)), Ok(end));
    }
}

fn instant() -> impl Strategy<Value = DateTime<FixedOffset>> {
    (-4_i64..4, 0..2_000_000_000_u32, -1439..=1439_i32).prop_filter_map(
        "no leap second",
        |(minutes, nano, offset)| {
            FixedOffset::east_opt(offset * 60)
                .unwrap()
                .timestamp_opt(minutes * 60 + 59, nano)
                .single()
        },
    )
}

proptest! {
    #[test]
    fn the_same_instant_in_the_same_order(a in instant(), b in instant()) {
        let (one, two) = (DateTimeOffset::try_from(a).unwrap(), DateTimeOffset::try_from(b).unwrap());
        prop_assert_eq!(DateTime::<FixedOffset>::try_from(one), Ok(a));
        prop_assert_eq!(one.cmp_instant(&two), a.cmp(&b));
    }

    #[test]
    fn the_same_text(seconds in -60_000_000_000..200_000_000_000_i64, nano in 0..1_000_000_000_u32) {
        let theirs = DateTime::<Utc>::from_timestamp(seconds, nano).unwrap();
        let ours = DateTimeOffset::try_from(theirs).unwrap();
        prop_assert_eq!(Some(ours), DateTimeOffset::from_unix(seconds, nano));
        prop_assert_eq!(DateTime::parse_from_rfc3339(&ours.to_string()).unwrap(), theirs);
    }
}
