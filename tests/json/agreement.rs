//! What serde_json reads is read, what it refuses is refused, and the values are the same.

use odata_core::json::{self, Reading};
use odata_core::{DynamicProperties, Untyped};
use proptest::prelude::*;
use serde_json::Value;

use crate::generated;

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn values_are_read_and_written_alike(value in generated::value()) {
        for text in [serde_json::to_string(&value).unwrap(), serde_json::to_string_pretty(&value).unwrap()] {
            let read: Untyped = json::from_str(&text).unwrap();
            prop_assert!(alike(&read, &value), "{read:?}");
            prop_assert_eq!(&json::from_slice::<Untyped>(text.as_bytes()).unwrap(), &read);
            prop_assert_eq!(&json::from_reader::<Untyped>(text.as_bytes()).unwrap(), &read);
        }
        let read: Untyped = json::from_str(&value.to_string()).unwrap();
        prop_assert_eq!(json::to_string(&read), serde_json::to_string(&value).unwrap());
        prop_assert_eq!(json::to_string_pretty(&read), serde_json::to_string_pretty(&value).unwrap());
        prop_assert_eq!(read.to_string(), value.to_string());
        prop_assert_eq!(format!("{read:#}"), format!("{value:#}"));
        prop_assert_eq!(value.to_string().parse(), Ok(read));
    }

    #[test]
    fn both_read_a_text_or_neither_does(text in generated::mutated()) {
        compare(&text)?;
    }

    #[test]
    fn both_read_bytes_or_neither_does(text in prop::collection::vec(any::<u8>(), 0..40)) {
        compare(&text)?;
    }

    #[test]
    fn both_read_a_string_or_neither_does(text in "\"(\\PC|\\\\[\"\\\\/bfnrtux]|\\\\u[0-9a-fD]{4}|[\\x00-\\x20])*\"") {
        compare(text.as_bytes())?;
    }

    #[test]
    fn both_read_a_number_or_neither_does(text in "-?[0-9]{0,3}(\\.[0-9]{0,25})?([eE][+-]?[0-9]{0,2})?") {
        compare(text.as_bytes())?;
    }

    #[test]
    fn doubles_are_the_nearest(bits in any::<u64>(), digits in 1_usize..20, exponent in -30_i32..30) {
        let value = f64::from_bits(bits);
        if value.is_finite() {
            let text = serde_json::to_string(&value).unwrap();
            prop_assert_eq!(json::from_str::<f64>(&text).unwrap().to_bits(), value.to_bits());
            prop_assert_eq!(json::to_string(&value), text);
        }
        let mantissa = &bits.to_string()[..digits.min(bits.to_string().len())];
        for text in [format!("0.{mantissa}"), format!("{mantissa}.5"), format!("-{mantissa}e{exponent}")] {
            let expected: f64 = text.parse().unwrap();
            match json::from_str::<f64>(&text) {
                Ok(value) => prop_assert_eq!(value.to_bits(), expected.to_bits(), "{}", text),
                // A leading zero, as `00.5` has one.
                Err(_) => prop_assert!(serde_json::from_str::<Value>(&text).is_err(), "{}", text),
            }
        }
    }

    #[test]
    fn what_is_passed_over_is_held_to_the_same_rules(text in generated::mutated()) {
        if let Ok(text) = std::str::from_utf8(&text) {
            let mut reader = json::Reader::new(text, Reading::client());
            let skipped = reader.skip_value().and_then(|()| reader.end());
            prop_assert_eq!(skipped, json::from_str::<Untyped>(text).map(drop));
        }
    }
}

/// The two known differences apart: serde_json goes one level less deep, which no text here does,
/// and refuses numbers that no double is near.
fn compare(text: &[u8]) -> Result<(), TestCaseError> {
    let ours = json::from_slice::<Untyped>(text);
    match (ours, serde_json::from_slice::<Value>(text)) {
        (Ok(ours), Ok(theirs)) => {
            prop_assert!(alike(&ours, &theirs), "{ours:?} and {theirs:?}");
            let written = json::to_string(&ours);
            let again: Value = serde_json::from_str(&written).unwrap();
            prop_assert_eq!(again, theirs);
        }
        (Err(_), Err(_)) => {}
        (Ok(_), Err(error)) if error.to_string().starts_with("number out of range") => {}
        (ours, theirs) => prop_assert!(false, "{ours:?} and {theirs:?}"),
    }
    Ok(())
}

/// Whether two values are the same. Of a name that stands twice, serde_json keeps the last value.
fn alike(ours: &Untyped, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Untyped::Null, Value::Null) => true,
        (Untyped::Boolean(ours), Value::Bool(theirs)) => ours == theirs,
        (Untyped::String(ours), Value::String(theirs)) => ours == theirs,
        (Untyped::Number(ours), Value::Number(theirs)) => {
            let is_same_double = theirs.is_f64() && ours.as_f64() == theirs.as_f64();
            is_same_double || spelled(ours.as_str()) == spelled(&theirs.to_string())
        }
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

/// A number without what serde_json's `arbitrary_precision` changes of it.
fn spelled(number: &str) -> String {
    number.to_lowercase().replace("e+", "e")
}

fn last<'o>(object: &'o DynamicProperties, name: &str) -> Option<&'o Untyped> {
    object
        .iter()
        .filter(|(key, _)| *key == name)
        .map(|(_, value)| value)
        .last()
}

#[test]
fn names_that_stand_twice_are_kept() {
    let text = r#"{"a":1,"b":{"a":2,"a":3},"a":4}"#;
    let read: Untyped = json::from_str(text).unwrap();
    assert_eq!(json::to_string(&read), text);
    assert_eq!(read.as_object().unwrap().len(), 3);
}

#[test]
fn numbers_that_serde_json_refuses_are_kept() {
    for text in ["1e999", "-1e999", "123123e100000"] {
        let read: Untyped = json::from_str(text).unwrap();
        assert_eq!(json::to_string(&read), text);
        assert_eq!(read.as_number().unwrap().as_f64(), None);
        let theirs = serde_json::from_str::<Value>(text);
        assert_eq!(
            theirs.is_ok(),
            cfg!(feature = "arbitrary_precision"),
            "{text}"
        );
    }
}
