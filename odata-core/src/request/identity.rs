//! What tells entities apart, where parts of them are merged.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::entity_id::KeyText;
use super::key_value::{KeyValue, canonical_untyped, is_text};
use crate::json::{self, Reader, Reading, WriteValue, type_name};
use crate::model::{ODataType, Property, Shape, StructuredType, Type};
use crate::untyped::Untyped;
use crate::value::PropertyType;

/// What is known of an entity that tells it from others: its key, the id that stands beside it, and of an enum
/// of derived types its type, as the type of an entity never changes (*Protocol* 11.4.3).
///
/// Each value of the key is the same, however it is spelled.
#[derive(Clone, Debug, Default)]
pub struct Key {
    values: Vec<Part>,
    is_unknown: bool,
    /// Nothing where there is but one type, and where the payload does not say which one it is.
    type_name: Option<Cow<'static, str>>,
    /// The type of this name, if the program knows it.
    of: Option<&'static StructuredType>,
    /// What a reference says of the type, by any of its names.
    said: Option<String>,
    id: Option<String>,
}

/// A property of a key, and its value if that is given.
#[derive(Clone, Debug)]
struct Part {
    property: &'static Property,
    value: Option<String>,
}

impl Key {
    /// Of what nothing is known.
    pub(crate) fn of_unknown() -> Self {
        let mut key = Self::default();
        key.unknown();
        key
    }

    /// The key of a type, of which the values are not given.
    pub(super) fn pattern<T: ODataType>() -> Self {
        Self::of_structured(T::TYPE)
    }

    fn of_structured(of: Type) -> Self {
        let properties = match of {
            Type::Structured(of) => of.properties(),
            _ => &[],
        };
        let keys = properties.iter().filter(|property| property.is_key());
        let values = keys.map(|&property| Part {
            property,
            value: None,
        });
        Self {
            values: values.collect(),
            ..Self::default()
        }
    }

    /// The key of a whole entity, as that is written.
    pub(super) fn written<T: ODataType + WriteValue>(value: &T) -> Self {
        Self::of_text(
            T::TYPE,
            json::in_request(value, Shape::Create).unwrap_or_default(),
        )
    }

    /// The same, once for all types.
    fn of_text(of: Type, json: Vec<u8>) -> Self {
        let mut key = Self::of_structured(of);
        let json = String::from_utf8(json).unwrap_or_default();
        let mut reader = Reader::new(&json, Reading::client());
        // What cannot be read has no key that is known.
        let read = reader.members(&mut |reader, name| {
            let is_tag = name == "@odata.type";
            let mut parts = key.values.iter_mut();
            let part = parts.find(|part| part.property.name() == name);
            if part.is_none() && !is_tag {
                return reader.skip_value();
            }
            let mut value = Untyped::Null;
            json::ReadValue::read(&mut value, reader)?;
            if let Some(part) = part {
                part.value = canonical_untyped(&value, part.property);
            } else if let (Type::Structured(of), Untyped::String(tag)) = (of, &value) {
                // That of the declared type is not said elsewhere either.
                let name = type_name(tag);
                key.type_name = (!of.is_named(name)).then(|| Cow::Owned(name.into()));
            }
            Ok(())
        });
        if read.is_err() {
            Self::of_unknown()
        } else {
            key
        }
    }

    /// Adds the value of a key property, which a part may lack.
    pub fn add<T: PropertyType>(&mut self, property: &'static Property, value: Option<&T>) {
        let value = value.map(|value| KeyValue::of(value, property).canonical);
        self.values.push(Part { property, value });
    }

    /// Notes that it is not known what the key is.
    pub(crate) fn unknown(&mut self) {
        self.is_unknown = true;
    }

    /// The same, with the id that stands beside it.
    pub(crate) fn with_id(self, id: Option<&String>) -> Self {
        let id = id.cloned().or(self.id);
        Self { id, ..self }
    }

    /// The same, of a reference with this type tag.
    pub(crate) fn with_tag(self, tag: Option<&String>) -> Self {
        let said = tag.map(|tag| String::from(type_name(tag)));
        Self { said, ..self }
    }

    /// The name of the type, as a reference has it.
    pub(super) fn said(&self) -> Option<&str> {
        self.said.as_deref()
    }

    /// Says which of several types it is.
    pub fn of_type(&mut self, of: &'static StructuredType) {
        self.type_name = Some(Cow::Borrowed(of.qualified_name));
        self.of = Some(of);
    }

    /// The same, of a type that the program does not know.
    pub(crate) fn of_unknown_type(&mut self, name: String) {
        self.type_name = Some(Cow::Owned(name));
    }

    /// The same by its name, if that is said.
    pub(super) fn of_name(self, type_name: Option<Cow<'static, str>>) -> Self {
        Self { type_name, ..self }
    }

    /// The name of the type, if it is said.
    pub(super) fn type_name(&self) -> Option<&Cow<'static, str>> {
        self.type_name.as_ref()
    }

    pub(super) fn of(&self) -> Option<&'static StructuredType> {
        self.of
    }

    pub(super) fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    pub(super) fn into_id(self) -> Option<String> {
        self.id
    }

    pub(super) fn is_unknown(&self) -> bool {
        self.is_unknown
    }

    /// Whether nothing is known of what the key is made of.
    pub(super) fn is_empty(&self) -> bool {
        self.is_unknown || self.values.is_empty()
    }

    /// Whether both may be one entity's: a value of the key that is not given may be any, and so may a type
    /// that is not said.
    pub(super) fn may_be(&self, other: &Self) -> bool {
        let mut keys = self.values.iter().zip(&other.values);
        !self.is_unknown
            && !other.is_unknown
            && self.values.len() == other.values.len()
            && keys.all(|(one, other)| may_be(one.value.as_ref(), other.value.as_ref()))
            && may_be(self.type_name.as_ref(), other.type_name.as_ref())
    }

    /// What entities are looked up by, if all of the key is known.
    pub(super) fn identity(&self) -> Option<Identity> {
        let values = self.values.iter();
        let values = values.map(|part| Some((part.property.name(), part.value.clone()?)));
        let key = values.collect::<Option<Vec<_>>>();
        let key = key.filter(|_| !self.is_empty())?;
        let type_name = self.type_name.clone();
        Some(Identity { key, type_name })
    }

    /// Whether the key is made of the same properties.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let mut parts = self.values.iter().zip(&other.values);
        let qualified = |part: &Part| (part.property.type_ref().of)().qualified_name();
        self.values.len() == other.values.len()
            && parts.all(|(one, other)| {
                one.property.name() == other.property.name() && qualified(one) == qualified(other)
            })
    }

    /// Whether it is one value that may be any text.
    pub(super) fn is_text(&self) -> bool {
        matches!(&self.values[..], [part] if is_text(part.property))
    }

    pub(super) fn without_values(&self) -> Self {
        self.with_values(|_| None)
    }

    /// The same key with the values that another object has by their names.
    pub(super) fn with_values(
        &self,
        mut value: impl FnMut(&'static Property) -> Option<String>,
    ) -> Self {
        let values = self.values.iter().map(|&Part { property, .. }| Part {
            property,
            value: value(property),
        });
        Self {
            values: values.collect(),
            ..Self::default()
        }
    }

    /// The same key with the values of a predicate, where it has each of them and no other.
    pub(super) fn with_texts(
        &self,
        texts: &[KeyText],
        canonical: impl Fn(&KeyText, &'static Property) -> Option<String>,
    ) -> Option<Identity> {
        let is_one = self.values.len() == 1;
        let key = self.with_values(|property| {
            let is_its = |text: &&KeyText| match text.name.as_deref() {
                None => is_one,
                Some(name) => name == property.name() || property.other_names().contains(&name),
            };
            canonical(texts.iter().find(is_its)?, property)
        });
        key.identity().filter(|_| texts.len() == key.values.len())
    }

    /// The same key with one value, where it has but one.
    pub(super) fn with_segment(
        &self,
        value: impl FnMut(&'static Property) -> Option<String>,
    ) -> Option<Identity> {
        let key = self.with_values(value);
        key.identity().filter(|_| key.values.len() == 1)
    }
}

fn may_be<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> bool {
    one.zip(other).is_none_or(|(one, other)| one == other)
}

/// What entities are looked up by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Identity {
    /// The values by the names of their properties, as types may have keys of their own.
    key: Vec<(&'static str, String)>,
    type_name: Option<Cow<'static, str>>,
}

impl Identity {
    pub(super) fn type_name(&self) -> Option<&str> {
        self.type_name.as_deref()
    }

    /// Whether the key is the same, of whatever type.
    pub(super) fn has_key_of(&self, other: &Self) -> bool {
        self.key == other.key
    }

    pub(super) fn of_any_type(&self) -> Self {
        self.clone().of_name(None)
    }

    pub(super) fn of_name(self, type_name: Option<Cow<'static, str>>) -> Self {
        Self { type_name, ..self }
    }
}
