//! The way of an item through a derive: attributes, model, checks, expansion.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, Error};

use crate::check::check;
use crate::derives::another;
use crate::diagnostic::Diagnostics;
use crate::expand::{expand, key_docs};
use crate::half_written::without_rest;
use crate::model::{Derive, Model};
use crate::stub::{is_refused, stub};

/// What a derive makes of an item.
pub(crate) fn derive(derive: Derive, item: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item.clone()) {
        Ok(input) => input,
        Err(error) => return half_written(derive, item, &error),
    };
    if let Some(error) = another(&input.attrs) {
        // The other derive makes all that there is to make.
        return error.to_compile_error();
    }
    let found = Diagnostics::new();
    let model = read(derive, &input, &found);
    let (docs, errors) = (
        key_docs(&input, model.as_ref(), &found.keys()),
        found.finish(),
    );
    match model {
        Some(model) if errors.is_empty() && !is_refused(&model) => expand(model, &docs),
        model => {
            let stub = stub(derive, &input, model, &errors);
            quote!(#stub const _: () = { #docs };)
        }
    }
}

/// What a derive makes of an item that does not parse: what one with mistakes gets, by the rest of it.
fn half_written(derive: Derive, item: TokenStream, error: &Error) -> TokenStream {
    let Ok(input) = syn::parse2(without_rest(item)) else {
        return error.to_compile_error();
    };
    let found = Diagnostics::new();
    let model = read(derive, &input, &found);
    // Of an item that is being written, the parser's error says enough.
    found.finish();
    stub(derive, &input, model, std::slice::from_ref(error))
}

/// The model of an item; what is wrong with it goes to the collector.
pub(crate) fn read(derive: Derive, input: &DeriveInput, found: &Diagnostics) -> Option<Model> {
    let model = Model::read(derive, input, found);
    check(derive, input, model.as_ref(), found);
    model
}
