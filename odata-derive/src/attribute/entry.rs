//! The entries of a `#[odata(…)]` list as tokens.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::Token;
use syn::parse::ParseStream;
use syn::spanned::Spanned;

/// The tokens up to the next comma, which is left where it is.
pub(super) fn rest_of_entry(input: ParseStream) -> TokenStream {
    let mut rest = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        match input.parse::<TokenTree>() {
            Ok(token) => rest.extend([token]),
            Err(_) => break,
        }
    }
    rest
}

/// What to point at where the tokens behind a key are no value for it: the value, or else the key.
pub(super) fn offending_span(key: &Ident, behind: ParseStream) -> Span {
    let _: Option<Token![=]> = behind.parse().unwrap_or(None);
    let value = rest_of_entry(behind);
    if value.is_empty() {
        key.span()
    } else {
        value.span()
    }
}
