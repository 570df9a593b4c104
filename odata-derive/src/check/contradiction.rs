//! Rules about attributes that cannot stand together.

use syn::Ident;
use syn::ext::IdentExt;

use crate::attribute::Slots;
use crate::diagnostic::Diagnostics;
use crate::model::Structured;

/// Two keys, and why they cannot both be meant.
type Contradiction = (&'static str, &'static str, &'static str);

const ON_A_TYPE: &[Contradiction] = &[
    (
        "abstract",
        "accept_derived",
        "an abstract type is read under derived types' tags anyway",
    ),
    (
        "abstract",
        "keyless",
        "an abstract type needs no key anyway",
    ),
    (
        "abstract",
        "deny_unknown",
        "an abstract type is read as a view of derived types, which have further properties",
    ),
    (
        "open",
        "deny_unknown",
        "an open type has undeclared properties",
    ),
];

const ON_A_FIELD: &[Contradiction] = &[
    (
        "computed",
        "computed_default",
        "clients never send the one and may send the other",
    ),
    (
        "computed",
        "immutable",
        "clients never send the one and send the other on create",
    ),
    (
        "computed",
        "read_only",
        "clients never send what the server computes anyway",
    ),
    (
        "computed",
        "write_only",
        "clients never send the one and only send the other",
    ),
    (
        "computed",
        "default",
        "the server always assigns the one, so no value is assumed",
    ),
    (
        "computed_default",
        "default",
        "the server fills in the one, so no value is assumed",
    ),
    (
        "computed_default",
        "read_only",
        "clients may send the one and never send the other",
    ),
    (
        "immutable",
        "read_only",
        "clients send the one on create and never send the other",
    ),
    (
        "read_only",
        "write_only",
        "clients never send the one and never read the other",
    ),
    (
        "write_only",
        "default",
        "the one is never read, so no value is assumed",
    ),
    (
        "key",
        "navigation",
        "a key is a value, and not another entity",
    ),
    ("key", "write_only", "a key is read with every entity"),
    ("key", "default", "a key is never left out"),
    (
        "navigation",
        "computed",
        "Core.Computed is for values, and `read_only` for navigation",
    ),
    (
        "navigation",
        "computed_default",
        "Core.ComputedDefaultValue is for values",
    ),
    ("navigation", "immutable", "Core.Immutable is for values"),
    (
        "navigation",
        "write_only",
        "what a navigation property leads to is read",
    ),
    ("navigation", "default", "an entity is not assumed"),
    ("navigation", "type", "facets are for primitive values"),
    (
        "navigation",
        "max_length",
        "facets are for primitive values",
    ),
    ("navigation", "precision", "facets are for primitive values"),
    ("navigation", "scale", "facets are for primitive values"),
    ("navigation", "unicode", "facets are for primitive values"),
];

/// The keys of fields that are no properties, and what such a field is.
const NO_PROPERTIES: &[(&str, &str)] = &[
    (
        "base",
        "the inherited properties are described where they are declared",
    ),
    ("dynamic", "the field holds properties and is none"),
    (
        "annotations",
        "the field holds annotations and is no property",
    ),
];

pub(super) fn type_attributes_agree(model: &Structured, errors: &Diagnostics) {
    agree(&written(&model.slots), ON_A_TYPE, errors);
}

pub(super) fn field_attributes_agree(model: &Structured, errors: &Diagnostics) {
    for slots in model.field_slots() {
        let written = written(slots);
        let is_property = stands_alone(&written, errors);
        if is_property {
            agree(&written, ON_A_FIELD, errors);
        }
    }
}

/// A key and its name, where there are several, so that they can contradict each other.
fn written(slots: &Slots) -> Vec<(String, &Ident)> {
    let written: Vec<_> = slots.written().collect();
    let keys = written.iter().filter(|_| written.len() > 1);
    keys.map(|key| (key.unraw().to_string(), *key)).collect()
}

fn key_named<'k>(written: &[(String, &'k Ident)], name: &str) -> Option<&'k Ident> {
    let mut keys = written.iter();
    keys.find(|(key, _)| key == name).map(|(_, key)| *key)
}

/// Reports what stands beside a key that takes nothing beside it; whether there is no such key.
fn stands_alone(written: &[(String, &Ident)], errors: &Diagnostics) -> bool {
    let Some((alone, why)) = NO_PROPERTIES
        .iter()
        .find(|(alone, _)| key_named(written, alone).is_some())
    else {
        return true;
    };
    for (key, token) in written.iter().filter(|(key, _)| key != alone) {
        let message = format!("`{key}` contradicts `{alone}`: {why}; leave `{key}` out");
        errors.error(token, message);
    }
    false
}

fn agree(written: &[(String, &Ident)], contradictions: &[Contradiction], errors: &Diagnostics) {
    for (one, other, why) in contradictions.iter().filter(|_| !written.is_empty()) {
        if key_named(written, one).is_none() {
            continue;
        }
        if let Some(key) = key_named(written, other) {
            let message = format!("`{other}` contradicts `{one}`: {why}; leave one of them out");
            errors.error(key, message);
        }
    }
}
