use alloc::string::ToString;

use super::{NOT_FINITE, NUMBER_RANGE};
use crate::edm::Decimal;

/// The most digits after the point that the other type has.
const LAST_SCALE: isize = 28;

try_from! {
    ref Decimal => ::rust_decimal::Decimal = |decimal| {
        let number = decimal.number().ok_or(NOT_FINITE)?;
        let (digits, mut scale) = number.to_scaled();
        let mut digits: i128 = digits.parse().map_err(|_| NUMBER_RANGE)?;
        while scale < 0 {
            digits = digits.checked_mul(10).ok_or(NUMBER_RANGE)?;
            scale += 1;
        }
        while scale > LAST_SCALE && digits % 10 == 0 {
            digits /= 10;
            scale -= 1;
        }
        let scale = u32::try_from(scale).map_err(|_| NUMBER_RANGE)?;
        Self::try_from_i128_with_scale(digits, scale).map_err(|_| NUMBER_RANGE)
    };
}

from! {
    ::rust_decimal::Decimal => Decimal = |decimal| Decimal::pack(&decimal.to_string());
}
