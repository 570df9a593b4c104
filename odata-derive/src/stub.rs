//! What a type with mistakes still gets, so that the types that use it have no errors of their own.

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::expand;
use crate::model::{Broken, Container, Derive, Model};

/// The implementations for an item whose model, if there is one, has mistakes.
pub(crate) fn stub(derive: Derive, input: &DeriveInput, model: Option<Model>) -> TokenStream {
    let container = match &model {
        Some(model) => model.container().clone(),
        None => Container::unread(input),
    };
    expand::stub(&Broken { derive, container, model })
}
