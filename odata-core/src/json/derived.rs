mod part;

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;

use super::mismatch::named_type;
use super::opening::Kept;
use super::structured::{in_request, in_shape};
use super::tags::{TYPE_KEY, Tag, type_name};
use super::{Error, ErrorKind, Itself, ReadValue, Reader, Structured, WriteValue, Writer};
use crate::dynamic::DynamicProperties;
use crate::model::{Shape, StructuredType};
use crate::request::{same_written, settle_dynamic, supersede_dynamic};
use crate::untyped::Untyped;
use crate::value::{Gone, PropertyType};

/// An enum of derived types: the type that they all derive from, and they.
#[derive(Clone, Copy, Debug)]
pub struct Declared {
    /// The declared type.
    pub base: &'static StructuredType,
    /// The types of the variants.
    pub derived: &'static [&'static StructuredType],
    /// Whether there is a variant for all others.
    pub has_other: bool,
}

/// A generic enum of derived types: the same of it, as no constant but one of an implementation may name a
/// parameter.
#[doc(hidden)]
pub trait Declares {
    /// The rules of the variants.
    const RULES: &'static [()];

    /// The types of the variants.
    const DERIVED: &'static [&'static StructuredType];

    /// All of it.
    const DECLARED: Declared;
}

impl Declared {
    /// The place of the type that the object which comes next is of; behind the last, of another.
    ///
    /// Where the tag leads the object, the reader then stands behind it, and the value that is read
    /// next is the object's rest.
    ///
    /// # Errors
    ///
    /// Where no object comes next, and where its type is none of these and there is no variant for
    /// others.
    pub fn select(&self, reader: &mut Reader<'_>) -> Result<usize, Error> {
        if reader.peek() != b'{' {
            return Err(reader.mismatch(self.base.qualified_name));
        }
        let tag = reader.open_tag()?;
        let name = tag
            .as_ref()
            .map_or(self.base.qualified_name, |tag| type_name(&tag.text));
        if let Some(place) = self
            .derived
            .iter()
            .position(|derived| derived.is_named(name))
        {
            return Ok(place);
        }
        if self.has_other {
            let name = tag.is_some().then(|| name.to_owned());
            let opening = reader.opening();
            opening.any_type = true;
            opening.type_name = name;
            return Ok(self.derived.len());
        }
        Err(match &tag {
            Some(tag) => self
                .unexpected(named_type(name), tag.at, reader)
                .in_property(tag.key),
            None => self.unexpected("no type tag", reader.at, reader),
        })
    }

    #[cold]
    fn unexpected(
        &self,
        found: impl Into<Cow<'static, str>>,
        at: usize,
        reader: &Reader<'_>,
    ) -> Error {
        reader.error_at(at, ErrorKind::Type, self.expected(), found)
    }

    #[cold]
    fn expected(&self) -> String {
        let mut expected = String::from("type ");
        for (place, derived) in self.derived.iter().enumerate() {
            if place > 0 {
                expected.push_str(", ");
            }
            expected.push_str(derived.qualified_name);
        }
        expected
    }

    /// Writes a value of one of the types.
    pub fn write<T: WriteValue + ?Sized>(&self, value: &T, writer: &mut Writer<'_>) {
        writer.declare_one_of(self.base);
        value.write(writer);
    }

    /// Notes as nulls, in the undeclared properties of a value that takes the place of one of another type,
    /// what the old one has and this one has not; each goes with the place of its type.
    ///
    /// A value without undeclared properties cannot say it: what its type does not declare, a service drops
    /// with the old type (*Protocol* 11.4.9.3).
    pub fn supersede(
        &self,
        (place, properties): (usize, Option<&mut DynamicProperties>),
        (old_place, old): (usize, &dyn WriteValue),
        gone: Gone,
    ) {
        let (Gone::Noted, Some(properties)) = (gone, properties) else {
            return;
        };
        let (declared, old_type) = (self.at(place), self.at(old_place));
        let is_said = |name: &str| declared.table().find(name).is_some();
        let is_of_server = |name: &str| {
            let property = old_type.table().find(name);
            property.is_some_and(|property| !old_type.properties()[property].is_in(Shape::Create))
        };
        let written = in_request(old, Shape::Create).and_then(|old| super::from_slice(&old).ok());
        if let Some(Untyped::Object(mut old)) = written {
            old.retain(|key, _| {
                let name = key.split_once('@').map_or(key, |(name, _)| name);
                !is_said(name) && !is_of_server(name)
            });
            supersede_dynamic(properties, &old, gone);
        }
    }

    /// The type at a place; behind the last, all that is known of it.
    fn at(&self, place: usize) -> &'static StructuredType {
        self.derived.get(place).copied().unwrap_or(self.base)
    }
}

impl<'a> Reader<'a> {
    /// The tag of the object that comes next; one that leads it is passed over.
    fn open_tag(&mut self) -> Result<Option<Tag<'a>>, Error> {
        const LEADING: &[u8] = b"\"@odata.type\":\"";
        let start = self.at;
        self.at += 1;
        self.peek();
        if !self.bytes()[self.at..].starts_with(LEADING) {
            self.at = start;
            return self.peek_tag();
        }
        self.at += LEADING.len() - 1;
        let tag = self.tag_here(TYPE_KEY)?;
        let opening = self.opening();
        opening.entered = Some(start);
        if let Some(kept) = &mut opening.kept {
            kept.tag = Some(tag.text.clone().into_owned());
        }
        Ok(Some(tag))
    }
}

/// A value of a type that the program does not know: its type's name, the properties of the base type
/// that it does know, and all the rest, which is written back as it came.
///
/// ```json
/// {"@odata.type": "#ns.fromTheFuture", "id": "1", "more": true}
/// ```
///
/// OData: *Protocol* 6 (Extensibility), *JSON* 4.6.3.
#[derive(Clone, Debug, PartialEq)]
pub struct Derived<B> {
    /// The qualified name of the type; none where the payload does not say.
    pub type_name: Option<String>,
    /// The properties that the base type declares.
    pub base: B,
    kept: Kept,
}

impl<B> Derived<B> {
    /// A value of a type by its qualified name, with nothing but the base's properties.
    pub fn new(type_name: impl Into<String>, base: B) -> Self {
        Self {
            type_name: Some(type_name.into()),
            base,
            kept: Kept::default(),
        }
    }

    /// The properties that the base type does not declare, their annotations included. An open base has them in
    /// a field of its own, whose entries come first where one stands in both.
    #[must_use]
    pub fn undeclared(&self) -> &DynamicProperties {
        &self.kept.undeclared
    }

    /// The properties that the base type does not declare, to be changed.
    #[must_use]
    pub fn undeclared_mut(&mut self) -> &mut DynamicProperties {
        &mut self.kept.undeclared
    }

    /// The annotations and control information of the object.
    #[must_use]
    pub fn annotations(&self) -> &crate::Annotations {
        &self.kept.annotations
    }
}

impl<B: PropertyType> Derived<B> {
    /// See [`PropertyType::supersede`]. Which properties another type declares, only that type tells: all are
    /// taken for undeclared ones, which a service keeps.
    #[doc(hidden)]
    pub fn supersede(value: &mut Self, old: &mut Self, gone: Gone) {
        value.base.supersede(&mut old.base, gone);
        supersede_dynamic(&mut value.kept.undeclared, &old.kept.undeclared, gone);
    }

    /// Where undeclared properties are: the base's, if it is open.
    #[doc(hidden)]
    pub fn all_undeclared_mut(value: &mut Self) -> &mut DynamicProperties
    where
        B: Structured,
    {
        let of_base = value.base.dynamic();
        of_base.unwrap_or(&mut value.kept.undeclared)
    }

    /// See [`PropertyType::same`].
    #[doc(hidden)]
    #[must_use]
    pub fn same(value: &Self, other: &Self, request: Shape) -> bool
    where
        B: Structured,
    {
        same_written(value, other, request)
    }

    /// See [`PropertyType::settle`].
    #[doc(hidden)]
    pub fn settle(value: &mut Self) {
        value.base.settle();
        settle_dynamic(&mut value.kept.undeclared);
    }
}

impl<B> core::ops::Deref for Derived<B> {
    type Target = B;

    fn deref(&self) -> &B {
        &self.base
    }
}

impl<B> core::ops::DerefMut for Derived<B> {
    fn deref_mut(&mut self) -> &mut B {
        &mut self.base
    }
}

impl<B: Structured> super::ObjectValue for Derived<B> {}

impl<'de, B: ReadValue<'de> + Structured> ReadValue<'de> for Derived<B> {
    type By = Itself;

    fn blank() -> Self {
        Self {
            type_name: None,
            base: B::blank(),
            kept: Kept::default(),
        }
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        if !reader.opening().any_type {
            Declared {
                base: B::STRUCTURED_TYPE,
                derived: &[],
                has_other: true,
            }
            .select(reader)?;
        }
        let opening = reader.opening();
        self.type_name = opening.type_name.take();
        let is_annotated = opening.kept.is_some();
        opening.kept.get_or_insert_default();
        self.base.read(reader)?;
        let mut kept = reader.take_kept();
        self.kept.undeclared = core::mem::take(&mut kept.undeclared);
        if is_annotated {
            reader.opening().kept = Some(kept);
        } else {
            self.kept.annotations = kept.annotations;
        }
        Ok(())
    }
}

impl<B: Structured> WriteValue for Derived<B> {
    fn write(&self, writer: &mut Writer<'_>) {
        let kept = if writer.in_request && !B::SHAPE.is_request() {
            Cow::Owned(self.kept.without_annotations())
        } else {
            Cow::Borrowed(&self.kept)
        };
        in_shape(B::SHAPE, &self.base, writer, |base, writer| {
            let name = self.type_name.as_deref();
            writer.of_unknown_type(name, base, B::STRUCTURED_TYPE, &kept);
        });
    }
}
