//! Any bytes, here and with serde_json.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| odata_fuzz::agrees(bytes));
