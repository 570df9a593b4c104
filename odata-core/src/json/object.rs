use alloc::borrow::{Cow, ToOwned};
use alloc::format;
use alloc::vec::Vec;

use super::mismatch::named_type;
use super::names::Names;
use super::opening::{Kept, Opening};
use super::tags::{type_key, type_name};
use super::term::control_name;
use super::{Error, ErrorKind, Reader};
use crate::dynamic::{Annotations, DynamicProperties};
use crate::edm::Media;
use crate::facets;
use crate::model::{Property, Seen, Shape, StructuredType};

/// A value that is filled property by property.
///
/// The derives implement it for a type and for its companions; the loop over an object's members
/// stands once, in this crate.
pub trait SetProperties<'de> {
    /// A value whose properties are blank, or have their default.
    fn blank() -> Self
    where
        Self: Sized;

    /// Reads the value of the property at a place of the type's table.
    ///
    /// # Errors
    ///
    /// Where the value is not of the property's type.
    fn set(&mut self, place: usize, reader: &mut Reader<'de>) -> Result<(), Error>;

    /// Where an open type keeps its undeclared properties.
    fn dynamic(&mut self) -> Option<&mut DynamicProperties> {
        None
    }

    /// Where a type keeps the annotations of its values.
    fn annotations(&mut self) -> Option<&mut Annotations> {
        None
    }
}

/// What an object is read into.
pub(super) struct Target<'t, 'de> {
    pub(super) properties: &'t mut dyn SetProperties<'de>,
    pub(super) ty: &'static StructuredType,
    pub(super) shape: Shape,
}

/// What was read of an object so far.
#[derive(Default)]
struct Progress {
    seen: Seen,
    tagged: bool,
    names: Names,
    /// The places of the collections that were bound to.
    bound: Vec<usize>,
    opening: Option<Opening>,
}

impl Progress {
    fn accepts_any_type(&self) -> bool {
        self.opening
            .as_ref()
            .is_some_and(|opening| opening.any_type)
    }

    fn kept(&mut self) -> Option<&mut Kept> {
        self.opening.as_mut()?.kept.as_mut()
    }
}

/// What a member of an object turns out to be.
enum Member {
    Declared(usize),
    Handled,
}

impl<'de> Target<'_, 'de> {
    /// Reads the object that comes next.
    pub(crate) fn read(mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        let mut progress = Progress::default();
        let start = self.open(&mut progress, reader)?;
        reader.enter(start)?;
        let mut more = if progress.tagged {
            reader.more_members()?
        } else {
            !reader.take(b'}')
        };
        if more && !progress.tagged && self.take_expected_tag(reader) {
            progress.tagged = true;
            if let Some(kept) = progress.kept() {
                kept.tag = Some(self.ty.tag_value().to_owned());
            }
            more = reader.more_members()?;
        }
        let mut next = 0;
        while more {
            let start = reader.start();
            if let Member::Declared(place) = self.key(next, &mut progress, reader)? {
                self.value(place, start, &mut progress, reader)?;
                next = place + 1;
            }
            more = reader.more_members()?;
        }
        self.close(start, &mut progress, reader)
    }

    /// Checks what only the whole object tells.
    ///
    /// Not in [`read`](Self::read), so that objects which nest take less of the stack.
    #[inline]
    fn close(
        &self,
        start: usize,
        progress: &mut Progress,
        reader: &mut Reader<'de>,
    ) -> Result<(), Error> {
        reader.leave();
        progress.names.check(reader)?;
        if progress
            .opening
            .as_ref()
            .is_some_and(|opening| opening.kept.is_some())
        {
            // The value around takes what was kept; the rest was of this object alone.
            reader.opening = progress.opening.take();
        }
        match self.ty.table().missing(self.shape, &progress.seen) {
            None => Ok(()),
            Some(property) => Err(missing(property, start, reader)),
        }
    }

    /// Passes over the brace, unless the tag behind it was read already; where the object starts.
    #[inline]
    fn open(&self, progress: &mut Progress, reader: &mut Reader<'de>) -> Result<usize, Error> {
        if reader.opening.is_some() {
            progress.opening = reader.opening.take();
            let entered = progress
                .opening
                .as_ref()
                .and_then(|opening| opening.entered);
            if let Some(start) = entered {
                progress.tagged = true;
                return Ok(start);
            }
        }
        if reader.peek() != b'{' {
            return Err(reader.mismatch(self.ty.qualified_name));
        }
        reader.at += 1;
        Ok(reader.at - 1)
    }

    /// Passes over the type's own tag, as it is written, if it comes next.
    #[inline(always)]
    fn take_expected_tag(&self, reader: &mut Reader<'de>) -> bool {
        let tag = &self.ty.tag().as_bytes()[1..];
        let found = reader.bytes()[reader.at..].starts_with(tag);
        if found {
            reader.at += tag.len();
        }
        found
    }

    /// Reads a key; what is no declared property is read to its end.
    #[inline(always)]
    fn key(
        &mut self,
        next: usize,
        progress: &mut Progress,
        reader: &mut Reader<'de>,
    ) -> Result<Member, Error> {
        let window = reader
            .bytes()
            .get(reader.at..)
            .and_then(<[u8]>::first_chunk);
        if let Some(window) = window {
            if let Some(len) = self.ty.table().expected(next, window) {
                reader.at += len;
                return Ok(Member::Declared(next));
            }
            if let Some((place, len)) = self.ty.table().find_key(window) {
                reader.at += len;
                return Ok(Member::Declared(place));
            }
        }
        self.search_key(progress, reader)
    }

    #[inline(never)]
    fn search_key(
        &mut self,
        progress: &mut Progress,
        reader: &mut Reader<'de>,
    ) -> Result<Member, Error> {
        let start = reader.at;
        let key = reader.key()?;
        if let Some(place) = self.ty.table().find(&key) {
            return Ok(Member::Declared(place));
        }
        match self.other(start, &key, progress, reader) {
            Ok(()) => Ok(Member::Handled),
            Err(error) => Err(error.in_property(key.into_owned())),
        }
    }

    /// Reads the value of a declared property, whose key starts at a place.
    #[inline(always)]
    fn value(
        &mut self,
        place: usize,
        key: usize,
        progress: &mut Progress,
        reader: &mut Reader<'de>,
    ) -> Result<(), Error> {
        let property = self.ty.properties()[place];
        if !progress.seen.insert(place) {
            return Err(reader.second(key).in_property(property.name()));
        }
        let read = if property.is_plainly_in(self.shape) {
            self.properties.set(place, reader)
        } else {
            self.particular(place, reader)
        };
        match read {
            Ok(()) => Ok(()),
            Err(error) => Err(error.in_property(property.name())),
        }
    }

    /// Reads the value of a property that has facets, or that this shape does not have.
    #[inline(never)]
    fn particular(&mut self, place: usize, reader: &mut Reader<'de>) -> Result<(), Error> {
        let property = self.ty.properties()[place];
        if !property.is_in(self.shape) {
            return self.withheld(reader);
        }
        let start = reader.start();
        self.properties.set(place, reader)?;
        reader.rewind(start);
        facets::check(property, reader)
    }

    /// Passes over the value of a property that this shape does not have.
    #[cold]
    fn withheld(&self, reader: &mut Reader<'de>) -> Result<(), Error> {
        if self.shape == Shape::Read || !reader.reading().refuses_server_assigned() {
            return reader.skip_value();
        }
        let expected = match self.shape {
            Shape::Update => "no such property in an update",
            _ => "no such property in a request, as the server assigns it",
        };
        Err(reader.mismatch_as(ErrorKind::ServerAssigned, Cow::Borrowed(expected)))
    }

    /// Reads a member whose key is no declared property's name.
    fn other(
        &mut self,
        start: usize,
        key: &str,
        progress: &mut Progress,
        reader: &mut Reader<'de>,
    ) -> Result<(), Error> {
        if type_key(key).is_some() {
            return self.tag(start, progress, reader);
        }
        progress.names.push(start);
        match key.split_once('@') {
            Some((target, term)) => self.annotation(key, (target, term), progress, reader),
            // A bound function or action that is advertised (*JSON* 16 and 17).
            None if key.starts_with('#') => self.annotation_of_object(key, progress, reader),
            None => self.undeclared(start, key, progress, reader),
        }
    }

    /// Reads the tag, which must name the type.
    fn tag(
        &self,
        start: usize,
        progress: &mut Progress,
        reader: &mut Reader<'de>,
    ) -> Result<(), Error> {
        if progress.tagged {
            return Err(reader.error_at(start, ErrorKind::Duplicate, "one value", "a second"));
        }
        progress.tagged = true;
        reader.peek();
        let at = reader.at;
        let tag = reader.string("a type name")?;
        if let Some(kept) = progress.kept() {
            kept.tag = Some(tag.clone().into_owned());
        }
        let name = type_name(&tag);
        if progress.accepts_any_type()
            || self.ty.is_named(name)
            || self.ty.is_abstract
            || self.ty.accept_derived
        {
            return Ok(());
        }
        let expected = format!("type {}", self.ty.qualified_name);
        Err(reader.error_at(at, ErrorKind::Type, expected, named_type(name)))
    }

    /// Reads an annotation or control information of the object, or of one of its properties.
    fn annotation(
        &mut self,
        key: &str,
        (target, term): (&str, &str),
        progress: &mut Progress,
        reader: &mut Reader<'de>,
    ) -> Result<(), Error> {
        if target.is_empty() {
            return self.annotation_of_object(key, progress, reader);
        }
        let Some(place) = self.ty.table().find(target) else {
            return self.annotation_of_undeclared(key, progress, reader);
        };
        if let Some(media) = Media::of(term).filter(|_| self.is_stream(place)) {
            reader.media = Some(media);
            let read = self.properties.set(place, reader);
            reader.media = None;
            return read;
        }
        if self.binds(place, term) {
            return self.binding(place, progress, reader);
        }
        let name = self.ty.properties()[place].name();
        if target == name {
            return self.annotation_of_object(key, progress, reader);
        }
        self.annotation_of_object(&format!("{name}@{term}"), progress, reader)
    }

    /// Whether a property is a stream, to which its control information belongs.
    fn is_stream(&self, place: usize) -> bool {
        let property = self.ty.properties()[place];
        let of = property.type_ref();
        !of.collection && (of.of)().is_stream() && property.is_in(self.shape)
    }

    /// Whether an annotation of a property says which entities it leads to, in a request.
    fn binds(&self, place: usize, term: &str) -> bool {
        matches!(self.shape, Shape::Create | Shape::Update)
            && control_name(term) == Some("bind")
            && self.ty.properties()[place].is_navigation()
    }

    /// Reads what binds a navigation property. A single one is then not inserted as well; of a
    /// collection, some may be bound and others inserted.
    fn binding(
        &mut self,
        place: usize,
        progress: &mut Progress,
        reader: &mut Reader<'de>,
    ) -> Result<(), Error> {
        let property = self.ty.properties()[place];
        if !property.is_in(self.shape) {
            return self.withheld(reader);
        }
        let is_new = if property.type_ref().collection {
            let is_new = !progress.bound.contains(&place);
            progress.bound.push(place);
            is_new
        } else {
            progress.seen.insert(place)
        };
        if !is_new {
            return Err(reader.error_at(reader.at, ErrorKind::Duplicate, "one value", "a second"));
        }
        reader.binding = true;
        let read = self.properties.set(place, reader);
        reader.binding = false;
        read
    }

    fn annotation_of_object(
        &mut self,
        key: &str,
        progress: &mut Progress,
        reader: &mut Reader<'de>,
    ) -> Result<(), Error> {
        match (progress.kept(), self.properties.annotations()) {
            (Some(kept), _) => kept.annotations.read_entry(key.to_owned(), reader),
            (None, Some(annotations)) => annotations.read_entry(key.to_owned(), reader),
            (None, None) => reader.skip_value(),
        }
    }

    fn annotation_of_undeclared(
        &mut self,
        key: &str,
        progress: &mut Progress,
        reader: &mut Reader<'de>,
    ) -> Result<(), Error> {
        if let Some(dynamic) = self.properties.dynamic() {
            return dynamic.read_entry(key.to_owned(), reader);
        }
        match (progress.kept(), self.properties.annotations()) {
            (Some(kept), _) => kept.undeclared.read_entry(key.to_owned(), reader),
            (None, Some(annotations)) => annotations.read_entry(key.to_owned(), reader),
            (None, None) => reader.skip_value(),
        }
    }

    fn undeclared(
        &mut self,
        start: usize,
        key: &str,
        progress: &mut Progress,
        reader: &mut Reader<'de>,
    ) -> Result<(), Error> {
        if let Some(dynamic) = self.properties.dynamic() {
            return dynamic.read_entry(key.to_owned(), reader);
        }
        if self.ty.deny_unknown || reader.reading().refuses_undeclared() {
            let expected = format!("a property of {}", self.ty.qualified_name);
            return Err(reader.error_at(start, ErrorKind::Undeclared, expected, "another"));
        }
        match progress.kept() {
            Some(kept) => kept.undeclared.read_entry(key.to_owned(), reader),
            None => reader.skip_value(),
        }
    }
}

#[cold]
fn missing(property: &'static Property, start: usize, reader: &Reader<'_>) -> Error {
    let of = property.type_ref();
    let name = (of.of)().qualified_name();
    let expected = if of.collection {
        Cow::Owned(format!("Collection({name})"))
    } else {
        Cow::Borrowed(name)
    };
    reader.missing(property.name(), expected, start)
}
