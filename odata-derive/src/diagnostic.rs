//! The collector of what a derive tells the user: errors, and which keys editors show the docs of.
//!
//! Every message is lower case, holds code in backticks, and says what to write instead behind a
//! semicolon: "a key property is never null; write `String`".

use std::cell::{Cell, RefCell};
use std::fmt::Display;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::{Error, Ident};

use crate::attribute::Place;

/// The errors found so far, reported together. It must be finished: forgetting its errors panics.
#[derive(Debug)]
pub(crate) struct Diagnostics {
    errors: RefCell<Vec<Error>>,
    keys: RefCell<Vec<(Place, Ident)>>,
    finished: Cell<bool>,
}

impl Diagnostics {
    pub(crate) fn new() -> Self {
        Self {
            errors: RefCell::default(),
            keys: RefCell::default(),
            finished: Cell::new(false),
        }
    }

    /// An error on tokens that the user wrote.
    pub(crate) fn error(&self, tokens: &impl ToTokens, message: impl Display) {
        self.push(Error::new_spanned(tokens, message));
    }

    /// An error on a place that the user wrote.
    pub(crate) fn error_at(&self, span: Span, message: impl Display) {
        self.push(Error::new(span, message));
    }

    pub(crate) fn push(&self, error: Error) {
        self.errors.borrow_mut().push(error);
    }

    /// A key that is documented at a place.
    pub(crate) fn documented(&self, place: Place, key: &Ident) {
        self.keys.borrow_mut().push((place, key.clone()));
    }

    /// The documented keys, each where it stands.
    pub(crate) fn keys(&self) -> Vec<(Place, Ident)> {
        self.keys.take()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.count() == 0
    }

    pub(crate) fn count(&self) -> usize {
        self.errors.borrow().len()
    }

    /// All errors, each by itself.
    pub(crate) fn finish(self) -> Vec<Error> {
        self.finished.set(true);
        self.errors.take()
    }
}

impl Drop for Diagnostics {
    fn drop(&mut self) {
        assert!(
            self.finished.get() || std::thread::panicking(),
            "the errors of a derive were collected and not reported"
        );
    }
}

/// What the compiler reports as the errors.
pub(crate) fn compile_errors(errors: &[Error]) -> TokenStream {
    errors.iter().map(Error::to_compile_error).collect()
}

/// "`a`, `b` or `c`".
pub(crate) fn one_of<T: Display>(words: &[T]) -> String {
    let mut text = String::new();
    for (place, word) in words.iter().enumerate() {
        let joint = match place {
            0 => "",
            _ if place + 1 == words.len() => " or ",
            _ => ", ",
        };
        text.extend([joint, "`", &word.to_string(), "`"]);
    }
    text
}

/// The candidate that somebody who wrote `word` is likely to have meant.
pub(crate) fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let limit = (word.chars().count() / 3).clamp(1, 3);
    candidates
        .into_iter()
        .map(|candidate| (distance(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// How many letters are to be put in, left out, replaced or swapped with the next, not counting case and
/// underscores.
fn distance(left: &str, right: &str) -> usize {
    let letters = |text: &str| -> Vec<char> {
        text.chars()
            .filter(|letter| *letter != '_')
            .map(|letter| letter.to_ascii_lowercase())
            .collect()
    };
    let (left, right) = (letters(left), letters(right));
    let mut rows: Vec<Vec<usize>> = vec![(0..=right.len()).collect()];
    for down in 1..=left.len() {
        let mut row = vec![down];
        for along in 1..=right.len() {
            let above = &rows[down - 1];
            let differs = usize::from(left[down - 1] != right[along - 1]);
            let mut least = (above[along - 1] + differs)
                .min(above[along] + 1)
                .min(row[along - 1] + 1);
            let is_swapped = down > 1
                && along > 1
                && left[down - 1] == right[along - 2]
                && left[down - 2] == right[along - 1];
            if is_swapped {
                least = least.min(rows[down - 2][along - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[left.len()][right.len()]
}

/// Tokens as a person writes them, without the spaces of the token printer.
pub(crate) fn code(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (spaced, written) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ,", ","),
        ("& ", "&"),
        ("[ ", "["),
        (" ]", "]"),
        ("( ", "("),
        (" )", ")"),
    ] {
        text = text.replace(spaced, written);
    }
    text
}
