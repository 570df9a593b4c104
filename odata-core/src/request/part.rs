//! Parts of entities, and the entities that they are merged into.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::companion::HasPartial;
use crate::json::{Error, ErrorKind};
use crate::value::PropertyType;

/// What an expanded navigation property of a `Partial` holds: a `Partial` itself, or, where the type
/// has none, all of the entity.
pub trait Part<T>: Sized {
    /// The entity with this part in it: the old one, if it is the same, or else a new one.
    ///
    /// # Errors
    ///
    /// Where it would be a new one and the part lacks what the type requires.
    fn merge(self, old: Option<T>) -> Result<T, Error>;

    /// Whether it is a part of this entity, by their keys.
    fn is_of(&self, entity: &T) -> bool;
}

impl<T> Part<T> for T {
    fn merge(self, _: Option<T>) -> Result<T, Error> {
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
    /// Where one is of an entity that is new and lacks what its type requires.
    fn merge_parts(&mut self, parts: P) -> Result<(), Error>;
}

impl<T, P: Part<T>> MergeParts<Option<Box<P>>> for Option<Box<T>> {
    fn merge_parts(&mut self, part: Option<Box<P>>) -> Result<(), Error> {
        let old = self.take().map(|old| *old);
        if let Some(part) = part.map(|part| *part) {
            let old = old.filter(|old| part.is_of(old));
            *self = Some(Box::new(part.merge(old)?));
        }
        Ok(())
    }
}

impl<T, P: Part<T>> MergeParts<Vec<P>> for Vec<T> {
    fn merge_parts(&mut self, parts: Vec<P>) -> Result<(), Error> {
        let mut old: Vec<_> = core::mem::take(self).into_iter().map(Some).collect();
        for (index, part) in parts.into_iter().enumerate() {
            let same = old
                .iter_mut()
                .find(|old| old.as_ref().is_some_and(|old| part.is_of(old)));
            let old = same.and_then(Option::take);
            self.push(part.merge(old).map_err(|error| error.in_item(index))?);
        }
        Ok(())
    }
}

impl<T, P: Part<T>> MergeParts<Option<Vec<P>>> for Option<Vec<T>> {
    fn merge_parts(&mut self, parts: Option<Vec<P>>) -> Result<(), Error> {
        let Some(parts) = parts else {
            *self = None;
            return Ok(());
        };
        self.get_or_insert_default().merge_parts(parts)
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
