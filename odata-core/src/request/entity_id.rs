//! The keys within entity-ids that are made by convention: `Orders(10643)`, `Lines(order=1,number=2)` and
//! `users/7` (OData: *URL* 4.3, Addressing Entities).

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

/// What an entity-id may say of the key, by how it is read.
pub(super) struct Readings<'i> {
    /// The values of the predicate that it ends in.
    pub(super) predicates: Vec<Vec<KeyText>>,
    /// The last segment, where that may be a key.
    pub(super) segment: Option<Cow<'i, str>>,
    /// What a segment of a qualified name follows, which may be a type's.
    pub(super) uncast: Option<&'i str>,
}

/// A value of a key, by the name of its property unless there is but one.
pub(super) struct KeyText {
    pub(super) name: Option<String>,
    pub(super) value: String,
    pub(super) is_quoted: bool,
    /// Whether a type's name stands before the quotes.
    pub(super) has_prefix: bool,
}

/// The ways to read an entity-id.
pub(super) fn readings(id: &str) -> Readings<'_> {
    let id = id.split(['?', '#']).next().unwrap_or(id);
    let (before, last) = id.rsplit_once('/').unwrap_or(("", id));
    let unquoted = last_segment(id);
    let mut predicates = Vec::from_iter(predicate(unquoted));
    if unquoted.len() != last.len() {
        predicates.extend(predicate(last));
    }
    // What follows an entity is no key, and what starts with a dollar sign is the system's.
    let follows_entity = [
        last_segment(before),
        before.rsplit('/').next().unwrap_or(""),
    ]
    .into_iter()
    .any(|segment| predicate(segment).is_some());
    let may_be_key = is_absolute(id) || follows_collection(before);
    let is_key = may_be_key && !follows_entity && !last.is_empty() && !last.starts_with('$');
    Readings {
        predicates,
        segment: decoded(last).filter(|_| is_key),
        uncast: Some(before).filter(|_| last.contains('.') && is_name(last)),
    }
}

/// Whether an id says from where on it is: by a scheme or a slash, before a path of which nothing tells the first segment
/// that is of the service.
pub(super) fn is_absolute(id: &str) -> bool {
    id.starts_with('/')
        || id
            .split(['/', '?', '#'])
            .next()
            .is_some_and(|first| first.ends_with(':'))
}

/// Whether the segments of a relative id end in the name of a collection: names and keys alternate.
fn follows_collection(before: &str) -> bool {
    let mut is_name = false;
    for segment in before.split('/').filter(|segment| !segment.is_empty()) {
        is_name = !is_name && predicate(segment).is_none();
    }
    is_name
}

/// Whether a segment is more like a predicate, of whatever key or broken, than like a key.
pub(super) fn is_like_predicate(segment: &str) -> bool {
    let Some((name, inner)) = segment.split_once('(') else {
        return false;
    };
    is_name(name) && (inner.contains(['\'', '=']) || !inner.ends_with(')'))
}

/// The values of the predicate that a segment ends in, whose percent-encoding goes before all else.
fn predicate(segment: &str) -> Option<Vec<KeyText>> {
    let segment = decoded(segment)?;
    let (name, inner) = segment.split_once('(')?;
    let inner = inner.strip_suffix(')').filter(|_| is_name(name))?;
    split(inner).into_iter().map(value).collect()
}

/// Whether a text is an identifier or a qualified name.
fn is_name(text: &str) -> bool {
    text.split('.').all(|part| {
        part.chars().all(is_letter) && part.starts_with(|first: char| !first.is_numeric())
    })
}

/// Whether an identifier may have a letter behind its first one.
pub(super) fn is_letter(letter: char) -> bool {
    letter == '_' || letter.is_alphanumeric()
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
fn value(part: &str) -> Option<KeyText> {
    let (before, quoted) = match part.split_once('\'') {
        Some((before, quoted)) => (before, Some(quoted.strip_suffix('\'')?)),
        None => (part, None),
    };
    let (name, bare) = match before.split_once('=') {
        Some((name, bare)) => (Some(name), bare),
        None => (None, before),
    };
    let value = match quoted {
        Some(quoted) => unescaped(quoted)?,
        None => String::from(bare),
    };
    Some(KeyText {
        name: name.map(String::from),
        value,
        is_quoted: quoted.is_some(),
        has_prefix: quoted.is_some() && !bare.is_empty(),
    })
}

/// What stands between quotes, of which each one within is doubled.
fn unescaped(quoted: &str) -> Option<String> {
    let text = quoted.replace("''", "");
    let is_sound = !text.contains('\'');
    is_sound.then(|| quoted.replace("''", "'"))
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
        if code.starts_with('+') {
            return None;
        }
        bytes.push(u8::from_str_radix(code, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok().map(Cow::Owned)
}
