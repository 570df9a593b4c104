//! What reading costs in memory, and what a stream costs in time: each figure with its bound.
//!
//! `cargo bench -p odata-benches --bench memory`
use std::fmt::{self, Display, Formatter};
use std::hint::black_box;
use std::io::{self, Read};
use std::process::ExitCode;
use std::time::Duration;

use odata_benches::alloc::{Cost, Counting, cost};
use odata_benches::generate::facets::{MULTILINGUAL, PLAIN, facet, interests};
use odata_benches::models_odata::{PersonInterest, borrowed};
use odata_benches::models_serde::{Collection as Page, flat};
use odata_benches::random::Random;
use odata_benches::report;
use odata_benches::system::{keep_memory, thread_time};
use odata_core::Collection;
use odata_core::json::{self, Entities};
use serde::Serialize;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const COUNT: usize = 1000;
const LARGE: usize = 100_000_000;
const STREAM: usize = 1_000_000_000;
/// What a stream may hold, however long it is.
const STREAM_MEMORY: usize = 1 << 20;
const ROUNDS: usize = 5;

/// A figure and the bound that it keeps to, or does not.
#[derive(Debug, Serialize)]
struct Figure {
    name: &'static str,
    value: f64,
    bound: f64,
    /// Whether the bound is the least that is asked for, and not the most.
    at_least: bool,
}

impl Figure {
    fn holds(&self) -> bool {
        if self.at_least {
            self.value >= self.bound
        } else {
            self.value <= self.bound
        }
    }
}

impl Display for Figure {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let relation = if self.at_least { ">=" } else { "<=" };
        let verdict = if self.holds() { "holds" } else { "BROKEN" };
        write!(
            f,
            "| {:62} | {:10.3} | {relation} {:10.3} | {verdict:7} |",
            self.name, self.value, self.bound
        )
    }
}

fn main() -> ExitCode {
    keep_memory();
    let figures: Vec<_> = [owned(), borrowed(), peak(), stream()]
        .into_iter()
        .flatten()
        .collect();
    println!(
        "\n| {:62} | {:>10} | {:>13} | verdict |",
        "figure", "value", "bound"
    );
    println!("|{:-<64}|{:->11}:|{:->14}:|{:-<9}|", "", "", "", "");
    for figure in &figures {
        println!("{figure}");
    }
    let saved = report::save("memory", &figures);
    if saved.is_ok() && figures.iter().all(Figure::holds) {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

#[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
fn figure(name: &'static str, value: usize, bound: usize, per: usize) -> Figure {
    Figure {
        name,
        value: value as f64 / per as f64,
        bound: bound as f64 / per as f64,
        at_least: false,
    }
}

/// A value that owns its texts makes as many allocations as a copy of it, whose strings and vectors are each made once,
/// but for the vectors that grow; and no more than serde's.
fn owned() -> Vec<Figure> {
    let plain = interests(COUNT, &mut Random::new(1), PLAIN).compact();
    let escaped = interests(COUNT, &mut Random::new(1), MULTILINGUAL)
        .with_escapes(&mut Random::new(4))
        .compact();
    let ours = |text: &str| {
        cost(|| json::from_str::<Collection<PersonInterest>>(text).expect("valid")).calls
    };
    let by_serde = |text: &str| {
        let value = serde_json::from_str::<Page<flat::PersonInterest>>(text).expect("valid");
        let growth = COUNT.ilog2() as usize;
        cost(|| value.clone()).calls + growth
    };
    vec![
        figure(
            "allocations an entity, to a copy of the flat struct",
            ours(&plain),
            by_serde(&plain),
            COUNT,
        ),
        figure(
            "the same, with escapes",
            ours(&escaped),
            by_serde(&escaped),
            COUNT,
        ),
    ]
}

fn borrowed() -> Vec<Figure> {
    let text = interests(COUNT, &mut Random::new(1), PLAIN).compact();
    let read =
        cost(|| json::from_str::<Collection<borrowed::PersonInterest<'_>>>(&text).expect("valid"));
    vec![figure(
        "allocations an entity, borrowed",
        read.calls,
        2 * COUNT,
        COUNT,
    )]
}

/// The input is there before, so that what is allocated is the value's.
fn peak() -> Vec<Figure> {
    let mut text = Vec::new();
    Pages::new(LARGE)
        .read_to_end(&mut text)
        .expect("no failure");
    let Cost { held, peak, .. } =
        cost(|| json::from_slice::<Collection<PersonInterest>>(&text).expect("valid"));
    let input = text.len();
    vec![figure(
        "peak while reading 100 MB, input included, to the input's size",
        peak + input,
        held + input,
        input,
    )]
}

fn stream() -> Vec<Figure> {
    let read = cost(|| count(Entities::<PersonInterest, _>::new(Pages::new(STREAM))));
    let mut text = Vec::new();
    Pages::new(LARGE / 4)
        .read_to_end(&mut text)
        .expect("no failure");
    let slice = median(|| {
        let page = json::from_slice::<Collection<PersonInterest>>(&text).expect("valid");
        black_box(page);
    });
    let streamed = median(|| {
        black_box(count(Entities::<PersonInterest, _>::new(&*text)));
    });
    vec![
        figure(
            "MB at the most while 1 GB is streamed",
            read.peak,
            STREAM_MEMORY,
            1_000_000,
        ),
        Figure {
            name: "a stream's throughput, to the slice reader's",
            value: slice.as_secs_f64() / streamed.as_secs_f64(),
            bound: 0.8,
            at_least: true,
        },
    ]
}

fn count(entities: impl Iterator<Item = Result<PersonInterest, json::Error>>) -> usize {
    entities
        .map(|entity| black_box(entity.expect("valid")).categories.len())
        .sum()
}

fn median(mut work: impl FnMut()) -> Duration {
    let mut times: Vec<_> = (0..ROUNDS)
        .map(|_| {
            let start = thread_time();
            work();
            thread_time().saturating_sub(start)
        })
        .collect();
    times.sort();
    times[ROUNDS / 2]
}

/// A collection of about so many bytes, as it comes from somewhere: no more of it is in memory than an entity.
struct Pages {
    entities: Vec<String>,
    next: usize,
    left: usize,
    rest: io::Cursor<String>,
    ended: bool,
}

impl Pages {
    fn new(bytes: usize) -> Self {
        let mut random = Random::new(9);
        let entities = (0..200)
            .map(|_| facet("personInterest", &mut random, PLAIN).compact())
            .collect();
        Self {
            entities,
            next: 0,
            left: bytes,
            rest: io::Cursor::new("{\"value\":[".into()),
            ended: false,
        }
    }

    /// The next part; none behind the end.
    fn advance(&mut self) -> bool {
        if self.ended {
            return false;
        }
        let entity = &self.entities[self.next % self.entities.len()];
        let separator = if self.next == 0 { "" } else { "," };
        self.left = self.left.saturating_sub(entity.len() + separator.len());
        self.ended = self.left == 0;
        let end = if self.ended { "]}" } else { "" };
        self.rest = io::Cursor::new([separator, entity, end].concat());
        self.next += 1;
        true
    }
}

impl Read for Pages {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let mut read = 0;
        while read < into.len() {
            let got = self.rest.read(&mut into[read..])?;
            if got == 0 && !self.advance() {
                break;
            }
            read += got;
        }
        Ok(read)
    }
}
