//! Items that are being written: what does not parse yet must not take the rest with it.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::{Field, Token, Variant};

/// The item without those of its fields or variants that do not parse.
pub(crate) fn without_rest(item: TokenStream) -> TokenStream {
    let is_enum = keyword(&item).is_some_and(|keyword| keyword == "enum");
    within_braces(item, |fields| {
        let kept = if is_enum {
            parsed(fields, <Variant as syn::parse::Parse>::parse)
        } else {
            parsed(fields, Field::parse_named)
        };
        kept.unwrap_or_default()
    })
}

/// The item with these tokens first within its braces.
pub(crate) fn with_first(item: TokenStream, first: &TokenStream) -> TokenStream {
    within_braces(item, |fields| {
        let mut all = first.clone();
        all.extend(fields);
        all
    })
}

/// What kind of item it is: `struct`, `enum` or `union`.
pub(crate) fn keyword(item: &TokenStream) -> Option<String> {
    item.clone().into_iter().find_map(|token| match token {
        TokenTree::Ident(ident) if ident == "struct" || ident == "enum" || ident == "union" => {
            Some(ident.to_string())
        }
        _ => None,
    })
}

/// The item with other tokens within its last braces.
fn within_braces(
    item: TokenStream,
    fields: impl FnOnce(TokenStream) -> TokenStream,
) -> TokenStream {
    let mut tokens: Vec<_> = item.into_iter().collect();
    let braces = tokens.iter_mut().rev().find_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
        _ => None,
    });
    if let Some(group) = braces {
        // Where something lacks at the end, the compiler says so at the closing one, of the item as it was
        // and as it is.
        let span = group.span_close();
        *group = Group::new(Delimiter::Brace, fields(group.stream()));
        group.set_span(span);
    }
    tokens.into_iter().collect()
}

/// What parses among what commas separate.
fn parsed<T: ToTokens>(
    tokens: TokenStream,
    parse: fn(ParseStream) -> syn::Result<T>,
) -> syn::Result<TokenStream> {
    let all = |input: ParseStream| {
        let mut kept = TokenStream::new();
        while !input.is_empty() {
            let ahead = input.fork();
            let item = parse(&ahead).ok();
            let item = item.filter(|_| ahead.is_empty() || ahead.peek(Token![,]));
            if let Some(item) = item {
                parse(input)?;
                item.to_tokens(&mut kept);
                Token![,](input.span()).to_tokens(&mut kept);
            }
            skip_past_comma(input)?;
        }
        Ok(kept)
    };
    all.parse2(tokens)
}

fn skip_past_comma(input: ParseStream) -> syn::Result<()> {
    while !input.is_empty() {
        if input.parse::<Option<Token![,]>>()?.is_some() {
            break;
        }
        input.parse::<TokenTree>()?;
    }
    Ok(())
}
