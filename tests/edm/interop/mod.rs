//! What conversions carry, and where they fail rather than lose.

mod bigdecimal;
mod chrono;
mod jiff;
mod rust_decimal;
mod standard;
mod time;
mod uuid;

use odata_core::edm::ConversionError;

use crate::check::{Text, read};

/// Each text's value is carried to `U` and back, and is then spelled as the second text says.
#[track_caller]
fn carries<T, U>(texts: &[(&str, &str)])
where
    T: Text + TryFrom<U>,
    U: TryFrom<T>,
    <U as TryFrom<T>>::Error: std::fmt::Debug,
    <T as TryFrom<U>>::Error: std::fmt::Debug,
{
    for (text, back) in texts {
        let other = U::try_from(read(text)).expect(text);
        assert_eq!(T::try_from(other).expect(text).to_string(), *back, "{text}");
    }
}

/// Each text's value is no `U`, for the reason given.
#[track_caller]
fn loses<T, U>(texts: &[(&str, &str)])
where
    T: Text,
    U: TryFrom<T, Error = ConversionError> + std::fmt::Debug,
{
    for (text, loss) in texts {
        let error = U::try_from(read(text)).expect_err(text);
        assert!(error.to_string().ends_with(loss), "{text}: {error}");
    }
}

const TOO_FINE: &str = ": more digits than nanoseconds have";
const LEAP_SECOND: &str = ": a leap second";
const DATE_RANGE: &str = ": the date is out of range";
const OFFSET_RANGE: &str = ": the offset is out of range";
const OFFSET_LOST: &str = ": the offset is not zero";
const OFFSET_SECONDS: &str = ": the offset has seconds";
const LENGTH_RANGE: &str = ": the length is out of range";
const NOT_FINITE: &str = ": INF or NaN";
const NUMBER_RANGE: &str = ": the number is out of range";

const LEAP: (&str, &str) = ("2016-12-31T23:59:60Z", LEAP_SECOND);
const FINE: (&str, &str) = ("2016-12-31T23:59:45.0000000001Z", TOO_FINE);

/// Lengths that every other type holds.
const LENGTHS: &[(&str, &str)] = &[
    ("PT0S", "PT0S"),
    ("-PT0S", "PT0S"),
    ("PT24H", "P1D"),
    ("-P1DT2H3M4.506S", "-P1DT2H3M4.506S"),
    ("-PT0.5S", "-PT0.5S"),
    ("PT0.000000001S", "PT0.000000001S"),
    ("PT0.000000001000S", "PT0.000000001S"),
];

/// Instants at an offset that every other type holds.
const INSTANTS: &[(&str, &str)] = &[
    (
        "2016-12-31T23:59:45.9448095+03:00",
        "2016-12-31T23:59:45.9448095+03:00",
    ),
    ("2016-12-31t23:59-05:30", "2016-12-31T23:59:00-05:30"),
    (
        "2016-12-31T23:59:45.120000000000-00:00",
        "2016-12-31T23:59:45.12Z",
    ),
    (
        "-0001-01-01T00:00:00.000000001+23:59",
        "-0001-01-01T00:00:00.000000001+23:59",
    ),
    (
        "9998-12-31T23:59:59.999999999-23:59",
        "9998-12-31T23:59:59.999999999-23:59",
    ),
];

/// Instants at UTC that every other type holds.
const UTC_INSTANTS: &[(&str, &str)] = &[
    (
        "2016-12-31T23:59:45.9448095Z",
        "2016-12-31T23:59:45.9448095Z",
    ),
    ("1969-12-31T23:59:59.5z", "1969-12-31T23:59:59.5Z"),
    ("-0001-01-01T00:00+00:00", "-0001-01-01T00:00:00Z"),
    ("2016-12-31T23:59:45-00:00", "2016-12-31T23:59:45Z"),
];
