//! Names: from Rust's to the wire's, and which ones OData takes.

use syn::{Error, LitStr};

use crate::diagnostic::{nearest, one_of};

/// The rule by which Rust names become names of the schema.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Casing {
    #[default]
    Camel,
    Pascal,
    Snake,
    Unchanged,
}

impl Casing {
    const NAMES: [(&'static str, Self); 4] = [
        ("camelCase", Self::Camel),
        ("PascalCase", Self::Pascal),
        ("snake_case", Self::Snake),
        ("none", Self::Unchanged),
    ];

    pub(crate) fn from_literal(literal: &LitStr) -> Result<Self, Error> {
        let text = literal.value();
        if let Some((_, casing)) = Self::NAMES.iter().find(|(name, _)| *name == text) {
            return Ok(*casing);
        }
        let names = Self::NAMES.map(|(name, _)| name);
        let advice =
            nearest(&text, names).map_or_else(|| one_of(&names), |name| format!("`{name}`"));
        Err(Error::new(
            literal.span(),
            format!("`{text}` is no casing; write {advice}"),
        ))
    }

    /// The name of a field that is written in Rust's `snake_case`.
    pub(crate) fn of_field(self, name: &str) -> String {
        match self {
            Self::Snake | Self::Unchanged => name.to_owned(),
            Self::Pascal => joined_words(name),
            Self::Camel => first_lowered(&joined_words(name)),
        }
    }

    /// The name of a type or variant that is written in Rust's `PascalCase`.
    pub(crate) fn of_type(self, name: &str) -> String {
        match self {
            Self::Pascal | Self::Unchanged => name.to_owned(),
            Self::Camel => first_lowered(name),
            Self::Snake => snake_case(name),
        }
    }
}

fn joined_words(name: &str) -> String {
    name.split('_')
        .map(|word| first_letter(word, |letter| letter.to_ascii_uppercase()))
        .collect()
}

fn first_lowered(name: &str) -> String {
    first_letter(name, |letter| letter.to_ascii_lowercase())
}

fn first_letter(word: &str, change: impl Fn(char) -> char) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map(change)
        .into_iter()
        .chain(letters)
        .collect()
}

/// `ItemFacet` as `item_facet`.
pub(crate) fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for (place, letter) in name.char_indices() {
        if place > 0 && letter.is_uppercase() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

/// Whether a text is an `OData` simple identifier (*CSDL* 15.3), by letters and digits of all scripts.
pub(crate) fn is_simple_identifier(text: &str) -> bool {
    let starts = |letter: char| letter.is_alphabetic() || letter == '_';
    let mut letters = text.chars();
    letters.next().is_some_and(starts)
        && letters.all(|letter| letter.is_alphanumeric() || letter == '_')
        && text.chars().count() <= 128
}

/// Whether a text is a namespace (*CSDL* 15.2): simple identifiers with dots between them.
pub(crate) fn is_namespace(text: &str) -> bool {
    text.split('.').all(is_simple_identifier) && text.chars().count() <= 511
}

/// Whether a text is a qualified name (*CSDL* 15.4): a namespace, a dot and a simple identifier.
pub(crate) fn is_qualified_name(text: &str) -> bool {
    text.contains('.') && is_namespace(text)
}

/// A text as near to a simple identifier as its letters are.
pub(crate) fn suggested_identifier(text: &str) -> Option<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    let joined = words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("_");
    let suggestion = first_lowered(&joined_words(&joined));
    is_simple_identifier(&suggestion).then_some(suggestion)
}
