//! What a client sends to create interests, and to change them: the companions of both sides.
use odata_benches::contend::{
    ByHand, Derived, Payload, read_by_hand, read_derived, write_by_hand, write_derived,
};
use odata_benches::equal::{check, written};
use odata_benches::generate::facets::{PLAIN, collection, facet};
use odata_benches::harness::{Group, Plan};
use odata_benches::models_odata::{PersonInterestCreate, PersonInterestUpdate};
use odata_benches::models_serde::{Collection as Page, shapes};
use odata_benches::random::Random;
use odata_benches::report::Workload;
use odata_core::Collection;

use crate::Entry;

const COUNT: usize = 1000;
const ASSIGNED: &[&str] = &[
    "id",
    "createdDateTime",
    "lastModifiedDateTime",
    "lastModifiedBy",
];
/// A change of texts alone: complex values are written with their nulls in an `Update`, which serde's side cannot do.
const UNCHANGED: &[&str] = &[
    "id",
    "createdDateTime",
    "createdBy",
    "lastModifiedDateTime",
    "lastModifiedBy",
    "inference",
];

pub(crate) const ENTRIES: &[Entry] = &[
    ("read/create", |name, plan| {
        read::<Collection<PersonInterestCreate>, Page<shapes::PersonInterestCreate>>(
            name, plan, ASSIGNED,
        )
    }),
    ("read/update", |name, plan| {
        read::<Collection<PersonInterestUpdate>, Page<shapes::PersonInterestUpdate>>(
            name, plan, UNCHANGED,
        )
    }),
    ("write/create", |name, plan| {
        write::<Collection<PersonInterestCreate>, Page<shapes::PersonInterestCreate>>(
            name, plan, ASSIGNED,
        )
    }),
    ("write/update", |name, plan| {
        write::<Collection<PersonInterestUpdate>, Page<shapes::PersonInterestUpdate>>(
            name, plan, UNCHANGED,
        )
    }),
];

fn bodies(lacking: &[&str]) -> String {
    let mut random = Random::new(6);
    let bodies = (0..COUNT).map(|_| facet("personInterest", &mut random, PLAIN).without(lacking));
    collection(bodies.collect()).compact()
}

fn read<O: Derived, S: ByHand>(name: &str, plan: &Plan, lacking: &[&str]) -> Workload {
    let text = bodies(lacking);
    let payload = Payload {
        text: &text,
        entities: COUNT,
    };
    check::<O, S>(&text);
    let mut group = Group::default();
    read_by_hand::<S>(&mut group, "serde flat", payload);
    read_derived::<O>(&mut group, payload);
    group.run(name, plan)
}

fn write<O: Derived, S: ByHand>(name: &str, plan: &Plan, lacking: &[&str]) -> Workload {
    let text = bodies(lacking);
    check::<O, S>(&text);
    let size = (written::<S>(&text).len(), COUNT);
    let mut group = Group::default();
    write_by_hand::<S>(&mut group, "serde flat", size, &text);
    write_derived::<O>(&mut group, size, &text);
    group.run(name, plan)
}
