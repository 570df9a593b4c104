//! What is read from any bytes, written in every format and read again.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| odata_fuzz::round_trips(bytes));
