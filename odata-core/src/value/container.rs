use alloc::boxed::Box;
use alloc::vec::Vec;

use super::{PropertyType, ValueKind};
use crate::dynamic::DynamicProperties;
use crate::json::{Error, ReadItems, ReadValue, Reader, WriteValue, Writer};
use crate::model::rules::Holder;
use crate::model::{TypeRef, WireName};

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
    const KIND: ValueKind = T::KIND;
    const IN_KEYS: bool = T::IN_KEYS;
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

    fn of_part(part: Self::Partial) -> Result<Self, Error> {
        part.map(T::of_part).transpose()
    }

    fn merge(&mut self, part: Self::Partial) -> Result<(), Error> {
        match (self, part) {
            (Some(value), Some(part)) => value.merge(part)?,
            (value, part) => *value = Self::of_part(part)?,
        }
        Ok(())
    }

    fn into_part(self) -> Self::Partial {
        self.map(T::into_part)
    }

    fn into_create(self) -> Self::Create {
        self.map(T::into_create)
    }

    fn created(create: Self::Create) -> Self {
        create.map(T::created)
    }

    fn keep_assigned(&mut self, from: Self) {
        if let (Some(value), Some(from)) = (self, from) {
            value.keep_assigned(from);
        }
    }

    fn change(old: &Self, new: Self) -> Self::Update {
        match (old, new) {
            (Some(old), Some(new)) => Some(T::change(old, new)),
            (_, new) => Self::whole(new),
        }
    }

    fn whole(new: Self) -> Self::Update {
        new.map(T::whole)
    }

    fn apply(&mut self, update: Self::Update) {
        match (self.as_mut(), update) {
            (Some(value), Some(update)) => {
                value.apply(update);
                if value.is_none() {
                    *self = None;
                }
            }
            (_, update) => *self = Self::made(update),
        }
    }

    fn made(update: Self::Update) -> Self {
        update.map(T::made).filter(|value| !value.is_none())
    }

    fn is_none(&self) -> bool {
        self.as_ref().is_none_or(T::is_none)
    }

    fn supersede(&mut self, old: &Self) {
        if let (Some(value), Some(old)) = (self, old) {
            value.supersede(old);
        }
    }

    fn settle(&mut self) {
        if let Some(value) = self {
            value.settle();
        }
    }

    fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Some(value), Some(other)) => value.same(other),
            _ => PropertyType::is_none(self) && PropertyType::is_none(other),
        }
    }

    fn same_create(&self, other: &Self) -> bool {
        match (self, other) {
            (Some(value), Some(other)) => value.same_create(other),
            _ => PropertyType::is_none(self) && PropertyType::is_none(other),
        }
    }
}

/// In a function of its own, so that the stack has room for no blank value while the value is read:
/// values nest.
fn insert_blank<'de, T: ReadValue<'de>>(option: &mut Option<T>) -> &mut T {
    option.insert(T::blank())
}

impl<T: WriteValue> WriteValue for Vec<T> {
    fn write(&self, writer: &mut Writer<'_>) {
        writer.collection(self.iter());
    }
}

impl<'de, T: ReadValue<'de>> ReadItems<'de> for Vec<T> {
    fn read_item(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        // Made in its place, which `push` does not do.
        self.extend(core::iter::once_with(T::blank));
        match self.last_mut() {
            Some(item) => item.read(reader),
            None => Ok(()),
        }
    }
}

impl<'de, T: ReadValue<'de>> ReadValue<'de> for Vec<T> {
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
    const KIND: ValueKind = T::KIND;
    const FAULT: Option<&'static str> = match T::FAULT {
        None if T::TYPE_REF.collection => Some(
            "CSDL has no collections of collections; write `Vec` once, or a complex type that holds the inner one",
        ),
        fault => fault,
    };
    const ABSENT: Option<fn() -> Self> = Some(Self::new);

    type Assigns = T::Assigns;
    type Create = Vec<T::Create>;
    type Update = Vec<T::Create>;
    type Partial = Vec<T::Partial>;

    /// All items, as nothing tells which of the old ones they are.
    fn of_part(part: Self::Partial) -> Result<Self, Error> {
        let items = part.into_iter().enumerate();
        items
            .map(|(index, part)| T::of_part(part).map_err(|error| error.in_item(index)))
            .collect()
    }

    fn into_part(self) -> Self::Partial {
        self.into_iter().map(T::into_part).collect()
    }

    fn into_create(self) -> Self::Create {
        self.into_iter().map(T::into_create).collect()
    }

    fn created(create: Self::Create) -> Self {
        create.into_iter().map(T::created).collect()
    }

    /// Item by item.
    fn keep_assigned(&mut self, from: Self) {
        for (value, from) in self.iter_mut().zip(from) {
            value.keep_assigned(from);
        }
    }

    fn change(_: &Self, new: Self) -> Self::Update {
        new.into_create()
    }

    fn whole(new: Self) -> Self::Update {
        new.into_create()
    }

    fn apply(&mut self, update: Self::Update) {
        *self = Self::created(update);
    }

    fn made(update: Self::Update) -> Self {
        Self::created(update)
    }

    fn same(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self
                .iter()
                .zip(other)
                .all(|(value, other)| value.same_create(other))
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
}

impl<'de, T: ReadValue<'de>> ReadValue<'de> for Box<T> {
    fn blank() -> Self {
        Box::new(T::blank())
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        (**self).read(reader)
    }
}

impl<T: PropertyType> PropertyType for Box<T> {
    const TYPE_REF: TypeRef = T::TYPE_REF;
    const KIND: ValueKind = T::KIND;
    const IN_KEYS: bool = T::IN_KEYS;
    const FAULT: Option<&'static str> = T::FAULT;
    const HOLDER: Option<&'static Holder> = T::HOLDER;

    type Assigns = T::Assigns;
    type Create = Box<T::Create>;
    type Update = Box<T::Update>;
    type Partial = Box<T::Partial>;

    fn of_part(part: Self::Partial) -> Result<Self, Error> {
        T::of_part(*part).map(Box::new)
    }

    fn merge(&mut self, part: Self::Partial) -> Result<(), Error> {
        (**self).merge(*part)
    }

    fn into_part(self) -> Self::Partial {
        Box::new((*self).into_part())
    }

    fn into_create(self) -> Self::Create {
        Box::new((*self).into_create())
    }

    fn created(create: Self::Create) -> Self {
        Box::new(T::created(*create))
    }

    fn keep_assigned(&mut self, from: Self) {
        (**self).keep_assigned(*from);
    }

    fn change(old: &Self, new: Self) -> Self::Update {
        Box::new(T::change(old, *new))
    }

    fn whole(new: Self) -> Self::Update {
        Box::new(T::whole(*new))
    }

    fn apply(&mut self, update: Self::Update) {
        (**self).apply(*update);
    }

    fn made(update: Self::Update) -> Self {
        Box::new(T::made(*update))
    }

    fn is_none(&self) -> bool {
        (**self).is_none()
    }

    fn supersede(&mut self, old: &Self) {
        (**self).supersede(old);
    }

    fn settle(&mut self) {
        (**self).settle();
    }

    fn undeclared(&self) -> Option<&DynamicProperties> {
        (**self).undeclared()
    }

    fn undeclared_mut(&mut self) -> Option<&mut DynamicProperties> {
        (**self).undeclared_mut()
    }

    fn same(&self, other: &Self) -> bool {
        (**self).same(other)
    }

    fn same_create(&self, other: &Self) -> bool {
        (**self).same_create(other)
    }
}
