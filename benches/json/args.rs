//! The command line: cargo's own `--bench` is passed over.

use odata_benches::harness::Plan;

#[derive(Debug)]
pub(crate) struct Args {
    pub(crate) plan: Plan,
    pub(crate) list: bool,
    parts: Vec<String>,
}

impl Args {
    pub(crate) fn parse() -> Self {
        let mut args = Self {
            plan: Plan {
                rounds: 100,
                is_test: false,
                only: None,
            },
            list: false,
            parts: Vec::new(),
        };
        let mut given = std::env::args().skip(1);
        while let Some(arg) = given.next() {
            match arg.as_str() {
                "--bench" => {}
                "--quick" => args.plan.rounds = 3,
                "--test" => args.plan.is_test = true,
                "--list" => args.list = true,
                "--rounds" => args.plan.rounds = number(given.next()),
                "--only" => args.plan.only = given.next(),
                part => args.parts.push(part.into()),
            }
        }
        args
    }

    /// Whether a workload of this name was asked for; without a name all are.
    pub(crate) fn wants(&self, name: &str) -> bool {
        self.parts.is_empty() || self.parts.iter().any(|part| name.contains(part))
    }
}

fn number(text: Option<String>) -> usize {
    let number = text.and_then(|text| text.parse().ok());
    number
        .filter(|rounds| *rounds > 0)
        .expect("--rounds takes a number above 0")
}
