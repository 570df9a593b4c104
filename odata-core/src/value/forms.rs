//! How a value comes of what requests and parts hold, and these of the value.

use super::PropertyType;
use crate::json::Error;

/// How values of a type and what requests hold of them come of each other.
///
/// A trait of its own, so that types of which a value is itself share one implementation: most types are such, and
/// what each type repeats, each type is compiled with.
pub trait InRequests<T: PropertyType> {
    /// See [`PropertyType::into_create`].
    fn into_create(value: T) -> T::Create;

    /// See [`PropertyType::change`].
    fn change(old: &T, new: T) -> T::Update;

    /// See [`PropertyType::whole`].
    fn whole(new: T) -> T::Update;

    /// See [`PropertyType::apply`].
    fn apply(value: &mut T, update: T::Update);

    /// See [`PropertyType::created`].
    fn created(create: T::Create) -> T;

    /// See [`PropertyType::keep_assigned`].
    fn keep_assigned(value: &mut T, from: T) {
        let _ = (value, from);
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

/// A value is itself in all of them.
#[derive(Clone, Copy, Debug)]
pub enum Itself {}

impl<T: PropertyType<Create = T, Update = T>> InRequests<T> for Itself {
    #[inline]
    fn into_create(value: T) -> T {
        value
    }

    #[inline]
    fn change(old: &T, mut new: T) -> T {
        new.supersede(old);
        new
    }

    #[inline]
    fn whole(new: T) -> T {
        new
    }

    #[inline]
    fn apply(value: &mut T, update: T) {
        *value = update;
        value.settle();
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
