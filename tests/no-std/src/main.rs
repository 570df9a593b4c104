//! Reads the seed's response and writes it, without `std`: ends with 0 where what is written equals what was read.
#![no_std]
#![no_main]

extern crate alloc;

mod heap;
mod model;
mod runtime;

use core::ffi::c_int;

use odata_core::json;

const RESPONSE: &str = include_str!("../../data/seed/response-filled.json");

fn writes_what_it_reads() -> Result<bool, json::Error> {
    let interest: model::PersonInterest = json::from_str(RESPONSE)?;
    Ok(json::to_string_pretty(&interest) == RESPONSE.trim_end())
}

#[unsafe(no_mangle)]
extern "C" fn main() -> c_int {
    match writes_what_it_reads() {
        Ok(true) => 0,
        Ok(false) => 1,
        Err(_) => 2,
    }
}
