//! Builds the crates in alternation, and tells what each took as a ratio to its counterpart of the same round.
use std::fmt::{self, Display, Formatter};
use std::io;

use odata_benches::random::Random;
use odata_benches::report::Spread;
use serde::Serialize;

use crate::types::Type;
use crate::workspace::{Crate, Workspace};

const STEPS: [(&str, &[&str]); 3] = [
    ("check", &["check"]),
    ("debug", &["build"]),
    ("release", &["build", "--release"]),
];

#[derive(Debug, Serialize)]
pub(crate) struct Results {
    types: usize,
    rows: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Row {
    name: &'static str,
    step: &'static str,
    seconds: Spread,
    /// To serde's structs without companions.
    to_flat: Spread,
    /// To serde's with the same companions.
    to_counterpart: Spread,
    program_bytes: Option<u64>,
    expanded_bytes_a_type: Option<usize>,
    source_bytes_a_type: Option<usize>,
}

pub(crate) fn measure(
    workspace: &Workspace,
    crates: &[Crate],
    types: &[Type],
    rounds: usize,
) -> io::Result<Results> {
    let mut rows = Vec::new();
    for (step, arguments) in STEPS {
        let seconds = seconds(workspace, crates, arguments, rounds)?;
        for (at, one) in crates.iter().enumerate() {
            let counterpart = if one.companions { 2 } else { 0 };
            rows.push(Row {
                name: one.name,
                step,
                seconds: Spread::of(seconds[at].clone()),
                to_flat: ratio(&seconds[at], &seconds[0]),
                to_counterpart: ratio(&seconds[at], &seconds[counterpart]),
                program_bytes: None,
                expanded_bytes_a_type: None,
                source_bytes_a_type: None,
            });
        }
    }
    sizes(workspace, crates, types.len(), &mut rows)?;
    Ok(Results {
        types: types.len(),
        rows,
    })
}

/// By crate and round; a build before the first round makes what all depend on.
fn seconds(
    workspace: &Workspace,
    crates: &[Crate],
    arguments: &[&str],
    rounds: usize,
) -> io::Result<Vec<Vec<f64>>> {
    for one in crates {
        workspace.build(one.name, arguments)?;
    }
    let mut random = Random::new(rounds as u64);
    let mut order: Vec<usize> = (0..crates.len()).collect();
    let mut seconds = vec![Vec::new(); crates.len()];
    for _ in 0..rounds {
        random.shuffle(&mut order);
        for &at in &order {
            let took = workspace.time(crates[at].name, arguments)?;
            seconds[at].push(took.as_secs_f64());
        }
    }
    Ok(seconds)
}

fn ratio(times: &[f64], baseline: &[f64]) -> Spread {
    Spread::of(
        times
            .iter()
            .zip(baseline)
            .map(|(time, base)| time / base)
            .collect(),
    )
}

/// Sizes are the release build's, so they stand in its rows.
fn sizes(
    workspace: &Workspace,
    crates: &[Crate],
    types: usize,
    rows: &mut [Row],
) -> io::Result<()> {
    for row in rows.iter_mut().filter(|row| row.step == "release") {
        let one = crates.iter().find(|one| one.name == row.name);
        row.program_bytes = Some(workspace.program_size(row.name)?);
        row.expanded_bytes_a_type = Some(workspace.expansion_size(row.name)? / types);
        row.source_bytes_a_type = one.map(|one| one.library.len() / types);
    }
    Ok(())
}

impl Display for Results {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n### {} types\n", self.types)?;
        writeln!(
            f,
            "| {:16} | {:7} | {:>7} | {:>20} | {:>20} | {:>8} | {:>10} | {:>8} |",
            "crate",
            "build",
            "seconds",
            "to serde-flat",
            "to its counterpart",
            "program",
            "expansion",
            "source"
        )?;
        writeln!(
            f,
            "|{:-<18}|{:-<9}|{:->8}:|{:->21}:|{:->21}:|{:->9}:|{:->11}:|{:->9}:|",
            "", "", "", "", "", "", "", ""
        )?;
        self.rows.iter().try_for_each(|row| write!(f, "{row}"))?;
        writeln!(
            f,
            "\nprogram: KB, stripped; expansion and source: bytes a type"
        )
    }
}

impl Display for Row {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let spread =
            |ratio: Spread| format!("{:.2} ({:.2}-{:.2})", ratio.median, ratio.low, ratio.high);
        let or_nothing =
            |number: Option<u64>| number.map_or_else(String::new, |number| number.to_string());
        let size = |size: Option<usize>| or_nothing(size.map(|size| size as u64));
        writeln!(
            f,
            "| {:16} | {:7} | {:7.2} | {:>20} | {:>20} | {:>8} | {:>10} | {:>8} |",
            self.name,
            self.step,
            self.seconds.median,
            spread(self.to_flat),
            spread(self.to_counterpart),
            or_nothing(self.program_bytes.map(|bytes| bytes / 1000)),
            size(self.expanded_bytes_a_type),
            size(self.source_bytes_a_type),
        )
    }
}
