//! What companions ask of the values that they hold.

use core::fmt::Debug;
use core::marker::PhantomData;

use super::{HasCreate, Navigable};
use crate::model::contains;
use crate::model::rules::fail;

/// Asks a type; with [`Unheld`] in scope, the answers are constants.
#[derive(Debug)]
pub struct Held<T>(PhantomData<T>);

impl<T: Clone + Debug + PartialEq> Held<T> {
    /// Whether it has what companions derive.
    pub const __DERIVES: bool = true;
}

/// Companions whose derives are not the usual ones: their shapes, and whether they have at least those.
pub type DerivedAlone = &'static [(&'static str, bool)];

impl<T: HasCreate> Held<T> {
    /// Those that stand in its place in requests, if any do.
    pub const __IN_REQUESTS: Option<DerivedAlone> = Some(T::DERIVED_ALONE);
}

impl<T: Navigable> Held<T> {
    /// Whether navigation properties lead to it.
    pub const __IS_NAVIGABLE: bool = true;
}

/// The answers where nothing better is known: an inherent constant goes before a trait's.
pub trait Unheld {
    /// See [`Held::__DERIVES`].
    const __DERIVES: bool = false;
    /// See [`Held::__IN_REQUESTS`].
    const __IN_REQUESTS: Option<DerivedAlone> = None;
    /// See [`Held::__IS_NAVIGABLE`].
    const __IS_NAVIGABLE: bool = false;
}

impl<T> Unheld for Held<T> {}

/// Says that companions can derive what they do, which hold values of a type of this name, or its companions
/// of these shapes.
///
/// # Panics
///
/// Panics where they cannot.
#[track_caller]
pub const fn assert_held(
    name: &str,
    derives: bool,
    in_requests: Option<DerivedAlone>,
    shapes: &[&str],
) {
    match in_requests {
        Some(alone) => assert_parts_held(name, alone, shapes),
        None if derives => {}
        None => fail(&[
            "companions hold values of `",
            name,
            "`, which lacks what they derive; write `#[derive(Clone, Debug, PartialEq)]` above it, or what companions derive in `create(derive(…))` and its like",
        ]),
    }
}

/// Says that companions can derive what they do, which hold those of these shapes of a type of this name.
///
/// # Panics
///
/// Panics where they cannot.
#[track_caller]
pub const fn assert_parts_held(name: &str, alone: DerivedAlone, shapes: &[&str]) {
    let mut at = 0;
    while at < alone.len() {
        let (shape, has_derives) = alone[at];
        if !has_derives && contains(shapes, shape) {
            fail(&[
                "a companion holds the `",
                shape,
                "` companion of `",
                name,
                "`, which lacks what it derives itself; write the same in `",
                shape,
                "(derive(…))` of both",
            ]);
        }
        at += 1;
    }
}
