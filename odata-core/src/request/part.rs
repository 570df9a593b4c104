//! Parts of entities, and the entities that they are merged into.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::json::{Error, ErrorKind, SetProperties};
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

    /// The first property that it lacks and the type requires.
    fn missing(&self) -> Option<&'static str>;
}

impl<T> Part<T> for T {
    fn merge(self, _: Option<T>) -> Result<T, Error> {
        Ok(self)
    }

    fn is_of(&self, _: &T) -> bool {
        false
    }

    fn missing(&self) -> Option<&'static str> {
        None
    }
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

impl<T, P: Part<T>> MergeParts<Vec<P>> for Option<Vec<T>> {
    fn merge_parts(&mut self, parts: Vec<P>) -> Result<(), Error> {
        self.get_or_insert_default().merge_parts(parts)
    }
}

/// Takes a value over, if there is one.
pub fn fill<T>(part: Option<T>, value: &mut T) {
    if let Some(part) = part {
        *value = part;
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

/// The entity that a part is merged into: the old one, or else a blank one that is to be whole then.
///
/// # Errors
///
/// Where the part lacks what the type requires.
pub fn whole<P: Part<T>, T: SetProperties<'static>>(part: &P, old: Option<T>) -> Result<T, Error> {
    match (old, part.missing()) {
        (Some(old), _) => Ok(old),
        (None, None) => Ok(T::blank()),
        (None, Some(property)) => {
            let expected = "a value, as the entity is a new one";
            Err(Error::new(ErrorKind::Missing, expected, "nothing", None).in_property(property))
        }
    }
}

/// Whether a part has the value of an entity's key.
pub fn is_key<T: PropertyType>(part: &Option<T>, key: &T) -> bool {
    part.as_ref().is_some_and(|part| part.same(key))
}

/// Whether a part lacks a value that is required.
pub fn lacks<T: PropertyType>(part: &Option<T>) -> bool {
    part.is_none() && !T::TYPE_REF.nullable && !T::TYPE_REF.collection
}
