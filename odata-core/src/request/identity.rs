//! What tells entities apart, where parts of them are merged.

use alloc::borrow::Cow;
use alloc::collections::{BTreeMap, VecDeque};
use alloc::string::String;
use alloc::vec::Vec;

use super::entity_id::{self, KeyText};
use super::key_value::{
    KeyValue, canonical_literal, canonical_segment, canonical_untyped, canonical_value,
};
use crate::control::Removed;
use crate::json::{Error, ErrorKind, type_name};
use crate::model::Property;
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
        let values = self.values.iter().map(|part| part.value.clone());
        let key = values.collect::<Option<_>>().filter(|_| !self.is_unknown)?;
        let type_name = self.type_name.clone();
        Some(Identity { key, type_name })
    }

    /// The same key with the values that another object has by their names.
    fn with_values(&self, mut value: impl FnMut(&'static Property) -> Option<String>) -> Self {
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
    fn with_texts(
        &self,
        texts: &[KeyText],
        canonical: impl Fn(&KeyText, &'static Property) -> Option<String>,
    ) -> Option<Self> {
        let is_one = self.values.len() == 1;
        let key = self.with_values(|property| {
            let is_its = |text: &&KeyText| match text.name.as_deref() {
                None => is_one,
                Some(name) => name == property.name() || property.other_names().contains(&name),
            };
            canonical(texts.iter().find(is_its)?, property)
        });
        (texts.len() == key.values.len() && key.identity().is_some()).then_some(key)
    }

    /// The same key with the value of a segment, where it has but one.
    fn with_segment(&self, segment: &str) -> Option<Self> {
        let key = self.with_values(|property| canonical_segment(segment, property));
        (key.values.len() == 1 && key.identity().is_some()).then_some(key)
    }
}

fn may_be<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> bool {
    one.zip(other).is_none_or(|(one, other)| one == other)
}

/// The name of a type, if it is said.
type TypeName<'n> = Option<&'n Cow<'static, str>>;

/// What entities are looked up by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Identity {
    key: Vec<String>,
    type_name: Option<Cow<'static, str>>,
}

/// Where the entities of a collection are, by what tells them apart.
#[derive(Default)]
pub(super) struct Places {
    by_key: BTreeMap<Identity, VecDeque<usize>>,
    by_id: BTreeMap<String, usize>,
    /// Whether some entity has no id beside it.
    lacks_ids: bool,
    /// A key as entities of the collection have it.
    pattern: Option<Key>,
}

impl Places {
    pub(super) fn of(keys: impl Iterator<Item = Key>) -> Self {
        let mut places = Self::default();
        for (place, key) in keys.enumerate() {
            places.add(place, key);
        }
        places
    }

    /// Notes where one more entity is.
    pub(super) fn add(&mut self, place: usize, key: Key) {
        if let Some(identity) = key.identity() {
            self.by_key.entry(identity).or_default().push_back(place);
            self.pattern.get_or_insert_with(|| key.clone());
        }
        match key.id {
            Some(id) => _ = self.by_id.entry(id).or_insert(place),
            None => self.lacks_ids = true,
        }
    }

    /// The first place of an entity of this key, which no other one finds then.
    ///
    /// # Errors
    ///
    /// Where it may be one of several types, and it is not said which one.
    pub(super) fn take(&mut self, key: &Key) -> Result<Option<usize>, Error> {
        let Some(found) = self.find(key)? else {
            return Ok(None);
        };
        let Some(places) = self.by_key.get_mut(&found) else {
            return Ok(None);
        };
        let place = places.pop_front();
        if places.is_empty() {
            self.by_key.remove(&found);
        }
        Ok(place)
    }

    /// The one, or else the one whose type is not said, or that of any type, where that of this one is not.
    fn find(&self, key: &Key) -> Result<Option<Identity>, Error> {
        let Some(identity) = key.identity() else {
            return Ok(None);
        };
        if self.by_key.contains_key(&identity) {
            return Ok(Some(identity));
        }
        let is_typed = identity.type_name.is_some();
        let untyped = Identity {
            type_name: None,
            ..identity
        };
        if is_typed {
            return Ok(Some(untyped));
        }
        let of_any_type = self.by_key.range(&untyped..).map(|(found, _)| found);
        let mut found = of_any_type.take_while(|found| found.key == untyped.key);
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

    /// The place of the entity that a change is about, by its key, or else by its id.
    ///
    /// # Errors
    ///
    /// Where neither tells it.
    pub(super) fn changed(&self, key: &Key) -> Result<Place, Error> {
        let has_key = !key.is_unknown && !key.values.is_empty();
        if has_key && key.identity().is_some() {
            return self.place(key);
        }
        match &key.id {
            Some(id) => self.of_id(id, key.type_name.as_ref()),
            None if has_key => Ok(Place::None),
            None => Ok(Place::Unknown),
        }
    }

    /// The place of an entity that is gone.
    ///
    /// # Errors
    ///
    /// Where it may be one of several types.
    pub(super) fn removed(&self, removed: &Removed) -> Result<Place, Error> {
        let Some(pattern) = &self.pattern else {
            return self.of_id_of(removed, None);
        };
        let tag = ["@odata.type", "@type"]
            .into_iter()
            .find_map(|name| removed.annotations.get(name));
        let mut key = pattern.with_values(|property| {
            let names = [property.name()]
                .into_iter()
                .chain(property.other_names().iter().copied());
            let mut values = names.filter_map(|name| removed.properties.get(name));
            canonical_untyped(values.next()?, property)
        });
        if let (Some(_), Some(Untyped::String(tag))) = (&pattern.type_name, tag) {
            key.of_unknown_type(type_name(tag).into());
        }
        if !key.values.is_empty() && key.identity().is_some() {
            return self.place(&key);
        }
        self.of_id_of(removed, key.type_name.as_ref())
    }

    fn of_id_of(&self, removed: &Removed, of: TypeName<'_>) -> Result<Place, Error> {
        match &removed.id {
            Some(id) => self.of_id(id, of),
            None => Ok(Place::Unknown),
        }
    }

    fn place(&self, key: &Key) -> Result<Place, Error> {
        let found = self.find(key)?;
        let places = found.and_then(|found| self.by_key.get(&found)?.front());
        Ok(places.map_or(Place::None, |place| Place::At(*place)))
    }

    /// The place of the entity of an id, which stands beside it, or of which the key is part by convention.
    fn of_id(&self, id: &str, of: TypeName<'_>) -> Result<Place, Error> {
        self.of_text(id, of, true)
    }

    /// The same, whether or not the id may end in the name of a type.
    fn of_text(&self, id: &str, of: TypeName<'_>, may_be_cast: bool) -> Result<Place, Error> {
        if let Some(place) = self.by_id.get(id) {
            return Ok(Place::At(*place));
        }
        let unknown = if self.lacks_ids {
            Place::Unknown
        } else {
            Place::None
        };
        let Some(pattern) = &self.pattern else {
            return Ok(unknown);
        };
        let place = |key: Key| {
            let type_name = of.cloned();
            self.place(&Key { type_name, ..key })
        };
        let readings = entity_id::readings(id);
        let mut of_predicate = readings
            .predicates
            .iter()
            .filter_map(|texts| pattern.with_texts(texts, canonical_literal));
        let of_segment = readings
            .segment
            .as_deref()
            .and_then(|segment| pattern.with_segment(segment));
        let has_segment = of_segment.is_some();
        let in_segment = of_segment.map_or(Ok(Place::Unknown), place)?;
        if let Some(key) = of_predicate.next() {
            let in_predicate = place(key)?;
            let is_either = matches!(in_segment, Place::At(_)) && in_segment != in_predicate;
            return Ok(if is_either {
                Place::Unknown
            } else {
                in_predicate
            });
        }
        if let Some(before) = readings.uncast.filter(|_| may_be_cast) {
            // What is no key of an entity before a type's name is one itself.
            if matches!(self.of_text(before, of, false)?, Place::At(_)) {
                return Ok(Place::Unknown);
            }
        }
        if let (Place::None, Some(segment)) = (&in_segment, &readings.segment) {
            // A predicate that is none may have been meant for one.
            let mut meant = readings.predicates.iter().filter_map(|texts| {
                pattern.with_texts(texts, |text, property| {
                    Some(canonical_value(&text.value, property))
                })
            });
            let is_meant = meant.any(|key| !matches!(place(key), Ok(Place::None)));
            if is_meant || entity_id::is_like_predicate(segment) {
                return Ok(Place::Unknown);
            }
        }
        Ok(if has_segment { in_segment } else { unknown })
    }
}

/// Where an entity is in a collection.
#[derive(PartialEq)]
pub(super) enum Place {
    At(usize),
    /// Nowhere.
    None,
    /// Nothing tells it.
    Unknown,
}
