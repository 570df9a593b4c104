//! The primitive types of OData that Rust has no type for (*CSDL* 3.3), each lossless: what was read is written back
//! digit by digit.
//!
//! Every type reads (`FromStr`) and writes (`Display`) the text form of the OData ABNF, which is also its JSON form
//! (*JSON* 7.1) in quotes; [`Decimal`] alone is a JSON number. `Debug` prints the same text.
//!
//! `Eq` and `Hash` are exact: `12:00` is not `12:00:00`, since writing them gives different texts. `Ord` goes by the
//! value, and where two spellings have the same, by their texts, so that it agrees with `Eq`: sorted values ascend, and
//! a `BTreeMap` keeps what a `HashMap` keeps. To compare values alone there are [`DateTimeOffset::cmp_instant`],
//! [`TimeOfDay::cmp_time`], [`Duration::cmp_length`] and [`Decimal::cmp_value`].
//!
//! Conversions from and to the types of other crates stand behind the features `time`, `chrono`, `jiff`, `uuid`,
//! `rust_decimal` and `bigdecimal`. They carry the value, not its spelling, and fail with [`ConversionError`] where the
//! other type cannot hold the value; `From` is implemented only where it always can.

mod binary;
mod canonical;
mod date;
mod date_time_offset;
mod decimal;
mod duration;
mod error;
mod guid;
mod interop;
mod short_text;
mod stack_text;
mod stream;
pub(crate) mod text;
mod time_of_day;

pub use binary::Binary;
pub(crate) use canonical::{canonical, is_key_value};
pub use date::Date;
pub use date_time_offset::DateTimeOffset;
pub use decimal::Decimal;
pub use duration::Duration;
pub use error::{ConversionError, ParseError};
pub use guid::Guid;
pub(crate) use stream::Media;
pub use stream::{Stream, StreamData};
pub use time_of_day::TimeOfDay;
