use odata_core::Decimal;
use proptest::prelude::*;
use rust_decimal::Decimal as Other;

use super::{NOT_FINITE, NUMBER_RANGE, carries, loses};
use crate::decimal::any_number;

#[test]
fn numbers() {
    carries::<Decimal, Other>(&[
        ("0", "0"),
        ("1.10", "1.10"),
        ("-34.95", "-34.95"),
        ("+1.5E3", "1500"),
        ("15e-3", "0.015"),
        ("1e28", "10000000000000000000000000000"),
        (
            "79228162514264337593543950335",
            "79228162514264337593543950335",
        ),
        (
            "-79228162514264337593543950335",
            "-79228162514264337593543950335",
        ),
        (
            "0.0000000000000000000000000001",
            "0.0000000000000000000000000001",
        ),
        (
            "1.000000000000000000000000000000",
            "1.0000000000000000000000000000",
        ),
        ("0e-100", "0.0000000000000000000000000000"),
        ("0e100", "0"),
    ]);
    loses::<Decimal, Other>(&[
        ("79228162514264337593543950336", NUMBER_RANGE),
        ("-79228162514264337593543950336", NUMBER_RANGE),
        ("0.00000000000000000000000000001", NUMBER_RANGE),
        ("1e29", NUMBER_RANGE),
        ("1e6176", NUMBER_RANGE),
        ("1e-6176", NUMBER_RANGE),
        ("12345678901234567890.1234567890", NUMBER_RANGE),
        ("999999999999999999999999999999999999999999", NUMBER_RANGE),
        ("INF", NOT_FINITE),
        ("-INF", NOT_FINITE),
        ("NaN", NOT_FINITE),
    ]);
}

proptest! {
    #[test]
    fn what_is_carried_has_the_same_value(decimal in any_number()) {
        if let Ok(other) = Other::try_from(&decimal) {
            prop_assert_eq!(Decimal::from(other).cmp_value(&decimal), Some(std::cmp::Ordering::Equal));
        }
    }

    #[test]
    fn all_of_theirs_are_carried(digits in -(1_i128 << 95)..1 << 95, scale in 0..=28_u32) {
        let other = Other::from_i128_with_scale(digits, scale);
        prop_assert_eq!(Decimal::from(other).to_string(), other.to_string());
        let back = Other::try_from(Decimal::from(other)).unwrap();
        prop_assert_eq!((back.mantissa(), back.scale()), (digits, scale));
    }
}
