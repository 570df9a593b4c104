//! What the generator knows of a schema: its types, by qualified name.

use std::collections::BTreeMap;

/// The types of one CSDL document.
#[derive(Clone, Debug, Default)]
pub struct Csdl {
    pub(super) types: BTreeMap<String, Type>,
}

/// A type that a schema declares.
#[derive(Clone, Debug)]
pub(super) struct Type {
    /// What `Core.Description` says of it.
    pub(super) description: Option<String>,
    pub(super) kind: Kind,
}

#[derive(Clone, Debug)]
pub(super) enum Kind {
    Structured(Structured),
    Enumeration(Enumeration),
    Definition(Definition),
}

/// An entity type or a complex type.
#[derive(Clone, Debug, Default)]
pub(super) struct Structured {
    pub(super) is_entity: bool,
    pub(super) base: Option<String>,
    pub(super) is_abstract: bool,
    pub(super) is_open: bool,
    /// The names of the properties that are the key.
    pub(super) key: Vec<String>,
    pub(super) properties: Vec<Property>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Enumeration {
    pub(super) is_flags: bool,
    /// The members, and the values that they are given.
    pub(super) members: Vec<(String, Option<i64>)>,
}

/// A primitive type under a name of its own.
#[derive(Clone, Debug, Default)]
pub(super) struct Definition {
    pub(super) underlying: String,
    pub(super) facets: Vec<Facet>,
}

/// A structural or navigation property.
#[derive(Clone, Debug, Default)]
pub(super) struct Property {
    pub(super) name: String,
    /// The qualified name of its type; of a collection, of its items'.
    pub(super) of: String,
    pub(super) is_collection: bool,
    pub(super) is_navigation: bool,
    /// What `Nullable` says, if it is there.
    pub(super) nullable: Option<bool>,
    pub(super) facets: Vec<Facet>,
    pub(super) description: Option<String>,
    pub(super) terms: Terms,
}

/// A facet as an attribute of `odata` has it: its name, and its value.
pub(super) type Facet = (&'static str, String);

/// What the vocabulary Core says of a property's part in requests.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Terms {
    pub(super) computed: bool,
    pub(super) computed_default: bool,
    pub(super) immutable: bool,
    pub(super) read_only: bool,
}

impl Terms {
    /// Whether no request has the property.
    pub(super) fn is_server_assigned(self) -> bool {
        self.computed || self.read_only
    }

    /// The attribute of a field; none contradicts another.
    pub(super) fn attribute(self, is_navigation: bool) -> Option<&'static str> {
        match self {
            Self {
                read_only: true, ..
            }
            | Self { computed: true, .. }
                if is_navigation =>
            {
                Some("read_only")
            }
            _ if is_navigation => None,
            Self { computed: true, .. } => Some("computed"),
            Self {
                read_only: true, ..
            } => Some("read_only"),
            Self {
                immutable: true, ..
            } => Some("immutable"),
            Self {
                computed_default: true,
                ..
            } => Some("computed_default"),
            _ => None,
        }
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

    pub(super) fn structured(&self) -> impl Iterator<Item = (&str, &Structured)> {
        self.types.iter().filter_map(|(name, ty)| match &ty.kind {
            Kind::Structured(of) => Some((name.as_str(), of)),
            _ => None,
        })
    }

    /// The entity or complex type of a name.
    pub(super) fn structured_type(&self, name: &str) -> Option<&Structured> {
        match &self.types.get(name)?.kind {
            Kind::Structured(of) => Some(of),
            _ => None,
        }
    }

    /// A type and those that it derives from, itself first.
    pub(super) fn chain<'c>(
        &'c self,
        name: &'c str,
    ) -> impl Iterator<Item = (&'c str, &'c Structured)> {
        let of = |name: &'c str| Some((name, self.structured_type(name)?));
        std::iter::successors(of(name), move |(_, ty)| of(ty.base.as_deref()?))
    }
}
