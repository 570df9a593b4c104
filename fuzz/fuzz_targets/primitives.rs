//! Any text, into every primitive type, and on into other crates' types.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| odata_fuzz::reads_primitives(text));
