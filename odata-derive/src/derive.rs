//! The way of an item through a derive: attributes, model, checks, expansion.

use proc_macro2::TokenStream;
use quote::quote;
use syn::DeriveInput;

use crate::check::check;
use crate::diagnostic::{Diagnostics, compile_errors};
use crate::expand::{expand, key_docs};
use crate::model::{Derive, Model};
use crate::stub::stub;

/// What a derive makes of an item.
pub(crate) fn derive(derive: Derive, item: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let found = Diagnostics::new();
    let model = read(derive, &input, &found);
    let (docs, errors) = (
        key_docs(&input, model.as_ref(), &found.keys()),
        found.finish(),
    );
    let expansion = match model {
        Some(model) if errors.is_empty() => expand(model),
        model => {
            let (errors, stub) = (compile_errors(&errors), stub(derive, &input, model));
            quote!(#errors #stub)
        }
    };
    quote!(#expansion #docs)
}

/// The model of an item; what is wrong with it goes to the collector.
pub(crate) fn read(derive: Derive, input: &DeriveInput, found: &Diagnostics) -> Option<Model> {
    let model = Model::read(derive, input, found);
    check(derive, input, model.as_ref(), found);
    model
}
