//! Any bytes, into every kind of root, here and through serde.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| odata_fuzz::reads_through_serde(bytes));
