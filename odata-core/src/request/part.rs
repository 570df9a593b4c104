//! Parts of entities, and the entities that they are merged into.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::companion::HasPartial;
use crate::json::{Error, ErrorKind};
use crate::value::PropertyType;

/// What an expanded navigation property of a `Partial` holds: a `Partial` itself, or, where the type
/// has none, all of the entity.
pub trait Part<T>: Sized {
    /// Takes the part over into the entity that it is of.
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

    /// Whether it is a part of this entity, by their keys.
    fn is_of(&self, entity: &T) -> bool;
}

impl<T> Part<T> for T {
    fn merge(self, entity: &mut T) -> Result<(), Error> {
        *entity = self;
        Ok(())
    }

    fn whole(self) -> Result<T, Error> {
        Ok(self)
    }

    fn is_of(&self, _: &T) -> bool {
        false
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

impl<T, P: Part<T>> MergeParts<Option<Box<P>>> for Option<Box<T>> {
    fn merge_parts(&mut self, part: Option<Box<P>>) -> Result<(), Error> {
        match (self.as_deref_mut(), part.map(|part| *part)) {
            (Some(old), Some(part)) if part.is_of(old) => return part.merge(old),
            (_, Some(part)) => *self = Some(Box::new(part.whole()?)),
            (_, None) => *self = None,
        }
        Ok(())
    }
}

impl<T, P: Part<T>> MergeParts<Vec<P>> for Vec<T> {
    fn merge_parts(&mut self, parts: Vec<P>) -> Result<(), Error> {
        let mut items = Vec::with_capacity(parts.len());
        let mut known = Vec::new();
        let mut is_known = alloc::vec![false; self.len()];
        // The new ones first: whether they are whole is found while nothing has changed yet.
        for (index, part) in parts.into_iter().enumerate() {
            let mut old = self.iter().zip(&is_known);
            let same = old.position(|(old, &is_known)| !is_known && part.is_of(old));
            if let Some(place) = same {
                is_known[place] = true;
                known.push((index, place, part));
                items.push(Item::Old(place));
            } else {
                let new = part.whole().map_err(|error| error.in_item(index))?;
                items.push(Item::New(new));
            }
        }
        for (index, place, part) in known {
            part.merge(&mut self[place])
                .map_err(|error| error.in_item(index))?;
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

impl<T, P: Part<T>> MergeParts<Option<Vec<P>>> for Option<Vec<T>> {
    fn merge_parts(&mut self, parts: Option<Vec<P>>) -> Result<(), Error> {
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

/// Takes the value of a key over, if there is one.
pub fn fill<T>(key: Option<T>, value: &mut T) {
    if let Some(key) = key {
        *value = key;
    }
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

/// Whether a part has the value of an entity's key.
pub fn is_key<T: PropertyType>(part: &Option<T>, key: &T) -> bool {
    part.as_ref().is_some_and(|part| part.same(key))
}
