//! The way of an item through a derive: attributes, model, checks, expansion.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, Error};

use crate::check::check;
use crate::diagnostic::{Diagnostics, compile_errors};
use crate::expand::expand;
use crate::model::{Derive, Model};
use crate::stub::stub;

/// What a derive makes of an item.
pub(crate) fn derive(derive: Derive, item: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(item) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    match read(derive, &input) {
        (Some(model), errors) if errors.is_empty() => expand(model),
        (model, errors) => {
            let (errors, stub) = (compile_errors(&errors), stub(derive, &input, model));
            quote!(#errors #stub)
        }
    }
}

/// The model of an item, and all that is wrong with it.
pub(crate) fn read(derive: Derive, input: &DeriveInput) -> (Option<Model>, Vec<Error>) {
    let errors = Diagnostics::new();
    let model = Model::read(derive, input, &errors);
    check(derive, input, model.as_ref(), &errors);
    (model, errors.finish())
}
