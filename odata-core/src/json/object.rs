use alloc::borrow::{Cow, ToOwned};
use alloc::format;
use alloc::vec::Vec;

use super::names::Names;
use super::opening::{Kept, Opening};
use super::{Bags, Error, ErrorKind, Reader};
use crate::facets;
use crate::model::{KeyWindow, Property, Seen, Shape, StructuredType, Withheld};

/// A value that is filled property by property.
///
/// The derives implement it for a type and for its companions; the loop over an object's members
/// stands once, in this crate.
pub trait SetProperties<'de>: Bags {
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
}

/// The key of a type tag.
const LEADING_KEY: &[u8; 14] = b"\"@odata.type\":";

/// What an object is read into.
pub(super) struct Target<'t, 'de> {
    pub(super) properties: &'t mut dyn SetProperties<'de>,
    pub(super) ty: &'static StructuredType,
    pub(super) shape: Shape,
    pub(super) withheld: Withheld,
    /// Whether it stands within a request, and is not all of it.
    pub(super) is_within: bool,
}

/// What was read of an object so far.
#[derive(Default)]
pub(super) struct Progress {
    pub(super) seen: Seen,
    pub(super) tagged: bool,
    pub(super) names: Names,
    /// The places of the collections that were bound to.
    pub(super) bound: Vec<usize>,
    opening: Option<Opening>,
}

impl Progress {
    pub(super) fn accepts_any_type(&self) -> bool {
        self.opening
            .as_ref()
            .is_some_and(|opening| opening.any_type)
    }

    pub(super) fn kept(&mut self) -> Option<&mut Kept> {
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
        if !progress.tagged && reader.take(b'}') {
            return self.close(start, &mut progress, reader);
        }
        let mut behind_member = progress.tagged;
        let mut next = 0;
        loop {
            if behind_member {
                let key = reader.at + 1;
                if let Some(property) = self.take_expected_key(next, reader) {
                    self.value((next, property), key, &mut progress, reader)?;
                    next += 1;
                    continue;
                }
                if !reader.more_members()? {
                    return self.close(start, &mut progress, reader);
                }
            }
            behind_member = true;
            let key = reader.start();
            if !progress.tagged && self.take_expected_tag(&mut progress, reader) {
                continue;
            }
            if let Member::Declared(place) = self.key(next, &mut progress, reader)? {
                let property = self.ty.properties()[place];
                self.value((place, property), key, &mut progress, reader)?;
                next = place + 1;
            }
        }
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
    #[inline]
    fn take_expected_tag(&self, progress: &mut Progress, reader: &mut Reader<'de>) -> bool {
        let rest = &reader.bytes()[reader.at..];
        let Some(value) = rest.strip_prefix(LEADING_KEY) else {
            return false;
        };
        let value = value.strip_prefix(b" ").unwrap_or(value);
        let Some(behind) = value.strip_prefix(self.ty.quoted_tag().as_bytes()) else {
            return false;
        };
        reader.at += rest.len() - behind.len();
        progress.tagged = true;
        if let Some(kept) = progress.kept() {
            kept.tag = Some(self.ty.tag_value().to_owned());
        }
        true
    }

    /// Passes over the comma behind a member and the key at a place of the table, if this is what comes
    /// next, without white space.
    #[inline(always)]
    fn take_expected_key(
        &self,
        next: usize,
        reader: &mut Reader<'de>,
    ) -> Option<&'static Property> {
        let window = KeyWindow::of(reader.bytes(), reader.at)?;
        let property = *self.ty.properties().get(next)?;
        reader.at += property.key_len(&window)?;
        Some(property)
    }

    /// Reads the key that comes next; what is no declared property is read to its end.
    #[inline]
    fn key(
        &mut self,
        next: usize,
        progress: &mut Progress,
        reader: &mut Reader<'de>,
    ) -> Result<Member, Error> {
        let before = reader.at - 1;
        if let Some(window) = KeyWindow::behind_comma(reader.bytes(), before) {
            if let Some((place, len)) = self.ty.table().find_key(next, &window) {
                reader.at = before + len;
                // What is indented has a space here, and no more.
                reader.at += usize::from(reader.bytes().get(reader.at) == Some(&b' '));
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

    /// Reads the value of a declared property, whose key starts at a place and was read.
    #[inline(always)]
    fn value(
        &mut self,
        (place, property): (usize, &'static Property),
        key: usize,
        progress: &mut Progress,
        reader: &mut Reader<'de>,
    ) -> Result<(), Error> {
        if !progress.seen.insert(place) {
            return Err(reader.second(key).in_property(property.name()));
        }
        let read = if property.is_plainly_beside(self.withheld) {
            self.properties.set(place, reader)
        } else {
            self.particular(place, reader)
        };
        match read {
            Ok(()) => Ok(()),
            Err(error) => Err(error.in_declared(property)),
        }
    }

    /// Reads the value of a property that has facets, or that this shape does not have.
    #[inline(never)]
    fn particular(&mut self, place: usize, reader: &mut Reader<'de>) -> Result<(), Error> {
        let property = self.ty.properties()[place];
        if !property.is_beside(self.withheld) {
            return self.withheld(reader);
        }
        let start = reader.start();
        self.properties.set(place, reader)?;
        reader.rewind(start);
        facets::check(property, reader)
    }

    /// Passes over the value of a property that this shape does not have.
    #[cold]
    pub(super) fn withheld(&self, reader: &mut Reader<'de>) -> Result<(), Error> {
        let expected = match self.shape {
            _ if !reader.reading().refuses_server_assigned() => return reader.skip_value(),
            Shape::Update => "no such property in an update",
            Shape::Create => "no such property in a request, as the server assigns it",
            Shape::Read | Shape::Partial if self.withheld.is_as_it_is() => {
                "no navigation property of a complex value in a request"
            }
            Shape::Read | Shape::Partial => return reader.skip_value(),
        };
        Err(reader.mismatch_as(ErrorKind::ServerAssigned, Cow::Borrowed(expected)))
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
