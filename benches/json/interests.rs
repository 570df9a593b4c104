//! The seed's response, and a thousand interests in all the forms that services send.
use odata_benches::contend::{Payload, read, read_by_hand, write};
use odata_benches::equal::{json_of, same, written};
use odata_benches::generate::facets::{MULTILINGUAL, PLAIN, interests};
use odata_benches::generate::tree::Tree;
use odata_benches::harness::{Group, Plan};
use odata_benches::models_odata::{PersonInterest, borrowed};
use odata_benches::models_serde::{self as by_serde, flat, flatten};
use odata_benches::random::Random;
use odata_benches::report::Workload;
use odata_core::{Collection, json};

use crate::Entry;

const SEED: &str = include_str!("../../tests/data/seed/response-filled.json");
const COUNT: usize = 1000;

pub(crate) const ENTRIES: &[Entry] = &[
    ("read/seed", read_seed),
    ("read/interests", |name, plan| {
        read_page(name, plan, &page().compact())
    }),
    ("read/interests-shuffled", |name, plan| {
        read_page(name, plan, &page().shuffled(&mut Random::new(2)).compact())
    }),
    ("read/interests-pretty", |name, plan| {
        read_page(name, plan, &page().pretty())
    }),
    ("read/interests-tags-last", |name, plan| {
        read_page(name, plan, &page().tags_last().compact())
    }),
    ("read/interests-unknown", |name, plan| {
        read_page(
            name,
            plan,
            &page().with_unknown(&mut Random::new(3)).compact(),
        )
    }),
    ("read/interests-escapes", |name, plan| {
        read_page(name, plan, &multilingual_page().compact())
    }),
    ("read/interests-borrowed", read_borrowed),
    ("write/seed", write_seed),
    ("write/interests", |name, plan| {
        write_page(name, plan, &page().compact())
    }),
    ("write/interests-escapes", |name, plan| {
        write_page(name, plan, &multilingual_page().compact())
    }),
];

fn page() -> Tree {
    interests(COUNT, &mut Random::new(1), PLAIN)
}

fn multilingual_page() -> Tree {
    interests(COUNT, &mut Random::new(1), MULTILINGUAL).with_escapes(&mut Random::new(4))
}

fn read_seed(name: &str, plan: &Plan) -> Workload {
    let payload = Payload {
        text: SEED,
        entities: 1,
    };
    read::<PersonInterest, flat::PersonInterest, flatten::PersonInterest, flatten::AnyFacet>(
        name, plan, payload,
    )
}

fn read_page(name: &str, plan: &Plan, text: &str) -> Workload {
    read::<
        Collection<PersonInterest>,
        by_serde::Collection<flat::PersonInterest>,
        by_serde::Collection<flatten::PersonInterest>,
        by_serde::Collection<flatten::AnyFacet>,
    >(
        name,
        plan,
        Payload {
            text,
            entities: COUNT,
        },
    )
}

/// The baseline owns its texts, as elsewhere.
fn read_borrowed(name: &str, plan: &Plan) -> Workload {
    type Ours<'a> = Collection<borrowed::PersonInterest<'a>>;
    let text = page().compact();
    let (bytes, payload) = (
        text.as_bytes(),
        Payload {
            text: &text,
            entities: COUNT,
        },
    );
    let want = written::<by_serde::Collection<flat::PersonInterest>>(&text);
    let by_hand: by_serde::borrowed::Collection<'_> =
        serde_json::from_str(&text).expect("serde reads it");
    same("serde flat, borrowed", want.as_bytes(), &json_of(&by_hand));
    let ours: Ours<'_> = json::from_str(&text).expect("odata_core reads it");
    same(
        "odata_core, borrowed",
        want.as_bytes(),
        &json::to_vec(&ours),
    );
    let mut group = Group::default();
    read_by_hand::<by_serde::Collection<flat::PersonInterest>>(&mut group, "serde flat", payload);
    group.add("serde flat, borrowed, from_slice", payload.size(), || {
        serde_json::from_slice::<by_serde::borrowed::Collection<'_>>(bytes).expect("valid")
    });
    group.add("odata_core, borrowed, from_slice", payload.size(), || {
        json::from_slice::<Ours<'_>>(bytes).expect("valid")
    });
    group.add("odata_core, borrowed, from_str", payload.size(), || {
        json::from_str::<Ours<'_>>(&text).expect("valid")
    });
    group.run(name, plan)
}

fn write_seed(name: &str, plan: &Plan) -> Workload {
    let payload = Payload {
        text: SEED,
        entities: 1,
    };
    write::<PersonInterest, flat::PersonInterest, flatten::PersonInterest, flatten::AnyFacet>(
        name, plan, payload,
    )
}

fn write_page(name: &str, plan: &Plan, text: &str) -> Workload {
    write::<
        Collection<PersonInterest>,
        by_serde::Collection<flat::PersonInterest>,
        by_serde::Collection<flatten::PersonInterest>,
        by_serde::Collection<flatten::AnyFacet>,
    >(
        name,
        plan,
        Payload {
            text,
            entities: COUNT,
        },
    )
}
