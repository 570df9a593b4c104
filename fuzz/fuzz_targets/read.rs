//! Any bytes, into every kind of root: the first byte says which, and how it is read.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| odata_fuzz::reads_as_a_root(bytes));
