//! The values of keys, by what they are, however they are spelled.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::entity_id::{KeyText, is_letter};
use crate::edm::{canonical, is_key_value};
use crate::json::{self, Format, WriteValue, Writer};
use crate::model::{EnumType, Property, Type};
use crate::untyped::Untyped;

/// One value of a key.
pub(super) struct KeyValue {
    /// As JSON has it.
    pub(super) json: String,
    /// What all spellings of the value have in common.
    pub(super) canonical: String,
}

impl KeyValue {
    pub(super) fn of(value: &impl WriteValue, property: &Property) -> Self {
        let mut writer = Writer::new(Format::default());
        value.write(&mut writer);
        let json = String::from_utf8(writer.finish().unwrap_or_default()).unwrap_or_default();
        Self::of_json(json, property)
    }

    /// The same, once for all types.
    fn of_json(json: String, property: &Property) -> Self {
        let text = match json::from_str::<Cow<'_, str>>(&json) {
            Ok(text) => text,
            Err(_) => Cow::Borrowed(&*json),
        };
        let canonical = canonical_value(&text, property);
        Self { json, canonical }
    }
}

/// The same of a value whose type only the property tells; nothing of one that is no key's.
pub(super) fn canonical_untyped(value: &Untyped, property: &Property) -> Option<String> {
    match value {
        Untyped::String(text) => Some(canonical_value(text, property)),
        Untyped::Boolean(_) | Untyped::Number(_) => Some(KeyValue::of(value, property).canonical),
        _ => None,
    }
}

/// Whether a literal in a URL is written as one of the property's type, as others are read as well: in quotes or not.
pub(super) fn is_literal(literal: &KeyText, property: &Property) -> bool {
    match KeyType::of(property) {
        KeyType::Primitive("Edm.String") => literal.is_quoted && !literal.has_prefix,
        KeyType::Primitive(_) => !literal.is_quoted || literal.has_prefix,
        KeyType::Enumeration(_) => true,
    }
}

/// What all spellings of the value of a key property have in common.
pub(super) fn canonical_value(text: &str, property: &Property) -> String {
    match KeyType::of(property) {
        KeyType::Enumeration(of) => canonical_members(text, of),
        KeyType::Primitive(edm_type) => canonical(text, edm_type).into_owned(),
    }
}

/// The same of a literal in a URL; nothing of one that is no value of the property's type. A string stands in
/// quotes, and what else does may have a type's name before them.
pub(super) fn canonical_literal(literal: &KeyText, property: &Property) -> Option<String> {
    let is_sound = !is_text(property) || is_literal(literal, property);
    is_sound.then(|| canonical_segment(&literal.value, property))?
}

/// The same of a segment of a URL, where no value has quotes.
pub(super) fn canonical_segment(text: &str, property: &Property) -> Option<String> {
    let is_value = match KeyType::of(property) {
        KeyType::Enumeration(_) => text.split(',').all(|name| {
            let letters = name.trim().strip_prefix('-').unwrap_or(name.trim());
            !letters.is_empty() && letters.chars().all(is_letter)
        }),
        KeyType::Primitive(edm_type) => is_key_value(text, edm_type),
    };
    is_value.then(|| canonical_value(text, property))
}

/// Whether any text is a value of a key property.
pub(super) fn is_text(property: &Property) -> bool {
    matches!(KeyType::of(property), KeyType::Primitive("Edm.String"))
}

/// What the values of a key property are of.
enum KeyType {
    Enumeration(&'static EnumType),
    Primitive(&'static str),
}

impl KeyType {
    fn of(property: &Property) -> Self {
        let of = (property.type_ref().of)();
        let edm_type = match of {
            Type::Enumeration(of) => return Self::Enumeration(of),
            Type::Definition(of) => of.facets.edm_type.unwrap_or(of.underlying.qualified_name()),
            _ => of.qualified_name(),
        };
        Self::Primitive(property.facet_values().edm_type.unwrap_or(edm_type))
    }
}

/// The value of an enumeration's members, and of those the names that have none: they have no order, and
/// one may be of several others.
fn canonical_members(text: &str, of: &EnumType) -> String {
    let mut value = None;
    let mut unknown = Vec::new();
    for name in text.split(',').map(str::trim) {
        let known = match of.find(name) {
            Some(place) => Ok(of.members[place].value),
            None => name.parse::<i64>(),
        };
        match known {
            Ok(known) => value = Some(value.unwrap_or(0) | known),
            Err(_) => unknown.push(name),
        }
    }
    unknown.sort_unstable();
    unknown.dedup();
    let value = value.map(|value: i64| value.to_string());
    let all: Vec<_> = value.as_deref().into_iter().chain(unknown).collect();
    all.join(",")
}
