//! What types are: the traits that a model implements, and the `const` descriptions that they carry.
//!
//! A description is made at compile time and costs nothing to hold. A structured type's description
//! refers to its base's directly and to its properties' types through functions, so recursive and
//! generic models have descriptions as well.

use crate::json::Describe;
use crate::request::Navigable;
use crate::value::ValueKind;

mod enumeration;
mod primitive;
mod property;
pub(crate) mod rules;
pub(crate) mod sound;
mod structured;
mod table;
pub mod view;
mod wire_name;

pub use enumeration::{EnumType, Member};
pub use primitive::PrimitiveType;
pub(crate) use property::Withheld;
pub use property::{Facets, Property};
pub use structured::{Shape, StructuredKind, StructuredType};
pub(crate) use structured::{contains, same_text};
pub(crate) use table::Seen;
pub use table::{PropertyTable, index, inherit, own};
pub(crate) use wire_name::KeyWindow;
pub use wire_name::WireName;

/// A type of the entity data model.
///
/// OData: *CSDL* 4.1 (Nominal Types) and 4.4 (Primitive Types).
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Type {
    /// A primitive type, such as `Edm.String`.
    Primitive(PrimitiveType),
    /// An entity type or a complex type.
    Structured(&'static StructuredType),
    /// An enumeration type.
    Enumeration(&'static EnumType),
    /// A type definition over a primitive type.
    Definition(&'static TypeDefinition),
}

impl Type {
    /// The qualified name, such as `Edm.Double` or `microsoft.graph.personInterest`.
    #[must_use]
    pub const fn qualified_name(&self) -> &'static str {
        match self {
            Self::Primitive(primitive) => primitive.qualified_name(),
            Self::Structured(structured) => structured.qualified_name,
            Self::Enumeration(enumeration) => enumeration.qualified_name,
            Self::Definition(definition) => definition.qualified_name,
        }
    }
}

/// A type definition: a primitive type under a name of its own.
///
/// OData: *CSDL* 11 (Type Definition).
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TypeDefinition {
    /// The qualified name.
    pub qualified_name: &'static str,
    /// The underlying type.
    pub underlying: PrimitiveType,
    /// The facets.
    pub facets: Facets,
}

impl TypeDefinition {
    /// Describes a type definition.
    #[must_use]
    pub const fn new(
        qualified_name: &'static str,
        underlying: PrimitiveType,
        facets: Facets,
    ) -> Self {
        Self {
            qualified_name,
            underlying,
            facets,
        }
    }
}

/// The type that a property has: a type, one of it or a collection, nullable or not.
///
/// OData: *CSDL* 7.1 (Type) and 7.2.1 (Nullable).
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TypeRef {
    /// The type itself; of a collection, its items'. A function, so that recursive models have one.
    pub of: fn() -> Type,
    /// What kind of value it is; of a collection, its items.
    pub kind: ValueKind,
    /// Whether the value is a collection.
    pub collection: bool,
    /// Whether the value, or of a collection an item, may be null.
    pub nullable: bool,
}

impl TypeRef {
    /// One entity, never null.
    #[must_use]
    pub const fn entity<T: ODataEntity>() -> Self {
        Self::of(ValueKind::Entity, || T::TYPE)
    }

    /// One value of a complex type, never null.
    #[must_use]
    pub const fn complex<T: ODataComplex>() -> Self {
        Self::of(ValueKind::Complex, || T::TYPE)
    }

    /// One value of an enumeration type, never null.
    #[must_use]
    pub const fn enumeration<T: ODataEnum>() -> Self {
        Self::of(ValueKind::Enumeration, || T::TYPE)
    }

    /// One value of a primitive type, or of a type definition, never null.
    #[must_use]
    pub const fn one(of: fn() -> Type) -> Self {
        Self::of(ValueKind::Primitive, of)
    }

    const fn of(kind: ValueKind, of: fn() -> Type) -> Self {
        Self {
            of,
            kind,
            collection: false,
            nullable: false,
        }
    }

    /// The same of another type.
    #[must_use]
    pub const fn of_type(self, of: fn() -> Type) -> Self {
        Self { of, ..self }
    }

    /// The same, nullable.
    ///
    /// # Panics
    ///
    /// Panics, at compile time, where a value is so already.
    #[must_use]
    #[track_caller]
    pub const fn nullable(self) -> Self {
        assert!(
            self.collection || !self.nullable,
            "a value of this type is null by itself, as a `Stream` is; leave `Option` out"
        );
        Self {
            nullable: true,
            ..self
        }
    }

    /// A collection of it.
    #[must_use]
    pub const fn collection(self) -> Self {
        Self {
            collection: true,
            ..self
        }
    }
}

/// A type that has a description.
///
/// The derives implement it. By hand, return a `const` description:
///
/// ```
/// use odata_core::model::{ODataType, PrimitiveType, Type};
///
/// struct Percent(u8);
///
/// impl ODataType for Percent {
///     const TYPE: Type = Type::Primitive(PrimitiveType::Byte);
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an OData type",
    label = "this type has no OData description",
    note = "derive `ODataEntity`, `ODataComplex`, `ODataEnum` or `ODataTypeDefinition` for it"
)]
pub trait ODataType {
    /// The description.
    const TYPE: Type;
}

#[diagnostic::do_not_recommend]
impl<T: Describe> ODataType for T {
    const TYPE: Type = Type::Structured(T::DESCRIPTION);
}

/// An entity type: a structured type with a key.
///
/// A type parameter that a navigation property leads to is one, and needs no bound in the struct that the derive
/// stands on. What is generic over such a struct asks for it, and for what properties are
/// made of: `T: ODataEntity + PropertyType`.
///
/// OData: *CSDL* 6 (Entity Type).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an entity type",
    label = "an entity type is asked for here",
    note = "derive `ODataEntity` for it"
)]
pub trait ODataEntity: ODataType + Navigable {}

/// A complex type: a structured type without a key.
///
/// OData: *CSDL* 9 (Complex Type).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a complex type",
    label = "a complex type is asked for here",
    note = "derive `ODataComplex` for it"
)]
pub trait ODataComplex: ODataType {}

/// An enumeration type.
///
/// OData: *CSDL* 10 (Enumeration Type).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an enumeration type",
    label = "an enumeration type is asked for here",
    note = "derive `ODataEnum` for it"
)]
pub trait ODataEnum: ODataType + Sized + 'static {
    /// The description.
    const ENUM_TYPE: &'static EnumType;

    /// The member at a place of [`EnumType::members`], or, past the last, none.
    #[doc(hidden)]
    fn member(place: usize) -> Option<Self>;

    /// The value for a name that no member has, where the type keeps such.
    #[doc(hidden)]
    fn other(name: &str) -> Option<Self> {
        let _ = name;
        None
    }

    /// The place of this member in [`EnumType::members`], or the name that no member has.
    #[doc(hidden)]
    fn place(&self) -> Result<usize, &str>;
}
