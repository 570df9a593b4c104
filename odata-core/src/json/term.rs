//! The keys of annotations and control information: `photo@odata.mediaReadLink`.

use alloc::borrow::Cow;
use alloc::format;

use super::{Format, Metadata};

/// The control information that the standard names, as 4.01 spells it (*JSON* 4.5).
const CONTROL: &[&str] = &[
    "associationLink",
    "bind",
    "collectionAnnotations",
    "context",
    "count",
    "delta",
    "deltaLink",
    "editLink",
    "etag",
    "id",
    "mediaContentType",
    "mediaEditLink",
    "mediaEtag",
    "mediaReadLink",
    "metadataEtag",
    "navigationLink",
    "nextLink",
    "readLink",
    "removed",
    "type",
];

/// What stands in no payload for its own sake but carries data, and so is written at every level, and
/// what *JSON* 3.1.3 asks for even where no control information is wanted.
const ALWAYS: &[&str] = &["bind", "count", "delta", "nextLink", "removed"];

/// What 4.0 does not know, and so has no spelling for.
const ONLY_4_01: &[&str] = &["delta", "removed"];

/// What a key is about, the empty text for the object itself, and the term.
pub(crate) fn split(key: &str) -> (&str, &str) {
    key.split_once('@').unwrap_or(("", key))
}

/// The name of a control information in the spelling of 4.01, if the term is one.
pub(crate) fn control_name(term: &str) -> Option<&str> {
    let name = term.strip_prefix("odata.").unwrap_or(term);
    CONTROL.contains(&name).then_some(name)
}

/// The key of a control information about the object or body itself.
pub(crate) fn control_key(name: &str, format: Format) -> Cow<'static, str> {
    Cow::Owned(format!("{}{name}", prefix(format)))
}

/// A key as a format spells it; none where it does not want it.
pub(crate) fn written_key(key: &str, format: Format) -> Option<Cow<'_, str>> {
    let (target, term) = split(key);
    let bare = matches!(format.metadata_level(), Metadata::None);
    let Some(name) = control_name(term) else {
        let omitted = bare && (term.starts_with("odata.") || key.starts_with('#'));
        return (!omitted).then_some(Cow::Borrowed(key));
    };
    if !key.contains('@') {
        return Some(Cow::Borrowed(key));
    }
    if bare && !ALWAYS.contains(&name) {
        return None;
    }
    let is_short = term.len() == name.len();
    if is_short == format.is_v4_01() || (is_short && ONLY_4_01.contains(&name)) {
        return Some(Cow::Borrowed(key));
    }
    Some(Cow::Owned(format!("{target}{}{name}", prefix(format))))
}

fn prefix(format: Format) -> &'static str {
    if format.is_v4_01() { "@" } else { "@odata." }
}
