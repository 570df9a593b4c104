use alloc::boxed::Box;
use core::marker::PhantomData;

use super::Reference;
use crate::json::{Error, Itself, ReadValue, Reader, WriteValue, Writer};
use crate::model::rules::Holder;
use crate::model::{ODataEntity, ODataType, Shape, Type, TypeRef};
use crate::request::{Key, Merging, Navigable};
use crate::value::PropertyType;

/// An entity, or an entity reference in its place: in a navigation property, a collection or a delta.
///
/// ```
/// use odata_core::{Expanded, ODataEntity};
///
/// #[derive(Clone, Debug, PartialEq, ODataEntity)]
/// #[odata(namespace = "ns")]
/// struct User {
///     #[odata(key)]
///     id: String,
///     #[odata(navigation)]
///     reports: Vec<Expanded<User>>,
/// }
///
/// let json = r##"{"id":"1","reports":[{"id":"2","reports":[]},{"@odata.id":"users('3')"}]}"##;
/// let user: User = odata_core::json::from_str(json)?;
/// assert_eq!(user.reports[0].entity().map(|user| &*user.id), Some("2"));
/// assert_eq!(user.reports[1].reference().map(|user| &*user.id), Some("users('3')"));
/// # Ok::<_, odata_core::Error>(())
/// ```
///
/// An object that has an id and no property is a reference; any other is read as an entity.
///
/// OData: *JSON* 14 (Entity Reference).
#[derive(Clone, Debug, PartialEq)]
pub enum Expanded<T> {
    /// The entity.
    Entity(T),
    /// What leads to it.
    Reference(Box<Reference>),
}

impl<T> Expanded<T> {
    /// The entity, if it is one.
    #[must_use]
    pub fn entity(&self) -> Option<&T> {
        match self {
            Self::Entity(entity) => Some(entity),
            Self::Reference(_) => None,
        }
    }

    /// The entity, if it is one.
    #[must_use]
    pub fn into_entity(self) -> Option<T> {
        match self {
            Self::Entity(entity) => Some(entity),
            Self::Reference(_) => None,
        }
    }

    /// The reference, if it is one.
    #[must_use]
    pub fn reference(&self) -> Option<&Reference> {
        match self {
            Self::Entity(_) => None,
            Self::Reference(reference) => Some(reference),
        }
    }
}

impl<T> Expanded<T> {
    /// What tells the entity: of a reference, its id and its type.
    fn key(&self, of: impl FnOnce(&T) -> Key) -> Key {
        match self {
            Self::Entity(entity) => of(entity),
            Self::Reference(reference) => Key::of_unknown()
                .with_id(Some(&reference.id))
                .with_tag(reference.type_name.as_ref()),
        }
    }
}

impl<T> From<T> for Expanded<T> {
    fn from(entity: T) -> Self {
        Self::Entity(entity)
    }
}

impl<'de, T: ReadValue<'de>> ReadValue<'de> for Expanded<T> {
    type By = Itself;

    fn blank() -> Self {
        Self::Entity(T::blank())
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        let start = reader.start();
        if reader.reference()?.is_some() {
            reader.rewind(start);
            let mut reference = Box::new(Reference::blank());
            reference.read(reader)?;
            *self = Self::Reference(reference);
            return Ok(());
        }
        match self {
            Self::Entity(entity) => entity.read(reader),
            Self::Reference(_) => {
                *self = Self::blank();
                self.read(reader)
            }
        }
    }
}

impl<T: WriteValue> WriteValue for Expanded<T> {
    fn write(&self, writer: &mut Writer<'_>) {
        match self {
            Self::Entity(entity) => entity.write(writer),
            Self::Reference(reference) => reference.write(writer),
        }
    }
}

impl<T: ODataType> ODataType for Expanded<T> {
    const TYPE: Type = T::TYPE;
}

impl<T: ODataEntity> ODataEntity for Expanded<T> {}

impl<T: Navigable> Navigable for Expanded<T> {
    type Insert = T::Insert;
    type Part = Expanded<T::Part>;
    type Merging = OfExpanded<T::Merging>;
}

/// Parts of entities, or references in their place.
#[derive(Debug)]
pub struct OfExpanded<M>(PhantomData<M>);

impl<T, P, M: Merging<T, P>> Merging<Expanded<T>, Expanded<P>> for OfExpanded<M> {
    fn pattern() -> Key {
        M::pattern()
    }

    fn merge(part: Expanded<P>, old: &mut Expanded<T>) -> Result<(), Error> {
        match (part, old) {
            (Expanded::Entity(part), Expanded::Entity(old)) => M::merge(part, old),
            // Which entity it is, and nothing of its properties.
            (Expanded::Reference(_), Expanded::Entity(_)) => Ok(()),
            (part, old) => {
                *old = Self::whole(part)?;
                Ok(())
            }
        }
    }

    fn whole(part: Expanded<P>) -> Result<Expanded<T>, Error> {
        Ok(match part {
            Expanded::Entity(part) => Expanded::Entity(M::whole(part)?),
            Expanded::Reference(reference) => Expanded::Reference(reference),
        })
    }

    fn key(part: &Expanded<P>) -> Key {
        part.key(M::key)
    }

    fn key_of(old: &Expanded<T>) -> Key {
        old.key(M::key_of)
    }
}

/// The type of a navigation property, of which requests have a binding or an insertion instead.
impl<T: PropertyType> PropertyType for Expanded<T> {
    const TYPE_REF: TypeRef = T::TYPE_REF;
    const FAULT: Option<&'static str> = T::FAULT;
    const HOLDER: Option<&'static Holder> = T::HOLDER;
    same_in_requests!();

    fn same(&self, other: &Self, request: Shape) -> bool {
        match (self, other) {
            (Self::Entity(entity), Self::Entity(other)) => entity.same(other, request),
            (Self::Reference(reference), Self::Reference(other)) => reference == other,
            _ => false,
        }
    }
}

with_serde!(Expanded<T>);
