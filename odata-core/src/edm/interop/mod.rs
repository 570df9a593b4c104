//! Conversions from and to the types of other crates, one file a crate.
//!
//! A conversion carries the value: day, time, offset, length, digits. How it was spelled (`Z` or `+00:00`, trailing
//! zeros, missing seconds) the other types cannot say. Where they cannot say the value either, the conversion fails.

/// `TryFrom` by a function that names what would be lost; `ref` adds the conversion of a borrowed value.
macro_rules! try_from {
    ($($from:ty => $to:ty = $convert:expr;)*) => {$(
        impl TryFrom<$from> for $to {
            type Error = $crate::edm::ConversionError;

            fn try_from(value: $from) -> Result<Self, Self::Error> {
                let convert: fn($from) -> Result<$to, &'static str> = $convert;
                convert(value).map_err(|loss| Self::Error::new(stringify!($from), stringify!($to), loss))
            }
        }
    )*};
    ($(ref $from:ty => $to:ty = $convert:expr;)*) => {$(
        impl TryFrom<&$from> for $to {
            type Error = $crate::edm::ConversionError;

            fn try_from(value: &$from) -> Result<Self, Self::Error> {
                let convert: fn(&$from) -> Result<$to, &'static str> = $convert;
                convert(value).map_err(|loss| Self::Error::new(stringify!($from), stringify!($to), loss))
            }
        }

        impl TryFrom<$from> for $to {
            type Error = $crate::edm::ConversionError;

            fn try_from(value: $from) -> Result<Self, Self::Error> {
                Self::try_from(&value)
            }
        }
    )*};
}

/// `From` by a function.
macro_rules! from {
    ($($from:ty => $to:ty = $convert:expr;)*) => {$(
        impl From<$from> for $to {
            fn from(value: $from) -> Self {
                let convert: fn($from) -> $to = $convert;
                convert(value)
            }
        }
    )*};
}

#[cfg(feature = "bigdecimal")]
mod bigdecimal;
#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "rust_decimal")]
mod rust_decimal;
#[cfg(any(feature = "time", feature = "chrono", feature = "jiff"))]
mod temporal;
#[cfg(feature = "time")]
mod time;
#[cfg(feature = "uuid")]
mod uuid;

use super::Duration;

const TOO_FINE: &str = "more digits than nanoseconds have";
const LENGTH_RANGE: &str = "the length is out of range";
#[cfg(any(feature = "rust_decimal", feature = "bigdecimal"))]
const NOT_FINITE: &str = "INF or NaN";
#[cfg(any(feature = "rust_decimal", feature = "bigdecimal"))]
const NUMBER_RANGE: &str = "the number is out of range";

from! {
    core::time::Duration => Duration = |duration| {
        Duration::pack(false, duration.as_secs(), duration.subsec_nanos())
    };
}

try_from! {
    ref Duration => core::time::Duration = |duration| {
        let length = duration.to_nanoseconds().ok_or(TOO_FINE)?;
        let length = u128::try_from(length).map_err(|_| LENGTH_RANGE)?;
        let seconds = u64::try_from(length / 1_000_000_000).map_err(|_| LENGTH_RANGE)?;
        Ok(Self::new(seconds, (length % 1_000_000_000) as u32))
    };
}
