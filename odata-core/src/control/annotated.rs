use core::marker::PhantomData;
use core::ops::{Deref, DerefMut};

use super::Control;
use crate::json::Kept;
use crate::json::{Error, Itself, ObjectValue, ReadValue, Reader, WriteValue, Writer};
use crate::model::rules::Holder;
use crate::model::{ODataComplex, ODataEntity, ODataType, Shape, Type, TypeRef};
use crate::request::{Beside, Key, Merging, Navigable};
use crate::value::{Gone, InParts, InRequests, Items, PropertyType};

/// An object together with its control information, its annotations and its undeclared properties:
/// nothing of it is lost.
///
/// `T` is an entity or a complex value: a struct, its `Box`, an enum of derived types, or
/// [`Derived`](crate::Derived). `Annotated<T>` dereferences to it, and shows the rest as
/// [`control()`](Self::control). It can be a whole body, an item of a [`Collection`](crate::Collection)
/// or the type of a field.
///
/// ```
/// use odata_core::{Annotated, ODataEntity};
///
/// #[derive(ODataEntity)]
/// #[odata(namespace = "microsoft.graph")]
/// struct User {
///     #[odata(key)]
///     id: String,
/// }
///
/// let json = r##"{"@odata.type":"#microsoft.graph.user","@odata.etag":"W/\"1\"","id":"7","more":1}"##;
/// let user: Annotated<User> = odata_core::json::from_str(json)?;
/// assert_eq!(user.id, "7");
/// assert_eq!(user.control().etag.as_deref(), Some("W/\"1\""));
/// assert_eq!(odata_core::json::to_string(&user), json);
/// # Ok::<_, odata_core::Error>(())
/// ```
///
/// It is written in the order that streaming asks for: context, type, id and etag first, the
/// annotations of a property right before it, undeclared properties behind the declared ones,
/// navigation last. What a level of [`Metadata`](crate::json::Metadata) leaves out is left out.
///
/// In a request only the value stands: what is beside it, undeclared properties included, is not sent, is no
/// difference to `between`, and stays where an update is applied. A property of it is `computed_default` where an
/// entity is put together by `assign` or parted by `split`: the `XAssigned` then holds what the server says beside it.
///
/// # Errors
///
/// Reading fails where reading `T` does, and with the same error. No annotation and no control
/// information is an error.
///
/// OData: *JSON* 4.4 (Payload Ordering Constraints), 4.5 (Control Information), 20 (Instance
/// Annotations).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Annotated<T> {
    value: T,
    control: Control,
}

impl<T> Annotated<T> {
    /// The control information, the annotations and the undeclared properties.
    #[must_use]
    pub fn control(&self) -> &Control {
        &self.control
    }

    /// The control information, the annotations and the undeclared properties, to be changed.
    #[must_use]
    pub fn control_mut(&mut self) -> &mut Control {
        &mut self.control
    }

    /// The value and what is beside it. No method, so that it hides none of the value's.
    #[must_use]
    pub fn into_parts(annotated: Self) -> (T, Control) {
        (annotated.value, annotated.control)
    }
}

impl<T> From<T> for Annotated<T> {
    /// A value with nothing beside it.
    fn from(value: T) -> Self {
        Self {
            value,
            control: Control::default(),
        }
    }
}

impl<T> Deref for Annotated<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Annotated<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T> AsRef<T> for Annotated<T> {
    fn as_ref(&self) -> &T {
        &self.value
    }
}

impl<'de, T: ReadValue<'de> + ObjectValue> ReadValue<'de> for Annotated<T> {
    type By = Itself;

    fn blank() -> Self {
        T::blank().into()
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        reader.opening().kept = Some(Kept::default());
        self.value.read(reader)?;
        self.control = reader.take_kept().into();
        Ok(())
    }
}

impl<T: WriteValue + ObjectValue> WriteValue for Annotated<T> {
    fn write(&self, writer: &mut Writer<'_>) {
        writer.with_beside(&self.control.beside(), |writer| self.value.write(writer));
    }
}

impl<T: ODataType> ODataType for Annotated<T> {
    const TYPE: Type = T::TYPE;
}

impl<T: ODataEntity + Navigable<Part: ObjectValue>> ODataEntity for Annotated<T> {}

impl<T: ODataComplex> ODataComplex for Annotated<T> {}

impl<T: Navigable<Part: ObjectValue>> Navigable for Annotated<T> {
    type Insert = T::Insert;
    type Part = Annotated<T::Part>;
    type Merging = OfAnnotated<T::Merging>;
}

/// Parts of what is annotated.
#[derive(Debug)]
pub struct OfAnnotated<M>(PhantomData<M>);

impl<T, P, M: Merging<T, P>> Merging<Annotated<T>, Annotated<P>> for OfAnnotated<M> {
    fn pattern() -> Key {
        M::pattern()
    }

    fn merge(part: Annotated<P>, old: &mut Annotated<T>) -> Result<(), Error> {
        M::merge(part.value, &mut old.value)?;
        old.control.merge(part.control);
        Ok(())
    }

    fn whole(part: Annotated<P>) -> Result<Annotated<T>, Error> {
        Ok(Annotated {
            value: M::whole(part.value)?,
            control: part.control,
        })
    }

    fn key(part: &Annotated<P>) -> Key {
        M::key(&part.value).with_id(part.control.id.as_ref())
    }

    fn key_of(old: &Annotated<T>) -> Key {
        M::key_of(&old.value).with_id(old.control.id.as_ref())
    }
}

/// In requests the value stands alone: control information is the server's to say.
impl<T: PropertyType<Partial: ObjectValue> + ObjectValue> PropertyType for Annotated<T> {
    const TYPE_REF: TypeRef = T::TYPE_REF;
    const FAULT: Option<&'static str> = T::FAULT;
    const HOLDER: Option<&'static Holder> = T::HOLDER;

    type Assigns = (T::Assigns, Beside);
    type Create = T::Create;
    type Update = T::Update;
    type Partial = Annotated<T::Partial>;
    type InRequests = Self;
    type InParts = Self;

    fn supersede(&mut self, old: &mut Self, gone: Gone) {
        self.value.supersede(&mut old.value, gone);
    }

    fn settle(&mut self) {
        self.value.settle();
    }

    fn same(&self, other: &Self, request: Shape) -> bool {
        self.value.same(&other.value, request)
    }
}

impl<T: PropertyType<Partial: ObjectValue> + ObjectValue> InRequests<Self> for Annotated<T> {
    fn into_create(value: Self) -> T::Create {
        value.value.into_create()
    }

    fn change(old: Self, new: Self) -> T::Update {
        T::change(old.value, new.value)
    }

    fn whole(new: Self) -> T::Update {
        T::whole(new.value)
    }

    fn apply(value: &mut Self, update: T::Update) {
        value.value.apply(update);
    }

    fn created(create: T::Create) -> Self {
        T::created(create).into()
    }

    fn keep_assigned(value: &mut Self, from: Self, items: Items) {
        value.value.keep_assigned(from.value, items);
        value.control = from.control;
    }

    fn made(update: T::Update) -> Self {
        T::made(update).into()
    }
}

impl<T: PropertyType<Partial: ObjectValue> + ObjectValue> InParts<Self> for Annotated<T> {
    fn of_part(part: Annotated<T::Partial>) -> Result<Self, Error> {
        Ok(Self {
            value: T::of_part(part.value)?,
            control: part.control,
        })
    }

    fn merge(value: &mut Self, part: Annotated<T::Partial>) -> Result<(), Error> {
        value.value.merge(part.value)?;
        value.control.merge(part.control);
        Ok(())
    }

    fn into_part(value: Self) -> Annotated<T::Partial> {
        Annotated {
            value: value.value.into_part(),
            control: value.control,
        }
    }
}

with_serde!(Annotated<T: ObjectValue>);
