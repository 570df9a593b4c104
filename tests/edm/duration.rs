use odata_core::Duration;
use proptest::prelude::*;

use crate::check::{
    ascends, differ_in_spelling_only, keeps, obeys_order, obeys_total_order, obeys_total_order_all,
    overlooks_nothing, read, refuses, sorts,
};

const KEPT: &[&str] = &[
    "P0D",
    "PT0S",
    "-PT0S",
    "P1D",
    "PT24H",
    "PT1M",
    "PT1S",
    "PT08H00M00S",
    "-P6DT23H59M59.9999S",
    "P12DT23H59M59.999999999999S",
    "PT0.0000000000000000000000000000001S",
    "PT1.500S",
    "p1dt2h3m4.5s",
    "P1DT1S",
    "PT1H1S",
    "P213503982334601DT7H0M15S",
    "-P213503982334601DT7H0M15.999S",
    "PT18446744073709551615S",
    "PT00000000000000000000000000000000000001S",
];

#[test]
fn valid_lengths_are_kept() {
    keeps::<Duration>(KEPT);
    overlooks_nothing::<Duration>(KEPT);
}

#[test]
fn what_is_no_length_is_refused() {
    refuses::<Duration>(
        "Edm.Duration",
        &[
            "",
            "-",
            "P",
            "-P",
            "PT",
            "P1",
            "P1DT",
            "1D",
            "T1H",
            "PT1",
            "PT1D",
            "P1H",
            "P1S",
            "P1Y",
            "P1M",
            "P1W",
            "P1Y6DT23H59M59.9999S",
            "P1M6DT23H59M59.9999S",
            "+P1D",
            "--P1D",
            "P-1D",
            "PT-1S",
            "P1.5D",
            "PT1.5H",
            "PT1.5M",
            "PT.5S",
            "PT1.S",
            "PT1,5S",
            "PT1S1S",
            "PT1M1H",
            "PT1S1M",
            "P1DT1HT1M",
            "P1D1D",
            "P1D1H",
            " P1D",
            "P1D ",
            "P 1D",
            "P213503982334602D",
            "P213503982334601DT7H0M16S",
            "PT18446744073709551616S",
            "PT307445734561825861M",
            "PT5124095576030432H",
            "P99999999999999999999D",
        ],
    );
}

#[test]
fn parts_are_what_was_read() {
    let length: Duration = read("-P1DT2H3M4.50600S");
    assert!(length.is_negative());
    assert_eq!(
        (length.whole_seconds(), length.fraction()),
        (-93_784, "50600")
    );
    assert_eq!(length.to_nanoseconds(), Some(-93_784_506_000_000));
    assert_eq!(length.as_str(), "-P1DT2H3M4.50600S");
    assert_eq!(
        read::<Duration>("PT0.123456789000S").to_nanoseconds(),
        Some(123_456_789)
    );
    assert_eq!(read::<Duration>("PT0.1234567891S").to_nanoseconds(), None);
    let longest = 18_446_744_073_709_551_615_i128;
    assert_eq!(
        read::<Duration>("-PT18446744073709551615S").whole_seconds(),
        -longest
    );
}

#[test]
fn nanoseconds_make_a_length() {
    let text = |length: i128| Duration::from_nanoseconds(length).map(|length| length.to_string());
    let second = 1_000_000_000;
    for (length, expected) in [
        (0, "PT0S"),
        (1, "PT0.000000001S"),
        (-second / 2, "-PT0.5S"),
        (second, "PT1S"),
        (60 * second, "PT1M"),
        (3_600 * second, "PT1H"),
        (86_400 * second, "P1D"),
        (86_400 * second + 1, "P1DT0.000000001S"),
        (-93_784 * second - 506_000_000, "-P1DT2H3M4.506S"),
        ((1 << 64) * second - 1, "P213503982334601DT7H15.999999999S"),
    ] {
        assert_eq!(text(length).as_deref(), Some(expected));
    }
    for length in [
        (1 << 64) * second,
        -(1 << 64) * second,
        i128::MIN,
        i128::MAX,
    ] {
        assert_eq!(text(length), None);
    }
    assert_eq!(Duration::default().to_string(), "PT0S");
}

#[test]
fn lengths_compare_by_length_and_equal_by_spelling() {
    ascends(
        &[
            "-P1DT0.5S",
            "-P1D",
            "-PT1.50S",
            "-PT1.05S",
            "PT0S",
            "PT0.000000000000000001S",
            "PT1.05S",
            "PT1.5S",
            "PT23H59M59.999999999999999S",
            "P1D",
            "P213503982334601DT7H0M15.9S",
        ],
        Duration::cmp_length,
    );
    differ_in_spelling_only(
        &[
            "P1D",
            "PT24H",
            "PT1440M",
            "P0DT23H3600S",
            "PT86400.0S",
            "p1d",
        ],
        Duration::cmp_length,
    );
    differ_in_spelling_only(&["PT0S", "-PT0S", "P0D", "-PT0.000S"], Duration::cmp_length);
}

#[test]
fn lengths_are_sorted_by_length_and_then_by_spelling() {
    sorts::<Duration>(&[
        "-P1D", "-PT0S", "P0D", "PT0.0S", "PT0S", "PT1S", "P1D", "PT24H", "PT86400S", "p1d",
        "P1DT0.1S",
    ]);
    obeys_total_order_all(KEPT, Duration::cmp_length);
}

/// The text of any length.
pub fn length_text() -> impl Strategy<Value = String> {
    let time = "T([0-9]{1,3}H([0-9]{1,3}M)?([0-9]{1,5}(\\.[0-9]{1,14})?S)?|[0-9]{1,3}M|[0-9]{1,3}(\\.[0-9]{1,3})?S)";
    ("-?P", "([0-9]{1,6}D)?", time).prop_map(|(start, days, time)| format!("{start}{days}{time}"))
}

pub fn any_length() -> impl Strategy<Value = Duration> {
    length_text().prop_map(|text| read(&text))
}

proptest! {
    #[test]
    fn a_length_is_written_as_it_was_read(text in length_text()) {
        prop_assert_eq!(read::<Duration>(&text).to_string(), text);
    }

    #[test]
    fn lengths_obey_the_laws_of_order(a in any_length(), b in any_length(), c in any_length()) {
        obeys_order(&[&a, &b, &c], Duration::cmp_length);
        obeys_total_order(&[&a, &b, &c], Duration::cmp_length);
    }

    #[test]
    fn lengths_compare_as_their_nanoseconds(a in any::<i64>(), b in any::<i64>()) {
        let length = |nanoseconds: i64| Duration::from_nanoseconds(nanoseconds.into()).unwrap();
        prop_assert_eq!(length(a).cmp_length(&length(b)), a.cmp(&b));
        prop_assert_eq!(length(a).to_nanoseconds(), Some(a.into()));
        prop_assert_eq!(read::<Duration>(length(a).as_str()), length(a));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,24}|-?P[0-9DTHMS.]{0,40}") {
        if let Ok(length) = text.parse::<Duration>() {
            prop_assert_eq!(length.to_string(), text);
        }
    }
}
