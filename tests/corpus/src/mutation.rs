//! Payloads that are broken at random, the same at each run.

use std::num::NonZero;
use std::sync::Mutex;
use std::thread;

use odata_core::Error;

/// What is put into a payload: what JSON and OData give a meaning.
const TOKENS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\u0000",
    "\\ud800",
    "null",
    "true",
    "-1",
    "1e999",
    "1.5",
    "\"\"",
    "{}",
    "[]",
    "\"NaN\"",
    "\"@odata.type\":\"#microsoft.graph.itemEmail\",",
    "\"@type\":1,",
    "\"@odata.id\":null,",
    "\"id@odata.type\":\"#Int32\",",
    "\"id\":\"\",",
    "\"@odata.nextLink\":\"n\",",
    "\"2020-02-30\"",
    "\"me,,me\"",
    "9999999999999999999999",
    "\u{feff}",
    "\u{10ffff}",
    " ",
    "\n",
];

/// Splitmix64: the same numbers of the same seed.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).expect("a length fits");
        usize::try_from(self.next() % end).expect("it is less than a length")
    }

    fn range(&mut self, len: usize) -> std::ops::Range<usize> {
        let start = self.below(len);
        start..(start + self.below(24)).min(len)
    }
}

fn mutate(bytes: &mut Vec<u8>, numbers: &mut Numbers) {
    let at = numbers.below(bytes.len());
    let range = numbers.range(bytes.len());
    let token = TOKENS[numbers.below(TOKENS.len())].bytes();
    match numbers.below(7) {
        0 => bytes.truncate(at),
        1 => drop(bytes.drain(range)),
        2 => drop(bytes.splice(range, token)),
        3 => drop(bytes.splice(at..at, token)),
        4 => {
            let part = bytes[range].to_vec();
            bytes.splice(at..at, part);
        }
        5 => drop(bytes.splice(at..at, [numbers.next().to_le_bytes()[0]])),
        _ => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << numbers.below(8);
            }
        }
    }
}

/// Checks that an error says where in the text it is.
///
/// # Panics
///
/// Panics where it does not.
pub fn located(error: &Error, bytes: &[u8]) {
    let position = error.position().unwrap_or_else(|| panic!("{error}"));
    let lines = bytes.split(|&byte| byte == b'\n').count();
    assert!((1..=lines).contains(&position.line), "{error}");
    assert!((1..=bytes.len() + 1).contains(&position.column), "{error}");
}

/// How many mutations of each payload are read.
pub const MUTATIONS: usize = 10_000;

/// Does something with each item, on all processors.
///
/// # Panics
///
/// Panics where that does.
pub fn each<T: Send>(items: Vec<T>, act: impl Fn(T) + Sync) {
    let items = Mutex::new(items.into_iter());
    let next = || items.lock().expect("no item is taken by a panic").next();
    let work = || {
        while let Some(item) = next() {
            act(item);
        }
    };
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| (0..processors).for_each(|_| drop(scope.spawn(work))));
}

/// Mutations of a payload; those of one seed are the same.
pub fn mutations(body: &str, seed: usize) -> impl Iterator<Item = Vec<u8>> {
    let mut numbers = Numbers(u64::try_from(seed).expect("a line's number fits"));
    std::iter::repeat_with(move || {
        let mut bytes = body.as_bytes().to_vec();
        for _ in 0..=numbers.below(4) {
            mutate(&mut bytes, &mut numbers);
        }
        bytes
    })
    .take(MUTATIONS)
}

/// How deep what nests without end does.
const DEEP: usize = 200_000;

/// Values that nest deeper than is allowed, closed and not.
#[must_use]
pub fn endless() -> [String; 4] {
    let closed = |open: &str, innermost: &str, close: &str| {
        open.repeat(DEEP) + innermost + &close.repeat(DEEP)
    };
    [
        closed("[", "", "]"),
        closed(r#"{"id":"#, "1", "}"),
        closed(r#"{"user":["#, "", "]}"),
        r#"{"@odata.type":{"user":"#.repeat(DEEP),
    ]
}
