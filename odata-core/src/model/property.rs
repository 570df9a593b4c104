use super::wire_name::{KeyWindow, WireName};
use super::{Shape, TypeRef};
use crate::request::Navigable;

/// The description of a structural or navigation property.
///
/// OData: *CSDL* 7 (Structural Property) and 8 (Navigation Property).
#[derive(Clone, Copy, Debug)]
pub struct Property {
    #[doc(hidden)]
    pub wire_name: WireName,
    of: TypeRef,
    aliases: Option<&'static [&'static str]>,
    facets: Option<&'static Facets>,
    terms: Terms,
}

/// The Core terms and the like that a property carries, one bit each.
#[derive(Clone, Copy, Debug)]
struct Terms(u16);

impl Terms {
    const REQUIRED: u16 = 1;
    const KEY: u16 = 1 << 1;
    const COMPUTED: u16 = 1 << 2;
    const COMPUTED_DEFAULT: u16 = 1 << 3;
    const IMMUTABLE: u16 = 1 << 4;
    const READ_ONLY: u16 = 1 << 5;
    const WRITE_ONLY: u16 = 1 << 6;
    const NAVIGATION: u16 = 1 << 7;
    const DEFAULT: u16 = 1 << 8;
    const FACETS: u16 = 1 << 9;

    /// What properties have that a shape does not have.
    #[inline(always)]
    const fn not_in(shape: Shape) -> u16 {
        match shape {
            Shape::Read | Shape::Partial => Self::WRITE_ONLY,
            Shape::Create => Self::COMPUTED | Self::READ_ONLY,
            Shape::Update => Self::COMPUTED | Self::READ_ONLY | Self::IMMUTABLE | Self::KEY,
        }
    }

    const fn has(self, any: u16) -> bool {
        self.0 & any != 0
    }
}

/// What properties have that a value does not have where it stands.
#[derive(Clone, Copy)]
pub(crate) struct Withheld(u16);

impl Withheld {
    /// Of a value that stands by itself, or in a value of the same shape.
    pub(crate) const fn of(shape: Shape) -> Self {
        Self(Terms::not_in(shape))
    }

    /// Of a value that stands in a request as it is: what it leads to are entities as they are read, with
    /// the server's properties.
    pub(crate) const fn as_it_is(shape: Shape) -> Self {
        Self(Terms::not_in(shape) | Terms::NAVIGATION)
    }

    /// Whether the value stands in a request as it is.
    #[inline]
    pub(crate) const fn is_as_it_is(self) -> bool {
        self.0 & Terms::NAVIGATION != 0
    }
}

impl Property {
    /// Describes a property. A payload must have it unless it is nullable or a collection.
    #[must_use]
    pub const fn new(name: &'static str, of: TypeRef) -> Self {
        let required = !of.nullable && !of.collection;
        Self {
            wire_name: WireName::new(name),
            of,
            aliases: None,
            facets: None,
            terms: Terms(if required { Terms::REQUIRED } else { 0 }),
        }
    }

    const fn with(self, term: u16) -> Self {
        Self {
            terms: Terms(self.terms.0 | term),
            ..self
        }
    }

    /// The same, as part of the entity key (*CSDL* 6.5).
    #[must_use]
    pub const fn key(self) -> Self {
        self.with(Terms::KEY)
    }

    /// The same, computed: the server assigns it (`Core.Computed`).
    #[must_use]
    pub const fn computed(self) -> Self {
        self.with(Terms::COMPUTED)
    }

    /// The same, with a default that the server computes (`Core.ComputedDefaultValue`).
    #[must_use]
    pub const fn computed_default(self) -> Self {
        self.with(Terms::COMPUTED_DEFAULT)
    }

    /// The same, never to be changed after the entity was created (`Core.Immutable`).
    #[must_use]
    pub const fn immutable(self) -> Self {
        self.with(Terms::IMMUTABLE)
    }

    /// The same, never to be sent (`Core.Permissions`, Read).
    #[must_use]
    pub const fn read_only(self) -> Self {
        self.with(Terms::READ_ONLY)
    }

    /// The same, never to be answered (`Core.Permissions`, Write).
    #[must_use]
    pub const fn write_only(self) -> Self {
        self.with(Terms::WRITE_ONLY)
    }

    /// The same, as a navigation property that leads to a type.
    #[doc(hidden)]
    #[must_use]
    pub const fn leads_to<T: Navigable>(self) -> Self {
        self.navigation()
    }

    /// The same, as a navigation property (*CSDL* 8). A payload lacks it unless it is expanded.
    #[must_use]
    pub const fn navigation(self) -> Self {
        Self {
            terms: Terms((self.terms.0 | Terms::NAVIGATION) & !Terms::REQUIRED),
            ..self
        }
    }

    /// The same, with a value for a payload that has no such property (*CSDL* 7.2.7).
    #[must_use]
    pub const fn default_value(self) -> Self {
        Self {
            terms: Terms((self.terms.0 | Terms::DEFAULT) & !Terms::REQUIRED),
            ..self
        }
    }

    /// The same, with further names accepted when reading.
    #[must_use]
    pub const fn aliases(self, aliases: &'static [&'static str]) -> Self {
        Self {
            aliases: Some(aliases),
            ..self
        }
    }

    /// The same, with facets.
    #[must_use]
    pub const fn facets(self, facets: &'static Facets) -> Self {
        Self {
            facets: Some(facets),
            ..self.with(Terms::FACETS)
        }
    }

    /// The name on the wire.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.wire_name.name()
    }

    /// The further names accepted when reading.
    #[must_use]
    pub const fn other_names(&self) -> &'static [&'static str] {
        match self.aliases {
            Some(aliases) => aliases,
            None => &[],
        }
    }

    /// The type.
    #[must_use]
    pub const fn type_ref(&self) -> TypeRef {
        self.of
    }

    /// The facets.
    #[must_use]
    pub const fn facet_values(&self) -> &'static Facets {
        match self.facets {
            Some(facets) => facets,
            None => &Facets::NONE,
        }
    }

    /// Whether it is part of the entity key.
    #[must_use]
    pub const fn is_key(&self) -> bool {
        self.terms.has(Terms::KEY)
    }

    /// Whether it is `Core.Computed`.
    #[must_use]
    pub const fn is_computed(&self) -> bool {
        self.terms.has(Terms::COMPUTED)
    }

    /// Whether it is `Core.ComputedDefaultValue`.
    #[must_use]
    pub const fn is_computed_default(&self) -> bool {
        self.terms.has(Terms::COMPUTED_DEFAULT)
    }

    /// Whether it is `Core.Immutable`.
    #[must_use]
    pub const fn is_immutable(&self) -> bool {
        self.terms.has(Terms::IMMUTABLE)
    }

    /// Whether it is `Core.Permissions` Read.
    #[must_use]
    pub const fn is_read_only(&self) -> bool {
        self.terms.has(Terms::READ_ONLY)
    }

    /// Whether it is `Core.Permissions` Write.
    #[must_use]
    pub const fn is_write_only(&self) -> bool {
        self.terms.has(Terms::WRITE_ONLY)
    }

    /// Whether it is a navigation property.
    #[must_use]
    pub const fn is_navigation(&self) -> bool {
        self.terms.has(Terms::NAVIGATION)
    }

    /// Whether there is a value for payloads without it.
    #[must_use]
    pub const fn has_default(&self) -> bool {
        self.terms.has(Terms::DEFAULT)
    }

    /// Whether a payload that is read as the type itself must have it.
    #[must_use]
    pub const fn is_required(&self) -> bool {
        self.terms.has(Terms::REQUIRED)
    }

    /// Whether a shape of the type has this property.
    #[must_use]
    pub const fn is_in(&self, shape: Shape) -> bool {
        !self.terms.has(Terms::not_in(shape))
    }

    /// Whether a value has this property.
    #[inline]
    pub(crate) const fn is_beside(&self, withheld: Withheld) -> bool {
        !self.terms.has(withheld.0)
    }

    /// Whether a value has this property, which has no facets.
    #[inline(always)]
    pub(crate) const fn is_plainly_beside(&self, withheld: Withheld) -> bool {
        !self.terms.has(withheld.0 | Terms::FACETS)
    }

    /// Whether a payload that is read as a shape of the type must have this property.
    pub(crate) const fn is_required_in(&self, shape: Shape) -> bool {
        match shape {
            Shape::Read => self.is_required() && !self.is_write_only(),
            Shape::Create => {
                self.is_required() && self.is_in(shape) && !self.terms.has(Terms::COMPUTED_DEFAULT)
            }
            Shape::Update | Shape::Partial => false,
        }
    }

    /// How many bytes of the window the key and its comma take, where the window begins with them.
    #[inline(always)]
    pub(crate) fn key_len(&self, window: &KeyWindow<'_>) -> Option<usize> {
        self.wire_name.len_in(window)
    }

    /// The same, for any of a type's properties and not the one that is most likely.
    #[inline(always)]
    pub(crate) fn any_key_len(&self, window: &KeyWindow<'_>) -> Option<usize> {
        self.wire_name.len_in_any(window)
    }
}

/// The facets of a type.
///
/// What is read is held to them: a value that does not keep to one is an error.
///
/// OData: *CSDL* 7.2 (Type Facets).
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Facets {
    /// The type as the metadata names it, where it is not what the Rust type says.
    pub edm_type: Option<&'static str>,
    /// The longest length, in characters or bytes.
    pub max_length: Option<u32>,
    /// The digits of a decimal, or of a fraction of a second.
    pub precision: Option<u32>,
    /// The digits after the decimal point.
    pub scale: Option<u32>,
    /// Whether a string may hold characters that are not ASCII.
    pub unicode: Option<bool>,
}

impl Facets {
    /// No facets.
    pub const NONE: Self = Self {
        edm_type: None,
        max_length: None,
        precision: None,
        scale: None,
        unicode: None,
    };

    /// The same, with the type that the metadata names.
    #[must_use]
    pub const fn edm_type(self, name: &'static str) -> Self {
        Self {
            edm_type: Some(name),
            ..self
        }
    }

    /// The same, with the longest length.
    #[must_use]
    pub const fn max_length(self, length: u32) -> Self {
        Self {
            max_length: Some(length),
            ..self
        }
    }

    /// The same, with the precision.
    #[must_use]
    pub const fn precision(self, digits: u32) -> Self {
        Self {
            precision: Some(digits),
            ..self
        }
    }

    /// The same, with the scale.
    #[must_use]
    pub const fn scale(self, digits: u32) -> Self {
        Self {
            scale: Some(digits),
            ..self
        }
    }

    /// The same, with the characters allowed.
    #[must_use]
    pub const fn unicode(self, unicode: bool) -> Self {
        Self {
            unicode: Some(unicode),
            ..self
        }
    }
}
