//! Any bytes, into every kind of root.
#![no_main]

use libfuzzer_sys::fuzz_target;
use odata_core::{Annotated, Collection, ODataError, Untyped};
use odata_fuzz::{AnyNode, Everything, EverythingCreate, EverythingUpdate, Known, Text, reads};

fuzz_target!(|bytes: &[u8]| {
    reads::<Everything>(bytes);
    reads::<EverythingCreate>(bytes);
    reads::<EverythingUpdate>(bytes);
    reads::<AnyNode>(bytes);
    reads::<Vec<Known>>(bytes);
    reads::<Text<'_>>(bytes);
    reads::<Annotated<Everything>>(bytes);
    reads::<Collection<Annotated<AnyNode>>>(bytes);
    reads::<ODataError>(bytes);
    reads::<Untyped>(bytes);
});
