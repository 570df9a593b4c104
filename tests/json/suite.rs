//! JSONTestSuite: what must be read, what must be refused, and what is pinned because it may be either.

use std::fs;

use odata_core::Untyped;
use odata_core::json::{self, ErrorKind, Reading};
use odata_tests::data_path;

/// The texts that a reader may read or refuse, and what this one does.
///
/// serde_json differs in the numbers only, of which it keeps no more than a double holds.
const EITHER: &[(&str, Result<(), ErrorKind>)] = &[
    ("i_number_double_huge_neg_exp.json", Ok(())),
    // A value of no type keeps its digits; `Edm.Double` refuses what no double is near.
    ("i_number_huge_exp.json", Ok(())),
    ("i_number_neg_int_huge_exp.json", Ok(())),
    ("i_number_pos_double_huge_exp.json", Ok(())),
    ("i_number_real_neg_overflow.json", Ok(())),
    ("i_number_real_pos_overflow.json", Ok(())),
    ("i_number_real_underflow.json", Ok(())),
    ("i_number_too_big_neg_int.json", Ok(())),
    ("i_number_too_big_pos_int.json", Ok(())),
    ("i_number_very_big_negative_int.json", Ok(())),
    (
        "i_object_key_lone_2nd_surrogate.json",
        Err(ErrorKind::Syntax),
    ),
    (
        "i_string_1st_surrogate_but_2nd_missing.json",
        Err(ErrorKind::Syntax),
    ),
    (
        "i_string_1st_valid_surrogate_2nd_invalid.json",
        Err(ErrorKind::Syntax),
    ),
    ("i_string_UTF-16LE_with_BOM.json", Err(ErrorKind::Encoding)),
    (
        "i_string_UTF-8_invalid_sequence.json",
        Err(ErrorKind::Encoding),
    ),
    (
        "i_string_UTF8_surrogate_U+D800.json",
        Err(ErrorKind::Encoding),
    ),
    (
        "i_string_incomplete_surrogate_and_escape_valid.json",
        Err(ErrorKind::Syntax),
    ),
    (
        "i_string_incomplete_surrogate_pair.json",
        Err(ErrorKind::Syntax),
    ),
    (
        "i_string_incomplete_surrogates_escape_valid.json",
        Err(ErrorKind::Syntax),
    ),
    (
        "i_string_invalid_lonely_surrogate.json",
        Err(ErrorKind::Syntax),
    ),
    ("i_string_invalid_surrogate.json", Err(ErrorKind::Syntax)),
    ("i_string_invalid_utf-8.json", Err(ErrorKind::Encoding)),
    (
        "i_string_inverted_surrogates_U+1D11E.json",
        Err(ErrorKind::Syntax),
    ),
    ("i_string_iso_latin_1.json", Err(ErrorKind::Encoding)),
    (
        "i_string_lone_second_surrogate.json",
        Err(ErrorKind::Syntax),
    ),
    (
        "i_string_lone_utf8_continuation_byte.json",
        Err(ErrorKind::Encoding),
    ),
    (
        "i_string_not_in_unicode_range.json",
        Err(ErrorKind::Encoding),
    ),
    (
        "i_string_overlong_sequence_2_bytes.json",
        Err(ErrorKind::Encoding),
    ),
    (
        "i_string_overlong_sequence_6_bytes.json",
        Err(ErrorKind::Encoding),
    ),
    (
        "i_string_overlong_sequence_6_bytes_null.json",
        Err(ErrorKind::Encoding),
    ),
    ("i_string_truncated-utf-8.json", Err(ErrorKind::Encoding)),
    ("i_string_utf16BE_no_BOM.json", Err(ErrorKind::Encoding)),
    ("i_string_utf16LE_no_BOM.json", Err(ErrorKind::Encoding)),
    ("i_structure_500_nested_arrays.json", Err(ErrorKind::Depth)),
    (
        "i_structure_UTF-8_BOM_empty_object.json",
        Err(ErrorKind::Syntax),
    ),
];

/// How many texts the suite has: those that must be read, those that must not, and the rest.
const TEXTS: [usize; 3] = [95, 188, 35];

#[test]
fn every_text_has_its_outcome() {
    let mut counts = [0; 3];
    for (name, text) in parsing() {
        let read = json::from_slice::<Untyped>(&text)
            .map(drop)
            .map_err(|error| error.kind());
        let is_large_number = name.starts_with("i_number_") && read.is_ok();
        let theirs = serde_json::from_slice::<serde_json::Value>(&text);
        assert!(theirs.is_ok() == read.is_ok() || is_large_number, "{name}");
        match &name[..2] {
            "y_" => {
                counts[0] += 1;
                assert_eq!(read, Ok(()), "{name}");
            }
            "n_" => {
                counts[1] += 1;
                assert!(read.is_err(), "{name} was read");
            }
            _ => {
                counts[2] += 1;
                let pinned = EITHER.iter().find(|(either, _)| *either == name);
                let (_, outcome) = pinned.unwrap_or_else(|| panic!("{name} has no outcome"));
                assert_eq!(read, *outcome, "{name}");
            }
        }
    }
    assert_eq!(counts, TEXTS);
}

/// The texts that readers change in ways of their own, and what this one makes of them: nothing is lost.
const CHANGED: &[(&str, Result<&str, ErrorKind>)] = &[
    (
        "number_-9223372036854775808.json",
        Ok("[-9223372036854775808]"),
    ),
    (
        "number_-9223372036854775809.json",
        Ok("[-9223372036854775809]"),
    ),
    ("number_1.0.json", Ok("[1.0]")),
    (
        "number_1.000000000000000005.json",
        Ok("[1.000000000000000005]"),
    ),
    ("number_1000000000000000.json", Ok("[1000000000000000]")),
    (
        "number_10000000000000000999.json",
        Ok("[10000000000000000999]"),
    ),
    ("number_1e-999.json", Ok("[1E-999]")),
    ("number_1e6.json", Ok("[1E6]")),
    (
        "number_9223372036854775807.json",
        Ok("[9223372036854775807]"),
    ),
    (
        "number_9223372036854775808.json",
        Ok("[9223372036854775808]"),
    ),
    (
        "object_key_nfc_nfd.json",
        Ok("{\"\u{e9}\":\"NFC\",\"e\u{301}\":\"NFD\"}"),
    ),
    (
        "object_key_nfd_nfc.json",
        Ok("{\"e\u{301}\":\"NFD\",\"\u{e9}\":\"NFC\"}"),
    ),
    (
        "object_same_key_different_values.json",
        Ok("{\"a\":1,\"a\":2}"),
    ),
    ("object_same_key_same_value.json", Ok("{\"a\":1,\"a\":1}")),
    (
        "object_same_key_unclear_values.json",
        Ok("{\"a\":0,\"a\":-0}"),
    ),
    (
        "string_1_escaped_invalid_codepoint.json",
        Err(ErrorKind::Syntax),
    ),
    ("string_1_invalid_codepoint.json", Err(ErrorKind::Encoding)),
    (
        "string_2_escaped_invalid_codepoints.json",
        Err(ErrorKind::Syntax),
    ),
    ("string_2_invalid_codepoints.json", Err(ErrorKind::Encoding)),
    (
        "string_3_escaped_invalid_codepoints.json",
        Err(ErrorKind::Syntax),
    ),
    ("string_3_invalid_codepoints.json", Err(ErrorKind::Encoding)),
    ("string_with_escaped_NULL.json", Ok("[\"A\\u0000B\"]")),
];

#[test]
fn what_other_readers_change_is_kept_or_refused() {
    let mut texts: Vec<_> = texts("json-test-suite/test_transform").collect();
    texts.sort();
    let written: Vec<_> = texts
        .iter()
        .map(|(name, text)| {
            let read = json::from_slice::<Untyped>(text);
            let written = read.map(|value| json::to_string(&value));
            (name.as_str(), written.map_err(|error| error.kind()))
        })
        .collect();
    let expected: Vec<_> = CHANGED
        .iter()
        .map(|(name, outcome)| (*name, outcome.map(str::to_owned)))
        .collect();
    assert_eq!(written, expected);
}

#[test]
fn what_is_passed_over_is_held_to_the_same_rules() {
    for (name, text) in parsing() {
        let Ok(text) = String::from_utf8(text) else {
            continue;
        };
        let mut reader = json::Reader::new(&text, Reading::client());
        let skipped = reader.skip_value().and_then(|()| reader.end());
        let read = json::from_str::<Untyped>(&text).map(drop);
        assert_eq!(skipped, read, "{name}");
    }
}

#[test]
fn five_hundred_levels_are_refused_whatever_is_asked_for() {
    let path = data_path("json-test-suite/test_parsing/i_structure_500_nested_arrays.json");
    let text = fs::read(path).unwrap();
    let error = Reading::client()
        .max_depth(500)
        .from_slice::<Untyped>(&text)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Depth);
}

/// The texts to be parsed, with the two that are too large to be kept and easy to make.
fn parsing() -> impl Iterator<Item = (String, Vec<u8>)> {
    let made = [
        (
            "n_structure_100000_opening_arrays.json",
            "[".repeat(100_000),
        ),
        (
            "n_structure_open_array_object.json",
            "[{\"\":".repeat(50_000) + "\n",
        ),
    ];
    let made = made.map(|(name, text)| (name.to_owned(), text.into_bytes()));
    texts("json-test-suite/test_parsing").chain(made)
}

fn texts(folder: &str) -> impl Iterator<Item = (String, Vec<u8>)> + use<> {
    fs::read_dir(data_path(folder)).unwrap().map(|entry| {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        (name, fs::read(path).unwrap())
    })
}
