use bigdecimal::BigDecimal;
use bigdecimal::num_bigint::BigInt;
use odata_core::Decimal;
use proptest::prelude::*;

use super::{NOT_FINITE, NUMBER_RANGE, carries, loses};
use crate::decimal::any_number;

#[test]
fn numbers() {
    carries::<Decimal, BigDecimal>(&[
        ("0", "0"),
        ("1.10", "1.10"),
        ("-0.0010", "-0.0010"),
        ("+1.5E3", "15e2"),
        ("0.00", "0.00"),
        ("1e6176", "1e6176"),
        (
            "12345678901234567890123456789012345678901234567890.5",
            "12345678901234567890123456789012345678901234567890.5",
        ),
    ]);
    loses::<Decimal, BigDecimal>(&[
        ("INF", NOT_FINITE),
        ("-INF", NOT_FINITE),
        ("NaN", NOT_FINITE),
    ]);
}

#[test]
fn exponents_that_odata_cannot_tell() {
    for scale in [6177, -6177, i64::MAX, i64::MIN] {
        let error = Decimal::try_from(BigDecimal::new(BigInt::from(1), scale)).unwrap_err();
        assert!(error.to_string().ends_with(NUMBER_RANGE), "{error}");
    }
    let smallest = BigDecimal::new(BigInt::from(-1), 6176);
    assert_eq!(
        BigDecimal::try_from(Decimal::try_from(&smallest).unwrap()),
        Ok(smallest)
    );
}

proptest! {
    #[test]
    fn the_same_value(decimal in any_number()) {
        let other = BigDecimal::try_from(&decimal).unwrap();
        prop_assert_eq!(&other, &decimal.as_str().parse::<BigDecimal>().unwrap());
        let back = Decimal::try_from(&other).unwrap();
        prop_assert_eq!(back.cmp_value(&decimal), Some(std::cmp::Ordering::Equal));
        prop_assert_eq!(BigDecimal::try_from(back), Ok(other));
    }
}
