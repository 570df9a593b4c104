use chrono::Datelike;
use odata_core::Date;
use proptest::prelude::*;

use crate::check::{ascends, keeps, obeys_order, overlooks_nothing, refuses};

const KEPT: &[&str] = &[
    "0000-01-01",
    "0001-01-01",
    "-0001-12-31",
    "2016-12-31",
    "2016-02-29",
    "2000-02-29",
    "0000-02-29",
    "-0004-02-29",
    "9999-12-31",
    "10000-01-01",
    "-10000-04-01",
    "999999999-12-31",
    "-999999999-01-01",
    "2015-01-31",
    "2015-03-31",
    "2015-04-30",
    "2015-05-31",
    "2015-06-30",
    "2015-07-31",
    "2015-08-31",
    "2015-09-30",
    "2015-10-31",
    "2015-11-30",
    "2015-12-31",
];

#[test]
fn valid_dates_are_kept() {
    keeps::<Date>(KEPT);
    overlooks_nothing::<Date>(KEPT);
}

#[test]
fn what_is_no_date_is_refused() {
    refuses::<Date>(
        "Edm.Date",
        &[
            "",
            "-",
            "2016",
            "2016-12",
            "2016-00-01",
            "2016-13-01",
            "2016-01-00",
            "2016-01-32",
            "2016-04-31",
            "2016-06-31",
            "2016-09-31",
            "2016-11-31",
            "2015-02-29",
            "1900-02-29",
            "2016-02-30",
            "-0001-02-29",
            "1000000000-01-01",
            "-1000000000-01-01",
            "99999999999999999999-01-01",
            "02016-01-01",
            "-02016-01-01",
            "+2016-01-01",
            "--2016-01-01",
            "016-01-01",
            "2016-1-01",
            "2016-01-1",
            "20160101",
            "2016/01/01",
            "2016-01-01Z",
            "2016-01-01T00:00:00Z",
            " 2016-01-01",
            "INF",
            "-INF",
            "２０１６-01-01",
        ],
    );
}

#[test]
fn a_negative_year_zero_is_the_year_zero() {
    assert_eq!(
        "-0000-12-31".parse::<Date>(),
        Ok(Date::from_ymd(0, 12, 31).unwrap())
    );
}

#[test]
fn numbers_make_a_date_where_there_is_one() {
    assert_eq!(Date::from_ymd(-999_999_999, 1, 1), Some(Date::MIN));
    assert_eq!(Date::from_ymd(999_999_999, 12, 31), Some(Date::MAX));
    for (year, month, day) in [
        (-1_000_000_000, 12, 31),
        (1_000_000_000, 1, 1),
        (i32::MIN, 1, 1),
        (i32::MAX, 1, 1),
        (2016, 0, 1),
        (2016, 13, 1),
        (2016, 255, 1),
        (2016, 1, 0),
        (2016, 1, 255),
        (2015, 2, 29),
    ] {
        assert_eq!(
            Date::from_ymd(year, month, day),
            None,
            "{year} {month} {day}"
        );
    }
}

#[test]
fn dates_are_ordered_as_days_are() {
    ascends::<Date>(
        &[
            "-999999999-01-01",
            "-0001-12-31",
            "0000-01-01",
            "2016-11-30",
            "2016-12-01",
            "2016-12-02",
            "10000-01-01",
        ],
        Ord::cmp,
    );
}

#[test]
fn days_are_counted_from_1970() {
    for (days, text) in [
        (0, "1970-01-01"),
        (-1, "1969-12-31"),
        (11_016, "2000-02-29"),
        (-719_468, "0000-03-01"),
    ] {
        let date: Date = text.parse().unwrap();
        assert_eq!(
            (date.unix_days(), Date::from_unix_days(days)),
            (days, Some(date))
        );
    }
    for (end, past) in [(Date::MIN, -1), (Date::MAX, 1)] {
        assert_eq!(Date::from_unix_days(end.unix_days()), Some(end));
        assert_eq!(Date::from_unix_days(end.unix_days() + past), None);
    }
    assert_eq!(Date::from_unix_days(i64::MIN), None);
    assert_eq!(Date::from_unix_days(i64::MAX), None);
}

#[test]
fn each_day_of_eight_centuries_follows_the_one_before() {
    let mut expected = chrono::NaiveDate::from_ymd_opt(-401, 1, 1).unwrap();
    let first = Date::from_ymd(-401, 1, 1).unwrap().unix_days();
    for days in first..first + 2 * 146_097 {
        let date = Date::from_unix_days(days).unwrap();
        assert_eq!(
            (date.year(), u32::from(date.month()), u32::from(date.day())),
            (expected.year(), expected.month(), expected.day())
        );
        assert_eq!(date.unix_days(), days);
        expected = expected.succ_opt().unwrap();
    }
}

#[test]
fn an_absent_date_takes_no_room() {
    assert_eq!(size_of::<Option<Date>>(), 8);
}

pub fn any_date() -> impl Strategy<Value = Date> {
    let days = Date::MIN.unix_days()..=Date::MAX.unix_days();
    prop_oneof![days, -1_000_000..1_000_000_i64]
        .prop_map(|days| Date::from_unix_days(days).unwrap())
}

proptest! {
    #[test]
    fn a_date_is_read_as_it_was_written(date in any_date()) {
        prop_assert_eq!(date.to_string().parse(), Ok(date));
        prop_assert_eq!(Date::from_ymd(date.year(), date.month(), date.day()), Some(date));
        prop_assert_eq!(Date::from_unix_days(date.unix_days()), Some(date));
    }

    #[test]
    fn the_order_of_dates_is_that_of_their_days(a in any_date(), b in any_date(), c in any_date()) {
        obeys_order(&[&a, &b, &c], Ord::cmp);
        prop_assert_eq!(a.cmp(&b), a.unix_days().cmp(&b.unix_days()));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,24}|[-0-9TZ:.+]{0,40}") {
        if let Ok(date) = text.parse::<Date>() {
            prop_assert_eq!(date.to_string().parse(), Ok(date));
        }
    }
}
