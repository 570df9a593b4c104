//! Builds the crates in alternation, and tells what each took as a ratio to its counterpart of the same round.
use std::io;

use odata_benches::random::Random;
use odata_benches::report::Spread;
use serde::Serialize;

use crate::workspace::{Cost, Crate, Workspace};

/// A name and what cargo is told.
pub(crate) type Step = (&'static str, &'static [&'static str]);

/// What is built: `library` is that alone, unoptimized; `debug` and `release` have the program that uses all types.
const STEPS: [Step; 4] = [
    ("check", &["check"]),
    ("library", &["build", "--lib"]),
    ("debug", &["build"]),
    ("release", &["build", "--release"]),
];

#[derive(Debug, Serialize)]
pub(crate) struct Results {
    pub(crate) types: usize,
    pub(crate) rows: Vec<Row>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) step: &'static str,
    pub(crate) processor_seconds: Spread,
    pub(crate) clock_seconds: Spread,
    pub(crate) memory_bytes: Spread,
    /// To the same types written flat with serde's derives: the time that the processors ran.
    pub(crate) ratio: Option<Spread>,
    pub(crate) ratio_by_the_clock: Option<Spread>,
    pub(crate) sizes: Option<Sizes>,
}

/// Sizes are the release build's, so they stand in its rows.
#[derive(Debug, Serialize)]
pub(crate) struct Sizes {
    /// Of the program without symbols.
    pub(crate) program_bytes: u64,
    pub(crate) program_ratio: Option<f64>,
    pub(crate) expanded_bytes_a_type: usize,
    pub(crate) source_bytes_a_type: usize,
}

/// The step of a name, or all of them.
pub(crate) fn steps(name: Option<&str>) -> Vec<Step> {
    let steps = STEPS.into_iter();
    let steps: Vec<_> = steps
        .filter(|(step, _)| name.is_none_or(|name| name == *step))
        .collect();
    assert!(!steps.is_empty(), "{name:?} is no step");
    steps
}

pub(crate) fn measure(
    workspace: &Workspace,
    crates: &[Crate],
    types: usize,
    rounds: usize,
    steps: &[Step],
) -> io::Result<Results> {
    let mut rows = Vec::new();
    for &(step, arguments) in steps {
        let costs = costs(workspace, crates, arguments, rounds)?;
        for (at, one) in crates.iter().enumerate() {
            let ratio = |figure: fn(&Cost) -> f64| {
                let counterpart = &costs[one.counterpart?];
                let pairs = costs[at].iter().zip(counterpart);
                Some(spread(
                    pairs.map(|(cost, base)| figure(cost) / figure(base)),
                ))
            };
            let figures = |figure: fn(&Cost) -> f64| spread(costs[at].iter().map(figure));
            rows.push(Row {
                name: one.name,
                step,
                processor_seconds: figures(|cost| cost.processor),
                clock_seconds: figures(|cost| cost.clock),
                memory_bytes: figures(|cost| as_float(cost.memory)),
                ratio: ratio(|cost| cost.processor),
                ratio_by_the_clock: ratio(|cost| cost.clock),
                sizes: match step {
                    "release" => Some(sizes(workspace, crates, one, types)?),
                    _ => None,
                },
            });
        }
    }
    Ok(Results { types, rows })
}

/// By crate and round.
fn costs(
    workspace: &Workspace,
    crates: &[Crate],
    arguments: &[&str],
    rounds: usize,
) -> io::Result<Vec<Vec<Cost>>> {
    workspace.prepare(arguments)?;
    let mut random = Random::new(rounds as u64);
    let mut order: Vec<usize> = (0..crates.len()).collect();
    let mut costs = vec![Vec::new(); crates.len()];
    for _ in 0..rounds {
        random.shuffle(&mut order);
        for &at in &order {
            costs[at].push(workspace.rebuild(crates[at].name, arguments)?);
        }
    }
    Ok(costs)
}

fn spread(figures: impl Iterator<Item = f64>) -> Spread {
    Spread::of(figures.collect())
}

fn sizes(workspace: &Workspace, crates: &[Crate], one: &Crate, types: usize) -> io::Result<Sizes> {
    let program_bytes = workspace.program_size(one.name)?;
    let counterpart = match one.counterpart {
        Some(counterpart) => Some(workspace.program_size(crates[counterpart].name)?),
        None => None,
    };
    Ok(Sizes {
        program_bytes,
        program_ratio: counterpart.map(|bytes| as_float(program_bytes) / as_float(bytes)),
        expanded_bytes_a_type: workspace.expansion_size(one.name)? / types,
        source_bytes_a_type: one.library.len() / types,
    })
}

#[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
fn as_float(bytes: u64) -> f64 {
    bytes as f64
}
