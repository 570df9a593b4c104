//! A page of ten types of facets, told apart by their tags: the baseline is what serde has for it, an internally tagged
//! enumeration of structs with flattened bases. No
//! struct holds values of all ten types, so nothing here is flat but the members of the other enumeration.
use odata_benches::contend::{
    Payload, read_alike, read_by_hand, read_derived, read_untyped, write_alike, write_by_hand,
    write_derived,
};
use odata_benches::equal::{check, check_alike, written};
use odata_benches::generate::facets::{PLAIN, any_facets};
use odata_benches::generate::tree::Tree;
use odata_benches::harness::{Group, Plan};
use odata_benches::models_odata::AnyFacet;
use odata_benches::models_serde::{Collection as Page, flat, flatten};
use odata_benches::random::Random;
use odata_benches::report::Workload;
use odata_core::Collection;

use crate::Entry;

const COUNT: usize = 1000;

pub(crate) const ENTRIES: &[Entry] = &[
    ("read/facets", |name, plan| {
        read(name, plan, &page().compact())
    }),
    ("read/facets-tags-last", |name, plan| {
        read(name, plan, &page().tags_last().compact())
    }),
    ("write/facets", write),
];

fn page() -> Tree {
    any_facets(COUNT, &mut Random::new(5), PLAIN)
}

fn read(name: &str, plan: &Plan, text: &str) -> Workload {
    let payload = Payload {
        text,
        entities: COUNT,
    };
    check::<Collection<AnyFacet>, Page<flatten::AnyFacet>>(text);
    check_alike::<Page<flat::AnyFacet>, Page<flatten::AnyFacet>>("tagged, flat", text);
    let mut group = Group::default();
    read_by_hand::<Page<flatten::AnyFacet>>(&mut group, "serde tagged + flatten", payload);
    read_alike::<Page<flat::AnyFacet>>(&mut group, "serde tagged, flat", payload);
    read_untyped(&mut group, payload);
    read_derived::<Collection<AnyFacet>>(&mut group, payload);
    group.run(name, plan)
}

fn write(name: &str, plan: &Plan) -> Workload {
    let text = page().compact();
    check::<Collection<AnyFacet>, Page<flatten::AnyFacet>>(&text);
    check_alike::<Page<flat::AnyFacet>, Page<flatten::AnyFacet>>("tagged, flat", &text);
    let size = (written::<Page<flatten::AnyFacet>>(&text).len(), COUNT);
    let mut group = Group::default();
    write_by_hand::<Page<flatten::AnyFacet>>(&mut group, "serde tagged + flatten", size, &text);
    write_alike::<Page<flat::AnyFacet>>(&mut group, "serde tagged, flat", size, &text);
    write_derived::<Collection<AnyFacet>>(&mut group, size, &text);
    group.run(name, plan)
}
