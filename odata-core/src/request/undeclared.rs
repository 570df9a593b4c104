//! Differences between the undeclared properties of values, and their application.
//!
//! A property that is null is one that is not there (*CSDL* 6.4), and one that goes takes its annotations
//! with it. So what goes goes first: annotations may stand without their property, and such are kept.
//!
//! A client says how many names there are, so that none is searched for among all the others.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;
use core::mem;

use crate::dynamic::DynamicProperties;
use crate::untyped::Untyped;

/// What turns the undeclared properties of one state into those of another: a key that is gone is
/// null.
#[must_use]
pub fn diff_dynamic(old: &DynamicProperties, new: &DynamicProperties) -> DynamicProperties {
    let (before, after) = (present(old), present(new));
    let is_kept = |name: &str, value: &Untyped| {
        before.get(name) == Some(&value) && !goes_with_its_property(name, &before, &after)
    };
    let changed = new
        .iter()
        .filter(|(name, value)| **value != Untyped::Null && !is_kept(name, value))
        .map(|(name, value)| (String::from(name), value.clone()));
    let gone = gone(old, &before, &after).map(|name| (String::from(name), Untyped::Null));
    gone.chain(changed).collect()
}

/// Notes as nulls what an old state has of undeclared properties and this one has not.
pub fn supersede_dynamic(properties: &mut DynamicProperties, old: &DynamicProperties) {
    let gone: Vec<_> = gone(old, &present(old), &present(properties))
        .map(|name| (String::from(name), Untyped::Null))
        .collect();
    *properties = gone.into_iter().chain(mem::take(properties)).collect();
}

/// Removes the undeclared properties that are null.
pub fn settle_dynamic(properties: &mut DynamicProperties) {
    properties.retain(|_, value| *value != Untyped::Null);
}

/// Changes undeclared properties; null removes one.
pub fn apply_dynamic(update: DynamicProperties, properties: &mut DynamicProperties) {
    if update.is_empty() {
        return;
    }
    let removed: BTreeSet<&str> = update
        .iter()
        .filter(|(_, value)| **value == Untyped::Null)
        .map(|(name, _)| name)
        .collect();
    properties.retain(|name, _| {
        let goes_with = property_of(name).is_some_and(|property| removed.contains(property));
        !goes_with && !removed.contains(name)
    });
    let changed = update
        .into_iter()
        .filter(|(_, value)| *value != Untyped::Null);
    *properties = mem::take(properties).into_iter().chain(changed).collect();
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
            && !goes_with_its_property(name, before, after)
    })
}

/// Whether it is an annotation of a property that goes, with which it would go.
fn goes_with_its_property(name: &str, before: &Present<'_>, after: &Present<'_>) -> bool {
    property_of(name)
        .is_some_and(|property| before.contains_key(property) && !after.contains_key(property))
}

/// The property that an annotation is one of.
fn property_of(name: &str) -> Option<&str> {
    name.split_once('@').map(|(property, _)| property)
}
