//! Fields for what is not declared.

use core::marker::PhantomData;

use crate::dynamic::{Annotations, DynamicProperties};

/// Asks a type; with [`NoBag`] in scope, the answers are constants.
#[derive(Debug)]
pub struct Bag<T>(PhantomData<T>);

impl Bag<DynamicProperties> {
    /// Whether it holds undeclared properties.
    pub const IS_DYNAMIC_PROPERTIES: bool = true;
}

impl Bag<Annotations> {
    /// Whether it holds annotations.
    pub const IS_ANNOTATIONS: bool = true;
}

/// The answers of other types: an inherent constant goes before a trait's.
pub trait NoBag {
    /// See [`Bag::IS_DYNAMIC_PROPERTIES`].
    const IS_DYNAMIC_PROPERTIES: bool = false;
    /// See [`Bag::IS_ANNOTATIONS`].
    const IS_ANNOTATIONS: bool = false;
}

impl<T> NoBag for Bag<T> {}

/// Says that the field of a type that is `dynamic` has the one type.
///
/// # Panics
///
/// Panics where it has not.
#[track_caller]
pub const fn assert_dynamic_properties(are: bool) {
    assert!(
        are,
        "a field that is `dynamic` has one type; write `DynamicProperties`"
    );
}

/// Says that the field of a type that is `annotations` has the one type.
///
/// # Panics
///
/// Panics where it has not.
#[track_caller]
pub const fn assert_annotations(are: bool) {
    assert!(
        are,
        "a field that is `annotations` has one type; write `Annotations`"
    );
}
