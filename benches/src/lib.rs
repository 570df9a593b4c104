//! Contenders, payloads and the harness of the benchmarks; the benchmarks themselves are in `json/` and `build/`.
#![allow(missing_docs, clippy::missing_panics_doc)]

pub mod alloc;
pub mod contend;
pub mod equal;
pub mod generate;
pub mod harness;
pub mod models_odata;
pub mod models_serde;
pub mod random;
pub mod report;
pub mod summary;
pub mod system;
mod wide_list;
