use super::object::Target;
use super::{Error, PutProperties, Reader, SetProperties, Writer};
use crate::model::sound::is_sound;
use crate::model::{Property, Shape, StructuredType};

/// An entity type, a complex type, or a companion of one: a value that has properties.
///
/// What an abstract type's companion is as well: part of a derived type's companion, while no payload
/// is just it.
pub trait Structured: PutProperties + Sized {
    /// The description, which a type shares with its companions.
    const STRUCTURED_TYPE: &'static StructuredType;

    /// Which view of the type this is.
    const SHAPE: Shape;
}

/// A type that declares properties: an entity type or a complex type, not its companions.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither an entity type nor a complex type",
    label = "nothing can derive from this type",
    note = "derive `ODataEntity` or `ODataComplex` for it"
)]
pub trait Describe {
    /// The properties that it declares itself.
    const OWN: &'static [Property];
    /// The number of inherited ones.
    const INHERITED: usize = 0;
    /// That the own properties have types that they can have.
    const VALUES: &'static [()] = &[];
    /// True; in error where one of these is.
    const IS_SOUND: bool = is_sound(Self::OWN, Self::INHERITED, Self::VALUES);
    /// Those and the inherited ones before them.
    const ALL: &'static [&'static Property];
    /// The index of their names.
    const INDEX: &'static [u16];
    /// The description.
    const DESCRIPTION: &'static StructuredType;
}

/// A value that is one JSON object: an entity, a complex value, a companion, or one of several
/// derived types.
///
/// The derives implement it, and so [`Annotated`](crate::Annotated) can hold the value.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no entity and no complex value",
    label = "only an object has control information of its own",
    note = "derive `ODataEntity` or `ODataComplex` for it; of a collection, or of a nullable value, annotate what it holds: `Vec<Annotated<T>>`, `Option<Annotated<T>>`"
)]
pub trait ObjectValue {}

impl<T: ObjectValue> ObjectValue for alloc::boxed::Box<T> {}

/// Reads an object into a blank value.
///
/// # Errors
///
/// Where a member is not as the type declares it, or a required one is missing.
pub fn read_structured<'de, T: Structured + SetProperties<'de>>(
    value: &mut T,
    reader: &mut Reader<'de>,
) -> Result<(), Error> {
    Target {
        properties: value,
        ty: T::STRUCTURED_TYPE,
        shape: T::SHAPE,
    }
    .read(reader)
}

/// Writes an object.
pub fn write_structured<T: Structured>(value: &T, writer: &mut Writer<'_>) {
    writer.structured(value, T::STRUCTURED_TYPE);
}
