//! The contenders that every workload has.
use std::fmt::Debug;

use odata_core::json::{self, Format, Metadata, ReadValue, WriteValue};
use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

use crate::equal::{check, check_alike, written};
use crate::harness::{Group, Plan};
use crate::report::Workload;

/// A model of this project's derives, or a page of such.
pub trait Derived: for<'a> ReadValue<'a> + WriteValue + DeserializeOwned + Serialize {}
impl<T: for<'a> ReadValue<'a> + WriteValue + DeserializeOwned + Serialize> Derived for T {}

/// A model of serde's derives.
pub trait ByHand: DeserializeOwned + Serialize + PartialEq + Debug {}
impl<T: DeserializeOwned + Serialize + PartialEq + Debug> ByHand for T {}

/// A JSON text and how many entities it holds.
#[derive(Clone, Copy, Debug)]
pub struct Payload<'a> {
    pub text: &'a str,
    pub entities: usize,
}

impl Payload<'_> {
    pub fn size(self) -> (usize, usize) {
        (self.text.len(), self.entities)
    }
}

/// Reading by serde's model, which is the baseline, by `serde_json` and other parsers.
pub fn read_by_hand<'a, S: ByHand + 'a>(group: &mut Group<'a>, model: &str, payload: Payload<'a>) {
    let (text, size) = (payload.text, payload.size());
    let bytes = text.as_bytes();
    let from_slice = move || serde_json::from_slice::<S>(bytes).expect("valid");
    group.add(format!("{model}, from_slice"), size, from_slice);
    group.add(format!("{model}, from_slice again"), size, from_slice);
    let from_str = move || serde_json::from_str::<S>(text).expect("valid");
    group.add(format!("{model}, from_str"), size, from_str);
    let sonic = move || sonic_rs::from_slice::<S>(bytes).expect("valid");
    group.add(format!("{model}, sonic-rs"), size, sonic);
    // It writes into its input, so a copy is part of the work; the place for it is not.
    let mut place = bytes.to_vec();
    let simd = move || {
        place.copy_from_slice(bytes);
        simd_json::serde::from_slice::<S>(&mut place).expect("valid")
    };
    group.add(format!("{model}, simd-json"), size, simd);
}

/// Reading by another model through `serde_json::from_slice`.
pub fn read_alike<'a, T: DeserializeOwned + 'a>(
    group: &mut Group<'a>,
    name: &str,
    payload: Payload<'a>,
) {
    let bytes = payload.text.as_bytes();
    let read = move || serde_json::from_slice::<T>(bytes).expect("valid");
    group.add(name, payload.size(), read);
}

pub fn read_derived<'a, O: Derived + 'a>(group: &mut Group<'a>, payload: Payload<'a>) {
    let (text, size) = (payload.text, payload.size());
    let from_slice = move || json::from_slice::<O>(text.as_bytes()).expect("valid");
    group.add("odata_core, from_slice", size, from_slice);
    let from_str = move || json::from_str::<O>(text).expect("valid");
    group.add("odata_core, from_str", size, from_str);
    read_alike::<O>(group, "odata_core, serde_json::from_slice", payload);
}

/// What knows no types: a tree of everything, and nothing at all.
pub fn read_untyped<'a>(group: &mut Group<'a>, payload: Payload<'a>) {
    read_alike::<Value>(group, "serde_json::Value", payload);
    read_alike::<IgnoredAny>(group, "serde_json, IgnoredAny", payload);
}

/// Writing what serde's model read; all write equal texts, of which `size` tells the length.
pub fn write_by_hand<'a, S: ByHand + 'a>(
    group: &mut Group<'a>,
    model: &str,
    size: (usize, usize),
    text: &'a str,
) {
    let read = move || serde_json::from_str::<S>(text).expect("valid");
    let to_vec = |value: &S| serde_json::to_vec(value).expect("valid");
    group.add_on(format!("{model}, to_vec"), size, read, to_vec);
    group.add_on(format!("{model}, to_vec again"), size, read, to_vec);
    let sonic = |value: &S| sonic_rs::to_vec(value).expect("valid");
    group.add_on(format!("{model}, sonic-rs"), size, read, sonic);
    let simd = |value: &S| simd_json::serde::to_vec(value).expect("valid");
    group.add_on(format!("{model}, simd-json"), size, read, simd);
}

/// Writing by another model through `serde_json::to_vec`.
pub fn write_alike<'a, T>(group: &mut Group<'a>, name: &str, size: (usize, usize), text: &'a str)
where
    T: DeserializeOwned + Serialize + 'a,
{
    let read = move || serde_json::from_str::<T>(text).expect("valid");
    group.add_on(name, size, read, |value| {
        serde_json::to_vec(value).expect("valid")
    });
}

/// Writing by this project's model. Less metadata is fewer bytes, and the ratio is one of times: every row counts as so
/// many bytes as the full text has.
pub fn write_derived<'a, O: Derived + 'a>(
    group: &mut Group<'a>,
    size: (usize, usize),
    text: &'a str,
) {
    let read = move || json::from_str::<O>(text).expect("valid");
    group.add_on("odata_core, to_vec", size, read, json::to_vec);
    let levels = [("minimal", Metadata::Minimal), ("none", Metadata::None)];
    for (level, metadata) in levels {
        let format = Format::default().metadata(metadata);
        group.add_on(
            format!("odata_core, metadata={level}"),
            size,
            read,
            move |value| format.to_vec(value),
        );
    }
    write_alike::<O>(group, "odata_core, serde_json::to_vec", size, text);
}

/// Reading by all contenders: `S` is flat, `Flatten` has its base as a field, `Tagged` is an enumeration of such.
pub fn read<O: Derived, S: ByHand, Flatten: ByHand, Tagged: ByHand>(
    name: &str,
    plan: &Plan,
    payload: Payload<'_>,
) -> Workload {
    check::<O, S>(payload.text);
    check_alike::<Flatten, S>("flatten", payload.text);
    check_alike::<Tagged, S>("tagged + flatten", payload.text);
    let mut group = Group::default();
    read_by_hand::<S>(&mut group, "serde flat", payload);
    read_alike::<Flatten>(&mut group, "serde flatten", payload);
    read_alike::<Tagged>(&mut group, "serde tagged + flatten", payload);
    read_untyped(&mut group, payload);
    read_derived::<O>(&mut group, payload);
    group.run(name, plan)
}

/// Writing by the contenders of [`read`].
pub fn write<O: Derived, S: ByHand, Flatten: ByHand, Tagged: ByHand>(
    name: &str,
    plan: &Plan,
    payload: Payload<'_>,
) -> Workload {
    let text = payload.text;
    check::<O, S>(text);
    check_alike::<Flatten, S>("flatten", text);
    check_alike::<Tagged, S>("tagged + flatten", text);
    let written = written::<S>(text);
    let size = (written.len(), payload.entities);
    let mut group = Group::default();
    write_by_hand::<S>(&mut group, "serde flat", size, text);
    write_alike::<Flatten>(&mut group, "serde flatten", size, text);
    write_alike::<Tagged>(&mut group, "serde tagged + flatten", size, text);
    write_alike::<Value>(&mut group, "serde_json::Value", size, &written);
    write_derived::<O>(&mut group, size, text);
    group.run(name, plan)
}
