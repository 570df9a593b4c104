//! Any bytes, item by item and in pieces of any length: as the whole collection.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| odata_fuzz::streams(bytes));
