use bigdecimal::BigDecimal;
use odata_core::Decimal;
use proptest::prelude::*;

use crate::check::{
    ascends, differ_in_spelling_only, keeps, obeys_order, obeys_total_order, obeys_total_order_all,
    overlooks_nothing, read, refuses, sorts,
};

const KEPT: &[&str] = &[
    "0",
    "-0",
    "+0",
    "0.0",
    "34.95",
    "1.10",
    "-1.234567e3",
    "1E5",
    "1e+05",
    "1E-101",
    "+42",
    "007",
    "12345678901234567890123456789012345678901234567890.0000000000000000000000000000000000001",
    "1e6176",
    "1e-6176",
    "-0.5E+6176",
    "INF",
    "-INF",
    "NaN",
];

fn compare(a: &Decimal, b: &Decimal) -> std::cmp::Ordering {
    a.cmp_value(b).expect("neither is NaN")
}

#[test]
fn valid_numbers_are_kept() {
    keeps::<Decimal>(KEPT);
    overlooks_nothing::<Decimal>(KEPT);
}

#[test]
fn what_is_no_number_is_refused() {
    refuses::<Decimal>(
        "Edm.Decimal",
        &[
            "",
            "+",
            "-",
            ".",
            ".1",
            "42.",
            "-.5",
            "1,5",
            "1 000",
            "1_000",
            "--1",
            "+-1",
            "1e",
            "1e+",
            "1e1.5",
            "-0.314e1e2",
            "e5",
            "1e--5",
            "0x10",
            "inf",
            "Inf",
            "+INF",
            "INFINITY",
            "nan",
            "-NaN",
            "NAN",
            " 1",
            "1 ",
            "1e6177",
            "1e-6177",
            "0e6177",
            "1e1000000000",
            "1e-1000000000",
            "1e99999999999999999999",
            "1e-99999999999999999999",
            "\u{661}",
        ],
    );
}

#[test]
fn the_long_notation_has_no_exponent() {
    for (text, plain) in [
        ("0", "0"),
        ("-0", "-0"),
        ("34.950", "34.950"),
        ("+42", "42"),
        ("007", "7"),
        ("-007.50", "-7.50"),
        ("000", "0"),
        ("00.10", "0.10"),
        ("1E5", "100000"),
        ("1e+2", "100"),
        ("1.5e1", "15"),
        ("1.5e3", "1500"),
        ("1.2345e2", "123.45"),
        ("0.012e1", "0.12"),
        ("0.012e2", "1.2"),
        ("012e-1", "1.2"),
        ("12e-2", "0.12"),
        ("12e-3", "0.012"),
        ("-1.2e-3", "-0.0012"),
        ("1.20e1", "12.0"),
        ("0e6176", "0"),
        ("0.00e-2", "0.0000"),
        ("-0e1", "-0"),
        ("INF", "INF"),
        ("-INF", "-INF"),
        ("NaN", "NaN"),
    ] {
        assert_eq!(read::<Decimal>(text).to_plain(), plain, "{text}");
    }
    assert_eq!(
        read::<Decimal>("1e6176").to_plain(),
        format!("1{}", "0".repeat(6176))
    );
    assert_eq!(
        read::<Decimal>("-1e-6176").to_plain(),
        format!("-0.{}1", "0".repeat(6175))
    );
}

#[test]
fn integers_are_numbers() {
    assert_eq!(Decimal::from(i128::MIN).to_string(), i128::MIN.to_string());
    assert_eq!(Decimal::from(u128::MAX).to_string(), u128::MAX.to_string());
    assert_eq!(Decimal::from(-1_i8), read("-1"));
    assert_eq!(Decimal::from(i64::MIN), read("-9223372036854775808"));
    assert_eq!(Decimal::default(), read("0"));
}

#[test]
fn numbers_that_are_none_are_told() {
    for (text, finite, nan) in [
        ("1", true, false),
        ("INF", false, false),
        ("-INF", false, false),
        ("NaN", false, true),
    ] {
        let decimal: Decimal = read(text);
        assert_eq!(
            (decimal.is_finite(), decimal.is_nan()),
            (finite, nan),
            "{text}"
        );
    }
}

#[test]
fn numbers_compare_by_value_and_equal_by_spelling() {
    ascends(
        &[
            "-INF",
            "-1e6176",
            "-1e1",
            "-9.99",
            "-9.9",
            "-0.001",
            "0",
            "1e-6176",
            "1.1e-6176",
            "0.001",
            "0.0011",
            "9.9",
            "9.99",
            "1e1",
            "10.000000000000000000000000000000001",
            "1e6176",
            "INF",
        ],
        compare,
    );
    differ_in_spelling_only(
        &[
            "100", "+100", "0100", "100.0", "1e2", "1E2", "1e+2", "10000e-2", "0.001e5",
        ],
        compare,
    );
    differ_in_spelling_only(&["0", "-0", "0.0", "0e6176", "0e-6176", "-0.000"], compare);
}

#[test]
fn nan_compares_with_nothing() {
    for other in ["NaN", "0", "INF", "-INF"] {
        assert_eq!(read::<Decimal>("NaN").cmp_value(&read(other)), None);
        assert_eq!(read::<Decimal>(other).cmp_value(&read("NaN")), None);
    }
}

#[test]
fn numbers_are_sorted_by_value_and_then_by_spelling() {
    sorts::<Decimal>(&[
        "-INF", "-1e1", "-0", "0", "0.0", "0.9", "+1", "0.1e1", "1", "1.0", "100e-2", "1.01",
        "1e6176", "INF", "NaN",
    ]);
    obeys_total_order_all(KEPT, |a: &Decimal, b: &Decimal| {
        a.cmp_value(b).unwrap_or(std::cmp::Ordering::Equal)
    });
}

/// The text of any finite number.
pub fn number_text() -> impl Strategy<Value = String> {
    "[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,2})?|[+-]?[0-2](\\.[0-2])?(e[+-]?[0-2])?"
}

pub fn any_number() -> impl Strategy<Value = Decimal> {
    number_text().prop_map(|text| read(&text))
}

fn reference(decimal: &Decimal) -> BigDecimal {
    decimal.as_str().parse().unwrap()
}

proptest! {
    #[test]
    fn a_number_is_written_as_it_was_read(text in number_text()) {
        prop_assert_eq!(read::<Decimal>(&text).to_string(), text);
    }

    #[test]
    fn the_long_notation_is_a_json_number_of_the_same_value(decimal in any_number()) {
        let plain = decimal.to_plain();
        prop_assert!(!plain.contains(['e', 'E', '+']), "{}", plain);
        prop_assert!(serde_json::from_str::<serde_json::Value>(&plain).is_ok(), "{}", plain);
        prop_assert_eq!(read::<Decimal>(&plain).cmp_value(&decimal), Some(std::cmp::Ordering::Equal));
        prop_assert_eq!(plain.parse::<BigDecimal>().unwrap(), reference(&decimal));
    }

    #[test]
    fn numbers_compare_as_big_decimals_do(a in any_number(), b in any_number(), c in any_number()) {
        obeys_order(&[&a, &b, &c], compare);
        obeys_total_order(&[&a, &b, &c], compare);
        prop_assert_eq!(compare(&a, &b), reference(&a).cmp(&reference(&b)));
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,24}|[-+0-9.eE]{0,24}") {
        if let Ok(decimal) = text.parse::<Decimal>() {
            prop_assert_eq!(decimal.to_string(), text);
        }
    }
}
