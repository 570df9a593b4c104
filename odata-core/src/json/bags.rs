//! Where a value keeps what its type does not declare.

use core::ops::DerefMut;

use super::Structured;
use crate::dynamic::{Annotations, DynamicProperties};

/// The bags of a value, where its type has such, or inherits them.
pub trait Bags {
    /// Where an open type keeps its undeclared properties.
    fn dynamic(&mut self) -> Option<&mut DynamicProperties> {
        None
    }

    /// The annotations of the object, where the type keeps them.
    fn annotations(&self) -> Option<&Annotations> {
        None
    }

    /// The same, to be added to.
    fn annotations_mut(&mut self) -> Option<&mut Annotations> {
        None
    }
}

/// How the bags of `T` are found: a type with bags of its own says so itself.
///
/// Others name one of the types here, as what each type says, each is compiled with.
pub trait Keeps<T: ?Sized> {
    /// See [`Bags::dynamic`].
    fn dynamic(_value: &mut T) -> Option<&mut DynamicProperties> {
        None
    }

    /// See [`Bags::annotations`].
    fn annotations(_value: &T) -> Option<&Annotations> {
        None
    }

    /// See [`Bags::annotations_mut`].
    fn annotations_mut(_value: &mut T) -> Option<&mut Annotations> {
        None
    }
}

/// There are none.
#[derive(Debug)]
pub enum Nowhere {}

impl<T: ?Sized> Keeps<T> for Nowhere {}

/// They are those of the base's part.
#[derive(Debug)]
pub enum InBase {}

impl<T: DerefMut<Target: Bags> + ?Sized> Keeps<T> for InBase {
    #[inline]
    fn dynamic(value: &mut T) -> Option<&mut DynamicProperties> {
        value.deref_mut().dynamic()
    }

    #[inline]
    fn annotations(value: &T) -> Option<&Annotations> {
        (**value).annotations()
    }

    #[inline]
    fn annotations_mut(value: &mut T) -> Option<&mut Annotations> {
        value.deref_mut().annotations_mut()
    }
}

impl<T: Structured> Bags for T {
    #[inline]
    fn dynamic(&mut self) -> Option<&mut DynamicProperties> {
        T::Keeps::dynamic(self)
    }

    #[inline]
    fn annotations(&self) -> Option<&Annotations> {
        T::Keeps::annotations(self)
    }

    #[inline]
    fn annotations_mut(&mut self) -> Option<&mut Annotations> {
        T::Keeps::annotations_mut(self)
    }
}
