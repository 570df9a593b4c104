//! Differences between values, and their application.

use alloc::string::String;
use alloc::vec::Vec;

use crate::dynamic::DynamicProperties;
use crate::json::{Error, ReadValue, Reader, WriteValue, Writer};
use crate::untyped::Untyped;
use crate::value::PropertyType;

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

/// Puts what a client sent in place of a value, but for what the server assigned within.
pub fn replace<T: PropertyType>(value: &mut T, create: T::Create) {
    let old = core::mem::replace(value, T::created(create));
    value.settle();
    value.keep_assigned(old);
}

/// The value that a client created, with what the server assigned within it; all of the server's where
/// the client created none.
pub fn completed<T: PropertyType>(create: T::Create, assigned: T) -> T {
    let mut value = T::created(create);
    if value.is_null() {
        return assigned;
    }
    value.keep_assigned(assigned);
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
pub fn put_given<T: WriteValue>(given: &Option<T>, key: &'static str, writer: &mut Writer<'_>) {
    if let Some(value) = given {
        writer.property_or_null(key, value);
    }
}

/// Writes the new value of a property in an `Update`: with its nulls, because a PATCH merges complex
/// values.
pub fn put_update<T: WriteValue>(update: &Option<T>, key: &'static str, writer: &mut Writer<'_>) {
    if let Some(value) = update {
        writer.with_nulls(|writer| writer.property_or_null(key, value));
    }
}

/// What turns the undeclared properties of one state into those of another: a key that is gone is
/// null.
#[must_use]
pub fn diff_dynamic(old: &DynamicProperties, new: &DynamicProperties) -> DynamicProperties {
    let changed = new
        .iter()
        .filter(|(name, value)| old.get(name) != Some(*value));
    changed
        .map(|(name, value)| (name, value.clone()))
        .chain(gone(old, new).map(|name| (name, Untyped::Null)))
        .collect()
}

/// The undeclared properties of one state that another one lacks; a property takes its annotations with
/// it.
fn gone<'b>(
    old: &'b DynamicProperties,
    new: &'b DynamicProperties,
) -> impl Iterator<Item = &'b str> {
    let names = old.iter().map(|(name, _)| name);
    names.filter(|name| {
        let target = name.split_once('@').map_or("", |(target, _)| target);
        new.get(name).is_none() && (old.get(target).is_none() || new.get(target).is_some())
    })
}

/// Notes as nulls what an old state has of undeclared properties and this one has not.
pub fn supersede_dynamic(properties: &mut DynamicProperties, old: &DynamicProperties) {
    let gone: Vec<_> = gone(old, properties).map(String::from).collect();
    for name in gone {
        properties.insert(name, Untyped::Null);
    }
}

/// Removes the undeclared properties that are null.
pub fn settle_dynamic(properties: &mut DynamicProperties) {
    let nulls = properties
        .iter()
        .filter(|(_, value)| **value == Untyped::Null);
    let nulls: Vec<_> = nulls.map(|(name, _)| String::from(name)).collect();
    for name in nulls {
        remove(&name, properties);
    }
}

/// Changes undeclared properties; null removes one.
pub fn apply_dynamic(update: DynamicProperties, properties: &mut DynamicProperties) {
    for (name, value) in update {
        if value == Untyped::Null {
            remove(&name, properties);
        } else {
            properties.insert(name, value);
        }
    }
}

/// Removes an undeclared property and its annotations.
fn remove(name: &str, properties: &mut DynamicProperties) {
    properties.remove(name);
    let is_of = |key: &str| {
        key.split_once('@')
            .is_some_and(|(target, _)| target == name)
    };
    let annotations: Vec<_> = properties
        .iter()
        .map(|(key, _)| key)
        .filter(|key| is_of(key))
        .map(String::from)
        .collect();
    for key in annotations {
        properties.remove(&key);
    }
}
