//! Nesting: bounded, and no stack overflows within the bound.

use odata_core::Untyped;
use odata_core::json::{ErrorKind, Reading};

const DEEP: usize = 200_000;

#[test]
fn the_bound_counts_arrays_and_objects() {
    for depth in [0, 1, 2, 127, 128, 200, Reading::GREATEST_DEPTH] {
        let reading = Reading::client().max_depth(depth);
        for (open, inner, close) in [
            ("[", "1", "]"),
            ("{\"a\":", "1", "}"),
            ("[", "[]", "]"),
            ("[", "{}", "]"),
        ] {
            let levels = usize::from(depth);
            let around = levels - usize::from(inner.len() == 2 && levels > 0);
            if inner.len() == 2 && levels == 0 {
                continue;
            }
            let nested = |around: usize| open.repeat(around) + inner + &close.repeat(around);
            reading.from_str::<Untyped>(&nested(around)).unwrap();
            let error = reading
                .from_str::<Untyped>(&nested(around + 1))
                .unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Depth);
            assert_eq!(
                error.expected(),
                format!("at most {depth} levels of nesting")
            );
            assert_eq!(error.found(), "one more");
            // The bracket that is one too many.
            let too_many = open.len() * levels;
            assert_eq!(error.position().unwrap().offset, too_many, "{open} {inner}");
        }
    }
}

#[test]
fn the_bound_itself_is_bounded() {
    let reading = Reading::client().max_depth(u16::MAX);
    assert_eq!(
        reading,
        Reading::client().max_depth(Reading::GREATEST_DEPTH)
    );
    let greatest = usize::from(Reading::GREATEST_DEPTH);
    reading
        .from_str::<Untyped>(&("[".repeat(greatest) + &"]".repeat(greatest)))
        .unwrap();
}

#[test]
fn what_is_too_deep_is_refused_however_deep_it_is() {
    for reading in [
        Reading::client(),
        Reading::client().max_depth(Reading::GREATEST_DEPTH),
    ] {
        for text in [
            "[".repeat(DEEP),
            "{\"a\":".repeat(DEEP),
            "[{\"a\":".repeat(DEEP / 2),
        ] {
            let error = reading.from_str::<Untyped>(&text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Depth);
            let mut reader = odata_core::json::Reader::new(&text, reading);
            assert_eq!(reader.skip_value().unwrap_err(), error);
        }
    }
}
