//! Types that are in error where a constant is.
//!
//! A companion's field has the type `<T as PropertyType>::Create`. Where `T` is no type of a property,
//! each place that has to know the field's type would have an error of its own. So the expansion says
//! `<X as Sound<T>>::Is` instead of `T`. That is `T`, unless the description of `X` does not compile:
//! that is reported where it is written, and the compiler says nothing of a type that is in error.

use super::{PrimitiveType, Property};

/// A type itself, where the constant is true, which it is unless it fails.
#[doc(hidden)]
pub trait Checked<const IS_SOUND: bool> {
    /// The type.
    type Is: ?Sized;
}

impl<T: ?Sized> Checked<true> for T {
    type Is = T;
}

/// The same, asked of a type of the crate at hand: another crate's may be any type to the compiler, where it looks for
/// implementations that overlap.
#[doc(hidden)]
pub trait CheckedBase<T: ?Sized, const IS_SOUND: bool> {
    /// The type `T`.
    type Is: ?Sized;
}

impl<By: ?Sized, T: ?Sized> CheckedBase<T, true> for By {
    type Is = T;
}

/// A type whose description compiles.
#[doc(hidden)]
pub trait Sound<T: ?Sized> {
    /// `T`, which the description names.
    type Is: ?Sized;
}

/// True, where all of these are known.
#[must_use]
pub const fn is_sound(_properties: &[&Property], _rules: &[()]) -> bool {
    true
}

/// True, where it is known which.
#[must_use]
pub const fn is_primitive(_primitive: PrimitiveType) -> bool {
    true
}
