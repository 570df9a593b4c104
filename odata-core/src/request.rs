//! What the companions for requests are made of.

use alloc::vec::Vec;

use crate::dynamic::DynamicProperties;
use crate::json::Writer;
use crate::untyped::Untyped;
use crate::value::PropertyType;

/// A type with a companion of what a client may send to create one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no `Create` companion",
    label = "its companion is needed here",
    note = "add `create` to the `#[odata(shapes(…))]` of `{Self}`, or leave the shape out where it is needed"
)]
pub trait HasCreate {
    /// The companion.
    type Create;
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

/// What turns an old value into a new one; nothing where they are the same.
pub fn diff<T: PropertyType + Clone>(old: &T, new: &T) -> Option<T::Update> {
    if old.same(new) {
        None
    } else {
        Some(T::change(old, new.clone()))
    }
}

/// Changes a value, if there is an update for it.
pub fn apply<T: PropertyType>(update: Option<T::Update>, value: &mut T) {
    if let Some(update) = update {
        value.apply(update);
    }
}

/// Reads a property that a request may lack.
///
/// # Errors
///
/// Where the value is not of the property's type.
pub fn read_given<'de, T: crate::json::ReadValue<'de>>(
    update: &mut Option<T>,
    reader: &mut crate::json::Reader<'de>,
) -> Result<(), crate::json::Error> {
    update.insert(T::blank()).read(reader)
}

/// Writes a property that a request may lack; null is not the same as lacking.
pub fn put_given<T: crate::json::WriteValue>(
    given: &Option<T>,
    key: &'static str,
    writer: &mut Writer<'_>,
) {
    if let Some(value) = given {
        writer.property_or_null(key, value);
    }
}

/// Writes the new value of a property in an `Update`: with its nulls, because a PATCH merges complex
/// values.
pub fn put_update<T: crate::json::WriteValue>(
    update: &Option<T>,
    key: &'static str,
    writer: &mut Writer<'_>,
) {
    if let Some(value) = update {
        writer.with_nulls(|writer| writer.property_or_null(key, value));
    }
}

/// What turns the undeclared properties of one state into those of another: a key that is gone is
/// null.
#[must_use]
pub fn diff_dynamic(old: &DynamicProperties, new: &DynamicProperties) -> DynamicProperties {
    let changed = new.iter().filter(|(name, value)| old.get(name) != Some(*value));
    let gone = old.iter().filter(|(name, _)| new.get(name).is_none());
    changed
        .map(|(name, value)| (name, value.clone()))
        .chain(gone.map(|(name, _)| (name, Untyped::Null)))
        .collect()
}

/// Changes undeclared properties; null removes one.
pub fn apply_dynamic(update: DynamicProperties, properties: &mut DynamicProperties) {
    for (name, value) in update {
        if value == Untyped::Null {
            properties.remove(&name);
        } else {
            properties.insert(name, value);
        }
    }
}

/// A value that stands for its own absence: of a nullable property, or of a collection.
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
