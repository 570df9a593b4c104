//! What documentation shows of an expansion: types as a person would write them.
//!
//! An expansion spells types so that the compiler reports what is wrong with one of them once, and asks of each
//! property by itself whether nothing of it is lost. A reader is served by neither. Where `rustdoc` reads the
//! expansion, and only there, `<X as Sound<T>>::Is` is `T`, `PropertyTypeOf<(…)>` is `PropertyType`, and
//! `Answer<{ … }>: Complete` is not asked.

use proc_macro2::{Group, Ident, TokenStream, TokenTree};

/// An item of an expansion, as it is documented.
pub(crate) fn as_written(item: TokenStream) -> TokenStream {
    let tokens: Vec<_> = item.into_iter().map(within).collect();
    let mut written: Vec<TokenTree> = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if let Some((ty, end)) = sound(&tokens, at) {
            written.extend(as_written(ty));
            at = end;
        } else if let Some(end) = parameters_of(&tokens, at) {
            written.push(bare(token));
            at = end;
        } else if let Some(end) = complete(&tokens, at) {
            at = end;
        } else {
            written.push(token.clone());
            at += 1;
        }
    }
    written.into_iter().collect()
}

/// The same within a group.
fn within(token: TokenTree) -> TokenTree {
    match token {
        TokenTree::Group(group) => {
            let mut written = Group::new(group.delimiter(), as_written(group.stream()));
            written.set_span(group.span());
            TokenTree::Group(written)
        }
        other => other,
    }
}

/// `<X as …::Sound<T>>::Is` that begins here: `T`, and where it ends.
fn sound(tokens: &[TokenTree], at: usize) -> Option<(TokenStream, usize)> {
    let end = arguments(tokens, at)?;
    let mut inner = at + 1;
    let within = tokens.get(inner..end - 1)?;
    // The last `Sound` at the outer level, of which the arguments end where the brackets do.
    inner += within.iter().position(|token| is(token, "as"))?;
    let name = (inner..end).find(|place| is(&tokens[*place], "Sound"))?;
    let last = arguments(tokens, name + 1)?;
    let is_all =
        last == end - 1 && matches!(tokens.get(end..end + 3)?, [_, _, is_] if is(is_, "Is"));
    let ty = tokens.get(name + 2..last - 1)?.iter().cloned().collect();
    is_all.then_some((ty, end + 3))
}

/// The name of a trait with what the built-in derives are to see: where its arguments end.
fn parameters_of(tokens: &[TokenTree], at: usize) -> Option<usize> {
    let names = ["PropertyTypeOf", "NavigableOf", "HasPartialOf"];
    let is_meant = names.iter().any(|name| is(&tokens[at], name));
    is_meant.then(|| arguments(tokens, at + 1)).flatten()
}

fn bare(name: &TokenTree) -> TokenTree {
    let text = name.to_string();
    Ident::new(text.trim_end_matches("Of"), name.span()).into()
}

/// `__odata::Answer<{ … }>: __odata::Complete,`: where it ends.
fn complete(tokens: &[TokenTree], at: usize) -> Option<usize> {
    let is_answer = is(&tokens[at], "__odata") && is(tokens.get(at + 3)?, "Answer");
    let bound = arguments(tokens, at + 4).filter(|_| is_answer)?;
    let is_meant = is(tokens.get(bound + 4)?, "Complete");
    let end = bound + 5;
    let comma = tokens.get(end).filter(|token| is_punct(token, ','));
    is_meant.then_some(end + comma.iter().len())
}

/// Behind the brackets that begin here.
fn arguments(tokens: &[TokenTree], at: usize) -> Option<usize> {
    let mut depth = 0;
    for (place, token) in tokens.iter().enumerate().skip(at) {
        let is_arrow = place > 0 && is_punct(&tokens[place - 1], '-');
        if is_punct(token, '<') {
            depth += 1;
        } else if is_punct(token, '>') && !is_arrow {
            depth -= 1;
        }
        if depth == 0 {
            return (place > at).then_some(place + 1);
        }
    }
    None
}

fn is(token: &TokenTree, name: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if *ident == name)
}

fn is_punct(token: &TokenTree, punct: char) -> bool {
    matches!(token, TokenTree::Punct(own) if own.as_char() == punct)
}
