//! Reading and writing, as ratios to serde's derives on a struct that was flattened by hand.
//!
//! `cargo bench -p odata-benches --bench json -- [--quick] [--test] [--list] [--rounds N] [--only PART] [PART …]`
//!
//! `serde_json::from_slice` and `to_vec` are all there is to `axum::Json` and reqwest's `json`, which are no contenders of
//! their own. A part is one of a workload's name; `--only` takes one of a contender's name, for a profiler's sake.
mod args;
mod corpus;
mod facets;
mod interests;
mod scale;
mod shapes;
mod structures;

use std::process::ExitCode;

use odata_benches::alloc::Counting;
use odata_benches::harness::Plan;
use odata_benches::report;
use odata_benches::summary::Summary;
use odata_benches::system::keep_memory;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// A workload's name and what runs it.
type Entry = (&'static str, fn(&str, &Plan) -> report::Workload);

fn main() -> ExitCode {
    keep_memory();
    let args = args::Args::parse();
    let all = [
        interests::ENTRIES,
        facets::ENTRIES,
        shapes::ENTRIES,
        structures::ENTRIES,
        corpus::ENTRIES,
        scale::ENTRIES,
    ];
    let all = all.concat();
    let wanted = all.iter().filter(|(name, _)| args.wants(name));
    if args.list {
        wanted.for_each(|(name, _)| println!("{name}"));
        return ExitCode::SUCCESS;
    }
    let mut workloads = Vec::new();
    for (name, run) in wanted {
        let workload = run(name, &args.plan);
        if args.plan.is_test {
            println!("{name}: its contenders agree and run");
        } else {
            print!("{workload}");
        }
        workloads.push(workload);
    }
    if workloads.is_empty() {
        eprintln!("no workload has such a name");
        return ExitCode::FAILURE;
    }
    if args.plan.is_test {
        return ExitCode::SUCCESS;
    }
    print!("{}", Summary(&workloads));
    match report::save("json", &workloads) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the results could not be written: {error}");
            ExitCode::FAILURE
        }
    }
}
