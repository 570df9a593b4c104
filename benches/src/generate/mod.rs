//! Payloads, made from seeded random numbers.
pub mod facets;
mod own;
pub mod structures;
pub mod tree;
