use alloc::boxed::Box;
use alloc::vec::Vec;

use super::{Gone, InParts, InRequests, Items, PropertyType};
use crate::json::{Error, Itself, ReadValue, Reader, WriteValue, Writer};
use crate::model::rules::Holder;
use crate::model::{Shape, TypeRef, WireName};
use crate::request::absent;

impl<T: WriteValue> WriteValue for Option<T> {
    fn write(&self, writer: &mut Writer<'_>) {
        match self {
            Some(value) => value.write(writer),
            None => writer.null(),
        }
    }

    #[inline]
    fn write_property(&self, key: &'static WireName, writer: &mut Writer<'_>) {
        match self {
            Some(value) => value.write_property(key, writer),
            None => writer.keyed_null(key),
        }
    }

    fn is_null(&self) -> bool {
        self.as_ref().is_none_or(WriteValue::is_null)
    }
}

impl<'de, T: ReadValue<'de>> ReadValue<'de> for Option<T> {
    type By = Itself;

    const IN_PIECES: bool = T::IN_PIECES;

    fn blank() -> Self {
        None
    }

    /// `null`, or a value.
    ///
    /// In a function of its own, as a type has many properties of few types.
    #[inline(never)]
    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        if T::IN_PIECES {
            self.get_or_insert_with(T::blank).read(reader)?;
            if self.as_ref().is_some_and(T::is_none_in_pieces) {
                *self = None;
            }
            return Ok(());
        }
        if reader.null() {
            *self = None;
            return Ok(());
        }
        insert_blank(self).read(reader)
    }
}

/// Whether one value of a type, and not an item of a collection, may be null.
const fn is_null_by_itself(of: TypeRef) -> bool {
    of.nullable && !of.collection
}

impl<T: PropertyType> PropertyType for Option<T> {
    const TYPE_REF: TypeRef = if is_null_by_itself(T::TYPE_REF) {
        T::TYPE_REF
    } else {
        T::TYPE_REF.nullable()
    };
    const IN_KEYS: bool = T::IN_KEYS;
    const IN_COLLECTIONS: bool = T::IN_COLLECTIONS;
    const FAULT: Option<&'static str> = match T::FAULT {
        None if is_null_by_itself(T::TYPE_REF) && !T::IS_NULL_BY_ITSELF => Some(
            "null is one value, which this type has by itself; write it without the `Option` around it",
        ),
        fault => fault,
    };
    const ABSENT: Option<fn() -> Self> = Some(|| None);

    type Assigns = T::Assigns;
    type Create = Option<T::Create>;
    type Update = Option<T::Update>;
    type Partial = Option<T::Partial>;
    type InRequests = Self;
    type InParts = Self;

    fn is_none(&self) -> bool {
        self.as_ref().is_none_or(T::is_none)
    }

    fn supersede(&mut self, old: &mut Self, gone: Gone) {
        if let (Some(value), Some(old)) = (self, old) {
            value.supersede(old, gone);
        }
    }

    fn settle(&mut self) {
        if let Some(value) = self {
            value.settle();
        }
    }

    fn same(&self, other: &Self, request: Shape) -> bool {
        match (self, other) {
            (Some(value), Some(other)) => value.same(other, request),
            _ => PropertyType::is_none(self) && PropertyType::is_none(other),
        }
    }
}

impl<T: PropertyType> InRequests<Self> for Option<T> {
    fn into_create(value: Self) -> Option<T::Create> {
        value.map(T::into_create)
    }

    fn change(old: Self, new: Self) -> Option<T::Update> {
        match (old, new) {
            (Some(old), Some(new)) => Some(T::change(old, new)),
            (_, new) => <Self as InRequests<Self>>::whole(new),
        }
    }

    fn whole(new: Self) -> Option<T::Update> {
        new.map(T::whole)
    }

    fn apply(value: &mut Self, update: Option<T::Update>) {
        match (value.as_mut(), update) {
            (Some(changed), Some(update)) => {
                changed.apply(update);
                if changed.is_none() {
                    *value = None;
                }
            }
            (_, update) => *value = <Self as InRequests<Self>>::made(update),
        }
    }

    fn created(create: Option<T::Create>) -> Self {
        create.map(T::created)
    }

    fn keep_assigned(value: &mut Self, from: Self, items: Items) {
        if let (Some(value), Some(from)) = (value, from) {
            value.keep_assigned(from, items);
        }
    }

    fn made(update: Option<T::Update>) -> Self {
        update.map(T::made).filter(|value| !value.is_none())
    }
}

impl<T: PropertyType> InParts<Self> for Option<T> {
    fn of_part(part: Option<T::Partial>) -> Result<Self, Error> {
        part.map(T::of_part).transpose()
    }

    fn merge(value: &mut Self, part: Option<T::Partial>) -> Result<(), Error> {
        match (value, part) {
            (Some(value), Some(part)) => value.merge(part)?,
            (value, part) => *value = <Self as InParts<Self>>::of_part(part)?,
        }
        Ok(())
    }

    fn into_part(value: Self) -> Option<T::Partial> {
        value.map(T::into_part)
    }
}

/// In a function of its own, so that the stack has room for no blank value while the value is read:
/// values nest.
fn insert_blank<'de, T: ReadValue<'de>>(option: &mut Option<T>) -> &mut T {
    option.insert(T::blank())
}

impl<T: WriteValue> WriteValue for Vec<T> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.collection(self.iter());
    }
}

impl<'de, T: ReadValue<'de>> ReadValue<'de> for Vec<T> {
    type By = Itself;

    fn blank() -> Self {
        Self::new()
    }

    /// An array; `null`, which services send for an empty collection, is read as one.
    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        reader.collection(self)
    }
}

impl<T: PropertyType> PropertyType for Vec<T> {
    const TYPE_REF: TypeRef = T::TYPE_REF.collection();
    const FAULT: Option<&'static str> = match T::FAULT {
        None if T::TYPE_REF.collection => Some(
            "CSDL has no collections of collections; write `Vec` once, or a complex type that holds the inner one",
        ),
        None if !T::IN_COLLECTIONS => Some(
            "CSDL has no collections of streams; write `Stream`, or a `Vec` of a complex type that holds one",
        ),
        fault => fault,
    };

    const ABSENT: Option<fn() -> Self> = Some(Self::new);

    type Assigns = T::Assigns;
    type Create = Vec<T::Create>;
    type Update = Vec<T::Create>;
    type Partial = Vec<T::Partial>;
    type InRequests = Self;
    type InParts = Self;

    /// An update replaces it, so that its items are sent anew.
    fn same(&self, other: &Self, _: Shape) -> bool {
        let mut items = self.iter().zip(other);
        self.len() == other.len() && items.all(|(value, other)| value.same(other, Shape::Create))
    }
}

impl<T: PropertyType> InRequests<Self> for Vec<T> {
    fn into_create(value: Self) -> Vec<T::Create> {
        value.into_iter().map(T::into_create).collect()
    }

    fn change(_: Self, new: Self) -> Vec<T::Create> {
        new.into_create()
    }

    fn whole(new: Self) -> Vec<T::Create> {
        new.into_create()
    }

    /// All items; one that is the same as before keeps what the server assigned within.
    fn apply(value: &mut Self, update: Vec<T::Create>) {
        let old = core::mem::replace(value, <Self as InRequests<Self>>::created(update));
        value.keep_assigned(old, Items::Unchanged);
    }

    fn created(create: Vec<T::Create>) -> Self {
        create.into_iter().map(T::created).collect()
    }

    fn keep_assigned(value: &mut Self, from: Self, items: Items) {
        T::InRequests::keep_in_items(value, from, items);
    }

    fn made(update: Vec<T::Create>) -> Self {
        <Self as InRequests<Self>>::created(update)
    }
}

impl<T: PropertyType> InParts<Self> for Vec<T> {
    /// All items, as nothing tells which of the old ones they are.
    fn of_part(part: Vec<T::Partial>) -> Result<Self, Error> {
        let items = part.into_iter().enumerate();
        items
            .map(|(index, part)| T::of_part(part).map_err(|error| error.in_item(index)))
            .collect()
    }

    fn into_part(value: Self) -> Vec<T::Partial> {
        value.into_iter().map(T::into_part).collect()
    }
}

impl<T: WriteValue> WriteValue for Box<T> {
    fn write(&self, writer: &mut Writer<'_>) {
        (**self).write(writer);
    }

    fn write_property(&self, key: &'static WireName, writer: &mut Writer<'_>) {
        (**self).write_property(key, writer);
    }

    fn is_null(&self) -> bool {
        (**self).is_null()
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<'de, T: ReadValue<'de>> ReadValue<'de> for Box<T> {
    type By = Itself;

    fn blank() -> Self {
        Box::new(T::blank())
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        (**self).read(reader)
    }
}

impl<T: PropertyType> PropertyType for Box<T> {
    const TYPE_REF: TypeRef = T::TYPE_REF;
    const IN_KEYS: bool = T::IN_KEYS;
    const IN_COLLECTIONS: bool = T::IN_COLLECTIONS;
    const FAULT: Option<&'static str> = T::FAULT;
    const HOLDER: Option<&'static Holder> = T::HOLDER;
    const ABSENT: Option<fn() -> Self> = match T::ABSENT {
        Some(_) => Some(|| Box::new(absent::<T>())),
        None => None,
    };

    type Assigns = T::Assigns;
    type Create = Box<T::Create>;
    type Update = Box<T::Update>;
    type Partial = Box<T::Partial>;
    type InRequests = Self;
    type InParts = Self;

    fn is_none(&self) -> bool {
        (**self).is_none()
    }

    fn supersede(&mut self, old: &mut Self, gone: Gone) {
        (**self).supersede(old, gone);
    }

    fn settle(&mut self) {
        (**self).settle();
    }

    fn same(&self, other: &Self, request: Shape) -> bool {
        (**self).same(other, request)
    }
}

impl<T: PropertyType> InRequests<Self> for Box<T> {
    fn into_create(value: Self) -> Box<T::Create> {
        Box::new((*value).into_create())
    }

    fn change(old: Self, new: Self) -> Box<T::Update> {
        Box::new(T::change(*old, *new))
    }

    fn whole(new: Self) -> Box<T::Update> {
        Box::new(T::whole(*new))
    }

    fn apply(value: &mut Self, update: Box<T::Update>) {
        (**value).apply(*update);
    }

    fn created(create: Box<T::Create>) -> Self {
        Box::new(T::created(*create))
    }

    fn keep_assigned(value: &mut Self, from: Self, items: Items) {
        (**value).keep_assigned(*from, items);
    }

    fn made(update: Box<T::Update>) -> Self {
        Box::new(T::made(*update))
    }
}

impl<T: PropertyType> InParts<Self> for Box<T> {
    fn of_part(part: Box<T::Partial>) -> Result<Self, Error> {
        T::of_part(*part).map(Box::new)
    }

    fn merge(value: &mut Self, part: Box<T::Partial>) -> Result<(), Error> {
        (**value).merge(*part)
    }

    fn into_part(value: Self) -> Box<T::Partial> {
        Box::new((*value).into_part())
    }
}
