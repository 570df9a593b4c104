use odata_core::TimeOfDay;
use proptest::prelude::*;

use crate::check::{
    ascends, differ_in_spelling_only, keeps, obeys_order, obeys_total_order, obeys_total_order_all,
    overlooks_nothing, read, refuses, sorts,
};

const KEPT: &[&str] = &[
    "00:00",
    "23:59",
    "00:00:00",
    "23:59:59",
    "23:59:60",
    "12:34:60.5",
    "13:20:00.0",
    "13:20:00.000000000000",
    "13:20:00.000000000001",
    "23:59:60.999999999999",
    "11:22:33.4444444",
];

#[test]
fn valid_times_are_kept() {
    keeps::<TimeOfDay>(KEPT);
    overlooks_nothing::<TimeOfDay>(KEPT);
}

#[test]
fn what_is_no_time_is_refused() {
    refuses::<TimeOfDay>(
        "Edm.TimeOfDay",
        &[
            "",
            "1",
            "12",
            "12:",
            "12:3",
            "1:30",
            "24:00",
            "24:00:00",
            "25:00",
            "12:60",
            "12:99",
            "12:30:",
            "12:30:6",
            "12:30:61",
            "12:30:99",
            "12:30.5",
            "12:30:00.",
            "12:30:00,5",
            "12:30:00.1234567890123",
            "12:30Z",
            "12:30:00Z",
            "12:30:00.5Z",
            "12:30:00.5+01:00",
            "-12:30",
            "+12:30",
            "12-30",
            "12:30-00",
            "12%3A30",
            "1230",
            "１２:30",
        ],
    );
}

#[test]
fn parts_are_what_was_read() {
    let time: TimeOfDay = read("13:20:59.0500");
    assert_eq!((time.hour(), time.minute(), time.second()), (13, 20, 59));
    assert_eq!(
        (time.nanosecond(), time.picosecond(), time.fraction_digits()),
        (50_000_000, 50_000_000_000, 4)
    );
    assert!(time.has_second());
    let time: TimeOfDay = read("13:20");
    assert_eq!(
        (time.second(), time.picosecond(), time.fraction_digits()),
        (0, 0, 0)
    );
    assert!(!time.has_second());
    let time: TimeOfDay = read("23:59:60.999999999999");
    assert_eq!(
        (time.second(), time.nanosecond(), time.picosecond()),
        (60, 999_999_999, 999_999_999_999)
    );
}

#[test]
fn numbers_make_a_time_where_there_is_one() {
    let text = |time: Option<TimeOfDay>| time.map(|time| time.to_string());
    assert_eq!(text(TimeOfDay::from_hm(23, 59)).as_deref(), Some("23:59"));
    assert_eq!(
        text(TimeOfDay::from_hms(23, 59, 60)).as_deref(),
        Some("23:59:60")
    );
    assert_eq!(
        text(TimeOfDay::from_hms_nano(1, 2, 3, 0)).as_deref(),
        Some("01:02:03")
    );
    assert_eq!(
        text(TimeOfDay::from_hms_nano(1, 2, 3, 50_000_000)).as_deref(),
        Some("01:02:03.05")
    );
    assert_eq!(
        text(TimeOfDay::from_hms_nano(1, 2, 3, 999_999_999)).as_deref(),
        Some("01:02:03.999999999")
    );
    assert_eq!(
        text(TimeOfDay::from_hms_fraction(1, 2, 3, 500, 4)).as_deref(),
        Some("01:02:03.0500")
    );
    assert_eq!(
        text(TimeOfDay::from_hms_fraction(1, 2, 3, 0, 2)).as_deref(),
        Some("01:02:03.00")
    );
    let twelve = TimeOfDay::from_hms_fraction(1, 2, 3, 999_999_999_999, 12);
    assert_eq!(text(twelve).as_deref(), Some("01:02:03.999999999999"));
    for time in [
        TimeOfDay::from_hm(24, 0),
        TimeOfDay::from_hm(0, 60),
        TimeOfDay::from_hms(24, 0, 0),
        TimeOfDay::from_hms(0, 60, 0),
        TimeOfDay::from_hms(0, 0, 61),
        TimeOfDay::from_hms(255, 255, 255),
        TimeOfDay::from_hms_nano(24, 0, 0, 0),
        TimeOfDay::from_hms_nano(0, 60, 0, 0),
        TimeOfDay::from_hms_nano(0, 0, 61, 0),
        TimeOfDay::from_hms_nano(0, 0, 0, 1_000_000_000),
        TimeOfDay::from_hms_fraction(0, 0, 0, 1, 0),
        TimeOfDay::from_hms_fraction(0, 0, 0, 10, 1),
        TimeOfDay::from_hms_fraction(0, 0, 0, 0, 13),
        TimeOfDay::from_hms_fraction(0, 0, 0, 0, 255),
        TimeOfDay::from_hms_fraction(0, 0, 0, u64::MAX, 12),
    ] {
        assert_eq!(time, None);
    }
}

#[test]
fn times_compare_by_time_and_equal_by_spelling() {
    ascends(
        &[
            "00:00",
            "00:00:00.000000000001",
            "00:00:01",
            "12:00:59.9",
            "12:00:60",
            "12:01",
            "23:59:60.9",
        ],
        TimeOfDay::cmp_time,
    );
    differ_in_spelling_only(
        &["12:00", "12:00:00", "12:00:00.0", "12:00:00.000"],
        TimeOfDay::cmp_time,
    );
}

#[test]
fn times_are_sorted_by_time_and_then_by_spelling() {
    sorts::<TimeOfDay>(&[
        "11:59:60",
        "12:00",
        "12:00:00",
        "12:00:00.0",
        "12:00:00.00",
        "12:00:00.000000000001",
        "12:01",
    ]);
    obeys_total_order_all(KEPT, TimeOfDay::cmp_time);
}

#[test]
fn an_absent_time_takes_no_room() {
    assert_eq!(size_of::<Option<TimeOfDay>>(), 8);
    assert_eq!(TimeOfDay::default(), TimeOfDay::MIDNIGHT);
    assert_eq!(TimeOfDay::MIDNIGHT.to_string(), "00:00:00");
}

/// The text of any time.
pub fn time_text() -> impl Strategy<Value = String> {
    "([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)(\\.[0-9]{1,12})?)?"
}

pub fn any_time() -> impl Strategy<Value = TimeOfDay> {
    time_text().prop_map(|text| read(&text))
}

proptest! {
    #[test]
    fn a_time_is_written_as_it_was_read(text in time_text()) {
        prop_assert_eq!(read::<TimeOfDay>(&text).to_string(), text);
    }

    #[test]
    fn times_obey_the_laws_of_order(a in any_time(), b in any_time(), c in any_time()) {
        obeys_order(&[&a, &b, &c], TimeOfDay::cmp_time);
        obeys_total_order(&[&a, &b, &c], TimeOfDay::cmp_time);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,24}|[0-9:.]{0,24}") {
        if let Ok(time) = text.parse::<TimeOfDay>() {
            prop_assert_eq!(time.to_string(), text);
        }
    }
}
