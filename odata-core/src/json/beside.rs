//! Writing what an object has beside its declared properties, in the streaming order.

use alloc::borrow::Cow;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;

use super::tags::{type_key, type_name};
use super::term::{control_name, split, written_key};
use super::writer::Annotate;
use super::{Format, Metadata, WriteValue, Writer};
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
    /// The same where the object stands in a request as it is: control information is the server's to say.
    pub(super) fn without_control(&self) -> Self {
        Self {
            tag: self.tag,
            undeclared: self.undeclared.clone(),
            ..Self::default()
        }
    }

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

/// Writes what an object has beside its properties: its own annotations, and those of each member
/// before it.
pub(crate) struct Annotating<'k> {
    beside: Beside<'k>,
    /// The annotations of properties that were not written yet.
    pending: BTreeMap<&'k str, Vec<(&'k str, &'k Untyped)>>,
    /// The names that were written, where undeclared properties may have one of them.
    written: Option<BTreeSet<String>>,
}

impl<'k> Annotating<'k> {
    pub(crate) fn new(beside: Beside<'k>, of: &'static StructuredType, format: Format) -> Self {
        let minimal = matches!(format.metadata_level(), Metadata::Minimal);
        let bags = beside.undeclared.iter().filter(|bag| !bag.is_empty());
        let may_meet = bags.count() + usize::from(of.is_open) > 1;
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
            beside,
            pending,
            written: may_meet.then(BTreeSet::new),
        }
    }

    /// Writes undeclared properties, but for what the type declares and what its own bag, or another one, has.
    pub(crate) fn undeclared(
        &mut self,
        bag: &DynamicProperties,
        of: &'static StructuredType,
        writer: &mut Writer<'_>,
    ) {
        let targets = bag.iter().map(|(key, _)| split_target(key));
        let taken: BTreeSet<_> = targets
            .filter(|target| {
                let written = self.written.as_ref();
                of.table().find(target).is_some()
                    || written.is_some_and(|written| written.contains(*target))
            })
            .collect();
        writer.within(None, Some(self), |writer| {
            put_dynamic(bag, writer, Some(of), &|target| !taken.contains(target));
        });
    }

    /// Writes the annotations and control information of the object itself.
    pub(crate) fn head(&self, tag: Option<&str>, writer: &mut Writer<'_>) {
        let own: Vec<_> = self.beside.entries(false).collect();
        for place in 0..RANKS {
            if let (TYPE_RANK, Some(tag)) = (place, tag) {
                entry("@type", &tag, writer);
            }
            for (name, value) in &self.beside.control {
                if rank(name) == place {
                    entry(&["@", name].concat(), *value, writer);
                }
            }
            for &(key, value) in &own {
                let name = control_name(split(key).1).unwrap_or_default();
                let is_field = self.beside.control.iter().any(|(field, _)| *field == name);
                let is_tag = name == "type" && tag.is_some();
                if rank(name) == place && !is_field && !is_tag {
                    write_annotation(key, value, writer);
                }
            }
        }
    }

    /// Writes the annotations of properties that are not there.
    pub(crate) fn absent(&mut self, is_wanted: &dyn Fn(&str) -> bool, writer: &mut Writer<'_>) {
        let targets: Vec<_> = self
            .beside
            .entries(true)
            .map(|(key, _)| split(key).0)
            .collect();
        for target in targets.into_iter().filter(|target| is_wanted(target)) {
            self.before(target, writer);
        }
    }
}

impl Annotate for Annotating<'_> {
    fn before(&mut self, name: &str, writer: &mut Writer<'_>) {
        if let Some(written) = self.written.as_mut().filter(|_| !name.contains('@')) {
            written.insert(String::from(name));
        }
        if self.pending.is_empty() {
            return;
        }
        for (key, value) in self.pending.remove(name).unwrap_or_default() {
            write_annotation(key, value, writer);
        }
    }
}

/// Writes control information as a format has it, if it has it.
fn entry(key: &str, value: &dyn WriteValue, writer: &mut Writer<'_>) {
    if let Some(key) = written_key(key, writer.format()) {
        writer.member(&key, value);
    }
}

/// Writes an annotation or control information as a format has it, if it has it.
pub(crate) fn write_annotation(key: &str, value: &Untyped, writer: &mut Writer<'_>) {
    let format = writer.format();
    let Some(key) = written_key(key, format) else {
        return;
    };
    match value {
        Untyped::Number(count)
            if format.is_ieee754_compatible() && control_name(split(&key).1) == Some("count") =>
        {
            writer.member(&key, &count.as_str());
        }
        _ => writer.member(&key, value),
    }
}

/// Writes the undeclared properties of wanted names, each behind its annotations, and nothing twice, whatever a
/// program has put there. What is of a type has its tag from that; the body around a collection has its own.
pub(crate) fn put_dynamic(
    bag: &DynamicProperties,
    writer: &mut Writer<'_>,
    of: Option<&'static StructuredType>,
    is_wanted: &dyn Fn(&str) -> bool,
) {
    let last = last_control(bag);
    let mut annotations = BTreeMap::<_, Vec<_>>::new();
    for (at, (key, value)) in bag.iter().enumerate() {
        let Some((target, _)) = key.split_once('@') else {
            continue;
        };
        let is_of_type = of.is_some() && type_key(key).is_some();
        if !is_of_type && control(key).is_none_or(|control| last.get(&control) == Some(&at)) {
            annotations.entry(target).or_default().push((key, value));
        }
    }
    let names: BTreeSet<_> = if annotations.is_empty() {
        BTreeSet::new()
    } else {
        bag.iter().map(|(key, _)| key).collect()
    };
    for (key, value) in bag.iter() {
        let target = match key.split_once('@') {
            None => key,
            Some((target, _)) if !names.contains(target) => target,
            Some(_) => continue,
        };
        if !is_wanted(target) {
            continue;
        }
        for (key, value) in annotations.remove(target).unwrap_or_default() {
            write_annotation(key, value, writer);
        }
        if target == key {
            writer.member(key, value);
        }
    }
}

/// What a key of a bag is about: an undeclared property, or one that an annotation is of.
fn split_target(key: &str) -> &str {
    key.split_once('@').map_or(key, |(target, _)| target)
}

/// Where each control information stands last, which is written: it may be there in both spellings.
fn last_control(bag: &DynamicProperties) -> BTreeMap<(&str, &str), usize> {
    let keys = bag.iter().map(|(key, _)| key).enumerate();
    keys.filter_map(|(at, key)| Some((control(key)?, at)))
        .collect()
}

/// What a control information is about, and its name in the spelling of 4.01.
fn control(key: &str) -> Option<(&str, &str)> {
    let (target, term) = key.split_once('@')?;
    Some((target, control_name(term)?))
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
