//! Where metadata and payloads are that are no part of the workspace.

use std::io::Write;
use std::path::{Path, PathBuf};

/// A file or folder of the larger data sets, which lie beside the workspace and are no part of it.
///
/// Where they are absent the caller has nothing to test: it says so on the standard error, so that
/// a run without them is told from a run with them.
#[must_use]
pub fn shared(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared")
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
