//! Types that a property can have.

use alloc::borrow::Cow;
use alloc::string::String;

use crate::edm;
use crate::json::{Error, WriteValue, Writer};
use crate::model::rules::Holder;
use crate::model::{PrimitiveType, Shape, Type, TypeRef, WireName};
use crate::request::{
    apply_untyped, same_untyped, same_written, settle_untyped, supersede_untyped,
};
use crate::untyped::Untyped;

mod container;
#[macro_use]
mod forms;
mod items;
mod number;
mod text;

/// A type that a property can have: primitive, complex, an enumeration, or a collection of them;
/// `Option` makes it nullable. An entity type is a navigation property's.
///
/// It also says what a value is in requests, in a `Create` and in an `Update`, and in a `Partial`. That
/// is the value itself, unless the type has companions for them. By hand,
/// [`same_in_requests!`](crate::same_in_requests) says so:
///
/// ```
/// use odata_core::json::{Error, ReadValue, Reader, WriteValue, Writer};
/// use odata_core::model::{PrimitiveType, Type, TypeRef};
/// use odata_core::value::PropertyType;
///
/// struct Percent(u8);
///
/// impl PropertyType for Percent {
///     const TYPE_REF: TypeRef = TypeRef::one(|| Type::Primitive(PrimitiveType::Byte));
///     odata_core::same_in_requests!();
/// }
/// # impl WriteValue for Percent {
/// #     fn write(&self, writer: &mut Writer<'_>) { writer.integer(self.0.into()) }
/// # }
/// ```
///
/// OData: *CSDL* 7.1 (Type).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the type of an OData property",
    label = "not a type of the entity data model",
    note = "a property's type is a primitive type (`String`, `bool`, `u8`, `i8`, `i16`, `i32`, `i64`, `f32`, `f64`, or `odata_core`'s `Binary`, `Date`, `DateTimeOffset`, `Decimal`, `Duration`, `Guid`, `Stream`, `TimeOfDay`, `Untyped`), a type with one of the derives, or `Option`, `Vec` or `Box` of one; other crates have types of these names, where one would write `odata_core::Duration`",
    note = "of a map, write `#[odata(dynamic)]` and `DynamicProperties`; of a type that only serde knows, write `Json<{Self}>`"
)]
pub trait PropertyType: WriteValue + Sized {
    /// The type as a property's description has it.
    const TYPE_REF: TypeRef;

    /// What kind of value it is; of a collection, its items.
    #[doc(hidden)]
    const KIND: ValueKind = Self::TYPE_REF.kind;

    /// Whether a value says by itself that there is none, so that `Option` adds nothing.
    #[doc(hidden)]
    const IS_NULL_BY_ITSELF: bool = false;

    /// Whether a key property may have the type, if it is a primitive or an enumeration type
    /// (*CSDL* 6.5).
    #[doc(hidden)]
    const IN_KEYS: bool = true;

    /// Whether collections may be of the type, which those of streams are not (*CSDL* 4.4).
    #[doc(hidden)]
    const IN_COLLECTIONS: bool = true;

    /// What is wrong with the type, if something is.
    #[doc(hidden)]
    const FAULT: Option<&'static str> = None;

    /// Its kind, and what is wrong with it: in one constant, so that a property asks for both at once.
    #[doc(hidden)]
    const FACTS: (ValueKind, Option<&'static str>) = (Self::KIND, Self::FAULT);

    /// What a value always holds, for a complex type.
    #[doc(hidden)]
    const HOLDER: Option<&'static Holder> = None;

    /// Markers of what the server assigns within the value: `()` if nothing.
    #[doc(hidden)]
    type Assigns;

    /// The value in a `Create`.
    type Create: WriteValue;

    /// The new value in an `Update`.
    type Update: WriteValue;

    /// Any part of the value, in a `Partial`.
    type Partial: WriteValue;

    /// How a value and these come of each other: a type of its own says so, and types of which a value is
    /// itself in requests share [`Itself`].
    #[doc(hidden)]
    type InRequests: InRequests<Self>;

    /// The same of parts.
    #[doc(hidden)]
    type InParts: InParts<Self>;

    /// What of the value a client sends to create it.
    #[inline]
    fn into_create(self) -> Self::Create {
        Self::InRequests::into_create(self)
    }

    /// The update that makes a new value of another old one, which says of what never changes what the old one does.
    #[inline]
    fn change(old: Self, new: Self) -> Self::Update {
        Self::InRequests::change(old, new)
    }

    /// The update that makes a value of none.
    #[inline]
    fn whole(new: Self) -> Self::Update {
        Self::InRequests::whole(new)
    }

    /// Changes the value.
    #[inline]
    fn apply(&mut self, update: Self::Update) {
        Self::InRequests::apply(self, update);
    }

    /// The value that a client created, without what the server assigns within it.
    #[inline]
    fn created(create: Self::Create) -> Self {
        Self::InRequests::created(create)
    }

    /// Takes over what the server assigned within another value.
    #[inline]
    fn keep_assigned(&mut self, from: Self, items: Items) {
        Self::InRequests::keep_assigned(self, from, items);
    }

    /// The value that an update makes of none.
    #[inline]
    fn made(update: Self::Update) -> Self {
        Self::InRequests::made(update)
    }

    /// The value of which there is this part and no other.
    ///
    /// # Errors
    ///
    /// Where the part lacks what the type requires.
    #[inline]
    fn of_part(part: Self::Partial) -> Result<Self, Error> {
        Self::InParts::of_part(part)
    }

    /// Takes a part over.
    ///
    /// # Errors
    ///
    /// Where something within is new and lacks what its type requires, or is of another entity.
    #[inline]
    fn merge(&mut self, part: Self::Partial) -> Result<(), Error> {
        Self::InParts::merge(self, part)
    }

    /// All of a value as a part of it, but for what it leads to.
    #[doc(hidden)]
    #[inline]
    fn into_part(self) -> Self::Partial {
        Self::InParts::into_part(self)
    }

    /// The value of a property that is absent, if that is one.
    const ABSENT: Option<fn() -> Self> = None;

    /// Whether a value is the same as none.
    #[doc(hidden)]
    #[inline]
    fn is_none(&self) -> bool {
        false
    }

    /// Takes the place of an old value, from which it takes over what never changes.
    #[doc(hidden)]
    #[inline]
    fn supersede(&mut self, old: &mut Self, gone: Gone) {
        let _ = (old, gone);
    }

    /// Removes the undeclared properties within that are null, which in an update say that one is gone.
    #[doc(hidden)]
    #[inline]
    fn settle(&mut self) {}

    /// Whether two values are one and the same to a client that may change them, or, in the shape of a `Create`,
    /// send them anew, as those of a collection; floating-point numbers are by their bits, and the members of an
    /// object in any order, with or without nulls.
    #[must_use]
    fn same(&self, other: &Self, request: Shape) -> bool {
        same_written(self, other, request)
    }

    /// Writes the value as a property; see [`Writer::property`].
    #[inline]
    fn put(&self, key: &'static WireName, writer: &mut Writer<'_>) {
        writer.property(key, self);
    }
}

/// What becomes of the undeclared properties that an old value has and the one in its place has not.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    /// They are noted as nulls: a service merges complex values, and would keep them.
    Noted,
    /// They are gone.
    Dropped,
}

/// What kind of value a [`PropertyType`] is; of a collection, its items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValueKind {
    /// A value of a primitive type, or of a type definition.
    Primitive,
    /// A member of an enumeration type.
    Enumeration,
    /// A value of a complex type.
    Complex,
    /// An entity.
    Entity,
}

pub use crate::definition::PrimitiveValue;
pub use forms::{InParts, InRequests, Items, Itself};

/// Implements [`PropertyType`] for primitive types whose values are the same where they are equal.
macro_rules! primitive {
    ($([$($generics:tt)*] $type:ty: $edm:ident,)+) => {$(
        impl<$($generics)*> PropertyType for $type {
            const TYPE_REF: TypeRef = TypeRef::one(|| Type::Primitive(PrimitiveType::$edm));
            const IN_KEYS: bool = !matches!(PrimitiveType::$edm, PrimitiveType::Binary);
            same_in_requests!();

            fn same(&self, other: &Self, _: Shape) -> bool {
                self == other
            }
        }

        impl<$($generics)*> PrimitiveValue for $type {
            const PRIMITIVE: PrimitiveType = PrimitiveType::$edm;
        }
    )+};
}

primitive! {
    [] String: String,
    ['a] &'a str: String,
    ['a] Cow<'a, str>: String,
    [] bool: Boolean,
    [] u8: Byte,
    [] i8: SByte,
    [] i16: Int16,
    [] i32: Int32,
    [] i64: Int64,
    [] edm::Binary: Binary,
    [] edm::Date: Date,
    [] edm::DateTimeOffset: DateTimeOffset,
    [] edm::Decimal: Decimal,
    [] edm::Duration: Duration,
    [] edm::Guid: Guid,
    [] edm::TimeOfDay: TimeOfDay,
}

impl PropertyType for Untyped {
    const TYPE_REF: TypeRef = TypeRef::one(|| Type::Primitive(PrimitiveType::Untyped));
    const IN_KEYS: bool = false;
    same_in_requests!();

    fn apply(&mut self, update: Self) {
        apply_untyped(update, self);
    }

    fn is_none(&self) -> bool {
        *self == Self::Null
    }

    fn supersede(&mut self, old: &mut Self, gone: Gone) {
        if gone == Gone::Noted {
            supersede_untyped(self, old);
        }
    }

    fn settle(&mut self) {
        settle_untyped(self);
    }

    fn same(&self, other: &Self, _: Shape) -> bool {
        same_untyped(self, other)
    }
}
