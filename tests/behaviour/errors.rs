//! Every kind of error in every place where it can occur: kind, path, expected, found, position, and
//! the message that they make.

mod faults;
mod places;
mod requests;
mod texts;

use odata_core::json::{Error, ErrorKind};

use crate::check::line_and_column;

/// An error in full.
struct Expected<'t> {
    kind: ErrorKind,
    path: &'t str,
    expected: &'t str,
    found: &'t str,
    offset: usize,
}

impl Expected<'_> {
    /// Path, expected and found.
    fn message(&self) -> String {
        let Self {
            path,
            expected,
            found,
            ..
        } = self;
        let path = if path.is_empty() {
            String::new()
        } else {
            format!("{path}: ")
        };
        format!("{path}expected {expected}, found {found}")
    }

    #[track_caller]
    fn assert(&self, error: &Error, text: &str) {
        let (line, column) = line_and_column(text, self.offset);
        assert_eq!(
            error.to_string(),
            format!("{} at line {line} column {column}", self.message()),
            "{text}"
        );
        assert_eq!(error.kind(), self.kind, "{text}");
        assert_eq!(error.path(), self.path, "{text}");
        assert_eq!(error.expected(), self.expected, "{text}");
        assert_eq!(error.found(), self.found, "{text}");
        assert_eq!(
            (error.line(), error.column()),
            (Some(line), Some(column)),
            "{text}"
        );
        assert_eq!(error.position().unwrap().offset, self.offset, "{text}");
        assert_eq!(
            format!("{error:?}"),
            format!("Error({:?}: {error})", self.kind)
        );
    }
}

/// A path within a place.
fn joined(around: &str, within: &str) -> String {
    let dot = if around.is_empty() || within.is_empty() {
        ""
    } else {
        "."
    };
    format!("{around}{dot}{within}")
}

#[test]
fn an_error_is_as_large_as_a_pointer() {
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
    let error: &(dyn std::error::Error + Send + Sync) = &crate::check::refused::<bool>("1");
    assert_eq!(
        error.to_string(),
        "expected Edm.Boolean, found number 1 at line 1 column 1"
    );
}
