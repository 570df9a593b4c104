//! Contenders of one workload, run in random order round by round, and told as ratios to the first of them.
//!
//! A ratio is taken within a round, so that what slows the machine for a while slows both sides of it.
use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::alloc::{Cost, cost};
use crate::random::Random;
use crate::report::{Row, Spread, Workload};
use crate::system::thread_time;

const BUDGET: Duration = Duration::from_secs(20);
const FEWEST_ROUNDS: usize = 9;
/// A sample shorter than this many bytes' work is repeated, so that the clock's own cost does not count.
const SAMPLE_BYTES: usize = 1 << 20;

/// How long a sample of so many repetitions took, without dropping what it made.
type Sample<'a> = Box<dyn FnMut(usize) -> Duration + 'a>;

struct Contender<'a> {
    name: String,
    bytes: usize,
    entities: usize,
    repetitions: usize,
    cost: Cost,
    sample: Sample<'a>,
}

/// How a workload is run.
#[derive(Clone, Debug)]
pub struct Plan {
    pub rounds: usize,
    /// That the contenders agree and run, not how fast: each runs once, and on nothing large.
    pub is_test: bool,
    /// Part of the name of the contenders that are run, where not all are; the first of them is then the baseline.
    pub only: Option<String>,
}

#[derive(Default)]
pub struct Group<'a> {
    contenders: Vec<Contender<'a>>,
}

impl std::fmt::Debug for Group<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list()
            .entries(self.contenders.iter().map(|c| &c.name))
            .finish()
    }
}

/// The work is done once before, so that what the last contender left behind counts for none in the caches. The allocator
/// tidies up after a large value only when it is next asked for something large, which is part of dropping it, and so is
/// asked for here.
fn timed<T>(repetitions: usize, mut work: impl FnMut() -> T) -> Duration {
    drop(black_box(work()));
    drop(black_box(Vec::<u8>::with_capacity(1 << 16)));
    let mut made = Vec::with_capacity(repetitions);
    let start = thread_time();
    for _ in 0..repetitions {
        made.push(black_box(work()));
    }
    thread_time().saturating_sub(start)
}

impl<'a> Group<'a> {
    /// Adds a contender; the first is the baseline. `bytes` is how much JSON it reads or writes, `entities` how many it
    /// holds.
    pub fn add<T: 'a>(
        &mut self,
        name: impl Into<String>,
        size: (usize, usize),
        mut work: impl FnMut() -> T + 'a,
    ) {
        let cost = cost(&mut work);
        self.push(name.into(), size, cost, move |repetitions| {
            timed(repetitions, &mut work)
        });
    }

    /// Adds a contender that works on a value which is made anew for each sample, outside of the measured time: where the
    /// allocator happened to put a value then counts for no contender more than for another.
    pub fn add_on<V: 'a, T: 'a>(
        &mut self,
        name: impl Into<String>,
        size: (usize, usize),
        make: impl Fn() -> V + 'a,
        work: impl Fn(&V) -> T + 'a,
    ) {
        let value = make();
        let cost = cost(|| work(&value));
        self.push(name.into(), size, cost, move |repetitions| {
            let value = make();
            timed(repetitions, || work(&value))
        });
    }

    fn push(
        &mut self,
        name: String,
        (bytes, entities): (usize, usize),
        cost: Cost,
        sample: impl FnMut(usize) -> Duration + 'a,
    ) {
        self.contenders.push(Contender {
            name,
            bytes,
            entities,
            repetitions: (SAMPLE_BYTES / bytes.max(1)).clamp(1, 1024),
            cost,
            sample: Box::new(sample),
        });
    }

    /// Runs the contenders for so many rounds, fewer where they are slow.
    pub fn run(mut self, name: &str, plan: &Plan) -> Workload {
        if let Some(part) = &plan.only {
            self.contenders
                .retain(|contender| contender.name.contains(part));
        }
        let rounds = if plan.is_test {
            self.contenders
                .iter_mut()
                .for_each(|contender| contender.repetitions = 1);
            1
        } else {
            plan.rounds.min(self.affordable_rounds())
        };
        let times = self.rounds(rounds);
        let rows = self.contenders.iter().enumerate();
        let rows = rows.map(|(at, contender)| contender.row(&times[0], &times[at]));
        Workload {
            name: name.into(),
            rounds,
            rows: rows.chain(self.both_from_str(&times)).collect(),
        }
    }

    fn affordable_rounds(&mut self) -> usize {
        let start = Instant::now();
        for contender in &mut self.contenders {
            contender.sample();
        }
        let affordable = BUDGET.as_nanos() / start.elapsed().as_nanos().max(1);
        usize::try_from(affordable).map_or(usize::MAX, |rounds| rounds.max(FEWEST_ROUNDS))
    }

    /// From texts that are known to be UTF-8 both sides have less to do, so there is a ratio for that as well.
    fn both_from_str(&self, times: &[Vec<f64>]) -> Option<Row> {
        let place = |side: &str| {
            self.contenders.iter().position(|contender| {
                contender.name.starts_with(side) && contender.name.ends_with(", from_str")
            })
        };
        let (serde, ours) = (place("serde")?, place("odata_core, from_str")?);
        Some(Row {
            name: "odata_core to serde, both from_str".into(),
            ..self.contenders[ours].row(&times[serde], &times[ours])
        })
    }

    /// Nanoseconds a byte, by contender and round.
    fn rounds(&mut self, rounds: usize) -> Vec<Vec<f64>> {
        let mut random = Random::new(rounds as u64);
        let mut order: Vec<usize> = (0..self.contenders.len()).collect();
        let mut times = vec![Vec::with_capacity(rounds); order.len()];
        for _ in 0..rounds {
            random.shuffle(&mut order);
            for &at in &order {
                let contender = &mut self.contenders[at];
                let nanoseconds = contender.sample().as_secs_f64() * 1e9;
                times[at].push(nanoseconds / per_sample(contender));
            }
        }
        times
    }
}

#[expect(clippy::cast_precision_loss, reason = "far below 2^52 bytes")]
fn per_sample(contender: &Contender<'_>) -> f64 {
    (contender.bytes * contender.repetitions) as f64
}

impl Contender<'_> {
    fn sample(&mut self) -> Duration {
        (self.sample)(self.repetitions)
    }

    fn row(&self, baseline: &[f64], times: &[f64]) -> Row {
        let ratios = times.iter().zip(baseline).map(|(time, base)| time / base);
        Row {
            name: self.name.clone(),
            bytes: self.bytes,
            entities: self.entities,
            ratio: Spread::of(ratios.collect()),
            nanoseconds_per_byte: Spread::of(times.to_vec()),
            cost: self.cost,
        }
    }
}
