//! Parts of entities, and the entities that they are merged into.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::collections::{BTreeMap, VecDeque};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::companion::HasPartial;
use super::nav::Navigable;
use crate::json::{Error, ErrorKind, Format, Writer};
use crate::value::{PropertyType, ValueKind};

/// A `Partial`: how it is merged into the entity that it is a part of.
pub trait Part<T>: Sized {
    /// Takes the part over into the entity.
    ///
    /// # Errors
    ///
    /// Where something within is new and lacks what its type requires.
    fn merge(self, entity: &mut T) -> Result<(), Error>;

    /// The entity of which there is this part and no other.
    ///
    /// # Errors
    ///
    /// Where the part lacks what the type requires.
    fn whole(self) -> Result<T, Error>;

    /// The values of the key, as far as the part has them.
    fn key(&self, key: &mut Key);

    /// The values of the entity's key.
    fn key_of(entity: &T, key: &mut Key);
}

/// How what an expanded navigation property of a `Partial` holds is merged into what the entity's holds.
pub trait Merging<T, P> {
    /// See [`Part::merge`].
    ///
    /// # Errors
    ///
    /// Where something within is new and lacks what its type requires.
    fn merge(part: P, entity: &mut T) -> Result<(), Error>;

    /// See [`Part::whole`].
    ///
    /// # Errors
    ///
    /// Where the part lacks what the type requires.
    fn whole(part: P) -> Result<T, Error>;

    /// What tells the entity that it is a part of; nothing, if that cannot be told.
    fn key(part: &P) -> Option<Vec<u8>>;

    /// The same of the entity.
    fn key_of(entity: &T) -> Option<Vec<u8>>;
}

/// Of a type without a `Partial`: the new entity, whole, is put in the old one's place.
#[derive(Debug)]
pub struct Wholes;

impl<T> Merging<T, T> for Wholes {
    fn merge(part: T, entity: &mut T) -> Result<(), Error> {
        *entity = part;
        Ok(())
    }

    fn whole(part: T) -> Result<T, Error> {
        Ok(part)
    }

    fn key(_: &T) -> Option<Vec<u8>> {
        None
    }

    fn key_of(_: &T) -> Option<Vec<u8>> {
        None
    }
}

/// Of a type with a `Partial`.
#[derive(Debug)]
pub struct Parts;

impl<T, P: Part<T>> Merging<T, P> for Parts {
    fn merge(part: P, entity: &mut T) -> Result<(), Error> {
        part.merge(entity)
    }

    fn whole(part: P) -> Result<T, Error> {
        part.whole()
    }

    fn key(part: &P) -> Option<Vec<u8>> {
        let mut key = Key::new();
        part.key(&mut key);
        key.text()
    }

    fn key_of(entity: &T) -> Option<Vec<u8>> {
        let mut key = Key::new();
        P::key_of(entity, &mut key);
        key.text()
    }
}

/// The values of a key, as text, to look entities up by.
pub struct Key {
    writer: Writer<'static>,
    is_whole: bool,
}

impl core::fmt::Debug for Key {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Key").finish_non_exhaustive()
    }
}

impl Key {
    fn new() -> Self {
        Self {
            writer: Writer::new(Format::default()),
            is_whole: true,
        }
    }

    /// Adds a value.
    pub fn add<T: PropertyType>(&mut self, value: &T) {
        self.writer.push(",");
        let is_set = matches!(T::KIND, ValueKind::Enumeration);
        if is_set {
            // The members of a set have no order.
            let text = Format::default().to_string(value);
            let mut members: Vec<_> = text.trim_matches('"').split(',').collect();
            members.sort_unstable();
            self.writer.push(&members.join(","));
        } else {
            value.write(&mut self.writer);
        }
    }

    /// Adds a value that a part may lack.
    pub fn add_given<T: PropertyType>(&mut self, value: &Option<T>) {
        match value {
            Some(value) => self.add(value),
            None => self.is_whole = false,
        }
    }

    /// The text of one value.
    fn of<T: PropertyType>(value: &T) -> String {
        let mut key = Self::new();
        key.add(value);
        let text = String::from_utf8(key.text().unwrap_or_default()).unwrap_or_default();
        text.trim_start_matches(',').to_owned()
    }

    fn text(self) -> Option<Vec<u8>> {
        self.writer.finish().ok().filter(|_| self.is_whole)
    }
}

/// A type with a `Partial`: how its values come of one alone.
pub trait OfPart: HasPartial + Sized {
    /// The value of which there is this part and no other.
    ///
    /// # Errors
    ///
    /// Where the part lacks what the type requires.
    fn of_part(part: Self::Partial) -> Result<Self, Error>;
}

/// What an expanded navigation property of an entity holds, and parts of it are merged into.
pub trait MergeParts<P> {
    /// Takes the parts over.
    ///
    /// # Errors
    ///
    /// Where one is of an entity that is new and lacks what its type requires: the property then holds
    /// the entities that it held, in their order. Where the new one is further in, parts before it may
    /// be merged into them.
    fn merge_parts(&mut self, parts: P) -> Result<(), Error>;
}

impl<T: Navigable> MergeParts<Option<Box<T::Part>>> for Option<Box<T>> {
    fn merge_parts(&mut self, part: Option<Box<T::Part>>) -> Result<(), Error> {
        let Some(part) = part else {
            *self = None;
            return Ok(());
        };
        if let Some(old) = self.as_deref_mut() {
            let key = T::Merging::key(&part);
            if key.is_some() && key == T::Merging::key_of(old) {
                return T::Merging::merge(*part, old);
            }
        }
        *self = Some(Box::new(T::Merging::whole(*part)?));
        Ok(())
    }
}

impl<T: Navigable> MergeParts<Vec<T::Part>> for Vec<T> {
    fn merge_parts(&mut self, parts: Vec<T::Part>) -> Result<(), Error> {
        let mut items = Vec::with_capacity(parts.len());
        let mut known = Vec::new();
        let mut places = BTreeMap::<_, VecDeque<_>>::new();
        for (place, old) in self.iter().enumerate() {
            if let Some(key) = T::Merging::key_of(old) {
                places.entry(key).or_default().push_back(place);
            }
        }
        // The new ones first: whether they are whole is found while nothing has changed yet.
        for (index, part) in parts.into_iter().enumerate() {
            let same = T::Merging::key(&part)
                .and_then(|key| places.get_mut(&key))
                .and_then(VecDeque::pop_front);
            if let Some(place) = same {
                known.push((index, place, part));
                items.push(Item::Old(place));
            } else {
                let new = T::Merging::whole(part).map_err(|error| error.in_item(index))?;
                items.push(Item::New(new));
            }
        }
        for (index, place, part) in known {
            T::Merging::merge(part, &mut self[place]).map_err(|error| error.in_item(index))?;
        }
        let mut old: Vec<_> = core::mem::take(self).into_iter().map(Some).collect();
        self.extend(items.into_iter().filter_map(|item| match item {
            Item::Old(place) => old[place].take(),
            Item::New(new) => Some(new),
        }));
        Ok(())
    }
}

/// An item of a collection that parts are merged into.
enum Item<T> {
    /// The one that is at this place.
    Old(usize),
    New(T),
}

impl<T: Navigable> MergeParts<Option<Vec<T::Part>>> for Option<Vec<T>> {
    fn merge_parts(&mut self, parts: Option<Vec<T::Part>>) -> Result<(), Error> {
        match (self.as_mut(), parts) {
            (Some(old), Some(parts)) => return old.merge_parts(parts),
            (None, Some(parts)) => {
                let mut new = Vec::new();
                new.merge_parts(parts)?;
                *self = Some(new);
            }
            (_, None) => *self = None,
        }
        Ok(())
    }
}

/// Takes a part of a property's value over, if there is one.
///
/// # Errors
///
/// Where something within is new and lacks what its type requires.
pub fn merge<T: PropertyType>(
    part: Option<T::Partial>,
    value: &mut T,
    name: &'static str,
) -> Result<(), Error> {
    match part {
        Some(part) => value.merge(part).map_err(|error| error.in_property(name)),
        None => Ok(()),
    }
}

/// The value of a property of which there is a part, or none.
///
/// # Errors
///
/// Where what the property or something within requires is lacking.
pub fn given<T: PropertyType>(part: Option<T::Partial>, name: &'static str) -> Result<T, Error> {
    match part {
        Some(part) => T::of_part(part).map_err(|error| error.in_property(name)),
        None => given_key(T::absent(), name),
    }
}

/// The value of a key, which has no parts.
///
/// # Errors
///
/// Where there is none.
pub fn given_key<T>(key: Option<T>, name: &'static str) -> Result<T, Error> {
    key.ok_or_else(|| {
        let expected = "a value, as what has the property is new";
        Error::new(ErrorKind::Missing, expected, "nothing", None).in_property(name)
    })
}

/// Says that a part which has a value of the key is one of the entity of this value.
///
/// # Errors
///
/// Where it is one of another entity.
pub fn same_key<T: PropertyType>(
    part: &Option<T>,
    value: &T,
    name: &'static str,
) -> Result<(), Error> {
    let Some(part) = part else {
        return Ok(());
    };
    let (own, other) = (Key::of(value), Key::of(part));
    if own == other {
        return Ok(());
    }
    let expected = format!("{own}, the key of the entity that the part is merged into");
    Err(Error::new(ErrorKind::Value, expected, other, None).in_property(name))
}

/// Takes an expanded navigation property over, if there is one.
///
/// # Errors
///
/// Where an entity of it is a new one and lacks what its type requires.
pub fn merge_parts<P, V: MergeParts<P>>(
    parts: Option<P>,
    value: &mut V,
    name: &'static str,
) -> Result<(), Error> {
    match parts {
        Some(parts) => value
            .merge_parts(parts)
            .map_err(|error| error.in_property(name)),
        None => Ok(()),
    }
}
