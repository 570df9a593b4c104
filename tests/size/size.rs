//! An unused companion adds no machine code to a release binary.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

/// The program as it is released, with its symbols.
fn program(features: &str) -> Vec<u8> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("size");
    let status = Command::new(env!("CARGO"))
        .args([
            "build",
            "--release",
            "--quiet",
            "--bin",
            "program",
            "--features",
            features,
        ])
        .arg("--manifest-path")
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", &target)
        .env_remove("RUSTFLAGS")
        .status()
        .expect("cargo runs");
    assert!(status.success(), "the program builds");
    let file = format!("program{}", env::consts::EXE_SUFFIX);
    fs::read(target.join("release").join(file)).expect("the program is there")
}

/// How many symbols, and other texts, name something.
fn mentions(program: &[u8], name: &str) -> usize {
    let bytes = name.as_bytes();
    program
        .windows(bytes.len())
        .filter(|window| *window == bytes)
        .count()
}

const COMPANIONS: [&str; 7] = [
    "ItemFacetCreate",
    "ItemFacetUpdate",
    "ItemFacetAssigned",
    "PersonInterestCreate",
    "PersonInterestUpdate",
    "PersonInterestAssigned",
    "InferenceDataUpdate",
];

#[test]
fn what_is_not_used_is_not_there() {
    let (unused, without, used) = (program(""), program("without"), program("used"));
    // That a name is not found says something where names are found.
    assert!(
        mentions(&unused, "PersonInterest") > 0,
        "the program has symbols"
    );
    assert!(mentions(&used, "PersonInterestUpdate") > 0);
    for companion in COMPANIONS {
        assert_eq!(mentions(&unused, companion), 0, "{companion}");
    }
    println!(
        "bytes: {} unused, {} without, {} used",
        unused.len(),
        without.len(),
        used.len()
    );
    assert!(used.len() > unused.len());
    assert_eq!(
        mentions(&unused, "PersonInterest"),
        mentions(&without, "PersonInterest")
    );
    // Nothing but names differs, of which the linker aligns what follows.
    assert!(unused.len().abs_diff(without.len()) < 1024);
}
