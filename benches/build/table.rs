//! The results for people.
use std::fmt::{self, Display, Formatter};

use odata_benches::report::Spread;

use crate::measure::{Results, Row, Sizes};

impl Display for Results {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n### {} types\n", self.types)?;
        writeln!(
            f,
            "| {:16} | {:7} | {:>9} | {:>18} | {:>8} | {:>18} | {:>6} | {:>14} | {:>9} | {:>6} |",
            "crate",
            "build",
            "processor",
            "ratio",
            "clock",
            "ratio",
            "memory",
            "program",
            "expansion",
            "source"
        )?;
        writeln!(
            f,
            "|{:-<18}|{:-<9}|{:->10}:|{:->19}:|{:->9}:|{:->19}:|{:->7}:|{:->15}:|{:->10}:|{:->7}:|",
            "", "", "", "", "", "", "", "", "", ""
        )?;
        self.rows.iter().try_for_each(|row| write!(f, "{row}"))?;
        writeln!(
            f,
            "\nprocessor, clock: seconds; ratio: to serde's derives, median (5-95 %); memory: MB, at the most; program: KB, \
             stripped (ratio); expansion, source: bytes a type"
        )
    }
}

impl Display for Row {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (program, expansion, source) = self.sizes.as_ref().map(size_cells).unwrap_or_default();
        writeln!(
            f,
            "| {:16} | {:7} | {:9.2} | {:>18} | {:8.2} | {:>18} | {:6.0} | {program:>14} | {expansion:>9} | {source:>6} |",
            self.name,
            self.step,
            self.processor_seconds.median,
            ratio_cell(self.ratio),
            self.clock_seconds.median,
            ratio_cell(self.ratio_by_the_clock),
            self.memory_bytes.high / 1e6,
        )
    }
}

fn ratio_cell(ratio: Option<Spread>) -> String {
    ratio.map_or_else(String::new, |Spread { median, low, high }| {
        format!("{median:.2} ({low:.2}-{high:.2})")
    })
}

fn size_cells(sizes: &Sizes) -> (String, String, String) {
    let ratio = sizes.program_ratio;
    let ratio = ratio.map_or_else(String::new, |ratio| format!(" ({ratio:.2})"));
    (
        format!("{}{ratio}", sizes.program_bytes / 1000),
        sizes.expanded_bytes_a_type.to_string(),
        sizes.source_bytes_a_type.to_string(),
    )
}
