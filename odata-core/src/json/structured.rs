use alloc::vec::Vec;

use super::object::Target;
use super::writer::Written;
use super::{
    Bags, Error, Format, Keeps, Nulls, Part, PutProperties, ReadBy, Reader, SetProperties,
    WriteValue, Writer,
};
use crate::model::sound::is_sound;
use crate::model::view::{self, View};
use crate::model::{Property, Shape, StructuredType, Withheld};

/// An entity type, a complex type, or a companion of one: a value that has properties.
///
/// What an abstract type's companion is as well: part of a derived type's companion, while no payload
/// is just it.
pub trait Structured: PutProperties + Sized {
    /// The type that this is, or is a companion of.
    type Of: Describe;

    /// The description, which a type shares with its companions.
    const STRUCTURED_TYPE: &'static StructuredType = <Self::Of as Describe>::DESCRIPTION;

    /// Which view of the type this is.
    type As: View;

    /// Where its values keep what is not declared.
    type Keeps: Keeps<Self>;

    /// Which view of the type this is, as a value.
    const SHAPE: Shape = <Self::As as View>::SHAPE;
}

/// A type that declares properties is the view of itself that is read.
impl<T: Describe + PutProperties> Structured for T {
    type Of = Self;
    type As = view::Read;
    type Keeps = T::Keeps;
}

/// A type that declares properties: an entity type or a complex type, not its companions.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither an entity type nor a complex type",
    label = "nothing can derive from this type",
    note = "derive `ODataEntity` or `ODataComplex` for it"
)]
pub trait Describe {
    /// Where its values keep what is not declared.
    type Keeps: Keeps<Self>;
    /// The properties that it declares itself, of a type with parameters; those of others are a static.
    const OWN: &'static [Property] = &[];
    /// That the own properties have types that they can have.
    const VALUES: &'static [()] = &[];
    /// True; in error where one of these is.
    const IS_SOUND: bool = is_sound(Self::ALL, Self::VALUES);
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

/// An object is read by its properties, whichever members name them.
#[derive(Clone, Copy, Debug)]
pub enum Properties {}

impl<'de, T: Structured + SetProperties<'de>> ReadBy<'de, T> for Properties {
    #[inline]
    fn blank() -> T {
        SetProperties::blank()
    }

    #[inline]
    fn read(value: &mut T, reader: &mut Reader<'de>) -> Result<(), Error> {
        read_shape(value, T::STRUCTURED_TYPE, T::SHAPE, reader)
    }
}

/// Reads an object into a blank value, once for all types.
fn read_shape<'de>(
    properties: &mut dyn SetProperties<'de>,
    ty: &'static StructuredType,
    shape: Shape,
    reader: &mut Reader<'de>,
) -> Result<(), Error> {
    let outer = reader.request;
    let target = Target {
        properties,
        ty,
        shape,
        withheld: if outer.is_some() && !shape.is_request() {
            Withheld::as_it_is(shape)
        } else {
            Withheld::of(shape)
        },
        is_within: outer.is_some(),
    };
    if !shape.is_request() {
        return target.read(reader);
    }
    reader.request = outer.or(Some(shape));
    let read = target.read(reader);
    reader.request = outer;
    read
}

/// Writes an object.
pub fn write_structured<T: Structured>(value: &T, writer: &mut Writer<'_>) {
    write_shape(value, T::STRUCTURED_TYPE, T::SHAPE, writer);
}

/// As [`write_structured`], once for all types.
fn write_shape(
    value: &dyn PutProperties,
    ty: &'static StructuredType,
    shape: Shape,
    writer: &mut Writer<'_>,
) {
    in_shape(shape, value, writer, |value, writer| {
        writer.structured(value, ty);
    });
}

impl Writer<'_> {
    /// Whether a request says of what it holds that it is null.
    pub(crate) fn says_nulls(&self) -> bool {
        self.in_request && self.nulls
    }
}

/// Writes a value of a shape; within a request, one that is read without what no request has.
#[inline]
pub(super) fn in_shape<'w>(
    shape: Shape,
    value: &dyn PutProperties,
    writer: &mut Writer<'w>,
    write: impl FnOnce(&dyn PutProperties, &mut Writer<'w>),
) {
    let is_within = writer.in_request;
    if shape.is_request() {
        writer.in_request = true;
        write(value, writer);
        writer.in_request = is_within;
    } else if is_within {
        write(&AsItIs(value), writer);
    } else {
        write(value, writer);
    }
}

/// The text of a value that stands in a request as it is, with its nulls, and, in an update, without what none
/// changes; none where it cannot be written.
pub(crate) fn in_request(value: &dyn WriteValue, request: Shape) -> Option<Vec<u8>> {
    let mut writer = Writer::new(Format::default().nulls(Nulls::Include));
    writer.in_request = true;
    if request == Shape::Update {
        writer.written = Written::Changing;
    }
    value.write(&mut writer);
    writer.finish().ok()
}

/// A value that stands in a request as it is: what it leads to are entities as they are read, and its
/// annotations are the server's to say.
struct AsItIs<'v>(&'v dyn PutProperties);

impl Bags for AsItIs<'_> {}

impl PutProperties for AsItIs<'_> {
    fn put(&self, writer: &mut Writer<'_>, part: Part) {
        if part == Part::Structural {
            self.0.put(writer, part);
        }
    }
}
