//! Wrong models, a rule a folder and a mistake a file: they do not compile, and the errors stand where
//! the file has `//~`. `mod right` is the model without the mistake.
//!
//! `TRYBUILD=overwrite` writes what the compiler says, `UPDATE=1` the table of errors in the
//! documentation.

mod case;
mod messages;
mod table;

use std::path::Path;
use std::{env, fs};

use case::Case;

/// Wrong models do not compile.
///
/// What the compiler says is from the toolchain that the workspace is developed with; on another one
/// only the rest is tested. The right models are a test of their own, since beside one that compiles
/// trybuild has a run of cargo for each that does not.
#[test]
fn wrong_models() {
    trybuild::TestCases::new().compile_fail("*/*.rs");
}

/// The right models of all cases compile.
#[test]
fn right_models() {
    let right = Path::new(env!("CARGO_TARGET_TMPDIR")).join("right.rs");
    fs::write(&right, case::all_right()).expect("the target folder can be written");
    trybuild::TestCases::new().pass(right);
}

/// A wrong model is reported where it is wrong, and with few errors.
#[test]
fn errors_stand_on_the_users_tokens() {
    let faults: Vec<_> = case::all().iter().flat_map(Case::faults).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// What the macros and the rules can say has a case.
#[test]
fn each_message_has_a_case() {
    let cases = case::all();
    let messages = messages::all();
    assert!(messages.len() > 100, "the sources are there");
    let missing: Vec<_> = messages
        .iter()
        .filter(|message| !cases.iter().any(|case| case.says(message)))
        .collect();
    assert!(missing.is_empty(), "no case has {missing:#?}");
}

/// The table of errors in the documentation is that of these cases.
#[test]
fn table_of_errors_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../odata-core/src/docs/errors.md");
    let table = table::of(&case::all());
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &table).expect("the documentation can be written");
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written == table,
        "`UPDATE=1 cargo test -p odata-ui-tests` writes {}",
        path.display()
    );
}
