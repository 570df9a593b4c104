//! What the tests share: where their data lies, and the laws of companions.

pub mod laws;

use std::path::{Path, PathBuf};

pub use odata_generator::shared;

/// Where the tests' own copy of a data file or folder is, `tests/data/<name>`.
#[must_use]
pub fn data_path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data")
        .join(name)
}

/// The tests' own copy of a data file, `tests/data/<name>`.
#[must_use]
pub fn data(name: &str) -> String {
    let path = data_path(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The README's examples compile and run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
