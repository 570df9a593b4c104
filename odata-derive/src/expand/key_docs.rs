//! What leads an editor from the keys of attributes to their docs.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::{DeriveInput, Ident};

use crate::attribute::Place;
use crate::model::{Container, Model};

/// An import of the item that documents each key: an editor looks for what the key's token is in the
/// expansion, and shows it. It stands among the implementations, where its names are nobody else's and it needs no
/// item of its own.
pub(crate) fn key_docs(
    input: &DeriveInput,
    model: Option<&Model>,
    keys: &[(Place, Ident)],
) -> TokenStream {
    let krate = match model {
        Some(model) => model.container().krate.clone(),
        None => Container::unread(input).krate,
    };
    let items = keys.iter().filter_map(|(place, key)| {
        let module = format_ident!("{}", place.module());
        let key = as_segment(key)?;
        Some(quote!(#module::#key as _,))
    });
    let items: Vec<_> = items.collect();
    if items.is_empty() {
        return TokenStream::new();
    }
    quote! {
        #[allow(unused_imports)]
        use #krate::__private::keys::{#(#items)*};
    }
}

/// A key as the name of an item, which `crate` cannot be.
fn as_segment(key: &Ident) -> Option<Ident> {
    match &*key.unraw().to_string() {
        "crate" => None,
        name @ ("abstract" | "type") => Some(Ident::new_raw(name, key.span())),
        _ => Some(key.clone()),
    }
}
