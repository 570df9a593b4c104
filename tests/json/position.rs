//! Lines, columns and offsets of errors.

use odata_core::Untyped;
use odata_core::json::{self, Error, ErrorKind, Position, Reading};

/// The same error through every entry.
fn error(text: &[u8]) -> Error {
    let error = json::from_slice::<Untyped>(text).unwrap_err();
    assert_eq!(json::from_reader::<Untyped>(text).unwrap_err(), error);
    if let Ok(text) = std::str::from_utf8(text) {
        assert_eq!(json::from_str::<Untyped>(text).unwrap_err(), error);
    }
    error
}

#[expect(clippy::unnecessary_wraps, reason = "an error's position is optional")]
const fn at(line: usize, column: usize, offset: usize) -> Option<Position> {
    Some(Position {
        line,
        column,
        offset,
    })
}

/// A text, where it is no JSON any more, and how that is told.
const NO_JSON: &[(&str, Option<Position>, &str)] = &[
    (
        "",
        at(1, 1, 0),
        "expected a value, found the end of the text at line 1 column 1",
    ),
    (
        "x",
        at(1, 1, 0),
        "expected a value, found `x` at line 1 column 1",
    ),
    (
        "\n x",
        at(2, 2, 2),
        "expected a value, found `x` at line 2 column 2",
    ),
    (
        "\r\n x",
        at(2, 2, 3),
        "expected a value, found `x` at line 2 column 2",
    ),
    (
        "\rx",
        at(1, 2, 1),
        "expected a value, found `x` at line 1 column 2",
    ),
    (
        "\"é😀\" x",
        at(1, 6, 9),
        "expected the end of the text, found `x` at line 1 column 6",
    ),
    (
        "[1,\n\n 2",
        at(3, 3, 7),
        "expected `,` or `]`, found the end of the text at line 3 column 3",
    ),
    (
        "[1,\n\n",
        at(3, 1, 5),
        "[1]: expected a value, found the end of the text at line 3 column 1",
    ),
    (
        "{\"é\":1,\"ü\" 2}",
        at(1, 12, 13),
        "expected `:`, found `2` at line 1 column 12",
    ),
    (
        "\"\u{feff}\n\"",
        at(1, 3, 4),
        "expected an escape for the control character, found `\\n` at line 1 column 3",
    ),
    (
        "\u{feff}{}",
        at(1, 1, 0),
        "expected a value, found `\\u{feff}` at line 1 column 1",
    ),
];

#[test]
fn lines_end_with_a_line_feed_and_columns_count_characters() {
    for &(text, position, message) in NO_JSON {
        let error = error(text.as_bytes());
        assert_eq!(error.to_string(), message);
        assert_eq!(error.position(), position, "{text:?}");
        assert_eq!(error.line(), position.map(|position| position.line));
        assert_eq!(error.column(), position.map(|position| position.column));
        assert_eq!(error.kind(), ErrorKind::Syntax);
    }
}

#[test]
fn bytes_that_are_no_text_are_located() {
    let error = error(b"{\"a\":\n \"\xc3\xa9\xff\"}");
    assert_eq!(error.kind(), ErrorKind::Encoding);
    assert_eq!(
        error.to_string(),
        "expected UTF-8, found byte 0xFF at line 2 column 4"
    );
    assert_eq!(error.position(), at(2, 4, 10));
    // A character that the end of the input cuts.
    let error = json::from_slice::<Untyped>(b"\"\xf0\x9f\x98").unwrap_err();
    assert_eq!(
        error.to_string(),
        "expected UTF-8, found byte 0xF0 at line 1 column 2"
    );
}

#[test]
fn an_input_that_fails_is_an_error_of_its_own() {
    struct Broken;
    impl std::io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("the line is cut"))
        }
    }
    let error = json::from_reader::<Untyped>(Broken).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert_eq!(
        error.to_string(),
        "expected to read or write all bytes, found the line is cut"
    );
    assert_eq!(error.position(), None);
    assert_eq!(
        Reading::service()
            .from_reader::<Untyped>(Broken)
            .unwrap_err(),
        error
    );
}

#[test]
fn what_an_error_repeats_is_cut_and_stands_on_one_line() {
    let text = format!("\"{}\"", "é\\n".repeat(50));
    let error = json::from_str::<bool>(&text).unwrap_err().to_string();
    assert_eq!(
        error,
        format!(
            "expected Edm.Boolean, found string \"{}…\" at line 1 column 1",
            "é\\n".repeat(20)
        )
    );
    let digits = "1".repeat(1000);
    let error = json::from_str::<bool>(&digits).unwrap_err();
    assert_eq!(error.found(), format!("number {}…", "1".repeat(40)));
    let error = json::from_str::<Untyped>("{\"a\\nb\":[nul]}").unwrap_err();
    assert_eq!(
        error.to_string(),
        "a\\nb[0]: expected a value, found `n` at line 1 column 10"
    );
}
