//! The front half over tokens: what is read, and which errors stand where.

mod attribute;
mod companion;
mod contradiction;
mod derived;
mod docs;
mod enumeration;
mod expansion;
mod facet;
mod half_written;
mod inherits;
mod item;
mod model;
mod name;
mod robustness;
mod spelling;
mod structured;

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::derive::read;
use crate::diagnostic::Diagnostics;
use crate::model::{Derive, DerivedTypes, Enumeration, Model, Structured};

/// What is made of an item, and what is wrong with it.
fn model_and_errors(derive: Derive, input: &DeriveInput) -> (Option<Model>, Vec<syn::Error>) {
    let found = Diagnostics::new();
    let model = read(derive, input, &found);
    (model, found.finish())
}

/// The model of an item that has no mistake.
fn model(derive: Derive, item: &str) -> Model {
    let input: DeriveInput = syn::parse_str(item).expect("an item");
    let (model, errors) = model_and_errors(derive, &input);
    assert!(errors.is_empty(), "{item}: {}", errors[0]);
    model.expect("a model")
}

fn structured(derive: Derive, item: &str) -> Structured {
    match model(derive, item) {
        Model::Structured(structured) => *structured,
        other => panic!("{other:?}"),
    }
}

fn enumeration(item: &str) -> Enumeration {
    match model(Derive::Enumeration, item) {
        Model::Enumeration(enumeration) => *enumeration,
        other => panic!("{other:?}"),
    }
}

fn derived(item: &str) -> DerivedTypes {
    match model(Derive::Entity, item) {
        Model::Derived(derived) => *derived,
        other => panic!("{other:?}"),
    }
}

/// The tokens that errors point at, and what they say.
type Expected<'a> = &'a [(&'a str, &'a str)];

/// Checks all errors of an item: what each points at, and what it says.
#[track_caller]
fn assert_errors(derive: Derive, item: &str, expected: Expected) {
    let input: DeriveInput = syn::parse_str(item).expect("an item");
    let (_, errors) = model_and_errors(derive, &input);
    let found: Vec<_> = errors
        .iter()
        .map(|error| {
            (
                error.span().source_text().unwrap_or_default(),
                error.to_string(),
            )
        })
        .collect();
    let found: Vec<_> = found
        .iter()
        .map(|(token, message)| (token.as_str(), message.as_str()))
        .collect();
    assert_eq!(found, expected, "{item}");
}

/// An entity type with a key and these fields.
fn entity(fields: &str) -> String {
    format!("#[odata(namespace = \"t\")] struct A {{ #[odata(key)] id: String, {fields} }}")
}

/// A complex type with these fields.
fn complex(fields: &str) -> String {
    format!("#[odata(namespace = \"t\")] struct A {{ {fields} }}")
}

#[track_caller]
fn assert_entity_errors(fields: &str, expected: Expected) {
    assert_errors(Derive::Entity, &entity(fields), expected);
}

#[track_caller]
fn assert_complex_errors(fields: &str, expected: Expected) {
    assert_errors(Derive::Complex, &complex(fields), expected);
}

/// Tokens with invisible groups where a text has `⟦…⟧`, as `macro_rules!` makes them of fragments.
fn with_groups(text: &str) -> TokenStream {
    let text = text.replace('⟦', "__group!(").replace('⟧', ")");
    invisible(text.parse().expect("tokens"))
}

fn invisible(tokens: TokenStream) -> TokenStream {
    use proc_macro2::{Delimiter, Group, TokenTree};
    let mut made = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(ident) if ident == "__group" => {
                tokens.next();
                let Some(TokenTree::Group(group)) = tokens.next() else {
                    panic!("a group")
                };
                let content = invisible(group.stream());
                made.extend([TokenTree::Group(Group::new(Delimiter::None, content))]);
            }
            TokenTree::Group(group) => {
                let content = Group::new(group.delimiter(), invisible(group.stream()));
                made.extend([TokenTree::Group(content)]);
            }
            other => made.extend([other]),
        }
    }
    made
}
