//! Which types are written: those asked for, and all that they need.

use std::collections::{BTreeMap, BTreeSet};

use super::Options;
use super::csdl::Csdl;

/// The types that derive from a type, at any depth, by the name of the latter.
pub(super) type Descendants<'c> = BTreeMap<&'c str, BTreeSet<&'c str>>;

pub(super) fn descendants(csdl: &Csdl) -> Descendants<'_> {
    let mut descendants = Descendants::new();
    for (name, _) in csdl.structured() {
        for (ancestor, _) in csdl.chain(name).skip(1) {
            descendants.entry(ancestor).or_default().insert(name);
        }
    }
    descendants
}

/// The types that are written, and those of them that are declared: asked for, or a property's.
#[derive(Debug, Default)]
pub(super) struct Closure<'c> {
    pub(super) types: BTreeSet<&'c str>,
    pub(super) declared: BTreeSet<&'c str>,
}

pub(super) fn closure<'c>(
    csdl: &'c Csdl,
    options: &Options,
    descendants: &Descendants<'c>,
) -> Closure<'c> {
    let mut closure = Closure::default();
    let asked = csdl.types.keys().map(String::as_str);
    let mut open: Vec<&str> = asked
        .filter(|name| options.types.is_empty() || options.types.iter().any(|asked| asked == name))
        .collect();
    closure.declared.extend(&open);
    while let Some(name) = open.pop() {
        if !closure.types.insert(name) {
            continue;
        }
        if closure.declared.contains(name) {
            open.extend(derived_of(name, options, descendants));
        }
        let Some(of) = csdl.structured_type(name) else {
            continue;
        };
        open.extend(of.base.as_deref().filter(|base| csdl.has(base)));
        for property in of.properties.iter().map(|property| property.of.as_str()) {
            if !csdl.has(property) || !closure.declared.insert(property) {
                continue;
            }
            open.push(property);
            if closure.types.contains(property) {
                open.extend(derived_of(property, options, descendants));
            }
        }
    }
    closure
}

/// The types that a value of a declared type may have instead, where they are few enough.
fn derived_of<'c>(name: &str, options: &Options, descendants: &Descendants<'c>) -> Vec<&'c str> {
    descendants
        .get(name)
        .filter(|derived| derived.len() <= options.most_derived)
        .into_iter()
        .flatten()
        .copied()
        .collect()
}
