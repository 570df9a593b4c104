//! What is asked of every type.

use std::cmp::Ordering;
use std::fmt::{Debug, Display};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::str::FromStr;

use odata_core::edm::ParseError;

pub trait Text: FromStr<Err = ParseError> + Display + Debug + PartialEq {}
impl<T: FromStr<Err = ParseError> + Display + Debug + PartialEq> Text for T {}

#[track_caller]
pub fn read<T: Text>(text: &str) -> T {
    text.parse()
        .unwrap_or_else(|error: ParseError| panic!("{text:?}: {error}"))
}

/// Each text is read, and is written as it came.
#[track_caller]
pub fn keeps<T: Text>(texts: &[&str]) {
    for text in texts {
        let value: T = read(text);
        assert_eq!(value.to_string(), *text);
        assert_eq!(format!("{value:?}"), *text);
        assert_eq!(
            format!("{value:>60}").len(),
            60.max(text.len()),
            "{text} is padded"
        );
    }
}

/// Each text is refused, by an error that names the type.
#[track_caller]
pub fn refuses<T: Text>(name: &str, texts: &[&str]) {
    for text in texts {
        let error = text.parse::<T>().expect_err(text);
        assert_eq!(error.type_name(), name);
        assert_eq!(error.to_string(), format!("not a valid {name}"));
    }
}

/// Every text that differs from an accepted one in one place is refused or is written as it came: nothing is overlooked.
#[track_caller]
pub fn overlooks_nothing<T: Text>(texts: &[&str]) {
    for text in texts {
        let mut variants = vec![
            format!("{text} "),
            format!(" {text}"),
            format!("{text}0"),
            format!("{text}\0"),
        ];
        for at in 0..text.len() {
            variants.push([&text[..at], &text[at + 1..]].concat());
            variants.push(text[..at].to_string());
            for other in [
                "0", "9", "a", "Z", "z", "T", "t", "-", "+", ":", ".", " ", "/", "é", "\u{661}",
            ] {
                variants.push([&text[..at], other, &text[at + 1..]].concat());
                variants.push([&text[..at], other, &text[at..]].concat());
            }
        }
        for variant in variants {
            if let Ok(value) = variant.parse::<T>() {
                // The year 0 has no sign when it is written.
                let year_zero = usize::from(variant.starts_with("-0000-"));
                assert_eq!(value.to_string(), variant[year_zero..]);
            }
        }
    }
}

/// Reflexive, antisymmetric and transitive.
#[track_caller]
pub fn obeys_order<T: Debug>(values: &[&T], compare: impl Fn(&T, &T) -> Ordering) {
    for a in values {
        assert_eq!(compare(a, a), Ordering::Equal, "{a:?}");
        for b in values {
            assert_eq!(compare(a, b), compare(b, a).reverse(), "{a:?}, {b:?}");
            for c in values {
                if compare(a, b) != Ordering::Greater && compare(b, c) != Ordering::Greater {
                    assert_ne!(compare(a, c), Ordering::Greater, "{a:?}, {b:?}, {c:?}");
                }
            }
        }
    }
}

/// A total order that agrees with `Eq` and with hashing, and that refines another by value.
#[track_caller]
pub fn obeys_total_order<T: Ord + Hash + Debug>(
    values: &[&T],
    by_value: impl Fn(&T, &T) -> Ordering,
) {
    obeys_order(values, Ord::cmp);
    for a in values {
        for b in values {
            assert_eq!(a.partial_cmp(b), Some(a.cmp(b)), "{a:?}, {b:?}");
            assert_eq!(a == b, a.cmp(b).is_eq(), "{a:?}, {b:?}");
            assert!(a != b || hash(a) == hash(b), "{a:?}, {b:?}");
            if by_value(a, b).is_ne() {
                assert_eq!(a.cmp(b), by_value(a, b), "{a:?}, {b:?}");
            }
        }
    }
}

/// The same of the values of texts.
#[track_caller]
pub fn obeys_total_order_all<T: Text + Ord + Hash>(
    texts: &[&str],
    by_value: impl Fn(&T, &T) -> Ordering,
) {
    let values: Vec<T> = texts.iter().map(|text| read(text)).collect();
    obeys_total_order(&Vec::from_iter(&values), by_value);
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Texts that differ in spelling only are sorted by their spelling, between those of other values.
#[track_caller]
pub fn sorts<T: Text + Ord>(sorted: &[&str]) {
    let mut values: Vec<T> = sorted.iter().rev().map(|text| read(text)).collect();
    values.sort();
    let texts: Vec<String> = values.iter().map(T::to_string).collect();
    assert_eq!(texts, sorted);
}

/// The values of these texts ascend.
#[track_caller]
pub fn ascends<T: Text>(texts: &[&str], compare: impl Fn(&T, &T) -> Ordering) {
    for (i, a) in texts.iter().enumerate() {
        for (j, b) in texts.iter().enumerate() {
            assert_eq!(compare(&read(a), &read(b)), i.cmp(&j), "{a}, {b}");
        }
    }
}

/// The values of these texts compare as equal, and are different values.
#[track_caller]
pub fn differ_in_spelling_only<T: Text>(texts: &[&str], compare: impl Fn(&T, &T) -> Ordering) {
    for (i, a) in texts.iter().enumerate() {
        for (j, b) in texts.iter().enumerate() {
            let (one, two): (T, T) = (read(a), read(b));
            assert_eq!(compare(&one, &two), Ordering::Equal, "{a}, {b}");
            assert_eq!(one == two, i == j, "{a}, {b}");
        }
    }
}
