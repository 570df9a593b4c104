//! What is written, with its names in Rust.

use std::collections::{BTreeMap, BTreeSet};

use super::closure::{Closure, closure, descendants};
use super::csdl::{Csdl, Kind};
use super::name::{Taken, pascal_case, snake_case};
use super::property::is_of_primitive;
use super::requests::Requests;
use super::{Options, Paths};

/// The types that are written, and what they are called.
pub(super) struct Program<'c> {
    pub(super) csdl: &'c Csdl,
    pub(super) has_companions: bool,
    pub(super) has_partial: bool,
    annotated: bool,
    pub(super) requests: Requests<'c>,
    closure: Closure<'c>,
    /// The concrete types that derive from a type, of those that are written.
    derived: BTreeMap<&'c str, Vec<&'c str>>,
    /// The names of types in their modules.
    names: BTreeMap<&'c str, String>,
    /// The names of the enums of the types that derive from one.
    any: BTreeMap<&'c str, String>,
    /// The names that are taken, by module.
    taken: BTreeMap<String, Taken>,
}

impl<'c> Program<'c> {
    pub(super) fn new(csdl: &'c Csdl, options: &Options) -> Self {
        let descendants = descendants(csdl);
        let closure = closure(csdl, options, &descendants);
        let is_concrete = |name: &str| csdl.structured_type(name).is_some_and(|of| !of.is_abstract);
        let derived = descendants
            .iter()
            .map(|(name, derived)| {
                let written = derived.intersection(&closure.types).copied();
                (*name, written.filter(|name| is_concrete(name)).collect())
            })
            .collect();
        let mut program = Self {
            csdl,
            has_companions: options.has_companions,
            has_partial: options.has_partial,
            annotated: options.annotated,
            requests: Requests::new(csdl),
            closure,
            derived,
            names: BTreeMap::new(),
            any: BTreeMap::new(),
            taken: BTreeMap::new(),
        };
        program.name_all();
        program
    }

    fn name_all(&mut self) {
        for name in self.closure.types.clone() {
            let (namespace, name_within) = split(name);
            let taken = self
                .taken
                .entry(module(namespace))
                .or_insert_with(Taken::types);
            self.names
                .insert(name, taken.unique(pascal_case(name_within)));
        }
        for name in self.closure.declared.clone() {
            if self.has_any(name) {
                let any = format!("Any{}", self.names[name]);
                let taken = self.taken.entry(module(split(name).0)).or_default();
                self.any.insert(name, taken.unique(any));
            }
        }
    }

    /// Whether a value of that declared type may be of several types.
    fn has_any(&self, name: &str) -> bool {
        let Some(of) = self.csdl.structured_type(name) else {
            return false;
        };
        of.is_abstract
            || self
                .derived
                .get(name)
                .is_some_and(|derived| !derived.is_empty())
    }

    /// The types of each namespace that has some.
    pub(super) fn namespaces(&self) -> BTreeMap<&'c str, Vec<&'c str>> {
        let mut namespaces = BTreeMap::<_, Vec<_>>::new();
        for name in &self.closure.types {
            namespaces.entry(split(name).0).or_default().push(*name);
        }
        namespaces
    }

    pub(super) fn name(&self, name: &str) -> &str {
        &self.names[name]
    }

    /// The enum of the types that derive from a type, and the concrete ones of them; where it is
    /// concrete, itself among them.
    pub(super) fn any(&self, name: &'c str) -> Option<(&str, Vec<&'c str>)> {
        let any = self.any.get(name)?;
        let itself = self
            .csdl
            .structured_type(name)
            .filter(|of| !of.is_abstract)
            .map(|_| name);
        let derived = self.derived.get(name).into_iter().flatten().copied();
        Some((any, itself.into_iter().chain(derived).collect()))
    }

    /// Where a type is found from a namespace.
    pub(super) fn path(&self, from: &str, name: &str) -> String {
        within(from, name, &self.names[name])
    }

    /// Where that is found which holds a value of a declared type, if that is written.
    pub(super) fn value_path(&self, from: &str, name: &'c str) -> Option<String> {
        let name = self.closure.substitute(self.csdl, name)?;
        let path = within(from, name, self.any.get(name).unwrap_or(&self.names[name]));
        let is_annotated = self.annotated && self.csdl.structured_type(name).is_some();
        Some(if is_annotated {
            format!("odata_core::Annotated<{path}>")
        } else {
            path
        })
    }

    /// The paths of structured types, by their names.
    pub(super) fn paths(&self) -> BTreeMap<String, Paths> {
        let types = self.closure.types.iter();
        types
            .filter(|name| self.csdl.structured_type(name).is_some())
            .map(|name| {
                let module = module(split(name).0);
                let path = |ident: &str| format!("{module}::{ident}");
                let itself = &self.names[name];
                let paths = Paths {
                    itself: path(itself),
                    value: path(self.any.get(name).unwrap_or(itself)),
                };
                ((*name).to_owned(), paths)
            })
            .collect()
    }

    /// The names of the companions that would take another type's name, and what they are called
    /// instead.
    pub(super) fn renamed_companions(
        &self,
        name: &str,
        ident: &str,
        companions: &[&'static str],
    ) -> Vec<(&'static str, String)> {
        let taken = &self.taken[&module(split(name).0)];
        companions
            .iter()
            .map(|shape| (*shape, format!("{ident}{}", pascal_case(shape))))
            .filter(|(_, companion)| taken.has(companion))
            .map(|(shape, companion)| (shape, format!("{companion}_")))
            .collect()
    }

    /// Whether a value of a type, in a property of its owner, holds such an owner in turn, be it not
    /// in a box already: in a collection, a navigation property or an enum of derived types.
    pub(super) fn holds_itself_in(&self, owner: &str, held: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![held];
        while let Some(name) = open.pop() {
            if self.any.contains_key(name) || !seen.insert(name) {
                continue;
            }
            for (name, of) in self.csdl.chain(name) {
                if name == owner {
                    return true;
                }
                let held = of.properties.iter();
                let held =
                    held.filter(|property| !property.is_collection && !property.is_navigation);
                open.extend(held.map(|property| property.of.as_str()));
            }
        }
        false
    }

    pub(super) fn kind(&self, name: &str) -> Option<&'c Kind> {
        self.csdl.types.get(name).map(|ty| &ty.kind)
    }
}

/// A qualified name's namespace, and what stands behind it.
pub(super) fn split(name: &str) -> (&str, &str) {
    name.rsplit_once('.').unwrap_or(("", name))
}

/// The module of a namespace.
pub(super) fn module(namespace: &str) -> String {
    snake_case(namespace)
}

fn within(from: &str, name: &str, ident: &str) -> String {
    let (namespace, _) = split(name);
    if namespace != from {
        return format!("super::{}::{ident}", module(namespace));
    }
    if is_of_primitive(ident) {
        // Alone it would be taken for the primitive type.
        return format!("self::{ident}");
    }
    ident.to_owned()
}

#[cfg(test)]
mod tests {
    use crate::{Csdl, Options, generate};

    #[test]
    fn a_type_that_is_named_like_a_primitive_one_is_told_from_it() {
        let xml = r#"<Edmx><DataServices><Schema Namespace="media">
            <ComplexType Name="stream"><Property Name="rate" Type="Edm.Int32"/></ComplexType>
            <ComplexType Name="song"><Property Name="stream" Type="media.stream"/></ComplexType>
        </Schema></DataServices></Edmx>"#;
        let rust = generate(&Csdl::from_xml(xml).expect("metadata"), &Options::default());
        assert!(rust.contains("pub stream: Option<self::Stream>"), "{rust}");
    }
}
