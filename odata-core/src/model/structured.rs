use super::{Property, PropertyTable};

/// Whether a structured type is an entity type or a complex type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StructuredKind {
    /// An entity type (*CSDL* 6).
    Entity,
    /// A complex type (*CSDL* 9).
    Complex,
}

/// Which view of a structured type a Rust type is: the type itself, or one of its companions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// What is read: all but what is write-only.
    Read,
    /// What a client may send to create one (*Protocol* 11.4.2).
    Create,
    /// What a client may send to change one (*Protocol* 11.4.3).
    Update,
    /// What `$select`, `$expand` and deltas deliver: any part of what is read.
    Partial,
}

impl Shape {
    /// Whether it is the body of a request.
    #[inline]
    pub(crate) const fn is_request(self) -> bool {
        matches!(self, Self::Create | Self::Update)
    }
}

/// The description of an entity type or a complex type.
///
/// OData: *CSDL* 6 (Entity Type) and 9 (Complex Type).
#[derive(Clone, Copy, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an attribute of CSDL's, and all combinations occur"
)]
pub struct StructuredType {
    /// Entity type or complex type.
    pub kind: StructuredKind,
    /// The qualified name.
    pub qualified_name: &'static str,
    /// The type that it derives from.
    pub base: Option<&'static StructuredType>,
    /// Other qualified names that are read as this type's.
    pub aliases: &'static [&'static str],
    /// Whether no value has just this type (*CSDL* 6.3).
    pub is_abstract: bool,
    /// Whether values have properties that are not declared (*CSDL* 6.4).
    pub is_open: bool,
    /// Whether an undeclared property is an error.
    pub deny_unknown: bool,
    /// Whether a value of a derived type is read as this type.
    pub accept_derived: bool,
    companions: &'static [&'static str],
    derived_alone: &'static [(&'static str, bool)],
    table: PropertyTable,
    tag: &'static str,
}

/// What stands in a tag before the type name, comma included.
const TAG_START: &str = ",\"@odata.type\":\"";

impl StructuredType {
    /// Describes a type by its qualified name, its tag as it is written into an object,
    /// `,"@odata.type":"#ns.name"` (or without `#`), and the table of its properties, inherited ones
    /// first.
    ///
    /// # Panics
    ///
    /// Panics, at compile time, on a tag of another form.
    #[must_use]
    pub const fn new(
        kind: StructuredKind,
        qualified_name: &'static str,
        tag: &'static str,
        table: PropertyTable,
    ) -> Self {
        let around = tag
            .len()
            .wrapping_sub(qualified_name.len() + TAG_START.len());
        assert!(
            matches!(around, 1 | 2),
            "a tag has the form `,\"@odata.type\":\"#ns.name\"`"
        );
        Self {
            kind,
            qualified_name,
            base: None,
            aliases: &[],
            is_abstract: false,
            is_open: false,
            deny_unknown: false,
            accept_derived: false,
            companions: match kind {
                StructuredKind::Entity => &["create", "update", "assigned"],
                StructuredKind::Complex => &[],
            },
            derived_alone: &[],
            table,
            tag,
        }
    }

    /// The same, derived from a base type.
    #[must_use]
    pub const fn base(self, base: &'static StructuredType) -> Self {
        Self {
            base: Some(base),
            is_open: self.is_open || base.is_open,
            ..self
        }
    }

    /// The same, with companions whose derives are not the usual ones: their shapes, and whether they are at
    /// least those.
    #[doc(hidden)]
    #[must_use]
    pub const fn derived_alone(self, derived_alone: &'static [(&'static str, bool)]) -> Self {
        Self {
            derived_alone,
            ..self
        }
    }

    /// The companions whose derives are not the usual ones.
    #[doc(hidden)]
    #[must_use]
    pub const fn all_derived_alone(&self) -> &'static [(&'static str, bool)] {
        self.derived_alone
    }

    /// The same, also read under other qualified names.
    #[must_use]
    pub const fn aliases(self, aliases: &'static [&'static str]) -> Self {
        Self { aliases, ..self }
    }

    /// The same, abstract.
    #[must_use]
    pub const fn abstract_type(self) -> Self {
        Self {
            is_abstract: true,
            ..self
        }
    }

    /// The same, open.
    #[must_use]
    pub const fn open(self) -> Self {
        Self {
            is_open: true,
            ..self
        }
    }

    /// The same, refusing undeclared properties.
    #[must_use]
    pub const fn deny_unknown(self) -> Self {
        Self {
            deny_unknown: true,
            ..self
        }
    }

    /// The same, reading derived types' values as well.
    #[must_use]
    pub const fn accept_derived(self) -> Self {
        Self {
            accept_derived: true,
            ..self
        }
    }

    /// The same, with these companions, where they are not those that go by default.
    #[doc(hidden)]
    #[must_use]
    pub const fn companions(self, companions: &'static [&'static str]) -> Self {
        Self { companions, ..self }
    }

    /// The companions that the type has, by the words of `shapes(…)`.
    pub(crate) const fn made(&self) -> &'static [&'static str] {
        self.companions
    }

    /// In place of a declared type: values of which nobody declares the type.
    pub(crate) const NEVER_DECLARED: Self = Self::new(
        StructuredKind::Entity,
        "",
        ",\"@odata.type\":\"\"",
        PropertyTable::new(&[], &[u16::MAX]),
    );

    pub(crate) fn is_never_declared(&self) -> bool {
        self.qualified_name.is_empty()
    }

    /// Whether this, or what it derives from, stands in for a type with mistakes, which are reported where
    /// they are.
    pub(crate) const fn is_broken(&self) -> bool {
        let mut ty = self;
        while let Some(base) = ty.base {
            ty = base;
        }
        same_text(ty.qualified_name, "broken")
    }

    /// All properties, inherited ones first.
    #[must_use]
    pub const fn properties(&self) -> &'static [&'static Property] {
        self.table.properties()
    }

    /// The properties that the type declares itself.
    #[must_use]
    pub const fn own_properties(&self) -> &'static [&'static Property] {
        let inherited = match self.base {
            Some(base) => base.properties().len(),
            None => 0,
        };
        self.properties().split_at(inherited).1
    }

    pub(crate) const fn table(&self) -> &PropertyTable {
        &self.table
    }

    /// The tag as it is written into an object, with the comma before it.
    pub(crate) const fn tag(&self) -> &'static str {
        self.tag
    }

    /// The type name within the tag, in quotes.
    pub(crate) fn quoted_tag(&self) -> &'static str {
        &self.tag[TAG_START.len() - 1..]
    }

    /// The type name within the tag, as it is written: with or without `#`.
    pub(crate) fn tag_value(&self) -> &'static str {
        &self.tag[TAG_START.len()..self.tag.len() - 1]
    }

    /// Whether a name is that of a navigation property.
    pub(crate) fn is_navigation(&self, name: &str) -> bool {
        self.table
            .find(name)
            .is_some_and(|place| self.properties()[place].is_navigation())
    }

    /// Whether a name in a payload, freed of `#` and what precedes it, means this very type.
    pub(crate) fn is_named(&self, name: &str) -> bool {
        self.qualified_name == name || self.aliases.contains(&name)
    }

    /// Whether this type is another or derives from it.
    #[must_use]
    pub const fn is_or_derives_from(&self, other: &StructuredType) -> bool {
        let mut at = self;
        loop {
            if same_text(at.qualified_name, other.qualified_name) {
                return true;
            }
            match at.base {
                Some(base) => at = base,
                None => return false,
            }
        }
    }
}

/// Whether two texts are equal, at compile time.
pub(crate) const fn same_text(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len() != right.len() {
        return false;
    }
    let mut at = 0;
    while at < left.len() {
        if left[at] != right[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Whether a name is among others, at compile time.
pub(crate) const fn contains(names: &[&str], name: &str) -> bool {
    let mut at = 0;
    while at < names.len() {
        if same_text(names[at], name) {
            return true;
        }
        at += 1;
    }
    false
}
