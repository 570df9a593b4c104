//! Enumerations and flags, type definitions, streams, shapes, and the ready-made profile types.

mod definition;
mod enumeration;
mod facets;
mod flags;
mod geo;
mod geo_interop;
mod laws;
mod profile;
mod stream;

/// Reads a text and writes it back, with `odata_core::json` and with `serde_json`, to the same value.
#[track_caller]
fn round_trip<T>(text: &str) -> T
where
    T: for<'a> odata_core::json::ReadValue<'a>
        + odata_core::json::WriteValue
        + serde::Serialize
        + serde::de::DeserializeOwned
        + std::fmt::Debug
        + PartialEq,
{
    let value: T = read(text);
    assert_eq!(odata_core::json::to_string(&value), text);
    assert_eq!(serde_json::to_string(&value).unwrap(), text);
    value
}

/// Reads a text with `odata_core::json` and with `serde_json`, to the same value.
#[track_caller]
fn read<T>(text: &str) -> T
where
    T: for<'a> odata_core::json::ReadValue<'a>
        + serde::de::DeserializeOwned
        + std::fmt::Debug
        + PartialEq,
{
    let value: T =
        odata_core::json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(serde_json::from_str::<T>(text).unwrap(), value);
    let tree: serde_json::Value = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::from_value::<T>(tree).unwrap(), value);
    value
}

/// Reads a text that is no value: what the error says, with `odata_core::json` and with `serde_json`.
#[track_caller]
fn refused<T>(text: &str, message: &str)
where
    T: for<'a> odata_core::json::ReadValue<'a> + serde::de::DeserializeOwned + std::fmt::Debug,
{
    let error = odata_core::json::from_str::<T>(text).unwrap_err();
    assert_eq!(error.to_string(), message);
    let (without_position, _) = message.rsplit_once(" at line ").unwrap();
    let by_serde = serde_json::from_str::<T>(text).unwrap_err().to_string();
    assert!(by_serde.starts_with(without_position), "{by_serde}");
}
