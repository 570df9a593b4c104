use alloc::boxed::Box;
use alloc::string::String;

use super::part::{Merging, Wholes};
use crate::json::{Error, Itself, ReadValue, Reader, WriteValue, Writer};
use crate::model::{ODataEntity, ODataType, PrimitiveType, Type, TypeRef};
use crate::value::PropertyType;

/// What a navigation property leads to in a request: an entity that is created with the request, or
/// one that there is.
///
/// ```json
/// {"manager": {"displayName": "Ada"}}
/// {"manager@odata.bind": "Employees(1)"}
/// {"manager": {"@id": "Employees(1)"}}
/// ```
///
/// `Insert` is a deep insert, `Bind` an entity-id, in the form of the `OData` version (4.0, 4.01). Both
/// forms are read. Of a collection, OData 4.0 has all bindings in one member and all inserts in
/// another; in 4.01 they stand in one, in their order.
///
/// In an `Update`, 4.0 adds bindings to a collection where 4.01 replaces it; null ends the relationship to
/// one entity, and is written as `"manager@odata.bind": null` or `"manager": null`.
///
/// An object with an id and properties is an error at the id: a create “MUST NOT contain content for existing
/// related entities”. In 4.01 an update may have one, to bind an entity and change it. A `Nav` holds no such
/// change, and the entity is bound here and changed by a request of its own.
///
/// What 4.01 says of a collection within an update by its changes, `"members@delta": […]` with what is `@removed`
/// (*JSON* 15.2), no `Nav` holds either: [`Reading::service`](crate::json::Reading::service) refuses it, and an entity
/// that is `@removed`, or in 4.0 has a context of `/$deletedEntity`, is always an error.
///
/// OData: *Protocol* 11.4.2 (Create an Entity), 11.4.2.1 (Link to Related Entities) and 11.4.2.2 (Create Related Entities),
/// *JSON* 8.5 (Bind Operation).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Nav<T> {
    /// An entity to be created.
    Insert(T),
    /// The id of an entity that there is, absolute or relative to the service.
    Bind(String),
}

impl<T> From<T> for Nav<T> {
    fn from(create: T) -> Self {
        Self::Insert(create)
    }
}

impl<T> From<T> for Nav<Box<T>> {
    fn from(create: T) -> Self {
        Self::Insert(Box::new(create))
    }
}

impl<T> Nav<T> {
    /// A binding to the entity of an id.
    #[must_use]
    pub fn bind(id: impl Into<String>) -> Self {
        Self::Bind(id.into())
    }
}

impl<T: WriteValue> WriteValue for Nav<T> {
    /// As OData 4.01 has it; in 4.0, bindings are annotations beside the property.
    fn write(&self, writer: &mut Writer<'_>) {
        match self {
            Self::Insert(create) => writer.with_nulls_of_format(|writer| create.write(writer)),
            Self::Bind(id) => writer.object(|writer| writer.member("@id", id)),
        }
    }
}

impl<'de, T: ReadValue<'de>> ReadValue<'de> for Nav<T> {
    type By = Itself;

    fn blank() -> Self {
        Self::Bind(String::new())
    }

    /// An object with an id and no property is a binding, another one is an insert; one that is removed is
    /// an error.
    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        if let Some(id) = reader.link()? {
            *self = Self::Bind(id.into_owned());
            return Ok(());
        }
        self.set_blank_insert();
        match self {
            Self::Insert(create) => create.read(reader),
            Self::Bind(_) => Ok(()),
        }
    }
}

impl<'de, T: ReadValue<'de>> Nav<T> {
    /// Not where the value is read, so that the stack has room for no blank one meanwhile: inserts
    /// nest.
    fn set_blank_insert(&mut self) {
        *self = Self::Insert(T::blank());
    }
}

/// Writes a value with its type's name, whatever the format says: nothing else tells the type.
pub fn write_tagged(value: &impl WriteValue, writer: &mut Writer<'_>) {
    writer.declare_none();
    value.write(writer);
}

/// A type that navigation properties lead to.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an entity type",
    label = "a navigation property leads to an entity type, or to an enum of derived ones",
    note = "leave `navigation` out, or derive `ODataEntity` for the type"
)]
#[doc(hidden)]
pub trait Navigable: Sized {
    /// What a deep insert holds.
    type Insert: WriteValue;

    /// What of it an expanded navigation property of a `Partial` holds.
    type Part: WriteValue;

    /// How such parts are merged.
    type Merging: Merging<Self, Self::Part>;
}

/// In place of the `Create` of an entity type that has none, or that is abstract: it can be bound and
/// not inserted, so there is no value of this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NoCreate(());

impl WriteValue for NoCreate {
    fn write(&self, writer: &mut Writer<'_>) {
        writer.null();
    }
}

impl<'de> ReadValue<'de> for NoCreate {
    type By = Itself;

    fn blank() -> Self {
        Self(())
    }

    /// An error: there is no such value.
    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        Err(reader.mismatch("the id of an entity, as no entity of this type can be inserted"))
    }
}

/// In place of an entity type that a companion has no use for: the argument for a type parameter that it lacks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoEntity(());

impl WriteValue for NoEntity {
    fn write(&self, writer: &mut Writer<'_>) {
        writer.null();
    }
}

impl ODataType for NoEntity {
    const TYPE: Type = Type::Primitive(PrimitiveType::Untyped);
}

impl PropertyType for NoEntity {
    const TYPE_REF: TypeRef = TypeRef::entity::<Self>();
    same_in_requests!();
}

impl Navigable for NoEntity {
    type Insert = NoCreate;
    type Part = Self;
    type Merging = Wholes;
}

impl ODataEntity for NoEntity {}
