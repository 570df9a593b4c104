use std::fmt::Debug;

use odata_core::json::{self, Format, Metadata, Nulls, ReadValue, Version, WriteValue};

use crate::model::Part;
use crate::roots::with_roots;

/// Reads the rest of the bytes as the root that the first one stands for, writes that and reads it again.
pub fn round_trips(bytes: &[u8]) {
    let Some((&kind, bytes)) = bytes.split_first() else {
        return;
    };
    macro_rules! each {
        ([$($root:ty,)+]) => {{
            let roots: &[fn(&[u8])] = &[$(round_trips_as::<$root>),+];
            roots[usize::from(kind) % roots.len()](bytes);
        }};
    }
    with_roots!(each!(Vec<Option<Part>>));
}

/// What is written is JSON, in every format, and is read as the same value.
fn round_trips_as<T>(bytes: &[u8])
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
        assert_eq!(format.to_string(&again), written);
        serde_json::from_str::<serde::de::IgnoredAny>(&written)
            .unwrap_or_else(|error| panic!("{error}: {written}"));
        let pretty = format.to_string_pretty(&value);
        assert_eq!(
            format.to_string(&json::from_str::<T>(&pretty).expect("it is the same")),
            written
        );
    }
    // What was read may lack the tag that is written; after that nothing changes. NaN is not equal to itself.
    let exact = default.version(Version::V4_01).nulls(Nulls::Include);
    let read = |value: &T| -> T { json::from_str(&exact.to_string(value)).expect("it was read") };
    let once = read(&value);
    let twice = read(&once);
    assert!(once == twice || format!("{once:?}") == format!("{twice:?}"));
    assert_eq!(exact.to_string(&once), exact.to_string(&value));
}
