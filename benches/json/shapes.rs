//! What a client sends to create interests, and to change them: the companions of both sides.
use odata_benches::contend::{self, ByHand, Derived, Payload};
use odata_benches::generate::facets::{PLAIN, collection, facet};
use odata_benches::harness::Plan;
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
        read::<
            Collection<PersonInterestCreate>,
            Page<shapes::PersonInterestCreate>,
            Page<shapes::flatten::PersonInterestCreate>,
            Page<shapes::Tagged<shapes::flatten::PersonInterestCreate>>,
        >(name, plan, ASSIGNED)
    }),
    ("read/update", |name, plan| {
        read::<
            Collection<PersonInterestUpdate>,
            Page<shapes::PersonInterestUpdate>,
            Page<shapes::flatten::PersonInterestUpdate>,
            Page<shapes::Tagged<shapes::flatten::PersonInterestUpdate>>,
        >(name, plan, UNCHANGED)
    }),
    ("write/create", |name, plan| {
        write::<
            Collection<PersonInterestCreate>,
            Page<shapes::PersonInterestCreate>,
            Page<shapes::flatten::PersonInterestCreate>,
            Page<shapes::Tagged<shapes::flatten::PersonInterestCreate>>,
        >(name, plan, ASSIGNED)
    }),
    ("write/update", |name, plan| {
        write::<
            Collection<PersonInterestUpdate>,
            Page<shapes::PersonInterestUpdate>,
            Page<shapes::flatten::PersonInterestUpdate>,
            Page<shapes::Tagged<shapes::flatten::PersonInterestUpdate>>,
        >(name, plan, UNCHANGED)
    }),
];

fn bodies(lacking: &[&str]) -> String {
    let mut random = Random::new(6);
    let bodies = (0..COUNT).map(|_| facet("personInterest", &mut random, PLAIN).without(lacking));
    collection(bodies.collect()).compact()
}

fn read<O: Derived, S: ByHand, Flatten: ByHand, Tagged: ByHand>(
    name: &str,
    plan: &Plan,
    lacking: &[&str],
) -> Workload {
    let payload = Payload {
        text: &bodies(lacking),
        entities: COUNT,
    };
    contend::read::<O, S, Flatten, Tagged>(name, plan, payload)
}

fn write<O: Derived, S: ByHand, Flatten: ByHand, Tagged: ByHand>(
    name: &str,
    plan: &Plan,
    lacking: &[&str],
) -> Workload {
    let payload = Payload {
        text: &bodies(lacking),
        entities: COUNT,
    };
    contend::write::<O, S, Flatten, Tagged>(name, plan, payload)
}
