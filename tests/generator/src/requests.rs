//! What of complex values requests hold.

use std::collections::BTreeSet;

use super::csdl::{Csdl, Property};

/// The complex types of which clients send a part, or nothing.
#[derive(Debug, Default)]
pub(super) struct Requests<'c> {
    /// Those that have, or hold, a property which no request has.
    in_part: BTreeSet<&'c str>,
    /// Those of which no request has a value: the server assigns what none may lack.
    never: BTreeSet<&'c str>,
}

impl<'c> Requests<'c> {
    pub(super) fn new(csdl: &'c Csdl) -> Self {
        let mut requests = Self::default();
        let bases = csdl.structured().filter_map(|(_, of)| of.base.as_deref());
        let bases = bases.collect();
        while requests.grow(csdl, &bases) {}
        requests
    }

    /// Adds the types that hold those found so far; whether there were any.
    fn grow(&mut self, csdl: &'c Csdl, bases: &BTreeSet<&str>) -> bool {
        let known = (self.in_part.len(), self.never.len());
        for (name, of) in csdl.structured().filter(|(_, of)| !of.is_entity) {
            let properties = &of.properties;
            let is_in_part = properties
                .iter()
                .any(|property| self.is_withheld(property) || self.in_part.contains(&*property.of));
            let is_never = properties
                .iter()
                .any(|property| self.is_withheld(property) && is_required(property));
            if is_in_part {
                self.in_part.insert(name);
            }
            // An enum of derived complex types has no companion.
            if is_never || is_in_part && (of.base.is_some() || bases.contains(name)) {
                self.never.insert(name);
            }
            for (ancestor, _) in csdl.chain(name).skip(1) {
                if self.never.contains(name) || self.never.contains(ancestor) {
                    self.never.extend([name, ancestor]);
                }
            }
        }
        known != (self.in_part.len(), self.never.len())
    }

    /// Whether requests have values of a complex type that lack what the server assigns.
    pub(super) fn is_in_part(&self, name: &str) -> bool {
        self.in_part.contains(name) && !self.never.contains(name)
    }

    /// Whether no request has a property.
    pub(super) fn is_withheld(&self, property: &Property) -> bool {
        property.terms.is_server_assigned() || self.never.contains(property.of.as_str())
    }

    /// The attribute that says what part a property has in requests; none contradicts another.
    pub(super) fn attribute(&self, property: &Property) -> Option<&'static str> {
        let terms = property.terms;
        if property.is_navigation {
            return terms.is_server_assigned().then_some("read_only");
        }
        if terms.computed {
            return Some("computed");
        }
        if self.is_withheld(property) {
            return Some("read_only");
        }
        if terms.immutable {
            return Some("immutable");
        }
        let is_completed = terms.computed_default || self.is_in_part(&property.of);
        is_completed.then_some("computed_default")
    }
}

/// Whether a value of the type lacks something without this property.
fn is_required(property: &Property) -> bool {
    property.nullable == Some(false) && !property.is_collection && !property.is_navigation
}
