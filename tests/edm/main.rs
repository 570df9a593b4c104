//! The primitive types: what they read and refuse, that they write what they read, how they compare, and what their
//! conversions carry.

mod abnf;
mod binary;
mod bounds;
mod check;
mod date;
mod date_time_offset;
mod decimal;
mod duration;
mod guid;
mod interop;
mod time_of_day;
