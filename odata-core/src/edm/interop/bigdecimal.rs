use ::bigdecimal::BigDecimal;
use ::bigdecimal::num_bigint::BigInt;
use alloc::string::ToString;

use super::{NOT_FINITE, NUMBER_RANGE};
use crate::edm::Decimal;
use crate::edm::text::EdmText;

try_from! {
    ref Decimal => BigDecimal = |decimal| {
        let number = decimal.number().ok_or(NOT_FINITE)?;
        let (digits, scale) = number.to_scaled();
        let digits: BigInt = digits.parse().map_err(|_| NUMBER_RANGE)?;
        Ok(BigDecimal::new(digits, i64::try_from(scale).map_err(|_| NUMBER_RANGE)?))
    };
    ref BigDecimal => Decimal = |number| {
        let (digits, scale) = number.as_bigint_and_scale();
        let mut text = digits.to_string();
        if scale > 0 {
            // With a point rather than an exponent, as far as an exponent reaches.
            text.push_str("e-");
            text.push_str(itoa::Buffer::new().format(scale));
            let decimal = Decimal::parse(&text).ok_or(NUMBER_RANGE)?;
            return Ok(Decimal::pack(&decimal.to_plain()));
        }
        if scale < 0 {
            text.push('e');
            text.push_str(itoa::Buffer::new().format(scale.unsigned_abs()));
        }
        Decimal::parse(&text).ok_or(NUMBER_RANGE)
    };
}
