//! Whatever stands in an item, the macros have an answer that parses.

mod attribute;
mod item;
mod random;

use proc_macro2::TokenStream;

use self::attribute::words;
use self::random::Random;
use crate::derive::derive;
use crate::form::names;
use crate::inherits::inherits;
use crate::model::Derive;

const DERIVES: [Derive; 4] = [
    Derive::Entity,
    Derive::Complex,
    Derive::Enumeration,
    Derive::Definition,
];

/// What is made of an item parses; whether it is without an error.
fn is_accepted(kind: Derive, item: &str, tokens: TokenStream) -> bool {
    let made = derive(kind, tokens);
    match syn::parse2::<syn::File>(made.clone()) {
        Ok(_) => !names(made).iter().any(|name| name == "compile_error"),
        Err(error) => panic!("{kind:?} of {item}: {error}\n{made}"),
    }
}

#[test]
fn no_attribute_panics_a_derive() {
    let mut random = Random(7);
    let (mut accepted, mut refused) = (0, 0);
    for _ in 0..1000 {
        let item = item::with_words(&mut random);
        let Ok(tokens) = item.parse::<TokenStream>() else {
            continue;
        };
        let is_accepted = is_accepted(random.of(&DERIVES), &item, tokens);
        accepted += usize::from(is_accepted);
        refused += usize::from(!is_accepted);
    }
    assert!(accepted > 3 && refused > 500, "{accepted} {refused}");
}

#[test]
fn no_item_panics_a_derive() {
    for (kind, seed) in DERIVES.into_iter().zip(1..) {
        let mut random = Random(seed);
        let (mut accepted, mut refused) = (0, 0);
        for _ in 0..500 {
            let item = item::item(&mut random, kind);
            let tokens = item.parse().unwrap_or_else(|_| panic!("tokens: {item}"));
            let is_accepted = is_accepted(kind, &item, tokens);
            accepted += usize::from(is_accepted);
            refused += usize::from(!is_accepted);
        }
        assert!(
            accepted > 60 && refused > 60,
            "{kind:?}: {accepted} {refused}"
        );
    }
}

/// What the attribute makes of an item is an item, with which the derive goes on.
#[test]
fn no_item_panics_inherits() {
    let mut random = Random(11);
    let mut accepted = 0;
    for _ in 0..600 {
        let kind = random.of(&[Derive::Entity, Derive::Complex]);
        let item = match random.below(3) {
            0 => item::with_words(&mut random),
            _ => format!("#[derive(ODataEntity)] {}", item::item(&mut random, kind)),
        };
        let base = match random.below(3) {
            0 => words(&mut random),
            _ => random
                .of(&["A", "a::B", "C<'a>", "A as pub base", "a::r#type"])
                .to_owned(),
        };
        let (Ok(base), Ok(tokens)) = (base.parse(), item.parse()) else {
            continue;
        };
        let made = inherits(&base, &tokens);
        let Ok(file) = syn::parse2::<syn::File>(made.clone()) else {
            assert!(syn::parse2::<syn::Item>(tokens).is_err(), "{item}: {made}");
            continue;
        };
        if let [syn::Item::Struct(item)] = &file.items[..] {
            let mut item = item.clone();
            // The compiler takes out the attribute that a derive stands in.
            item.attrs.retain(|own| !own.path().is_ident("derive"));
            let tokens = quote::quote!(#item);
            accepted += usize::from(is_accepted(kind, &tokens.to_string(), tokens));
        }
    }
    assert!(accepted > 5, "{accepted}");
}
