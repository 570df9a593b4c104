//! What reading allocates: memory for what the value holds, and nothing else; and writing, for what it writes.

mod counting;
mod models;

use std::borrow::Cow;

use counting::{Cost, cost};
use models::{AnyFacet, Borrowed, Empty, PersonInterest};
use odata_core::json::{self, ReadValue, Reading};
use odata_core::{Collection, Untyped};

#[global_allocator]
static ALLOCATOR: counting::Counting = counting::Counting;

/// Reads a text, and says what that cost, and what a copy of the value costs: one allocation for each
/// string and vector in it, as a text gives no reason to make one twice.
fn costs<T: for<'a> ReadValue<'a> + Clone>(text: &str) -> (Cost, Cost) {
    let (value, read) = cost(|| json::from_str::<T>(text).unwrap());
    let (_, copied) = cost(|| value.clone());
    (read, copied)
}

#[test]
fn the_seeds_response_costs_its_strings_and_vectors() {
    let text = odata_tests::data("seed/response-filled.json");
    let (read, copied) = costs::<PersonInterest>(&text);
    assert!(copied.calls > 5, "{copied:?}");
    assert_eq!(read.calls, copied.calls);
    assert_eq!(costs::<AnyFacet>(&text).0.calls, copied.calls);
    let (value, through_serde) = cost(|| serde_json::from_str::<PersonInterest>(&text).unwrap());
    // serde_json itself takes a buffer.
    assert_eq!(through_serde.calls, copied.calls + 1);
    assert_eq!(value.categories.len(), 1);
}

#[test]
fn a_tag_that_leads_costs_nothing() {
    let item = |tag: &str| {
        format!(r#"{{"@odata.type":{tag},"id":"1","displayName":"x","categories":["a","b"]}}"#)
    };
    let interest = r##""#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.personInterest""##;
    let language = r##""#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.languageProficiency""##;
    let text = format!(
        r#"{{"value":[{},{},{}]}}"#,
        item(interest),
        item(language),
        item(interest)
    );
    let (read, copied) = costs::<Collection<AnyFacet>>(&text);
    assert_eq!(read.calls, copied.calls);
    // Behind other control information, and with spaces, it still leads.
    let text = text.replace(
        "{\"@odata.type\":",
        "{\"@odata.etag\":\"\\\"x\\\"\", \"@odata.type\" : ",
    );
    let (read, copied) = costs::<Collection<AnyFacet>>(&text);
    assert_eq!(read.calls, copied.calls);
}

#[test]
fn a_collection_of_one_has_room_for_one() {
    let page = |count: usize| {
        format!(
            r#"{{"value":[{}]}}"#,
            vec![r#"{"id":"1"}"#; count].join(",")
        )
    };
    let text = page(1);
    let (one, _) = cost(|| json::from_str::<Collection<PersonInterest>>(&text).unwrap());
    assert_eq!(one.value.capacity(), 1);
    for count in 1..=4 {
        let (read, copied) = costs::<Collection<PersonInterest>>(&page(count));
        assert_eq!(read.calls, copied.calls, "{count}");
    }
}

#[test]
fn a_collection_is_written_into_the_room_that_it_takes() {
    let names = |lengths: &[usize]| lengths.iter().map(|length| "x".repeat(*length)).collect();
    let written = |names: Vec<String>| cost(|| json::to_vec(&names));
    let (json, alike) = written(names(&[40; 10_000]));
    assert!(json.capacity() <= json.len() / 16 * 17, "{alike:?}");
    assert!(alike.calls <= 6, "{alike:?}");
    // What comes first tells little of the rest, and may not take memory for it.
    let mut lengths = [1; 10_000];
    lengths[0] = 100_000;
    let (json, shorter) = written(names(&lengths));
    assert!(shorter.peak <= 10 * json.len(), "{shorter:?}");
    lengths.reverse();
    let (json, longer) = written(names(&lengths));
    assert!(longer.peak <= 3 * json.len(), "{longer:?}");
}

#[test]
fn what_is_borrowed_costs_nothing() {
    let text = r#"{"id":"1","title":"plain","note":"n"}"#;
    let (value, read) = cost(|| json::from_str::<Borrowed<'_>>(text).unwrap());
    assert_eq!(read.calls, 0);
    assert!(matches!(value.title, Cow::Borrowed("plain")));
}

#[test]
fn strings_with_escapes_are_allocated_once() {
    for length in [1, 84, 85, 86, 1000] {
        let text = format!("\"{}\"", "\\u20ac".repeat(length));
        let (value, read) = cost(|| json::from_str::<String>(&text).unwrap());
        assert_eq!(value, "€".repeat(length));
        assert_eq!((read.calls, value.capacity()), (1, value.len()));
    }
}

#[test]
fn what_is_ignored_costs_nothing() {
    let text = r#"{"a":"\u00e9\n\"","\u0062":[{"\t":"\\"},1.5e3,[true,null]],"@odata.etag":"","c@x.y":"","d":"e"}"#;
    let (_, read) = cost(|| json::from_str::<Empty>(text).unwrap());
    // The name of `b`, which is compared with the declared ones, and with those before it.
    assert_eq!(read.calls, 2);
    let (skipped, cost) = cost(|| json::Reader::new(text, Reading::client()).skip_value());
    assert_eq!((skipped, cost.calls), (Ok(()), 0));
}

#[test]
fn an_error_costs_nothing_until_it_occurs() {
    let (_, read) = cost(|| json::from_str::<Option<i64>>("12").unwrap());
    assert_eq!(read.calls, 0);
}

/// The keys are escaped, so that each time that one is read is an allocation. Where the tag leads,
/// nothing is read twice; elsewhere, it is looked for once.
#[test]
fn a_tag_that_leads_saves_the_scan() {
    const KEYS: usize = 200;
    let tag =
        r##""@odata.type":"#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.personInterest""##;
    let members: String = (0..KEYS)
        .map(|key| format!(r#","\u0078{key}":{key}"#))
        .collect();
    let leads = format!(r#"{{{tag},"id":"1"{members}}}"#);
    let trails = format!(r#"{{"id":"1"{members},{tag}}}"#);
    let plain = cost(|| json::from_str::<PersonInterest>(&leads).unwrap());
    let steps = |text: &str| cost(|| json::from_str::<AnyFacet>(text).unwrap()).1.calls;
    assert!(plain.1.calls >= KEYS);
    assert_eq!(steps(&leads), plain.1.calls);
    let more = steps(&trails) - plain.1.calls;
    assert!((KEYS..KEYS + 20).contains(&more), "{more}");
}

/// The keys of `x` are escaped, so that each time that one is read is an allocation.
#[test]
fn late_tags_are_looked_for_once_however_deep_they_nest() {
    let text = |levels: usize| {
        r#"{"id":"1","\u0078":1,"nodes":["#.repeat(levels)
            + r#"{"id":"2"}"#
            + &r##"],"@odata.type":"#test.group"}"##.repeat(levels)
    };
    let calls = |levels: usize| {
        let text = text(levels);
        let reading = Reading::client().max_depth(Reading::GREATEST_DEPTH);
        cost(|| reading.from_str::<models::AnyNode>(&text).unwrap())
            .1
            .calls
    };
    let (few, many) = (calls(30), calls(120));
    assert!(few > 30);
    assert!(many <= 4 * few + 20, "{few} for 30 levels, {many} for 120");
}

#[test]
fn memory_is_linear_in_the_input() {
    for (open, item, close) in [
        (r#"{"value":["#, r#"{"id":"1"},"#, r#"{"id":"1"}]}"#),
        (r#"{"value":[{"id":"1","more":["#, "0,", "0]}]}"),
        (
            r#"{"value":[{"id":"1","more":{"#,
            r#""a":0,"#,
            r#""b":0}}]}"#,
        ),
        (r#"{"value":[],"@x.y":["#, "[],", "[]]}"),
    ] {
        let peak = |times: usize| {
            let text = [open, &item.repeat(times), close].concat();
            cost(|| json::from_str::<Collection<AnyFacet>>(&text).unwrap())
                .1
                .peak
        };
        let (few, many) = (peak(1 << 10), peak(1 << 13));
        assert!(many <= 9 * few, "{open}: {few} and {many}");
        assert!(many <= 200 * (item.len() << 13), "{open}: {many}");
    }
    let text = "[".repeat(100_000);
    assert!(
        cost(|| json::from_str::<Untyped>(&text).unwrap_err())
            .1
            .peak
            < 100_000
    );
}

/// A source of items that are made as they are asked for.
struct Items {
    left: usize,
    piece: Vec<u8>,
}

impl std::io::Read for Items {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.piece.is_empty() && self.left > 0 {
            self.left -= 1;
            let text: &[u8] = match self.left {
                0 => b"null]}",
                _ => b"{\"id\":\"1\",\"more\":[1,2,3]},",
            };
            self.piece.extend_from_slice(text);
        }
        let length = self.piece.len().min(buffer.len());
        buffer[..length].copy_from_slice(&self.piece[..length]);
        self.piece.drain(..length);
        Ok(length)
    }
}

#[test]
fn a_stream_takes_no_more_memory_for_more_items() {
    let peak = |left: usize| {
        let source = std::io::Read::chain(
            &b"{\"@odata.count\":1,\"value\":["[..],
            Items {
                left,
                piece: Vec::new(),
            },
        );
        let (count, cost) = cost(|| {
            json::Entities::<Option<AnyFacet>, _>::new(source)
                .map(Result::unwrap)
                .count()
        });
        assert_eq!(count, left);
        cost.peak
    };
    let (few, many) = (peak(1 << 9), peak(1 << 14));
    assert!(many <= few + few / 10, "{few} and {many}");
}
