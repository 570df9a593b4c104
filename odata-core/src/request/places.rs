//! Which entity of a collection is meant, where parts of them are merged.

use alloc::borrow::Cow;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;
use core::iter;

use super::entity_id;
use super::identity::{Identity, Key};
use super::key_value::canonical_untyped;
use crate::control::Removed;
use crate::json::{Error, ErrorKind, type_name};
use crate::model::StructuredType;
use crate::untyped::Untyped;

/// Where an entity is in a collection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    At(usize),
    /// Nowhere.
    None,
    /// Nothing tells it.
    Unknown,
}

impl Place {
    /// Where an entity is of which there are several readings: one that finds it goes before others.
    pub(super) fn of_any(
        readings: impl Iterator<Item = Result<Self, Error>>,
    ) -> Result<Option<Self>, Error> {
        let mut found = None;
        for place in readings {
            found = Some(match (found, place?) {
                (None | Some(Self::None), place) => place,
                (Some(found), Self::None) => found,
                (Some(found), place) if found == place => found,
                _ => Self::Unknown,
            });
        }
        Ok(found)
    }
}

/// Where the entities of a collection are, by what tells them apart.
#[derive(Default)]
pub(super) struct Places {
    by_key: BTreeMap<Identity, BTreeSet<usize>>,
    by_id: BTreeMap<String, usize>,
    held: Vec<Held>,
    /// The keys that entities of the collection have, without their values.
    pub(super) patterns: Vec<Key>,
    types: Vec<&'static StructuredType>,
    /// Whether the types of some are said, known ones or not.
    has_types: bool,
    pub(super) ids: Ids,
}

/// An entity of the collection.
struct Held {
    /// What it is found by, unless it is taken.
    identity: Option<Identity>,
    is_taken: bool,
}

/// What is known of the ids beside the entities.
#[derive(Default)]
pub(super) struct Ids {
    /// Whether some entity has none.
    some_lack: bool,
    /// Whether one has the key in it by convention.
    have_keys: bool,
    /// Whether some are relative, and whether some are absolute.
    forms: [bool; 2],
}

impl Ids {
    fn note(&mut self, id: &str) {
        self.forms[usize::from(entity_id::is_absolute(id))] = true;
    }

    /// What an id tells that is none of these and has no key in it. Where each entity has one that is of its own
    /// making, all that can be said of it is that it is another.
    pub(super) fn of_another(&self, id: &str) -> Place {
        let is_like_these = !self.forms[usize::from(!entity_id::is_absolute(id))];
        if self.some_lack || self.have_keys || !is_like_these {
            Place::Unknown
        } else {
            Place::None
        }
    }
}

impl Places {
    /// Of entities of a type, of which this is the key as far as the type says it.
    pub(super) fn of(pattern: &Key, keys: impl Iterator<Item = Key>) -> Self {
        let mut places = Self::default();
        places.learn(pattern);
        let keys: Vec<_> = keys.collect();
        // What is known of a reference, entities tell that may stand behind it.
        for key in &keys {
            places.learn(key);
        }
        for key in keys {
            places.hold(key);
        }
        places
    }

    /// Takes over what a key is made of, and which type has it.
    fn learn(&mut self, key: &Key) {
        self.has_types |= key.type_name().is_some();
        if !key.is_empty() && !self.patterns.iter().any(|known| known.is_like(key)) {
            self.patterns.push(key.without_values());
        }
        if let Some(of) = key.of() {
            if !self
                .types
                .iter()
                .any(|known| known.is_named(of.qualified_name))
            {
                self.types.push(of);
            }
        }
    }

    /// Notes what tells the entity that is behind the others.
    pub(super) fn add(&mut self, key: Key) {
        self.learn(&key);
        self.hold(key);
    }

    /// The same, where what the key is made of is known.
    fn hold(&mut self, key: Key) {
        let (place, identity) = (self.held.len(), key.identity());
        let is_known = identity.is_some() && self.ids.have_keys;
        let in_id = key.id().filter(|_| !is_known);
        let in_id = in_id.and_then(|id| self.in_id(id));
        self.ids.have_keys |= match (&identity, &in_id) {
            (Some(identity), Some(in_id)) => identity.has_key_of(in_id),
            (None, in_id) => in_id.is_some(),
            (Some(_), None) => false,
        };
        // A reference has its key in its id, if anywhere.
        let of = self.name_of(&key);
        let identity = identity.or_else(|| Some(in_id?.of_name(of)));
        if let Some(identity) = &identity {
            let places = self.by_key.entry(identity.clone()).or_default();
            places.insert(place);
        }
        self.held.push(Held {
            identity,
            is_taken: false,
        });
        match key.into_id() {
            Some(id) => {
                self.ids.note(&id);
                self.by_id.entry(id).or_insert(place);
            }
            None => self.ids.some_lack = true,
        }
    }

    /// The place of the entity that a key tells, which no other one finds then.
    ///
    /// # Errors
    ///
    /// See [`told`](Self::told).
    pub(super) fn take(&mut self, key: &Key) -> Result<Option<usize>, Error> {
        let Place::At(place) = self.changed(key)? else {
            return Ok(None);
        };
        let held = &mut self.held[place];
        held.is_taken = true;
        if let Some(identity) = &held.identity {
            let places = self.by_key.get_mut(identity);
            if places.is_some_and(|places| places.remove(&place) && places.is_empty()) {
                self.by_key.remove(identity);
            }
        } else {
            // What takes the place of a reference says what its id is the id of.
            held.identity = key.identity();
        }
        Ok(Some(place))
    }

    /// Whether a part is one of the only entity that there is: unless what it has of a key, a type or an id says
    /// otherwise.
    ///
    /// # Errors
    ///
    /// See [`told`](Self::told).
    pub(super) fn is_of_only(pattern: &Key, only: Key, part: &Key) -> Result<bool, Error> {
        let may_be = part.may_be(&only);
        let is_settled = if may_be {
            part.identity().is_some() || part.id().is_none()
        } else {
            // Of the same id, it is none of another entity.
            let has_its_id = part.id().is_some() && part.id() == only.id();
            !part.is_unknown() && !only.is_unknown() && !has_its_id
        };
        if is_settled {
            return Ok(may_be);
        }
        Ok(match Self::of(pattern, iter::once(only)).changed(part)? {
            Place::At(_) => true,
            Place::None => false,
            Place::Unknown => may_be,
        })
    }

    /// The place of the entity that a change is about.
    ///
    /// # Errors
    ///
    /// See [`told`](Self::told).
    pub(super) fn changed(&self, key: &Key) -> Result<Place, Error> {
        let of = self.name_of(key);
        let told = self.told(iter::once(key.clone()), key.id(), of.as_ref())?;
        let lacks_a_part = key.id().is_none() && key.identity().is_none() && !key.is_empty();
        Ok(if lacks_a_part { Place::None } else { told })
    }

    /// The place of an entity that is gone.
    ///
    /// # Errors
    ///
    /// See [`told`](Self::told).
    pub(super) fn removed(&self, removed: &Removed) -> Result<Place, Error> {
        let tag = ["@odata.type", "@type"]
            .into_iter()
            .find_map(|name| removed.annotations.get(name));
        let tag = match tag {
            Some(Untyped::String(tag)) => self.type_of(type_name(tag)),
            _ => None,
        };
        let keys = self.patterns.iter().map(|pattern| {
            let key = pattern.with_values(|property| {
                let names =
                    iter::once(property.name()).chain(property.other_names().iter().copied());
                let mut values = names.filter_map(|name| removed.properties.get(name));
                canonical_untyped(values.next()?, property)
            });
            key.of_name(tag.clone())
        });
        self.told(keys, removed.id.as_deref(), tag.as_ref())
    }

    /// The name by which entities of a type are known; none where they are known by no type, or as those of one that
    /// derives from it.
    fn type_of(&self, name: &str) -> Option<Cow<'static, str>> {
        if let Some(of) = self.types.iter().find(|of| of.is_named(name)) {
            return Some(Cow::Borrowed(of.qualified_name));
        }
        let is_base = |of: &&'static StructuredType| {
            let mut bases = iter::successors(of.base, |of| of.base);
            bases.any(|base| base.is_named(name))
        };
        let is_said = self.has_types && !self.types.iter().any(is_base);
        is_said.then(|| Cow::Owned(String::from(name)))
    }

    /// The same of the type that a key has, or a reference says.
    fn name_of(&self, key: &Key) -> Option<Cow<'static, str>> {
        let known = key.type_name().cloned();
        known.or_else(|| self.type_of(key.said()?))
    }

    /// Which entity is meant, by what is said of its key, in one of the ways to read it, its id and its type: the one
    /// of the key, where that is there, or else the one of the id.
    ///
    /// # Errors
    ///
    /// Where the key and the id are of two entities, and where it may be of several types, and none is said.
    fn told(
        &self,
        keys: impl Iterator<Item = Key>,
        id: Option<&str>,
        of: Option<&Cow<'static, str>>,
    ) -> Result<Place, Error> {
        let mut keys = keys.filter_map(|key| key.identity()).peekable();
        let beside = id.and_then(|id| self.by_id.get(id).copied());
        let is_free = |place: &usize| !self.held[*place].is_taken;
        if keys.peek().is_none() {
            return match (beside.filter(is_free), id) {
                (Some(place), _) => Ok(Place::At(place)),
                (None, Some(id)) => self.of_text(id, of, true),
                (None, None) => Ok(Place::Unknown),
            };
        }
        let keys: Vec<_> = keys.collect();
        let by_key = Place::of_any(keys.iter().map(|key| self.place(key)))?;
        let Some(beside) = beside else {
            return Ok(by_key.unwrap_or(Place::Unknown));
        };
        let is_of_key = match (by_key, &self.held[beside].identity) {
            (Some(Place::At(place)), _) => place == beside,
            (_, Some(own)) => keys.iter().any(|key| key.has_key_of(own)),
            (_, None) => true,
        };
        match (is_of_key, is_free(&beside)) {
            (true, true) => Ok(Place::At(beside)),
            (true, false) => Ok(by_key.unwrap_or(Place::Unknown)),
            (false, _) => Err(of_two()),
        }
    }

    /// The first place of an entity of this key.
    pub(super) fn place(&self, key: &Identity) -> Result<Place, Error> {
        let found = self.find(key)?;
        let places = found.and_then(|found| self.by_key.get(&found)?.first());
        Ok(places.map_or(Place::None, |place| Place::At(*place)))
    }

    /// The one, or else the one whose type is not said, or that of any type, where that of this one is not.
    fn find(&self, key: &Identity) -> Result<Option<Identity>, Error> {
        if self.by_key.contains_key(key) {
            return Ok(Some(key.clone()));
        }
        let untyped = key.of_any_type();
        if key.type_name().is_some() {
            return Ok(Some(untyped));
        }
        let of_any_type = self.by_key.range(&untyped..).map(|(found, _)| found);
        let mut found = of_any_type.take_while(|found| found.has_key_of(&untyped));
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

#[cold]
fn of_two() -> Error {
    let expected = "the key and the id of one entity";
    Error::new(ErrorKind::Value, expected, "those of two", None)
}
