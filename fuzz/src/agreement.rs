use std::fmt::Debug;

use odata_core::json::{self, ReadValue, WriteValue};
use odata_core::{DynamicProperties, Untyped};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::roots::with_roots;

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

/// Reads the rest of the bytes as the root that the first one stands for, here and with serde_json.
pub fn reads_through_serde(bytes: &[u8]) {
    let Some((&kind, bytes)) = bytes.split_first() else {
        return;
    };
    macro_rules! each {
        ([$($root:ty,)+]) => {{
            let roots: &[fn(&[u8])] = &[$(reads_alike::<$root>),+];
            roots[usize::from(kind) % roots.len()](bytes);
        }};
    }
    with_roots!(each!());
}

/// What is written is the same JSON, numbers that no double equals aside.
fn writes_alike<T: WriteValue + Serialize>(value: &T) {
    let ours = json::to_string(value);
    let Ok(theirs) = serde_json::to_string(value) else {
        return;
    };
    let tree = |text: &str| serde_json::from_str::<Value>(text).ok();
    assert_eq!(tree(&theirs), tree(&ours));
    if let Ok(value) = serde_json::to_value(value) {
        assert_eq!(Some(value), tree(&ours));
    }
}

/// Values are the same, and so are messages, their positions aside.
fn reads_alike<T>(bytes: &[u8])
where
    T: for<'a> ReadValue<'a> + WriteValue + DeserializeOwned + Serialize + Debug,
{
    let Ok(text) = std::str::from_utf8(bytes) else {
        assert!(serde_json::from_slice::<T>(bytes).is_err());
        return;
    };
    let ours = json::from_str::<T>(text);
    let borrowed = serde_json::from_str::<T>(text);
    let copied = serde_json::from_reader::<_, T>(bytes);
    assert_eq!(
        format!("{:?}", borrowed.as_ref().ok()),
        format!("{:?}", copied.as_ref().ok())
    );
    match (&ours, &borrowed) {
        (Ok(ours), Ok(theirs)) => {
            assert_eq!(format!("{ours:?}"), format!("{theirs:?}"));
            writes_alike(ours);
        }
        (Err(ours), Err(theirs)) if theirs.is_data() => {
            let ours = ours.to_string();
            let message = ours.rsplit_once(" at line ").expect("a text was read").0;
            assert!(theirs.to_string().starts_with(message), "{ours}, {theirs}");
        }
        (Err(_), Err(_)) => {}
        _ => panic!("{ours:?} and {borrowed:?}"),
    }
}
