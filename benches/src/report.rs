//! What was measured, as a table for people and as JSON for programs.
use std::fmt::{self, Display, Formatter};
use std::path::PathBuf;
use std::{env, fs, io};

use serde::Serialize;

use crate::alloc::Cost;

/// The median, and what nine of ten rounds lay between.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Spread {
    pub median: f64,
    pub low: f64,
    pub high: f64,
}

impl Spread {
    /// # Panics
    /// If there are no values.
    pub fn of(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        let last = values.len() - 1;
        Self {
            median: values[last / 2],
            low: values[last / 20],
            high: values[last - last / 20],
        }
    }
}

#[derive(Debug, Serialize)]
pub struct Row {
    pub name: String,
    pub bytes: usize,
    pub entities: usize,
    /// Time per byte of JSON, to the baseline's.
    pub ratio: Spread,
    pub nanoseconds_per_byte: Spread,
    pub cost: Cost,
}

#[derive(Debug, Serialize)]
pub struct Workload {
    pub name: String,
    pub rounds: usize,
    pub rows: Vec<Row>,
}

impl Display for Workload {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n### {} ({} rounds)\n", self.name, self.rounds)?;
        writeln!(
            f,
            "| {:38} | {:>6} | {:>13} | {:>6} | {:>13} | {:>7} |",
            "contender", "ratio", "5-95 %", "MB/s", "allocs/entity", "peak"
        )?;
        writeln!(
            f,
            "|{:-<40}|{:->7}:|{:->14}:|{:->7}:|{:->14}:|{:->8}:|",
            "", "", "", "", "", ""
        )?;
        self.rows.iter().try_for_each(|row| write!(f, "{row}"))
    }
}

impl Display for Row {
    #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let spread = format!("{:.3}-{:.3}", self.ratio.low, self.ratio.high);
        let allocations = self.cost.calls as f64 / self.entities as f64;
        // To the JSON's size: 1.00 is as much memory as the text takes.
        let peak = self.cost.peak as f64 / self.bytes as f64;
        writeln!(
            f,
            "| {:38} | {:6.3} | {spread:>13} | {:6.0} | {allocations:13.2} | {peak:7.2} |",
            self.name,
            self.ratio.median,
            1e3 / self.nanoseconds_per_byte.median,
        )
    }
}

/// `bench` in cargo's target folder, of which this program lies in `<target>/<profile>/deps`.
///
/// # Errors
/// If the program's own path is not known.
pub fn folder() -> io::Result<PathBuf> {
    let program = env::current_exe()?;
    let target = program.ancestors().nth(3);
    let target = target.ok_or_else(|| io::Error::other("not run from a target folder"))?;
    Ok(target.join("bench"))
}

/// Writes `target/bench/<name>.json`, and says so.
///
/// # Errors
/// If the file cannot be written.
pub fn save(name: &str, what: &impl Serialize) -> io::Result<()> {
    let folder = folder()?;
    fs::create_dir_all(&folder)?;
    let file = folder.join(name).with_extension("json");
    fs::write(&file, serde_json::to_vec_pretty(what)?)?;
    println!("\nwritten to {}", file.display());
    Ok(())
}
