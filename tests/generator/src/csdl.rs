//! What the generator knows of a schema: its types, by qualified name.

use std::collections::BTreeMap;

/// The types of one CSDL document.
#[derive(Clone, Debug, Default)]
pub struct Csdl {
    /// The types, by their qualified names.
    pub types: BTreeMap<String, Type>,
}

/// A type that a schema declares.
#[derive(Clone, Debug)]
pub struct Type {
    /// What `Core.Description` says of it.
    pub description: Option<String>,
    pub kind: Kind,
}

#[derive(Clone, Debug)]
pub enum Kind {
    Structured(Structured),
    Enumeration(Enumeration),
    Definition(Definition),
}

/// An entity type or a complex type.
#[derive(Clone, Debug, Default)]
pub struct Structured {
    pub is_entity: bool,
    pub base: Option<String>,
    pub is_abstract: bool,
    pub is_open: bool,
    /// The names of the properties that are the key.
    pub key: Vec<String>,
    pub properties: Vec<Property>,
}

#[derive(Clone, Debug, Default)]
pub struct Enumeration {
    pub is_flags: bool,
    /// The members, and the values that they are given.
    pub members: Vec<(String, Option<i64>)>,
}

/// A primitive type under a name of its own.
#[derive(Clone, Debug, Default)]
pub struct Definition {
    pub underlying: String,
    pub facets: Vec<Facet>,
}

/// A structural or navigation property.
#[derive(Clone, Debug, Default)]
pub struct Property {
    pub name: String,
    /// The qualified name of its type; of a collection, of its items'.
    pub of: String,
    pub is_collection: bool,
    pub is_navigation: bool,
    /// What `Nullable` says, if it is there.
    pub nullable: Option<bool>,
    pub facets: Vec<Facet>,
    pub description: Option<String>,
    pub terms: Terms,
}

/// A facet as an attribute of `odata` has it: its name, and its value.
pub type Facet = (&'static str, String);

/// What the vocabulary Core says of a property's part in requests.
#[derive(Clone, Copy, Debug, Default)]
pub struct Terms {
    pub computed: bool,
    pub computed_default: bool,
    pub immutable: bool,
    pub read_only: bool,
}

impl Terms {
    /// Whether no request has the property.
    #[must_use]
    pub fn is_server_assigned(self) -> bool {
        self.computed || self.read_only
    }
}

impl Csdl {
    /// The qualified names of all entity types.
    pub fn entity_types(&self) -> impl Iterator<Item = &str> {
        self.structured()
            .filter(|(_, of)| of.is_entity)
            .map(|(name, _)| name)
    }

    /// Whether there is a type of that qualified name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.types.contains_key(name)
    }

    /// The entity types and complex types.
    pub fn structured(&self) -> impl Iterator<Item = (&str, &Structured)> {
        self.types.iter().filter_map(|(name, ty)| match &ty.kind {
            Kind::Structured(of) => Some((name.as_str(), of)),
            _ => None,
        })
    }

    /// The entity or complex type of a name.
    #[must_use]
    pub fn structured_type(&self, name: &str) -> Option<&Structured> {
        match &self.types.get(name)?.kind {
            Kind::Structured(of) => Some(of),
            _ => None,
        }
    }

    /// A type and those that it derives from, itself first.
    pub fn chain<'c>(&'c self, name: &'c str) -> impl Iterator<Item = (&'c str, &'c Structured)> {
        let of = |name: &'c str| Some((name, self.structured_type(name)?));
        std::iter::successors(of(name), move |(_, ty)| of(ty.base.as_deref()?))
    }
}
