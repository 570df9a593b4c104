use std::time::Duration as Standard;

use odata_core::Duration;

use super::{LENGTH_RANGE, TOO_FINE, carries, loses};
use crate::check::read;

#[test]
fn lengths() {
    carries::<Duration, Standard>(&[
        ("PT24H", "P1D"),
        ("PT0.000000001S", "PT0.000000001S"),
        ("-PT0S", "PT0S"),
    ]);
    loses::<Duration, Standard>(&[("PT0.0000000001S", TOO_FINE), ("-PT0.5S", LENGTH_RANGE)]);
    assert_eq!(
        Standard::try_from(&Duration::from(Standard::MAX)),
        Ok(Standard::MAX)
    );
    let error = Standard::try_from(read::<Duration>("-PT1S")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "from Duration to core::time::Duration: the length is out of range"
    );
}
