//! Which companions a type has.

use alloc::vec::Vec;

use super::nav::Navigable;
use super::{Answer, DerivedAlone};
use crate::json::ReadValue;
use crate::model::ODataEntity;
use crate::value::{Items, PropertyType};

/// A type with a companion of what a client may send to create one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no `Create` companion",
    label = "its companion is needed here",
    note = "add `create` to the `#[odata(shapes(…))]` of `{Self}`, or leave the shape out where it is needed"
)]
pub trait HasCreate {
    /// The companion.
    type Create;

    /// The companions that stand in the type's place and have derives of their own.
    #[doc(hidden)]
    const DERIVED_ALONE: DerivedAlone = &[];
}

/// A type with a companion of what a client may send to change one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no `Update` companion",
    label = "its companion is needed here",
    note = "add `update` to the `#[odata(shapes(…))]` of `{Self}`, or leave the shape out where it is needed"
)]
pub trait HasUpdate {
    /// The companion.
    type Update;
}

/// A type with a companion of what the server adds to what was created.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no `Assigned` companion",
    label = "its companion is needed here",
    note = "add `assigned` to the `#[odata(shapes(…))]` of `{Self}`, or leave the shape out where it is needed"
)]
pub trait HasAssigned {
    /// The companion.
    type Assigned;

    /// Whether the companion holds all that the server assigns, within complex values as well.
    #[doc(hidden)]
    const COMPLETE: bool;
}

/// What is [`HasAssigned::Assigned`], to a type of the crate that asks.
///
/// A derived type whose `Assigned` adds nothing converts from its base's. To the compiler, another crate's
/// projection may be any type, itself among them, unless it is asked with a type of the own crate.
#[doc(hidden)]
pub trait AssignedTo<By: ?Sized> {
    /// The companion.
    type Assigned;
}

/// A type with a companion that holds any part of it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no `Partial` companion",
    label = "its companion is needed here",
    note = "add `partial` to the `#[odata(shapes(…))]` of `{Self}`, or leave the shape out where it is needed"
)]
pub trait HasPartial {
    /// The companion.
    type Partial;
}

/// A companion, and whether it needs no property.
///
/// A bound on the base's part would say as much as the constant does. But of all that bounds stand beside, the compiler
/// goes anew through each type that a value leads to, and in a service each type leads to most others. The answers of
/// constants are a bound that all types share.
#[doc(hidden)]
pub trait Empty: Sized {
    /// Whether nothing is required, in the base's part neither.
    const REQUIRES_NOTHING: bool = false;

    /// The companion without any property, where nothing is required.
    #[must_use]
    fn empty() -> Self {
        impossible()
    }
}

/// A type with a `Create`, and whether that comes of its values.
#[doc(hidden)]
pub trait OfValue: HasCreate + Sized {
    /// Whether no required write-only property would have to be invented, in the base's part neither.
    const INVENTS_NOTHING: bool = false;

    /// What of a value a client may send, where nothing would have to be invented.
    #[must_use]
    fn of_value(self) -> Self::Create {
        impossible()
    }
}

/// A type of which two companions make a value.
#[doc(hidden)]
pub trait Joined: HasCreate + HasAssigned {
    /// The value of both parts.
    fn join(create: Self::Create, assigned: Self::Assigned) -> Self;
}

/// A type whose values part into what a client may send and what the server added.
#[doc(hidden)]
pub trait Split: OfValue + HasAssigned {
    /// Both parts, where a `Create` comes of a value.
    #[must_use]
    fn split(self) -> (Self::Create, Self::Assigned) {
        impossible()
    }
}

/// What says that a companion requires nothing.
#[diagnostic::on_unimplemented(
    message = "this companion has properties that are required",
    label = "a property is required, here or in the base's part",
    note = "write a literal with all properties"
)]
pub trait RequiresNothing {}

#[diagnostic::do_not_recommend]
impl RequiresNothing for Answer<true> {}

/// What says that a `Create` comes of a value.
#[diagnostic::on_unimplemented(
    message = "what was read cannot be sent to create another",
    label = "it has a write-only property that a create requires, and that nothing that was read holds",
    note = "write a literal with all properties of the create"
)]
pub trait InventsNothing {}

#[diagnostic::do_not_recommend]
impl InventsNothing for Answer<true> {}

/// The value of a property that is absent, where a constant says that there is one.
///
/// # Panics
///
/// Never, where a bound asks for the constant.
#[inline]
#[must_use]
pub fn absent<T: PropertyType>() -> T {
    T::ABSENT.map_or_else(|| impossible(), |absent| absent())
}

/// What is not reached, as a bound on a constant keeps everyone from it.
#[cold]
fn impossible() -> ! {
    unreachable!("a bound says that this is possible")
}

/// A value that stands for its own absence: of a nullable property, or of a collection.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no value for what is absent",
    label = "a value is required here",
    note = "what a client does not send, or the server assigns within a complex value, is left open; write `Option<…>` or `Vec<…>`, or give it a `#[odata(default)]`"
)]
pub trait Absent {
    /// The absent value.
    fn absent() -> Self;
}

impl<T> Absent for Option<T> {
    fn absent() -> Self {
        None
    }
}

impl<T> Absent for Vec<T> {
    fn absent() -> Self {
        Self::new()
    }
}

/// What a type parameter stands for where values are read: a property's type of which every form is
/// read.
#[doc(hidden)]
pub trait ReadParameter<'de>:
    PropertyType<Create: ReadValue<'de>, Update: ReadValue<'de>, Partial: ReadValue<'de>>
    + ReadValue<'de>
{
}

impl<'de, T> ReadParameter<'de> for T where
    T: PropertyType<Create: ReadValue<'de>, Update: ReadValue<'de>, Partial: ReadValue<'de>>
        + ReadValue<'de>
{
}

/// The same of a type parameter that navigation properties lead to.
#[doc(hidden)]
pub trait ReadEntity<'de>:
    ReadParameter<'de> + ODataEntity + Navigable<Insert: ReadValue<'de>, Part: ReadValue<'de>>
{
}

impl<'de, T> ReadEntity<'de> for T where
    T: ReadParameter<'de> + ODataEntity + Navigable<Insert: ReadValue<'de>, Part: ReadValue<'de>>
{
}

/// What the values of a generic type are in requests and in parts, with what they are made of: the built-in
/// derives ask of the types that they see in `P` what they need.
#[doc(hidden)]
pub trait PropertyTypeOf<P> {
    /// See [`PropertyType::Create`].
    type Create;
    /// See [`PropertyType::Update`].
    type Update;
    /// See [`PropertyType::Partial`].
    type Partial;
}

impl<T: PropertyType, P> PropertyTypeOf<P> for T {
    type Create = T::Create;
    type Update = T::Update;
    type Partial = T::Partial;
}

/// The same of what navigation properties lead to.
#[doc(hidden)]
pub trait NavigableOf<P> {
    /// See [`Navigable::Insert`].
    type Insert;
    /// See [`Navigable::Part`].
    type Part;
}

impl<T: Navigable, P> NavigableOf<P> for T {
    type Insert = T::Insert;
    type Part = T::Part;
}

/// The same of what has a `Partial`.
#[doc(hidden)]
pub trait HasPartialOf<P> {
    /// See [`HasPartial::Partial`].
    type Partial;
}

impl<T: HasPartial, P> HasPartialOf<P> for T {
    type Partial = T::Partial;
}

/// A complex type with a `Create`: how its values come of one.
#[doc(hidden)]
pub trait Completed: HasCreate + Sized {
    /// The value that a client created, without what the server assigns.
    fn of_create(create: Self::Create) -> Self;

    /// Takes over what the server assigned in another value.
    fn keep_assigned(&mut self, from: Self, items: Items);
}
