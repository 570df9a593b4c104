//! What is read from any bytes, written and read again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use odata_core::{Annotated, Collection, Untyped};
use odata_fuzz::{AnyNode, Everything, EverythingCreate, EverythingUpdate, round_trips};

fuzz_target!(|bytes: &[u8]| {
    round_trips::<Everything>(bytes);
    round_trips::<EverythingCreate>(bytes);
    round_trips::<EverythingUpdate>(bytes);
    round_trips::<Annotated<Everything>>(bytes);
    round_trips::<Collection<AnyNode>>(bytes);
    round_trips::<Untyped>(bytes);
});
