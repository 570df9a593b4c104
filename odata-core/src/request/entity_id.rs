//! The keys within entity-ids that are made by convention: `Orders(10643)`, `Lines(order=1,number=2)` and
//! `users/7` (OData: *URL* 4.3, Addressing Entities).

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

/// A value of a key, by the name of its property unless there is but one.
pub(super) struct KeyText<'i> {
    pub(super) name: Option<&'i str>,
    pub(super) value: Cow<'i, str>,
}

/// The values of the key that an entity-id ends in.
pub(super) fn key(id: &str) -> Option<Vec<KeyText<'_>>> {
    let id = id.split(['?', '#']).next()?;
    let last = last_segment(id);
    let Some((_, predicate)) = last.split_once('(') else {
        let value = decoded(last)?;
        return Some(alloc::vec![KeyText { name: None, value }]);
    };
    let predicate = predicate.strip_suffix(')')?;
    split(predicate).into_iter().map(value).collect()
}

/// What follows the last slash that stands in no string.
fn last_segment(id: &str) -> &str {
    let mut is_quoted = false;
    let segments = id.split(|letter| {
        is_quoted ^= letter == '\'';
        letter == '/' && !is_quoted
    });
    segments.last().unwrap_or(id)
}

/// The parts between the commas that stand in no string.
fn split(predicate: &str) -> Vec<&str> {
    let mut is_quoted = false;
    let parts = predicate.split(|letter| {
        is_quoted ^= letter == '\'';
        letter == ',' && !is_quoted
    });
    parts.collect()
}

/// One value, as `1`, `name=1`, `'text'` or `ns.Colour'red'`.
fn value(part: &str) -> Option<KeyText<'_>> {
    let (before, quoted) = match part.split_once('\'') {
        Some((before, quoted)) => (before, Some(quoted.strip_suffix('\'')?)),
        None => (part, None),
    };
    let (name, bare) = match before.split_once('=') {
        Some((name, bare)) => (Some(name), bare),
        None => (None, before),
    };
    let value = match quoted {
        Some(quoted) => Cow::Owned(decoded(quoted)?.replace("''", "'")),
        None => decoded(bare)?,
    };
    Some(KeyText { name, value })
}

/// A text without its percent-encoding.
fn decoded(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('%') {
        return Some(Cow::Borrowed(text));
    }
    let mut parts = text.split('%');
    let mut bytes = Vec::from(parts.next()?);
    for part in parts {
        let (code, rest) = part.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(code, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok().map(Cow::Owned)
}
