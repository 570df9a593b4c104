//! What companions ask of the values that they hold.

use core::fmt::Debug;
use core::marker::PhantomData;

use super::{HasCreate, Navigable};

/// Asks a type; with [`Unheld`] in scope, the answers are constants.
#[derive(Debug)]
pub struct Held<T>(PhantomData<T>);

impl<T: Clone + Debug + PartialEq> Held<T> {
    /// Whether it has what companions derive.
    pub const DERIVES: bool = true;
}

impl<T: HasCreate> Held<T> {
    /// Whether requests hold a companion in its place.
    pub const HAS_CREATE: bool = true;
}

impl<T: Navigable> Held<T> {
    /// Whether navigation properties lead to it.
    pub const IS_NAVIGABLE: bool = true;
}

/// The answers where nothing better is known: an inherent constant goes before a trait's.
pub trait Unheld {
    /// See [`Held::DERIVES`].
    const DERIVES: bool = false;
    /// See [`Held::HAS_CREATE`].
    const HAS_CREATE: bool = false;
    /// See [`Held::IS_NAVIGABLE`].
    const IS_NAVIGABLE: bool = false;
}

impl<T> Unheld for Held<T> {}

/// Says that companions can derive what they do, which hold values of a type of this name.
///
/// # Panics
///
/// Panics where they cannot.
#[track_caller]
pub const fn assert_held(name: &str, is_held: bool) {
    if !is_held {
        crate::model::rules::fail(&[
            "companions hold values of `",
            name,
            "`, which lacks a derive of theirs; write `#[derive(Clone, Debug, PartialEq)]` above it, or what companions derive in `create(derive(…))` and its like",
        ]);
    }
}
