//! What tells entities apart, where parts of them are merged.

use alloc::borrow::Cow;
use alloc::collections::{BTreeMap, VecDeque};
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::edm::canonical;
use crate::json::{self, Error, ErrorKind, Format, WriteValue, Writer};
use crate::model::{EnumType, Property, Type};
use crate::value::PropertyType;

/// What tells an entity from others: its key, and of an enum of derived types its type, as the type of an
/// entity never changes (*Protocol* 11.4.3).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Identity {
    /// Of the values of the key those that are given.
    key: Vec<Option<String>>,
    /// Nothing where there is but one type, and where the payload does not say which one it is.
    type_name: Option<Cow<'static, str>>,
}

impl Identity {
    /// Whether both may be one entity's: a value of the key that is not given may be any, and so may a type
    /// that is not said.
    pub(super) fn may_be(&self, other: &Self) -> bool {
        let mut keys = self.key.iter().zip(&other.key);
        self.key.len() == other.key.len()
            && keys.all(|(one, other)| may_be(one.as_ref(), other.as_ref()))
            && may_be(self.type_name.as_ref(), other.type_name.as_ref())
    }

    /// Whether all of the key is given.
    pub(super) fn is_whole(&self) -> bool {
        self.key.iter().all(Option::is_some)
    }
}

fn may_be<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> bool {
    one.zip(other).is_none_or(|(one, other)| one == other)
}

/// The values of a key, to look entities up by: each is the same, however it is spelled.
#[derive(Debug, Default)]
pub struct Key {
    values: Vec<Option<String>>,
    is_unknown: bool,
    type_name: Option<Cow<'static, str>>,
}

impl Key {
    /// Adds the value of a key property, which a part may lack.
    pub fn add<T: PropertyType>(&mut self, property: &'static Property, value: Option<&T>) {
        let value = value.map(|value| KeyValue::of(value, property).canonical);
        self.values.push(value);
    }

    /// Notes that it is not known what the key is.
    pub(crate) fn unknown(&mut self) {
        self.is_unknown = true;
    }

    /// Says which of several types it is.
    pub fn of_type(&mut self, name: &'static str) {
        self.type_name = Some(Cow::Borrowed(name));
    }

    /// The same, of a type that the program does not know.
    pub(crate) fn of_unknown_type(&mut self, name: String) {
        self.type_name = Some(Cow::Owned(name));
    }

    /// The name of the type, if it is said.
    pub(super) fn type_name(&self) -> Option<&str> {
        self.type_name.as_deref()
    }

    pub(super) fn identity(self) -> Option<Identity> {
        (!self.is_unknown).then_some(Identity {
            key: self.values,
            type_name: self.type_name,
        })
    }
}

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

/// What all spellings of the value of a key property have in common.
fn canonical_value(text: &str, property: &Property) -> String {
    let of = (property.type_ref().of)();
    let edm_type = match of {
        Type::Enumeration(of) => return canonical_members(text, of),
        Type::Definition(of) => of.facets.edm_type.unwrap_or(of.underlying.qualified_name()),
        _ => of.qualified_name(),
    };
    let edm_type = property.facet_values().edm_type.unwrap_or(edm_type);
    canonical(text, edm_type).into_owned()
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

/// Where the entities of a collection are, by what tells them apart.
#[derive(Default)]
pub(super) struct Places(BTreeMap<Identity, VecDeque<usize>>);

impl Places {
    pub(super) fn add(&mut self, identity: Identity, place: usize) {
        self.0.entry(identity).or_default().push_back(place);
    }

    /// The first place of such an entity, which no other one finds then.
    ///
    /// # Errors
    ///
    /// Where it may be one of several types, and it is not said which one.
    pub(super) fn take(&mut self, identity: &Identity) -> Result<Option<usize>, Error> {
        let Some(found) = self.find(identity)? else {
            return Ok(None);
        };
        let Some(places) = self.0.get_mut(&found) else {
            return Ok(None);
        };
        let place = places.pop_front();
        if places.is_empty() {
            self.0.remove(&found);
        }
        Ok(place)
    }

    /// The one, or else the one whose type is not said, or that of any type, where that of this one is not.
    fn find(&self, identity: &Identity) -> Result<Option<Identity>, Error> {
        if self.0.contains_key(identity) {
            return Ok(Some(identity.clone()));
        }
        let untyped = Identity {
            key: identity.key.clone(),
            type_name: None,
        };
        if identity.type_name.is_some() {
            return Ok(Some(untyped));
        }
        let of_any_type = self.0.range(untyped..).map(|(found, _)| found);
        let mut found = of_any_type.take_while(|found| found.key == identity.key);
        match (found.next(), found.next()) {
            (Some(_), Some(_)) => Err(Error::new(
                ErrorKind::Type,
                "a type tag, as entities of several types have the key",
                "none",
                None,
            )),
            (found, _) => Ok(found.cloned()),
        }
    }
}
