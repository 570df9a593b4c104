//! From a validated model to the tokens of its expansion.

mod bag;
mod base;
mod definition;
mod derived;
mod description;
mod enumeration;
mod fault;
mod form;
mod generics;
mod key_docs;
mod object;
mod properties;
mod rules;
mod serde;
mod shape;
mod sound;
mod structured;
mod stub;
mod value;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Container, Model};

pub(crate) use key_docs::key_docs;
pub(crate) use stub::stub;

/// What a derive makes of a model.
pub(crate) fn expand(model: Model) -> TokenStream {
    match model {
        Model::Structured(structured) => structured::expand(*structured),
        Model::Enumeration(enumeration) => enumeration::expand(&enumeration),
        Model::Derived(derived) => derived::expand(&derived),
        Model::Definition(definition) => definition::expand(&definition),
    }
}

/// Puts implementations where their names are nobody else's.
fn scope(container: &Container, implementations: &TokenStream) -> TokenStream {
    let krate = &container.krate;
    quote! {
        const _: () = {
            use #krate::__private as __odata;
            #implementations
        };
    }
}
