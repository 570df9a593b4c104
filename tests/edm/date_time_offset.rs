use std::collections::HashSet;

use odata_core::{Date, DateTimeOffset, TimeOfDay, json};
use proptest::prelude::*;

use crate::check::{
    ascends, differ_in_spelling_only, keeps, obeys_order, obeys_total_order, obeys_total_order_all,
    overlooks_nothing, read, refuses, sorts,
};
use crate::date::any_date;
use crate::time_of_day::{any_time, time_text};

const KEPT: &[&str] = &[
    "2016-12-31T23:59:45.9448095+03:00",
    "2016-12-31T23:59:45Z",
    "2016-12-31T23:59Z",
    "2016-12-31t23:59:45z",
    "2016-12-31T23:59:45z",
    "2016-12-31t23:59:45.0+00:00",
    "2016-12-31T23:59:45+00:00",
    "2016-12-31T23:59:45-00:00",
    "2016-12-31T23:59:45.000000000000Z",
    "2016-12-31T23:59:45.999999999999-23:59",
    "2016-12-31T23:59:45.120+23:59",
    "1972-06-30T23:59:60Z",
    "1972-06-30T23:59:60.5Z",
    "0000-01-01T00:00Z",
    "-0001-01-01T00:00:00Z",
    "-10000-04-01T00:00Z",
    "10000-04-01t00:00:60.1z",
    "-999999999-01-01T00:00:00+23:59",
    "999999999-12-31T23:59:60.999999999999-23:59",
];

#[test]
fn valid_instants_are_kept() {
    keeps::<DateTimeOffset>(KEPT);
    overlooks_nothing::<DateTimeOffset>(KEPT);
}

#[test]
fn what_is_no_instant_is_refused() {
    refuses::<DateTimeOffset>(
        "Edm.DateTimeOffset",
        &[
            "",
            "2016-12-31",
            "2016-12-31T",
            "2016-12-31Z",
            "2016-12-31T23:59",
            "2016-12-31T23:59:45",
            "23:59:45Z",
            "2016-12-31 23:59:45Z",
            "2016-12-31T23:59:45 Z",
            "2016-12-31T23Z",
            "2016-12-31T23:5Z",
            "2016-12-31T24:00:00Z",
            "2016-12-31T23:60:00Z",
            "2016-12-31T23:59:61Z",
            "2016-13-01T00:00:00Z",
            "2015-02-29T00:00:00Z",
            "2016-12-31T23:59:45.Z",
            "2016-12-31T23:59.5Z",
            "2016-12-31T23:59:45.1234567890123Z",
            "2016-12-31T23:59:45+24:00",
            "2016-12-31T23:59:45+03:60",
            "2016-12-31T23:59:45+03",
            "2016-12-31T23:59:45+0300",
            "2016-12-31T23:59:45+3:00",
            "2016-12-31T23:59:45+03:0",
            "2016-12-31T23:59:45+03:00:00",
            "2016-12-31T23:59:45ZZ",
            "2016-12-31T23:59:45+",
            "2016-12-31T23:59:45Z+03:00",
            "1000000000-01-01T00:00:00Z",
            "2016-12-31T23%3A59Z",
            "INF",
            "-INF",
            "\u{2212}0001-01-01T00:00:00Z",
        ],
    );
}

#[test]
fn parts_are_what_was_read() {
    let value: DateTimeOffset = read("-0042-03-07T08:09:10.1112131415-05:30");
    assert_eq!((value.year(), value.month(), value.day()), (-42, 3, 7));
    assert_eq!((value.hour(), value.minute(), value.second()), (8, 9, 10));
    assert_eq!(
        (value.nanosecond(), value.picosecond()),
        (111_213_141, 111_213_141_500)
    );
    assert_eq!((value.offset_minutes(), value.is_zulu()), (-330, false));
    assert_eq!(value.date(), read("-0042-03-07"));
    assert_eq!(value.time(), read("08:09:10.1112131415"));
    let zulu: DateTimeOffset = read("2016-12-31T23:59z");
    assert_eq!(
        (
            zulu.offset_minutes(),
            zulu.is_zulu(),
            zulu.time().has_second()
        ),
        (0, true, false)
    );
    assert_eq!(
        read::<DateTimeOffset>("2016-12-31T23:59+23:59").offset_minutes(),
        1439
    );
}

#[test]
fn it_is_small_and_an_absent_one_takes_no_room() {
    const fn is_copy<T: Copy>() {}
    is_copy::<DateTimeOffset>();
    assert_eq!(size_of::<DateTimeOffset>(), 16);
    assert_eq!(size_of::<Option<DateTimeOffset>>(), 16);
}

#[test]
fn parts_make_an_instant() {
    let (date, time): (Date, TimeOfDay) = (read("2016-12-31"), read("23:59"));
    let text =
        |offset| DateTimeOffset::from_parts(date, time, offset).map(|value| value.to_string());
    assert_eq!(text(0).as_deref(), Some("2016-12-31T23:59Z"));
    assert_eq!(text(1439).as_deref(), Some("2016-12-31T23:59+23:59"));
    assert_eq!(text(-1439).as_deref(), Some("2016-12-31T23:59-23:59"));
    for offset in [1440, -1440, i16::MAX, i16::MIN] {
        assert_eq!(text(offset), None);
    }
}

#[test]
fn seconds_are_counted_from_1970() {
    for (seconds, nanosecond, text) in [
        (0, 0, "1970-01-01T00:00:00Z"),
        (-1, 999_999_999, "1969-12-31T23:59:59.999999999Z"),
        (1_483_228_785, 944_809_500, "2016-12-31T23:59:45.9448095Z"),
    ] {
        let value = DateTimeOffset::from_unix(seconds, nanosecond).unwrap();
        assert_eq!(
            (value.to_string().as_str(), value.unix_seconds()),
            (text, seconds)
        );
    }
    assert_eq!(
        read::<DateTimeOffset>("1970-01-01T03:00:00+03:00").unix_seconds(),
        0
    );
    assert_eq!(
        read::<DateTimeOffset>("1970-01-01T00:00-00:01").unix_seconds(),
        60
    );
    assert_eq!(
        read::<DateTimeOffset>("1969-12-31T23:59:60Z").unix_seconds(),
        0
    );
    for (seconds, nanosecond) in [(i64::MIN, 0), (i64::MAX, 0), (0, 1_000_000_000)] {
        assert_eq!(DateTimeOffset::from_unix(seconds, nanosecond), None);
    }
}

#[test]
fn instants_compare_by_instant_and_equal_by_spelling() {
    ascends(
        &[
            "-999999999-01-01T00:00:00+23:59",
            "-0001-12-31T23:59:59.9Z",
            "0000-01-01T00:00Z",
            "2016-12-31T23:59:59.999999999999Z",
            "2016-12-31T23:59:60Z",
            "2016-12-31T23:59:60.999999999999Z",
            "2017-01-01T03:00+03:00",
            "2016-12-31T23:59:00.5-00:01",
            "999999999-12-31T23:59:60-23:59",
        ],
        DateTimeOffset::cmp_instant,
    );
    differ_in_spelling_only(
        &[
            "2016-12-31T12:00Z",
            "2016-12-31T12:00z",
            "2016-12-31t12:00Z",
            "2016-12-31T12:00:00Z",
            "2016-12-31T12:00:00.0Z",
            "2016-12-31T12:00:00.00Z",
            "2016-12-31T12:00+00:00",
            "2016-12-31T12:00-00:00",
            "2017-01-01T00:00+12:00",
            "2016-12-31T00:30-11:30",
        ],
        DateTimeOffset::cmp_instant,
    );
}

#[test]
fn instants_are_sorted_by_instant_and_then_by_spelling() {
    sorts::<DateTimeOffset>(&[
        "2016-12-31T11:59:60.9Z",
        "2016-12-31T00:30-11:30",
        "2016-12-31T12:00+00:00",
        "2016-12-31T12:00-00:00",
        "2016-12-31T12:00:00.00Z",
        "2016-12-31T12:00:00.0Z",
        "2016-12-31T12:00:00Z",
        "2016-12-31T12:00Z",
        "2016-12-31T12:00z",
        "2016-12-31t12:00Z",
        "2017-01-01T00:00+12:00",
        "2016-12-31T12:00:00.000000000001Z",
    ]);
    obeys_total_order_all(KEPT, DateTimeOffset::cmp_instant);
}

#[test]
fn different_spellings_hash_apart() {
    let values: HashSet<DateTimeOffset> = KEPT.iter().map(|text| read(text)).collect();
    assert_eq!(values.len(), KEPT.len());
}

pub fn any_instant() -> impl Strategy<Value = DateTimeOffset> {
    (any_date(), any_time(), -1439..=1439_i16)
        .prop_map(|(date, time, offset)| DateTimeOffset::from_parts(date, time, offset).unwrap())
}

fn near_instant() -> impl Strategy<Value = DateTimeOffset> {
    (-2..2_i64, any_time(), -1439..=1439_i16).prop_map(|(day, time, offset)| {
        DateTimeOffset::from_parts(Date::from_unix_days(day).unwrap(), time, offset).unwrap()
    })
}

proptest! {
    #[test]
    fn an_instant_is_written_as_it_was_read(
        date in any_date(),
        t in "[Tt]",
        time in time_text(),
        offset in "[Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9]",
    ) {
        let text = format!("{date}{t}{time}{offset}");
        let value: DateTimeOffset = read(&text);
        prop_assert_eq!(&value.to_string(), &text);
        prop_assert_eq!(json::to_string(&value), format!("\"{text}\""));
        prop_assert_eq!(value.date(), date);
        prop_assert_eq!(value.time().to_string(), time);
    }

    #[test]
    fn instants_obey_the_laws_of_order(a in near_instant(), b in near_instant(), c in any_instant()) {
        obeys_order(&[&a, &b, &c], DateTimeOffset::cmp_instant);
        obeys_total_order(&[&a, &b, &c], DateTimeOffset::cmp_instant);
    }

    #[test]
    fn seconds_from_1970_and_back(seconds in -40_000_000_000_000_000..40_000_000_000_000_000_i64, nanosecond in 0..1_000_000_000_u32) {
        if let Some(value) = DateTimeOffset::from_unix(seconds, nanosecond) {
            prop_assert_eq!((value.unix_seconds(), value.nanosecond()), (seconds, nanosecond));
        } else {
            prop_assert!(seconds.abs() > 31_556_000_000_000_000 - 62_167_219_200);
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,40}|[-0-9TZ:.+]{0,40}|2016-[-0-9TZ:.+]{0,30}") {
        if let Ok(value) = text.parse::<DateTimeOffset>() {
            prop_assert_eq!(value.to_string().parse(), Ok(value));
        }
    }
}
