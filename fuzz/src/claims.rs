use std::fmt::Debug;

use odata_core::json::{
    self, Format, Metadata, Nulls, ReadValue, Reader, Reading, Version, WriteValue,
};
use odata_core::{DynamicProperties, Untyped};
use serde_json::Value;

/// Reading ends in a value or a located error, the same for a text and for its bytes, and what is
/// read is JSON.
pub fn reads<'a, T: ReadValue<'a> + Debug>(bytes: &'a [u8]) {
    for reading in [
        Reading::client(),
        Reading::service(),
        Reading::strict(),
        Reading::client().max_depth(3),
    ] {
        let read = reading.from_slice::<T>(bytes);
        if let Err(error) = &read {
            let position = error.position().expect("a text was read");
            assert!(position.offset <= bytes.len() && position.line > 0 && position.column > 0);
            assert!(!error.to_string().contains('\n'));
        }
        if let Ok(text) = std::str::from_utf8(bytes) {
            assert_eq!(
                format!("{:?}", reading.from_str::<T>(text)),
                format!("{read:?}")
            );
            let mut reader = Reader::new(text, reading);
            let skipped = reader.skip_value().and_then(|()| reader.end());
            assert!(read.is_err() || skipped.is_ok());
        }
    }
}

/// What serde_json reads is read, to the same value, and what it refuses is refused; but for the
/// depth, numbers that no double is near, and names that stand twice.
pub fn agrees(bytes: &[u8]) {
    match (
        json::from_slice::<Untyped>(bytes),
        serde_json::from_slice::<Value>(bytes),
    ) {
        (Ok(ours), Ok(theirs)) => {
            assert!(alike(&ours, &theirs), "{ours:?} and {theirs:?}");
            let written = json::to_string(&ours);
            assert_eq!(
                serde_json::from_str::<Value>(&written).expect("JSON was written"),
                theirs
            );
            let tree: Untyped =
                json::from_str(&theirs.to_string()).expect("serde_json writes JSON");
            assert_eq!(json::to_string_pretty(&tree), format!("{theirs:#}"));
        }
        (Err(_), Err(_)) => {}
        (Ok(_), Err(error)) => {
            let error = error.to_string();
            assert!(
                error.contains("number out of range") || error.contains("recursion limit"),
                "{error}"
            );
        }
        (Err(error), Ok(_)) => panic!("{error}"),
    }
}

/// What is read is written, in every format, and read again as the same.
pub fn round_trips<T>(bytes: &[u8])
where
    T: for<'a> ReadValue<'a> + WriteValue + PartialEq + Debug,
{
    let Ok(value) = json::from_slice::<T>(bytes) else {
        return;
    };
    let default = Format::default();
    for format in [
        default,
        default.nulls(Nulls::Include),
        default.version(Version::V4_01),
        default.ieee754_compatible(true),
        Format::response(),
        Format::response().metadata(Metadata::Full),
    ] {
        let written = format.to_string(&value);
        let again: T =
            json::from_str(&written).unwrap_or_else(|error| panic!("{error}: {written}"));
        if value == value {
            assert_eq!(format.to_string(&again), written);
        }
        serde_json::from_str::<serde_json::Value>(&written)
            .unwrap_or_else(|error| panic!("{error}: {written}"));
        let pretty = format.to_string_pretty(&value);
        assert_eq!(
            format.to_string(&json::from_str::<T>(&pretty).expect("it is the same")),
            written
        );
    }
}

fn alike(ours: &Untyped, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Untyped::Null, Value::Null) => true,
        (Untyped::Boolean(ours), Value::Bool(theirs)) => ours == theirs,
        (Untyped::String(ours), Value::String(theirs)) => ours == theirs,
        (Untyped::Number(ours), Value::Number(theirs)) if theirs.is_f64() => {
            ours.as_f64() == theirs.as_f64()
        }
        (Untyped::Number(ours), Value::Number(theirs)) => ours.as_str() == theirs.to_string(),
        (Untyped::Collection(ours), Value::Array(theirs)) => {
            ours.len() == theirs.len()
                && ours
                    .iter()
                    .zip(theirs)
                    .all(|(ours, theirs)| alike(ours, theirs))
        }
        (Untyped::Object(ours), Value::Object(theirs)) => {
            ours.iter().all(|(name, _)| theirs.contains_key(name))
                && theirs
                    .iter()
                    .all(|(name, theirs)| last(ours, name).is_some_and(|ours| alike(ours, theirs)))
        }
        _ => false,
    }
}

fn last<'o>(object: &'o DynamicProperties, name: &str) -> Option<&'o Untyped> {
    object
        .iter()
        .filter(|(key, _)| *key == name)
        .map(|(_, value)| value)
        .last()
}
