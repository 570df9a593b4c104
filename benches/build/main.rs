//! What it costs to build types with inheritance: this project's derives against serde's on flat structs.
//!
//! `cargo bench -p odata-benches --bench build -- [--types N] [--repetitions N] [--step NAME] [--quick] [--graph]`
mod by_odata;
mod by_serde;
mod graph;
mod measure;
mod program;
mod table;
mod types;
mod workspace;

use std::io;

use odata_benches::report;

use workspace::{Crate, Workspace};

struct Args {
    types: usize,
    repetitions: usize,
    /// The types of Microsoft Graph in place of those that are made up, which nobody writes out by hand.
    graph: bool,
    /// The one way of building that is measured, where it is not all of them.
    step: Option<String>,
}

fn args() -> Args {
    let mut args = Args {
        types: 100,
        repetitions: 3,
        graph: false,
        step: None,
    };
    let mut given = std::env::args().skip(1);
    while let Some(arg) = given.next() {
        let mut number = || {
            let number = given.next().and_then(|text| text.parse().ok());
            number
                .filter(|number| *number > 0)
                .expect("a number above 0")
        };
        match arg.as_str() {
            "--bench" => {}
            "--quick" => {
                args.types = 20;
                args.repetitions = 1;
            }
            "--graph" => {
                args.graph = true;
                args.repetitions = 1;
            }
            "--step" => args.step = Some(given.next().expect("the name of a step")),
            "--types" => args.types = number(),
            "--repetitions" => args.repetitions = number(),
            other => panic!("{other} is no argument of this"),
        }
    }
    args
}

fn main() -> io::Result<()> {
    let args = args();
    if args.graph {
        let Some(schema) = graph::schema()? else {
            return Ok(());
        };
        let crates = [
            graph::library("graph-alone", &schema, false),
            graph::library("graph-companions", &schema, true),
        ];
        return run("build-graph", schema.entity_types().count(), &crates, &args);
    }
    let types = types::types(args.types);
    let crates = [
        by_serde::library("serde-flat", &types, false),
        by_odata::library("odata-alone", &types, false),
        by_serde::library("serde-flat-three", &types, true),
        by_odata::library("odata-companions", &types, true),
    ];
    run("build", types.len(), &crates, &args)
}

fn run(name: &str, types: usize, crates: &[Crate], args: &Args) -> io::Result<()> {
    let workspace = Workspace::create(report::folder()?.join(name), crates)?;
    let steps = measure::steps(args.step.as_deref());
    let results = measure::measure(&workspace, crates, types, args.repetitions, &steps)?;
    print!("{results}");
    report::save(name, &results)
}
