//! Payloads of the types that are unusual in form: very wide, and very deep.
use super::facets::moment;
use super::tree::{Tree, object, scalar, text};
use crate::random::Random;

macro_rules! names {
    ($($name:ident: $Value:ident),* $(,)?) => {
        const WIDE: &[(&str, &str)] = &[$((stringify!($name), stringify!($Value))),*];
    };
}

crate::wide_properties!(names);

/// A device with its key and the first so many of its other properties.
pub fn device(properties: usize, random: &mut Random) -> Tree {
    let mut members = vec![
        ("@odata.type".into(), text("#Benchmark.device")),
        (
            "id".into(),
            text(&format!("device-{:08x}", random.below(1 << 30))),
        ),
    ];
    let some = WIDE.iter().take(properties);
    members.extend(some.map(|(name, value)| (camel_case(name), wide_value(value, random))));
    Tree::Object(members)
}

fn wide_value(kind: &str, random: &mut Random) -> Tree {
    match kind {
        "String" => text(&format!(
            "{} {}",
            random.pick(&["Contoso", "Fabrikam", "Litware"]),
            random.below(10_000)
        )),
        "i32" => scalar(random.below(1000)),
        "i64" => scalar(random.bits() >> 12),
        "f64" => scalar(fraction(random)),
        "bool" => scalar(random.chance(2)),
        "Moment" => moment(random),
        other => unreachable!("{other} is no property's type"),
    }
}

pub(super) fn fraction(random: &mut Random) -> f64 {
    f64::from(u16::try_from(random.below(1000)).expect("below 1000")) / 1000.0
}

fn camel_case(name: &str) -> String {
    let mut upper = false;
    let letters = name.chars().filter_map(|c| match c {
        '_' => {
            upper = true;
            None
        }
        c if std::mem::take(&mut upper) => Some(c.to_ascii_uppercase()),
        c => Some(c),
    });
    letters.collect()
}

/// A tree of nodes, each the only child of another, so many levels deep.
pub fn deep_tree(depth: usize, random: &mut Random) -> Tree {
    let mut node = None;
    for level in (1..=depth).rev() {
        let mut members = vec![
            ("@odata.type".into(), text("#Benchmark.node")),
            ("name".into(), text(&format!("level {level}"))),
            ("weight".into(), scalar(fraction(random))),
        ];
        members.extend(node.map(|child| ("child".into(), child)));
        node = Some(Tree::Object(members));
    }
    let id = text(&format!("tree-{}", random.below(1_000_000)));
    object([
        ("@odata.type", text("#Benchmark.tree")),
        ("id", id),
        ("root", node.expect("a depth above 0")),
    ])
}

/// Steps of two types, each within the one before it.
pub fn nested_steps(depth: usize, random: &mut Random) -> Tree {
    let mut step = None;
    for _ in 0..depth {
        let (tag, property, value) = *random.pick(&[
            &(
                "#Benchmark.walk",
                "path",
                "along the river and over the second bridge",
            ),
            &(
                "#Benchmark.ride",
                "vehicle",
                "the tram to the old town, every ten minutes",
            ),
        ]);
        let mut members = vec![
            ("@odata.type".into(), text(tag)),
            (
                "id".into(),
                text(&format!("step-{:06}", random.below(1_000_000))),
            ),
            (property.into(), text(value)),
        ];
        members.extend(step.map(|next| ("next".into(), next)));
        step = Some(Tree::Object(members));
    }
    step.expect("a depth above 0")
}

/// A page of these, without more.
pub fn page(entities: impl Iterator<Item = Tree>) -> Tree {
    object([("value", Tree::List(entities.collect()))])
}
