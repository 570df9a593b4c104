//! Differences between the undeclared properties of values, and their application.
//!
//! A property that is null is one that is not there (*CSDL* 6.4, *Protocol* 11.4.9.2), and one that goes
//! takes its annotations with it. So what goes goes first: annotations may stand without their property, and
//! such are kept.
//!
//! Control information is never null, so that a client cannot say that it is gone (*JSON* 4.5): that is no
//! change. Where it tells the type of a value that an update replaces, it goes with the old one. What is said
//! of a stream is part of its value, and can be null (*JSON* 4.5.12).
//!
//! An object is a complex value, which a PATCH merges (*Protocol* 11.4.3): it is sent as a whole, with nulls
//! for what it had, so that a service that replaces it comes to the same.
//!
//! A client says how many names there are, so that none is searched for among all the others.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::mem;

use crate::dynamic::DynamicProperties;
use crate::edm::Media;
use crate::json::{self, WriteValue, type_name};
use crate::model::Shape;
use crate::untyped::Untyped;
use crate::value::Gone;

/// What turns the undeclared properties of one state into those of another: a key that is gone is
/// null. What tells the type of a value goes with it, as nothing else does, and it with that (*JSON* 4.6.3).
#[must_use]
pub fn diff_dynamic(old: &DynamicProperties, new: &DynamicProperties) -> DynamicProperties {
    let (before, after) = (present(old), present(new));
    let is_same = |name: &str| match (before.get(name), after.get(name)) {
        (Some(before), Some(after)) => same_untyped(before, after),
        (before, after) => before.is_none() && after.is_none(),
    };
    let is_kept = |name: &str| {
        is_same(name)
            && typed(name).is_none_or(is_same)
            && tags(name).is_none_or(|tags| tags.iter().all(|tag| is_same(tag)))
            && !goes_with_its_property(name, &before, &after)
    };
    let changed = new
        .iter()
        .filter(|(name, value)| **value != Untyped::Null && !is_kept(name))
        .map(|(name, value)| {
            let mut value = value.clone();
            if let Some(before) = before.get(name).filter(|_| is_merged(name, &after)) {
                supersede_untyped(&mut value, before);
            }
            (String::from(name), value)
        });
    let gone = gone(old, &before, &after).map(|name| (String::from(name), Untyped::Null));
    gone.chain(changed).collect()
}

/// Takes the place of an old state of undeclared properties; see [`Gone`].
pub fn supersede_dynamic(properties: &mut DynamicProperties, old: &DynamicProperties, gone: Gone) {
    if gone == Gone::Noted {
        note_gone(properties, old);
    }
}

/// Notes as nulls what an old state has of undeclared properties and this one has not.
fn note_gone(properties: &mut DynamicProperties, old: &DynamicProperties) {
    let before = present(old);
    let after = present(properties);
    let gone: Vec<_> = gone(old, &before, &after)
        .map(|name| (String::from(name), Untyped::Null))
        .collect();
    let merged: BTreeSet<_> = after
        .iter()
        .filter(|(name, value)| {
            value.as_object().is_some() && before.contains_key(*name) && is_merged(name, &after)
        })
        .map(|(name, _)| String::from(*name))
        .collect();
    for (name, value) in properties.iter_mut() {
        if merged.contains(name) {
            supersede_untyped(value, before[name]);
        }
    }
    *properties = gone.into_iter().chain(mem::take(properties)).collect();
}

/// The same of one value, of which only objects are merged.
pub(crate) fn supersede_untyped(value: &mut Untyped, old: &Untyped) {
    if let (Untyped::Object(members), Untyped::Object(old)) = (value, old) {
        note_gone(members, old);
    }
}

/// Removes the undeclared properties that are null, within others as well.
pub fn settle_dynamic(properties: &mut DynamicProperties) {
    properties.retain(|_, value| *value != Untyped::Null);
    for (_, value) in properties.iter_mut() {
        settle_untyped(value);
    }
}

/// The same of one value.
pub(crate) fn settle_untyped(value: &mut Untyped) {
    if let Untyped::Object(members) = value {
        settle_dynamic(members);
    }
}

/// Changes undeclared properties; null removes one, and an object changes the one that there is.
pub fn apply_dynamic(update: DynamicProperties, properties: &mut DynamicProperties) {
    if update.is_empty() {
        return;
    }
    let mut old = objects_to_merge(&update, properties);
    remove(&update, properties, |name| !old.contains_key(name));
    let changed = update
        .into_iter()
        .filter(|(_, value)| *value != Untyped::Null)
        .map(|(name, value)| {
            let mut whole = old.remove(&name).map_or(Untyped::Null, Untyped::Object);
            apply_untyped(value, &mut whole);
            (name, whole)
        });
    *properties = mem::take(properties).into_iter().chain(changed).collect();
}

/// Takes over the undeclared properties of a part: null removes one.
pub fn merge_dynamic(part: DynamicProperties, properties: &mut DynamicProperties) {
    if part.is_empty() {
        return;
    }
    remove(&part, properties, |_| true);
    let given = part
        .into_iter()
        .filter(|(_, value)| *value != Untyped::Null);
    *properties = mem::take(properties).into_iter().chain(given).collect();
}

/// Changes one value.
pub(crate) fn apply_untyped(update: Untyped, value: &mut Untyped) {
    match (update, value) {
        (Untyped::Object(update), Untyped::Object(members)) => apply_dynamic(update, members),
        (update, value) => {
            *value = update;
            settle_untyped(value);
        }
    }
}

/// Removes what an update has as null, with its annotations, and what told the types that it tells anew or
/// whose values it replaces.
fn remove(
    update: &DynamicProperties,
    properties: &mut DynamicProperties,
    is_replaced: impl Fn(&str) -> bool,
) {
    let given = present(update);
    let removed: BTreeSet<&str> = update
        .iter()
        .filter(|(_, value)| **value == Untyped::Null)
        .map(|(name, _)| name)
        .collect();
    let retyped: BTreeSet<&str> = given.keys().filter_map(|name| typed(name)).collect();
    properties.retain(|name, _| {
        let goes_with = property_of(name).is_some_and(|property| removed.contains(property));
        let is_stale = typed(name).is_some_and(|property| {
            retyped.contains(property) || given.contains_key(property) && is_replaced(property)
        });
        !goes_with && (!is_stale || given.contains_key(name)) && !removed.contains(name)
    });
}

/// Takes out the objects that an update has objects for, unless these are values of a primitive type.
fn objects_to_merge(
    update: &DynamicProperties,
    properties: &mut DynamicProperties,
) -> BTreeMap<String, DynamicProperties> {
    let (changes, there) = (present(update), present(properties));
    let is_object =
        |value: Option<&&Untyped>| value.is_some_and(|value| value.as_object().is_some());
    let merged: BTreeSet<_> = update
        .iter()
        .map(|(name, _)| name)
        .filter(|name| is_object(changes.get(name)) && is_object(there.get(name)))
        .filter(|name| is_merged(name, &changes) && is_merged(name, &there))
        .collect();
    let objects = properties
        .iter_mut()
        .filter_map(|(name, value)| match value {
            Untyped::Object(members) if merged.contains(name) => {
                Some((String::from(name), mem::take(members)))
            }
            _ => None,
        });
    objects.collect()
}

/// Whether two states of undeclared properties are one and the same to who may send the new one: in any
/// order, with or without nulls, and whatever control information is gone.
#[must_use]
pub fn same_dynamic(old: &DynamicProperties, new: &DynamicProperties) -> bool {
    let (before, after) = (present(old), present(new));
    after.keys().all(|name| before.contains_key(name))
        && before.iter().all(|(name, old)| match after.get(name) {
            Some(new) => same_untyped(old, new),
            None => is_lost(name, &before, &after),
        })
}

/// Whether what is gone is control information that no update takes from a service.
fn is_lost(name: &str, before: &Present<'_>, after: &Present<'_>) -> bool {
    let is_replaced = |property: &str| {
        let value = after.get(property);
        value.is_some_and(|value| value.as_object().is_none() || !is_merged(property, before))
    };
    is_control(name) && !typed(name).is_some_and(is_replaced)
}

/// The same of one value.
pub(crate) fn same_untyped(one: &Untyped, other: &Untyped) -> bool {
    match (one, other) {
        (Untyped::Object(one), Untyped::Object(other)) => same_dynamic(one, other),
        (Untyped::Collection(one), Untyped::Collection(other)) => {
            let mut pairs = one.iter().zip(other);
            one.len() == other.len() && pairs.all(|(one, other)| same_untyped(one, other))
        }
        _ => one == other,
    }
}

/// The same of two values as a request holds them.
pub(crate) fn same_written(one: &dyn WriteValue, other: &dyn WriteValue, request: Shape) -> bool {
    let written = |value| json::in_request(value, request);
    let (Some(one), Some(other)) = (written(one), written(other)) else {
        return false;
    };
    one == other
        || match (json::from_slice(&one), json::from_slice(&other)) {
            (Ok(one), Ok(other)) => same_untyped(&one, &other),
            _ => false,
        }
}

type Present<'b> = BTreeMap<&'b str, &'b Untyped>;

/// The undeclared properties that are there, by their names.
fn present(properties: &DynamicProperties) -> Present<'_> {
    properties
        .iter()
        .filter(|(_, value)| **value != Untyped::Null)
        .collect()
}

/// What a state had of undeclared properties and the next one lacks, but for what goes with another.
fn gone<'b>(
    old: &'b DynamicProperties,
    before: &'b Present<'b>,
    after: &'b Present<'b>,
) -> impl Iterator<Item = &'b str> {
    let names = old.iter().map(|(name, _)| name);
    names.filter(|name| {
        before.contains_key(name)
            && !after.contains_key(name)
            && !is_control(name)
            && !goes_with_its_property(name, before, after)
    })
}

/// Whether it is an annotation of a property that goes, with which it would go.
fn goes_with_its_property(name: &str, before: &Present<'_>, after: &Present<'_>) -> bool {
    property_of(name)
        .is_some_and(|property| before.contains_key(property) && !after.contains_key(property))
}

/// The property whose type an annotation tells.
fn typed(name: &str) -> Option<&str> {
    let (property, term) = name.split_once('@')?;
    matches!(term, "odata.type" | "type").then_some(property)
}

/// What tells the type of a property, in both spellings; nothing does of what is itself an annotation.
fn tags(name: &str) -> Option<[String; 2]> {
    let is_property = property_of(name).is_none();
    is_property.then(|| ["odata.type", "type"].map(|term| format!("{name}@{term}")))
}

/// Whether it is control information that is never null: no annotation, and no part of a stream.
fn is_control(name: &str) -> bool {
    let (property, term) = json::split(name);
    let is_of_stream = !property.is_empty() && Media::of(term).is_some();
    let is_control = name.contains('@') && json::control_name(term).is_some();
    name.starts_with('#') || (is_control && !is_of_stream)
}

/// The property that an annotation is one of.
fn property_of(name: &str) -> Option<&str> {
    name.split_once('@').map(|(property, _)| property)
}

/// Whether a property is merged where it is an object: an annotation is not, and neither is a value of a
/// primitive type, which control information tells.
fn is_merged(name: &str, properties: &Present<'_>) -> bool {
    let is_primitive = |tag: &String| {
        let said = properties
            .get(tag.as_str())
            .and_then(|value| value.as_str());
        said.is_some_and(|said| !type_name(said).trim_start_matches("Edm.").contains('.'))
    };
    tags(name).is_some_and(|tags| !tags.iter().any(is_primitive))
}
