//! Parts of entities, and the entities that they are merged into.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::format;
use alloc::vec::Vec;

use super::companion::HasPartial;
use super::identity::Key;
use super::key_value::KeyValue;
use super::nav::Navigable;
use super::places::Places;
use super::undeclared::merge_dynamic;
use crate::dynamic::DynamicProperties;
use crate::json::{Error, ErrorKind, WriteValue, named_type};
use crate::model::{ODataType, Property};
use crate::value::PropertyType;

/// A `Partial`: how it is merged into the entity that it is a part of.
#[doc(hidden)]
pub trait Part<T>: Sized {
    /// Takes the part over into the entity.
    ///
    /// # Errors
    ///
    /// Where the part has another key than the entity or is of another type, and where something within is
    /// new and lacks what its type requires.
    fn merge(self, entity: &mut T) -> Result<(), Error>;

    /// The entity of which there is this part and no other.
    ///
    /// # Errors
    ///
    /// Where the part lacks what the type requires.
    fn whole(self) -> Result<T, Error>;

    /// The values of the key, as far as the part has them, and which of several types it is of.
    fn key(&self, key: &mut Key);

    /// The values of the entity's key.
    fn key_of(entity: &T, key: &mut Key);
}

/// How what an expanded navigation property of a `Partial` holds is merged into what the entity's holds.
#[doc(hidden)]
pub trait Merging<T, P> {
    /// Whether anything of an entity is kept where a part of it comes.
    const KEEPS: bool = true;

    /// The key of the type, of which the values are not given.
    fn pattern() -> Key;

    /// See [`Part::merge`].
    ///
    /// # Errors
    ///
    /// Where the part has another key than the entity or is of another type, and where something within is
    /// new and lacks what its type requires.
    fn merge(part: P, entity: &mut T) -> Result<(), Error>;

    /// See [`Part::whole`].
    ///
    /// # Errors
    ///
    /// Where the part lacks what the type requires.
    fn whole(part: P) -> Result<T, Error>;

    /// What tells the entity that it is a part of, as far as the part has it.
    fn key(part: &P) -> Key;

    /// The same of the entity.
    fn key_of(entity: &T) -> Key;
}

/// Of a type without a `Partial`: the new entity, whole, is put in the old one's place.
#[derive(Debug)]
pub struct Wholes;

impl<T: ODataType + WriteValue> Merging<T, T> for Wholes {
    const KEEPS: bool = false;

    fn pattern() -> Key {
        Key::pattern::<T>()
    }

    fn merge(part: T, entity: &mut T) -> Result<(), Error> {
        *entity = part;
        Ok(())
    }

    fn whole(part: T) -> Result<T, Error> {
        Ok(part)
    }

    fn key(part: &T) -> Key {
        Key::written(part)
    }

    fn key_of(entity: &T) -> Key {
        Key::written(entity)
    }
}

/// Of a type with a `Partial`.
#[derive(Debug)]
pub struct Parts;

impl<T: ODataType, P: Part<T>> Merging<T, P> for Parts {
    fn pattern() -> Key {
        Key::pattern::<T>()
    }

    fn merge(part: P, entity: &mut T) -> Result<(), Error> {
        part.merge(entity)
    }

    fn whole(part: P) -> Result<T, Error> {
        part.whole()
    }

    fn key(part: &P) -> Key {
        let mut key = Key::default();
        part.key(&mut key);
        key
    }

    fn key_of(entity: &T) -> Key {
        let mut key = Key::default();
        P::key_of(entity, &mut key);
        key
    }
}

/// A type with a `Partial`: how its values come of one alone.
#[doc(hidden)]
pub trait OfPart: HasPartial + Sized {
    /// The value of which there is this part and no other.
    ///
    /// # Errors
    ///
    /// Where the part lacks what the type requires.
    fn of_part(part: Self::Partial) -> Result<Self, Error>;
}

/// A complex type with a `Partial`: what a value of it is as one.
#[doc(hidden)]
pub trait IntoPart: HasPartial {
    /// All of the value but what it leads to.
    fn into_part(self) -> Self::Partial;
}

/// That a part is of an entity of another type, and so of another entity: the type of one never changes
/// (*Protocol* 11.4.3).
#[cold]
pub fn other_type<T, P: Part<T>>(part: &P, entity: &T) -> Error {
    let (mut of_part, mut of_entity) = (Key::default(), Key::default());
    part.key(&mut of_part);
    P::key_of(entity, &mut of_entity);
    let [found, expected] = [of_part, of_entity].map(|key| match key.type_name() {
        Some(name) => Cow::Owned(named_type(name)),
        None => Cow::Borrowed("no type tag"),
    });
    Error::new(ErrorKind::Type, expected, found, None)
}

/// Keeps what is undeclared of a complex value in the one of another type that takes its place, where both
/// types are open (*Protocol* 11.4.9.3).
pub fn keep_undeclared(
    properties: Option<&mut DynamicProperties>,
    old: Option<&mut DynamicProperties>,
) {
    if let (Some(properties), Some(old)) = (properties, old) {
        let given = core::mem::replace(properties, core::mem::take(old));
        merge_dynamic(given, properties);
    }
}

/// What an expanded navigation property of an entity holds, and parts of it are merged into.
#[doc(hidden)]
pub trait MergeParts<P> {
    /// Takes the parts over.
    ///
    /// # Errors
    ///
    /// Where one is of an entity that is new and lacks what its type requires, or may be of several: the
    /// property then holds the entities that it held, in their order. Where the new one is further in, parts
    /// before it may be merged into them.
    fn merge_parts(&mut self, parts: P) -> Result<(), Error>;
}

impl<T: Navigable> MergeParts<Option<Box<T::Part>>> for Option<Box<T>> {
    fn merge_parts(&mut self, part: Option<Box<T::Part>>) -> Result<(), Error> {
        let Some(part) = part else {
            *self = None;
            return Ok(());
        };
        if let Some(old) = self.as_deref_mut().filter(|_| T::Merging::KEEPS) {
            let (key, key_of) = (T::Merging::key(&part), T::Merging::key_of(old));
            if Places::is_of_only(&T::Merging::pattern(), key_of, &key)? {
                return T::Merging::merge(*part, old);
            }
        }
        *self = Some(Box::new(T::Merging::whole(*part)?));
        Ok(())
    }
}

impl<T: Navigable> MergeParts<Vec<T::Part>> for Vec<T> {
    fn merge_parts(&mut self, parts: Vec<T::Part>) -> Result<(), Error> {
        let mut items = Vec::with_capacity(parts.len());
        let mut known = Vec::new();
        let kept = self.iter().filter(|_| T::Merging::KEEPS);
        let mut places = Places::of(&T::Merging::pattern(), kept.map(T::Merging::key_of));
        // The new ones first: whether they are whole is found while nothing has changed yet.
        for (index, part) in parts.into_iter().enumerate() {
            let same = if T::Merging::KEEPS {
                places.take(&T::Merging::key(&part))
            } else {
                Ok(None)
            };
            if let Some(place) = same.map_err(|error| error.in_item(index))? {
                known.push((index, place, part));
                items.push(Item::Old(place));
            } else {
                let new = T::Merging::whole(part).map_err(|error| error.in_item(index))?;
                items.push(Item::New(new));
            }
        }
        for (index, place, part) in known {
            T::Merging::merge(part, &mut self[place]).map_err(|error| error.in_item(index))?;
        }
        let mut old: Vec<_> = core::mem::take(self).into_iter().map(Some).collect();
        self.extend(items.into_iter().filter_map(|item| match item {
            Item::Old(place) => old[place].take(),
            Item::New(new) => Some(new),
        }));
        Ok(())
    }
}

/// An item of a collection that parts are merged into.
enum Item<T> {
    /// The one that is at this place.
    Old(usize),
    New(T),
}

impl<T: Navigable> MergeParts<Option<Vec<T::Part>>> for Option<Vec<T>> {
    fn merge_parts(&mut self, parts: Option<Vec<T::Part>>) -> Result<(), Error> {
        match (self.as_mut(), parts) {
            (Some(old), Some(parts)) => return old.merge_parts(parts),
            (None, Some(parts)) => {
                let mut new = Vec::new();
                new.merge_parts(parts)?;
                *self = Some(new);
            }
            (_, None) => *self = None,
        }
        Ok(())
    }
}

/// Takes a part of a property's value over, if there is one.
///
/// # Errors
///
/// Where something within is new and lacks what its type requires, or is of another entity.
pub fn merge<T: PropertyType>(
    part: Option<T::Partial>,
    value: &mut T,
    name: &'static str,
) -> Result<(), Error> {
    match part {
        Some(part) => value.merge(part).map_err(|error| error.in_property(name)),
        None => Ok(()),
    }
}

/// The value of a property of which there is a part, or none.
///
/// # Errors
///
/// Where what the property or something within requires is lacking.
pub fn given<T: PropertyType>(part: Option<T::Partial>, name: &'static str) -> Result<T, Error> {
    match part {
        Some(part) => T::of_part(part).map_err(|error| error.in_property(name)),
        None => required(T::ABSENT.map(|absent| absent()), name),
    }
}

/// The value of a property that is required: of a key, which has no parts, the given one.
///
/// # Errors
///
/// Where there is none.
pub fn required<T>(value: Option<T>, name: &'static str) -> Result<T, Error> {
    value.ok_or_else(|| {
        let expected = "a value, as what has the property is new";
        Error::new(ErrorKind::Missing, expected, "nothing", None).in_property(name)
    })
}

/// Says that a part which has a value of the key is one of the entity of this value.
///
/// # Errors
///
/// Where it is one of another entity.
pub fn same_key<T: PropertyType>(
    part: &Option<T>,
    value: &T,
    property: &'static Property,
) -> Result<(), Error> {
    let Some(part) = part else {
        return Ok(());
    };
    let [own, other] = [value, part].map(|value| KeyValue::of(value, property));
    if own.canonical == other.canonical {
        return Ok(());
    }
    let expected = format!(
        "{}, the key of the entity that the part is merged into",
        own.json
    );
    let error = Error::new(ErrorKind::Value, expected, other.json, None);
    Err(error.in_property(property.name()))
}

/// Takes an expanded navigation property over, if there is one.
///
/// # Errors
///
/// Where an entity of it is a new one and lacks what its type requires.
pub fn merge_parts<P, V: MergeParts<P>>(
    parts: Option<P>,
    value: &mut V,
    name: &'static str,
) -> Result<(), Error> {
    match parts {
        Some(parts) => value
            .merge_parts(parts)
            .map_err(|error| error.in_property(name)),
        None => Ok(()),
    }
}
