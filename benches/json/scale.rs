//! How the time per byte grows: each row's ratio is to the first row's, which is the smallest input (the sizes' is one of
//! those between), so that 1 is linear.
use odata_benches::equal::check;
use odata_benches::generate::facets::{PLAIN, facet};
use odata_benches::generate::structures::{device, nested_steps, page};
use odata_benches::generate::tree::{Tree, scalar};
use odata_benches::harness::{Group, Plan};
use odata_benches::models_odata::{PersonInterest, nested, wide};
use odata_benches::models_serde::{
    Collection as Page, flat, nested as by_serde, wide as wide_by_serde,
};
use odata_benches::random::Random;
use odata_benches::report::Workload;
use odata_core::{Collection, json};

use crate::Entry;

pub(crate) const ENTRIES: &[Entry] = &[
    ("scale/size", size),
    ("scale/unknown-properties", unknown),
    ("scale/out-of-order", out_of_order),
    ("scale/nested-tags-last", nested_tags_last),
];

/// Total size of the payloads that are made of many entities.
const TOTAL: usize = 200_000;

/// Texts of so many bytes each, of entities in turn: many of the small ones, since a single entity is no measure of
/// others, and how many entities they hold in all.
fn repeated(bytes: usize) -> (Vec<String>, usize) {
    let mut random = Random::new(9);
    let some: Vec<String> = (0..200)
        .map(|_| facet("personInterest", &mut random, PLAIN).compact())
        .collect();
    let mut entities = some.iter().cycle();
    let mut count = 0;
    let texts = (0..(TOTAL / bytes).max(1)).map(|_| {
        let mut text = String::from("{\"value\":[");
        for entity in entities.by_ref() {
            text.push_str(entity);
            count += 1;
            if text.len() >= bytes {
                break;
            }
            text.push(',');
        }
        text.push_str("]}");
        text
    });
    (texts.collect(), count)
}

fn size(name: &str, plan: &Plan) -> Workload {
    let sizes = [10_000, 1_000, 100_000, 1_000_000, 10_000_000, 100_000_000];
    let sizes = sizes
        .iter()
        .filter(|bytes| !plan.is_test || **bytes <= 1_000_000);
    let texts: Vec<_> = sizes.map(|bytes| (bytes, repeated(*bytes))).collect();
    for text in &texts[1].1.0 {
        check::<Collection<PersonInterest>, Page<flat::PersonInterest>>(text);
    }
    let mut group = Group::default();
    for (bytes, texts) in &texts {
        let read = |text: &String| {
            json::from_slice::<Collection<PersonInterest>>(text.as_bytes()).expect("valid")
        };
        add_size(&mut group, format!("odata_core, {bytes} B"), texts, read);
    }
    for (bytes, texts) in &texts {
        let read = |text: &String| {
            serde_json::from_slice::<Page<flat::PersonInterest>>(text.as_bytes()).expect("valid")
        };
        add_size(&mut group, format!("serde flat, {bytes} B"), texts, read);
    }
    group.run(name, plan)
}

/// Adds what reads all texts of a size, which hold so many entities.
fn add_size<'a, T: 'a>(
    group: &mut Group<'a>,
    name: String,
    (texts, count): &'a (Vec<String>, usize),
    read: fn(&String) -> T,
) {
    let length = texts.iter().map(String::len).sum();
    let work = move || texts.iter().map(read).collect::<Vec<_>>();
    group.add(name, (length, *count), work);
}

fn unknown(name: &str, plan: &Plan) -> Workload {
    let texts = [
        1 << 8,
        1 << 9,
        1 << 10,
        1 << 11,
        1 << 12,
        1 << 13,
        1 << 14,
        1 << 15,
    ]
    .map(with_unknown);
    let mut group = Group::default();
    for (count, text) in &texts {
        check::<PersonInterest, flat::PersonInterest>(text);
        let work = || json::from_slice::<PersonInterest>(text.as_bytes()).expect("valid");
        group.add(
            format!("odata_core, {count} properties"),
            (text.len(), 1),
            work,
        );
    }
    group.run(name, plan)
}

fn with_unknown(count: usize) -> (usize, String) {
    let mut entity = facet("personInterest", &mut Random::new(10), PLAIN);
    if let Tree::Object(members) = &mut entity {
        members.extend((0..count).map(|at| (format!("extension{at:06}"), scalar(at))));
    }
    (count, entity.compact())
}

/// In order and reversed; an entity's own cost, which a few properties hardly share, is in both.
fn out_of_order(name: &str, plan: &Plan) -> Workload {
    let counts = [6, 12, 25, 50, 99];
    let texts = [false, true]
        .map(|reversed| counts.map(|properties| (reversed, devices(properties, reversed))));
    let mut group = Group::default();
    for (reversed, (properties, count, text)) in texts.as_flattened() {
        check::<Collection<wide::Device>, Page<wide_by_serde::Device>>(text);
        let order = if *reversed { "reversed" } else { "in order" };
        let work = || json::from_slice::<Collection<wide::Device>>(text.as_bytes()).expect("valid");
        group.add(
            format!("odata_core, {properties} {order}"),
            (text.len(), *count),
            work,
        );
    }
    group.run(name, plan)
}

fn devices(properties: usize, reversed: bool) -> (usize, usize, String) {
    let mut random = Random::new(11);
    let count = TOTAL / device(properties, &mut random).compact().len();
    let devices = (0..count).map(|_| {
        let device = device(properties, &mut random);
        if reversed { device.reversed() } else { device }
    });
    (properties, count, page(devices).compact())
}

/// Against serde's internally tagged enumeration, which buffers an object anew at each level that it lies in.
fn nested_tags_last(name: &str, plan: &Plan) -> Workload {
    let texts = [2, 4, 8, 16, 32, 64].map(|depth| {
        let mut random = Random::new(12);
        let one = nested_steps(depth, &mut random).compact().len();
        let count = TOTAL / one;
        let steps = (0..count).map(|_| nested_steps(depth, &mut random).tags_last());
        (depth, count, page(steps).compact())
    });
    let mut group = Group::default();
    for (depth, count, text) in &texts {
        check::<Collection<nested::AnyStep>, Page<by_serde::AnyStep>>(text);
        let work =
            || json::from_slice::<Collection<nested::AnyStep>>(text.as_bytes()).expect("valid");
        group.add(
            format!("odata_core, depth {depth}"),
            (text.len(), *count),
            work,
        );
    }
    for (depth, count, text) in &texts {
        let work =
            || serde_json::from_slice::<Page<by_serde::AnyStep>>(text.as_bytes()).expect("valid");
        group.add(
            format!("serde tagged, depth {depth}"),
            (text.len(), *count),
            work,
        );
    }
    group.run(name, plan)
}
