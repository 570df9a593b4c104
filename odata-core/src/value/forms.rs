//! How a value comes of what requests and parts hold, and these of the value.

use alloc::vec::Vec;

use super::{Gone, PropertyType};
use crate::json::Error;
use crate::model::Shape;
use crate::request::{keep_as_it_is, take_place};

/// How values of a type and what requests hold of them come of each other.
///
/// A trait of its own, so that types of which a value is itself share one implementation: most types are such, and
/// what each type repeats, each type is compiled with.
pub trait InRequests<T: PropertyType> {
    /// See [`PropertyType::into_create`].
    fn into_create(value: T) -> T::Create;

    /// See [`PropertyType::change`].
    fn change(old: T, new: T) -> T::Update;

    /// See [`PropertyType::whole`].
    fn whole(new: T) -> T::Update;

    /// See [`PropertyType::apply`].
    fn apply(value: &mut T, update: T::Update);

    /// See [`PropertyType::created`].
    fn created(create: T::Create) -> T;

    /// See [`PropertyType::keep_assigned`].
    fn keep_assigned(value: &mut T, from: T, items: Items) {
        let _ = (value, from, items);
    }

    /// The same of the items of a collection.
    fn keep_in_items(values: &mut [T], from: Vec<T>, items: Items) {
        let (head, tail) = items.that_are_same(values, &from);
        let (len, count) = (values.len(), from.len());
        for (place, from) in from.into_iter().enumerate() {
            let behind = count - place;
            let value = match place {
                _ if place < head => values.get_mut(place),
                _ if behind <= tail => values.get_mut(len - behind),
                _ => None,
            };
            if let Some(value) = value {
                value.keep_assigned(from, items);
            }
        }
    }

    /// See [`PropertyType::made`].
    fn made(update: T::Update) -> T;
}

/// The same of parts.
pub trait InParts<T: PropertyType> {
    /// See [`PropertyType::of_part`].
    ///
    /// # Errors
    ///
    /// Where the part lacks what the type requires.
    fn of_part(part: T::Partial) -> Result<T, Error>;

    /// See [`PropertyType::merge`].
    ///
    /// # Errors
    ///
    /// Where something within is new and lacks what its type requires, or is of another entity.
    fn merge(value: &mut T, part: T::Partial) -> Result<(), Error> {
        *value = Self::of_part(part)?;
        Ok(())
    }

    /// See [`PropertyType::into_part`].
    fn into_part(value: T) -> T::Partial;
}

/// Which items of two states of a collection are one, as nothing else tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Items {
    /// Those at one place: what a client sent, and what the server made of it.
    ByPlace,
    /// Those that are the same to a client, before and behind what an update changed.
    Unchanged,
}

impl Items {
    /// How many are one from the first on, and up to the last.
    fn that_are_same<T: PropertyType>(self, new: &[T], old: &[T]) -> (usize, usize) {
        let len = new.len().min(old.len());
        if self == Self::ByPlace {
            return (len, 0);
        }
        let is_same = |(new, old): &(&T, &T)| new.same(old, Shape::Create);
        let head = new.iter().zip(old).take_while(is_same).count();
        let behind = new[head..].iter().rev().zip(old[head..].iter().rev());
        (head, behind.take_while(is_same).count())
    }
}

/// A value is itself in requests and in parts, and is read by what its own implementation of
/// [`ReadValue`](crate::json::ReadValue) says.
#[derive(Clone, Copy, Debug)]
pub enum Itself {}

impl<T: PropertyType<Create = T, Update = T>> InRequests<T> for Itself {
    #[inline]
    fn into_create(value: T) -> T {
        value
    }

    #[inline]
    fn change(old: T, mut new: T) -> T {
        take_place(&mut new, old, Gone::Noted);
        new
    }

    #[inline]
    fn whole(new: T) -> T {
        new
    }

    #[inline]
    fn apply(value: &mut T, update: T) {
        let old = core::mem::replace(value, update);
        take_place(value, old, Gone::Dropped);
    }

    #[inline]
    fn created(create: T) -> T {
        create
    }

    #[inline]
    fn made(mut update: T) -> T {
        update.settle();
        update
    }

    #[inline]
    fn keep_assigned(value: &mut T, from: T, items: Items) {
        keep_as_it_is(value, from, items);
    }

    #[inline]
    fn keep_in_items(_: &mut [T], _: Vec<T>, _: Items) {}
}

impl<T: PropertyType<Partial = T>> InParts<T> for Itself {
    #[inline]
    fn of_part(part: T) -> Result<T, Error> {
        Ok(part)
    }

    #[inline]
    fn into_part(value: T) -> T {
        value
    }
}

/// In an implementation of [`PropertyType`](crate::value::PropertyType): the value is itself in every
/// request, and in parts of what holds it.
#[macro_export]
macro_rules! same_in_requests {
    () => {
        type Assigns = ();
        $crate::same_in_requests!(@same);
    };
    (@same) => {
        $crate::same_in_requests!(@request);
        $crate::same_in_requests!(@part);
    };
    (@part) => {
        type Partial = Self;
        type InParts = $crate::value::Itself;
    };
    (@request) => {
        type Create = Self;
        type Update = Self;
        type InRequests = $crate::value::Itself;
    };
}
