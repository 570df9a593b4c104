//! Parts of entities, and the entities that they are merged into.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::json::{Error, ErrorKind};

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
            let same = old.iter_mut().find(|old| old.as_ref().is_some_and(|old| part.is_of(old)));
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

/// An error: a part lacks a property, and so is no entity.
#[must_use]
pub fn incomplete(property: &'static str) -> Error {
    Error::new(ErrorKind::Missing, "a value, as the entity is a new one", "nothing", None)
        .in_property(property)
}
