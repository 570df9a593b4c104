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
        for property in of
            .properties
            .iter()
            .filter(|property| csdl.has(&property.of))
        {
            if property.is_navigation && !options.follows_navigation {
                // What a base type stands for has one that is written.
                open.extend(csdl.chain(&property.of).last().map(|(root, _)| root));
                continue;
            }
            if !closure.declared.insert(&property.of) {
                continue;
            }
            open.push(&property.of);
            if closure.types.contains(property.of.as_str()) {
                open.extend(derived_of(&property.of, options, descendants));
            }
        }
    }
    closure.declare_substitutes(csdl);
    closure
}

impl<'c> Closure<'c> {
    /// A type, or the nearest one that it derives from and that is written.
    pub(super) fn substitute(&self, csdl: &'c Csdl, name: &'c str) -> Option<&'c str> {
        if self.types.contains(name) {
            return Some(name);
        }
        let mut chain = csdl.chain(name).map(|(name, _)| name);
        chain.find(|name| self.types.contains(name))
    }

    fn declare_substitutes(&mut self, csdl: &'c Csdl) {
        let written = self
            .types
            .iter()
            .filter_map(|name| csdl.structured_type(name));
        let targets = written.flat_map(|of| &of.properties);
        let targets = targets.filter(|property| property.is_navigation);
        let substitutes: Vec<_> = targets
            .filter_map(|property| self.substitute(csdl, &property.of))
            .collect();
        self.declared.extend(substitutes);
    }
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
