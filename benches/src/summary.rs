//! One line a workload: what each way takes of the baseline's time.
use std::fmt::{self, Display, Formatter};

use crate::report::Workload;

/// The columns, and how the contenders of each are called; the first that a workload has is shown.
const READING: &[(&str, &[&str])] = &[
    (
        "odata_core",
        &["odata_core, from_slice", "odata_core, borrowed, from_slice"],
    ),
    (
        "its from_str",
        &["odata_core, from_str", "odata_core, borrowed, from_str"],
    ),
    ("its serde", &["odata_core, serde_json::from_slice"]),
    ("serde from_str", &["from_str"]),
    ("flatten", &["serde flatten"]),
    ("tagged, flatten", &["serde tagged + flatten"]),
    ("sonic-rs", &["sonic-rs"]),
    ("simd-json", &["simd-json"]),
    ("Value", &["serde_json::Value"]),
    ("IgnoredAny", &["serde_json, IgnoredAny"]),
];
const WRITING: &[(&str, &[&str])] = &[
    ("odata_core", &["odata_core, to_vec"]),
    ("its minimal", &["odata_core, metadata=minimal"]),
    ("its serde", &["odata_core, serde_json::to_vec"]),
    ("flatten", &["serde flatten"]),
    ("tagged, flatten", &["serde tagged + flatten"]),
    ("sonic-rs", &["sonic-rs"]),
    ("simd-json", &["simd-json"]),
];

/// A table of the workloads that read, and one of those that write.
#[derive(Debug)]
pub struct Summary<'w>(pub &'w [Workload]);

impl Display for Summary<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        table(f, "read", READING, self.0)?;
        table(f, "write", WRITING, self.0)
    }
}

fn table(
    f: &mut Formatter<'_>,
    kind: &str,
    columns: &[(&str, &[&str])],
    workloads: &[Workload],
) -> fmt::Result {
    let mut of_kind = workloads
        .iter()
        .filter_map(|workload| {
            Some((
                workload.name.strip_prefix(kind)?.strip_prefix('/')?,
                workload,
            ))
        })
        .peekable();
    if of_kind.peek().is_none() {
        return Ok(());
    }
    write!(f, "\n| {kind:20} |")?;
    columns
        .iter()
        .try_for_each(|(title, _)| write!(f, " {title} |"))?;
    write!(f, "\n|{:-<22}|", "")?;
    columns
        .iter()
        .try_for_each(|(title, _)| write!(f, "{:->1$}:|", "", title.len() + 1))?;
    writeln!(f)?;
    for (name, workload) in of_kind {
        write!(f, "| {name:20} |")?;
        for (title, names) in columns {
            write!(f, " {:>1$} |", cell(workload, names), title.len())?;
        }
        writeln!(f)?;
    }
    Ok(())
}

/// The median of a contender. What parses into the baseline's own model is called by the baseline's name.
fn cell(workload: &Workload, names: &[&str]) -> String {
    let baseline = workload.rows.first().map_or("", |row| &row.name);
    let model = baseline.rsplit_once(", ").map_or("", |(model, _)| model);
    let found = names.iter().find_map(|name| {
        let of_baseline = format!("{model}, {name}");
        workload
            .rows
            .iter()
            .find(|row| row.name == *name || row.name == of_baseline)
    });
    found.map_or_else(String::new, |row| format!("{:.2}", row.ratio.median))
}
