//! A type of a hundred properties, and values nested thirty deep.
use odata_benches::contend::{
    ByHand, Derived, Payload, read_by_hand, read_derived, read_untyped, write_by_hand,
    write_derived,
};
use odata_benches::equal::{check, written};
use odata_benches::generate::structures::{deep_tree, device, page};
use odata_benches::harness::{Group, Plan};
use odata_benches::models_serde::{Collection as Page, nested as by_serde, wide};
use odata_benches::random::Random;
use odata_benches::report::Workload;
use odata_benches::{models_odata, models_odata::nested};
use odata_core::Collection;

use crate::Entry;

const WIDE_COUNT: usize = 200;
const DEEP_COUNT: usize = 200;
const DEPTH: usize = 30;

type Device = models_odata::wide::Device;

pub(crate) const ENTRIES: &[Entry] = &[
    ("read/wide", |name, plan| {
        read::<Collection<Device>, Page<wide::Device>>(
            name,
            plan,
            Payload {
                text: &devices(),
                entities: WIDE_COUNT,
            },
        )
    }),
    ("read/deep", |name, plan| {
        read::<Collection<nested::Tree>, Page<by_serde::Tree>>(
            name,
            plan,
            Payload {
                text: &trees(),
                entities: DEEP_COUNT,
            },
        )
    }),
    ("write/wide", |name, plan| {
        write::<Collection<Device>, Page<wide::Device>>(
            name,
            plan,
            Payload {
                text: &devices(),
                entities: WIDE_COUNT,
            },
        )
    }),
    ("write/deep", |name, plan| {
        write::<Collection<nested::Tree>, Page<by_serde::Tree>>(
            name,
            plan,
            Payload {
                text: &trees(),
                entities: DEEP_COUNT,
            },
        )
    }),
];

fn devices() -> String {
    let mut random = Random::new(7);
    page((0..WIDE_COUNT).map(|_| device(usize::MAX, &mut random))).compact()
}

fn trees() -> String {
    let mut random = Random::new(8);
    page((0..DEEP_COUNT).map(|_| deep_tree(DEPTH, &mut random))).compact()
}

fn read<O: Derived, S: ByHand>(name: &str, plan: &Plan, payload: Payload<'_>) -> Workload {
    check::<O, S>(payload.text);
    let mut group = Group::default();
    read_by_hand::<S>(&mut group, "serde flat", payload);
    read_untyped(&mut group, payload);
    read_derived::<O>(&mut group, payload);
    group.run(name, plan)
}

fn write<O: Derived, S: ByHand>(name: &str, plan: &Plan, payload: Payload<'_>) -> Workload {
    check::<O, S>(payload.text);
    let size = (written::<S>(payload.text).len(), payload.entities);
    let mut group = Group::default();
    write_by_hand::<S>(&mut group, "serde flat", size, payload.text);
    write_derived::<O>(&mut group, size, payload.text);
    group.run(name, plan)
}
