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
mod part;
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

/// What a derive makes of a model; the implementations stand beside the docs of the keys.
pub(crate) fn expand(model: Model, docs: &TokenStream) -> TokenStream {
    match model {
        Model::Structured(structured) => structured::expand(*structured, docs),
        Model::Enumeration(enumeration) => enumeration::expand(&enumeration, docs),
        Model::Derived(derived) => derived::expand(&derived, docs),
        Model::Definition(definition) => definition::expand(&definition, docs),
    }
}

/// Lets documentation show an item as a person would write it.
fn as_written(container: &Container) -> TokenStream {
    let krate = &container.krate;
    quote!(#[cfg_attr(doc, #krate::__private::as_written)])
}

/// Puts implementations where their names are nobody else's.
fn scope(container: &Container, implementations: &TokenStream) -> TokenStream {
    let (krate, as_written) = (&container.krate, as_written(container));
    quote! {
        #as_written
        const _: () = {
            use #krate::__private as __odata;
            #implementations
        };
    }
}
