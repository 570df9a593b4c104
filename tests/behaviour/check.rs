//! What the modules assert with.

use std::fmt::Debug;

use odata_core::json::{Error, ReadValue, Reading};
use serde::de::DeserializeOwned;

/// The error at a text: the same through every entry.
#[track_caller]
pub(crate) fn refused_as<T: for<'a> ReadValue<'a> + Debug>(reading: Reading, text: &str) -> Error {
    let error = match reading.from_str::<T>(text) {
        Ok(value) => panic!("{text} was read as {value:?}"),
        Err(error) => error,
    };
    assert_eq!(
        reading.from_slice::<T>(text.as_bytes()).unwrap_err(),
        error,
        "{text}"
    );
    assert_eq!(
        reading.from_reader::<T>(text.as_bytes()).unwrap_err(),
        error,
        "{text}"
    );
    error
}

/// The error of a client at a text: the same through every entry.
#[track_caller]
pub(crate) fn refused<T: for<'a> ReadValue<'a> + Debug>(text: &str) -> Error {
    refused_as::<T>(Reading::client(), text)
}

/// The value of a text: the same through every entry, serde_json's included.
#[track_caller]
pub(crate) fn read<T>(text: &str) -> T
where
    T: for<'a> ReadValue<'a> + DeserializeOwned + Debug + PartialEq,
{
    let value: T = match odata_core::json::from_str(text) {
        Ok(value) => value,
        Err(error) => panic!("{error}: {text}"),
    };
    assert_eq!(
        odata_core::json::from_slice::<T>(text.as_bytes()).unwrap(),
        value
    );
    assert_eq!(
        odata_core::json::from_reader::<T>(text.as_bytes()).unwrap(),
        value
    );
    assert_eq!(serde_json::from_str::<T>(text).unwrap(), value, "{text}");
    assert_eq!(
        serde_json::from_slice::<T>(text.as_bytes()).unwrap(),
        value,
        "{text}"
    );
    assert_eq!(
        serde_json::from_reader::<_, T>(text.as_bytes()).unwrap(),
        value,
        "{text}"
    );
    value
}

/// Line and column of a byte, from 1 and in characters.
pub(crate) fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let before = &text[..offset];
    let line = before.matches('\n').count() + 1;
    let column = before
        .chars()
        .rev()
        .take_while(|character| *character != '\n')
        .count()
        + 1;
    (line, column)
}
