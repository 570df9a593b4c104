//! A type of a hundred properties, and values nested thirty deep.
use odata_benches::contend::{Payload, read, write};
use odata_benches::generate::structures::{deep_tree, device, page};
use odata_benches::models_serde::{Collection as Page, nested as by_serde, wide};
use odata_benches::random::Random;
use odata_benches::{models_odata, models_odata::nested};
use odata_core::Collection;

use crate::Entry;

const WIDE_COUNT: usize = 200;
const DEEP_COUNT: usize = 200;
const DEPTH: usize = 30;

type Device = models_odata::wide::Device;

pub(crate) const ENTRIES: &[Entry] = &[
    ("read/wide", |name, plan| {
        read::<
            Collection<Device>,
            Page<wide::Device>,
            Page<wide::flatten::Device>,
            Page<wide::Tagged<wide::flatten::Device>>,
        >(
            name,
            plan,
            Payload {
                text: &devices(),
                entities: WIDE_COUNT,
            },
        )
    }),
    ("read/deep", |name, plan| {
        read::<
            Collection<nested::Tree>,
            Page<by_serde::Tree>,
            Page<by_serde::flatten::Tree>,
            Page<by_serde::Tagged<by_serde::flatten::Tree>>,
        >(
            name,
            plan,
            Payload {
                text: &trees(),
                entities: DEEP_COUNT,
            },
        )
    }),
    ("write/wide", |name, plan| {
        write::<
            Collection<Device>,
            Page<wide::Device>,
            Page<wide::flatten::Device>,
            Page<wide::Tagged<wide::flatten::Device>>,
        >(
            name,
            plan,
            Payload {
                text: &devices(),
                entities: WIDE_COUNT,
            },
        )
    }),
    ("write/deep", |name, plan| {
        write::<
            Collection<nested::Tree>,
            Page<by_serde::Tree>,
            Page<by_serde::flatten::Tree>,
            Page<by_serde::Tagged<by_serde::flatten::Tree>>,
        >(
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
