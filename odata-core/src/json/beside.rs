//! Writing what an object has beside its declared properties, in the streaming order.

use alloc::borrow::Cow;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;

use super::sink::MemberSink;
use super::tags::type_name;
use super::term::{control_name, split, written_key};
use super::writer::Context;
use super::{Metadata, WriteValue};
use crate::dynamic::{Annotations, DynamicProperties};
use crate::model::{StructuredType, TypeRef};
use crate::untyped::Untyped;

/// What an object has beside its declared properties.
#[derive(Clone, Debug, Default)]
pub(crate) struct Beside<'k> {
    /// The type's name as it came.
    pub(crate) tag: Option<&'k str>,
    /// Control information of the object that has a field of its own, by its name in 4.01.
    pub(crate) control: Vec<(&'static str, &'k String)>,
    pub(crate) annotations: Vec<&'k Annotations>,
    pub(crate) undeclared: Vec<&'k DynamicProperties>,
}

impl<'k> Beside<'k> {
    /// The annotations of the object itself, or those of its properties.
    fn entries(&self, of_properties: bool) -> impl Iterator<Item = (&'k str, &'k Untyped)> {
        let bags: Vec<_> = self.annotations.clone();
        bags.into_iter()
            .flat_map(|bag| bag.iter())
            .filter(move |(key, _)| split(key).0.is_empty() != of_properties)
    }
}

/// The place of an object's own control information: context, removed, type, id and etag lead, in this
/// order (*JSON* 4.4 and 15.3).
fn rank(name: &str) -> usize {
    match name {
        "context" => 0,
        "removed" => 1,
        "type" => TYPE_RANK,
        "id" | "etag" => 3,
        _ => 4,
    }
}

const TYPE_RANK: usize = 2;
const RANKS: usize = 5;

/// Takes the members of an object, and puts the annotations of each before it.
pub(crate) struct Annotating<'s, 'k> {
    inner: &'s mut dyn MemberSink,
    beside: Beside<'k>,
    context: Context,
    /// The annotations of properties that were not written yet.
    pending: BTreeMap<&'k str, Vec<(&'k str, &'k Untyped)>>,
}

impl<'s, 'k> Annotating<'s, 'k> {
    pub(crate) fn new(
        inner: &'s mut dyn MemberSink,
        beside: Beside<'k>,
        of: &'static StructuredType,
        context: Context,
    ) -> Self {
        let minimal = matches!(context.format.metadata_level(), Metadata::Minimal);
        let mut pending = BTreeMap::<_, Vec<_>>::new();
        for (key, value) in beside.entries(true) {
            let (target, term) = split(key);
            let said_already =
                minimal && control_name(term) == Some("type") && is_declared(of, target, value);
            if !said_already {
                pending.entry(target).or_default().push((key, value));
            }
        }
        Self {
            inner,
            beside,
            context,
            pending,
        }
    }

    /// Writes the annotations and control information of the object itself.
    pub(crate) fn head(&mut self, tag: Option<&str>) {
        let own: Vec<_> = self.beside.entries(false).collect();
        for place in 0..RANKS {
            if let (TYPE_RANK, Some(tag)) = (place, tag) {
                self.entry("@type", &tag);
            }
            for (name, value) in self.beside.control.clone() {
                if rank(name) == place {
                    self.entry(&["@", name].concat(), value);
                }
            }
            for &(key, value) in &own {
                let name = control_name(split(key).1).unwrap_or_default();
                let is_field = self.beside.control.iter().any(|(field, _)| *field == name);
                let is_tag = name == "type" && tag.is_some();
                if rank(name) == place && !is_field && !is_tag {
                    self.annotation(key, value);
                }
            }
        }
    }

    /// Writes the annotations of properties that are not there.
    pub(crate) fn absent(&mut self, is_wanted: &dyn Fn(&str) -> bool) {
        let targets: Vec<_> = self
            .beside
            .entries(true)
            .map(|(key, _)| split(key).0)
            .collect();
        for target in targets.into_iter().filter(|target| is_wanted(target)) {
            self.before(target);
        }
    }

    /// Writes the undeclared properties.
    pub(crate) fn undeclared(&mut self) {
        for bag in self.beside.undeclared.clone() {
            put_dynamic(bag, self.context, &mut |key, value, context| {
                self.member(key, value, context);
            });
        }
    }

    fn before(&mut self, name: &str) {
        for (key, value) in self.pending.remove(name).unwrap_or_default() {
            self.annotation(key, value);
        }
    }

    fn annotation(&mut self, key: &str, value: &Untyped) {
        write_annotation(key, value, self.context, &mut |key, value, context| {
            self.inner.member(key, value, context);
        });
    }

    fn entry(&mut self, key: &str, value: &dyn WriteValue) {
        if let Some(key) = written_key(key, self.context.format) {
            self.inner.member(&key, value, self.context);
        }
    }
}

impl MemberSink for Annotating<'_, '_> {
    fn member(&mut self, name: &str, value: &dyn WriteValue, context: Context) {
        if !self.pending.is_empty() {
            self.before(name);
        }
        self.inner.member(name, value, context);
    }
}

/// Takes a member by its name.
type Put<'p> = dyn FnMut(&str, &dyn WriteValue, Context) + 'p;

/// Writes an annotation or control information as a format has it, if it has it.
pub(crate) fn write_annotation(key: &str, value: &Untyped, context: Context, put: &mut Put<'_>) {
    let format = context.format;
    let Some(key) = written_key(key, format) else {
        return;
    };
    match value {
        Untyped::Number(count)
            if format.is_ieee754_compatible() && control_name(split(&key).1) == Some("count") =>
        {
            put(&key, &count.as_str(), context);
        }
        _ => put(&key, value, context),
    }
}

/// Writes undeclared properties, each behind its annotations, as a format has them.
pub(crate) fn put_dynamic(bag: &DynamicProperties, context: Context, put: &mut Put<'_>) {
    let mut annotations = BTreeMap::<_, Vec<_>>::new();
    for (key, value) in bag.iter() {
        if let Some((target, _)) = key.split_once('@') {
            annotations.entry(target).or_default().push((key, value));
        }
    }
    if annotations.is_empty() {
        return bag
            .iter()
            .for_each(|(name, value)| put(name, value, context));
    }
    let names: BTreeSet<_> = bag.iter().map(|(key, _)| key).collect();
    for (key, value) in bag.iter() {
        let target = match key.split_once('@') {
            None => key,
            Some((target, _)) if !names.contains(target) => target,
            Some(_) => continue,
        };
        for (key, value) in annotations.remove(target).unwrap_or_default() {
            write_annotation(key, value, context, put);
        }
        if target == key {
            put(key, value, context);
        }
    }
}

/// What of an object's type stands in its payload: nothing, the type's own tag, or a text.
pub(crate) fn tag<'t>(
    came: Option<&'t str>,
    own: Option<Cow<'t, str>>,
    declared: &'static StructuredType,
    level: Metadata,
) -> Option<Cow<'t, str>> {
    let tag = came.map(Cow::Borrowed).or(own)?;
    match level {
        Metadata::Full => Some(tag),
        Metadata::Minimal => (!declared.is_named(type_name(&tag))).then_some(tag),
        Metadata::None => None,
    }
}

/// Whether a type's name is the one that a property is declared with, which then need not be said.
fn is_declared(of: &'static StructuredType, target: &str, value: &Untyped) -> bool {
    let Some(place) = of.table().find(target) else {
        return false;
    };
    value
        .as_str()
        .is_some_and(|name| names(of.properties()[place].type_ref(), type_name(name)))
}

fn names(declared: TypeRef, name: &str) -> bool {
    let declared_name = (declared.of)().qualified_name();
    let item = match name
        .strip_prefix("Collection(")
        .and_then(|rest| rest.strip_suffix(')'))
    {
        Some(item) if declared.collection => item,
        None if !declared.collection => name,
        _ => return false,
    };
    item == declared_name || declared_name.strip_prefix("Edm.") == Some(item)
}
