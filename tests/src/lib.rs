//! What the tests share: where their data lies, and the laws of companions.

pub mod laws;

pub mod generator;

use std::io::Write;
use std::path::{Path, PathBuf};

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

/// A file or folder of the larger data sets, which lie beside the workspace and are no part of it.
///
/// Where they are absent the caller has nothing to test: it says so on the standard error, so that
/// a run without them is told from a run with them.
#[must_use]
pub fn shared(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared")
        .join(name);
    if path.exists() {
        return Some(path);
    }
    // Not by `eprintln`, which a test that passes keeps to itself.
    let told = writeln!(
        std::io::stderr(),
        "SKIPPED: shared/{name} is not here; what it would test was not tested"
    );
    told.expect("the standard error can be written to");
    None
}

/// The README's examples compile and run.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
