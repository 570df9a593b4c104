//! What it costs to build types with inheritance: this project's derives against serde's on flat structs.
//!
//! `cargo bench -p odata-benches --bench build -- [--types N] [--repetitions N] [--quick]`
mod by_odata;
mod by_serde;
mod measure;
mod types;
mod workspace;

use std::io;

use odata_benches::report;

use workspace::{Crate, Workspace};

struct Args {
    types: usize,
    repetitions: usize,
}

fn args() -> Args {
    let mut args = Args {
        types: 100,
        repetitions: 3,
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
                args = Args {
                    types: 20,
                    repetitions: 1,
                }
            }
            "--types" => args.types = number(),
            "--repetitions" => args.repetitions = number(),
            other => panic!("{other} is no argument of this"),
        }
    }
    args
}

fn main() -> io::Result<()> {
    let args = args();
    let types = types::types(args.types);
    let crates = [
        Crate {
            name: "serde-flat",
            library: by_serde::library(&types, false),
            program: by_serde::PROGRAM,
            companions: false,
        },
        Crate {
            name: "odata-alone",
            library: by_odata::library(&types, false),
            program: by_odata::PROGRAM,
            companions: false,
        },
        Crate {
            name: "serde-flat-three",
            library: by_serde::library(&types, true),
            program: by_serde::PROGRAM,
            companions: true,
        },
        Crate {
            name: "odata-companions",
            library: by_odata::library(&types, true),
            program: by_odata::PROGRAM,
            companions: true,
        },
    ];
    let folder = report::folder()?.join("build");
    let workspace = Workspace::create(folder, &types, &crates)?;
    let results = measure::measure(&workspace, &crates, &types, args.repetitions)?;
    print!("{results}");
    report::save("build", &results)
}
