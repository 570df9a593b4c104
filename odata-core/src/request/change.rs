//! Differences between values, and their application.

use crate::json::{Error, ReadValue, Reader, WriteValue, Writer};
use crate::model::{PrimitiveType, Shape, Type, WireName};
use crate::value::{Gone, Items, PropertyType, ValueKind};

/// What turns an old value into a new one; nothing where they are the same.
pub fn diff<T: PropertyType + Clone>(old: &T, new: &T) -> Option<T::Update> {
    if old.same(new, Shape::Update) {
        None
    } else if has_say::<T>() {
        Some(T::change(old.clone(), new.clone()))
    } else {
        Some(T::whole(new.clone()))
    }
}

/// Whether an old value has a say in the update to a new one: where they have properties that are merged.
fn has_say<T: PropertyType>() -> bool {
    let of = T::TYPE_REF;
    let is_untyped = || matches!((of.of)(), Type::Primitive(PrimitiveType::Untyped));
    !of.collection && (of.kind == ValueKind::Complex || is_untyped())
}

/// The same, where both are given away.
pub fn changed<T: PropertyType>(old: T, new: T) -> Option<T::Update> {
    (!old.same(&new, Shape::Update)).then(|| T::change(old, new))
}

/// Changes a value, if there is an update for it.
pub fn apply<T: PropertyType>(update: Option<T::Update>, value: &mut T) {
    if let Some(update) = update {
        value.apply(update);
    }
}

/// Puts what a client sent in place of a value, but for what the server assigned within.
pub fn replace<T: PropertyType>(value: &mut T, create: T::Create) {
    let old = core::mem::replace(value, T::created(create));
    value.settle();
    value.keep_assigned(old, Items::Unchanged);
}

/// Takes over what never changes in a value that stands in requests as it is.
pub fn keep_as_it_is<T: PropertyType>(value: &mut T, from: T, items: Items) {
    if items == Items::Unchanged {
        take_place(value, from, Gone::Dropped);
    }
}

/// Lets a value take the place of an old one, as [`settle`](PropertyType::settle) and then
/// [`supersede`](PropertyType::supersede) say.
pub fn take_place<T: PropertyType>(value: &mut T, mut old: T, gone: Gone) {
    value.settle();
    value.supersede(&mut old, gone);
}

/// The value that a client created, with what the server assigned within it; all of the server's where
/// the client created none.
pub fn completed<T: PropertyType>(create: T::Create, assigned: T) -> T {
    let mut value = T::created(create);
    if value.is_none() {
        return assigned;
    }
    value.keep_assigned(assigned, Items::ByPlace);
    value
}

/// Reads a property that a request may lack.
///
/// # Errors
///
/// Where the value is not of the property's type.
pub fn read_given<'de, T: ReadValue<'de>>(
    update: &mut Option<T>,
    reader: &mut Reader<'de>,
) -> Result<(), Error> {
    update.get_or_insert_with(T::blank).read(reader)
}

/// Writes a property that a request may lack; null is not the same as lacking.
pub fn put_given<T: WriteValue>(
    given: &Option<T>,
    key: &'static WireName,
    writer: &mut Writer<'_>,
) {
    if let Some(value) = given {
        put(value, key, writer);
    }
}

/// Writes a write-only property, if it has a value: nothing that was read says what it is, so that a null or an empty
/// collection would be a change that nobody asked for.
pub fn put_write_only<T: WriteValue>(value: &T, key: &'static WireName, writer: &mut Writer<'_>) {
    if !value.is_absent() {
        writer.property_or_null(key, value);
    }
}

/// Writes a property that is null in so many words, also where its type otherwise leaves it out.
fn put<T: WriteValue>(value: &T, key: &'static WireName, writer: &mut Writer<'_>) {
    if value.is_null() {
        writer.keyed_null(key);
    } else {
        writer.property_or_null(key, value);
    }
}

/// Writes the new value of a property in an `Update`: with its nulls, because a PATCH merges complex
/// values.
pub fn put_update<T: WriteValue>(
    update: &Option<T>,
    key: &'static WireName,
    writer: &mut Writer<'_>,
) {
    if let Some(value) = update {
        writer.with_nulls(|writer| put(value, key, writer));
    }
}
