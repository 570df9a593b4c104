//! Writing objects, member by member, and collections.

use super::escape::push_string;
use super::{Metadata, Part, PutProperties, WriteValue, Writer};
use crate::model::{StructuredType, WireName};

impl Writer<'_> {
    /// Writes a collection.
    pub fn collection<'v, T: WriteValue + 'v>(
        &mut self,
        items: impl ExactSizeIterator<Item = &'v T>,
    ) {
        let declared = self.declared;
        // An update replaces it, so that its items are new ones.
        let written = core::mem::take(&mut self.written);
        let start = self.bytes.len();
        let count = items.len();
        for (at, item) in items.enumerate() {
            self.room_for_rest(start, at, count - at);
            self.bytes.push(b',');
            self.declared = declared;
            item.write(self);
        }
        self.close(start, b'[', b']');
        self.written = written;
    }

    /// Makes room for the items that are left of a collection, if there is none for one as long as those before it.
    #[inline]
    fn room_for_rest(&mut self, start: usize, written: usize, left: usize) {
        let room = self.bytes.capacity() - self.bytes.len();
        if room.saturating_mul(written) < self.bytes.len() - start {
            self.make_room(start, written, left);
        }
    }

    /// Makes room for items as long as those that were written, and a few more. The rest may be shorter by far, so it is no
    /// more than some times what was written of all.
    #[cold]
    fn make_room(&mut self, start: usize, written: usize, left: usize) {
        const MOST: usize = 8;
        let len = self.bytes.len();
        let each = (len - start) / written + 1;
        let rest = each.saturating_mul(left + left / 32 + 1);
        let room = rest.min(len.saturating_mul(MOST));
        // It may be more than the rest takes, so it is no failure if it is not to be had: the bytes then grow as they come.
        self.bytes.try_reserve_exact(room).unwrap_or_default();
    }

    /// Writes an object: its tag, if the format says so, and its properties.
    pub fn structured(&mut self, value: &dyn PutProperties, of: &'static StructuredType) {
        let declared = self.declared.take();
        let is_one_of = core::mem::take(&mut self.is_one_of);
        let annotations = value.annotations();
        if annotations.is_some() || self.beside.is_some() {
            // One of several types is read as none but its own.
            let reads_derived = !is_one_of && (of.is_abstract || of.accept_derived);
            let declared = declared.unwrap_or(of);
            return self.structured_beside(value, of, (declared, reads_derived), annotations);
        }
        let tagged = match self.format.metadata_level() {
            Metadata::Full => true,
            Metadata::Minimal => {
                declared.is_some_and(|declared| declared.qualified_name != of.qualified_name)
            }
            Metadata::None => declared.is_some_and(StructuredType::is_never_declared),
        };
        let annotating = self.annotating.take();
        let start = self.bytes.len();
        if tagged {
            self.tag(of);
        }
        self.parts(value, of);
        self.close(start, b'{', b'}');
        self.annotating = annotating;
    }

    fn parts(&mut self, value: &dyn PutProperties, of: &'static StructuredType) {
        // Values within may be of open types as well.
        let outer = self.open;
        if of.is_open {
            self.open = Some(of);
        }
        value.put(self, Part::Structural);
        self.open = outer;
        if of.table().has_navigation() {
            value.put(self, Part::Bindings);
            value.put(self, Part::Navigation);
        }
    }

    /// Writes an object whose members `members` writes.
    pub(crate) fn object(&mut self, members: impl FnOnce(&mut Self)) {
        let annotating = self.annotating.take();
        let start = self.bytes.len();
        members(self);
        self.close(start, b'{', b'}');
        self.annotating = annotating;
    }

    /// Puts the brackets around what was written from `start` on, each member after a comma.
    pub(super) fn close(&mut self, start: usize, open: u8, close: u8) {
        match self.bytes.get_mut(start) {
            Some(first_comma) => *first_comma = open,
            None => self.bytes.push(open),
        }
        self.bytes.push(close);
    }

    fn tag(&mut self, of: &'static StructuredType) {
        if self.format.is_v4_01() {
            self.member(self.type_key(), &of.tag_value());
        } else {
            self.bytes.extend_from_slice(of.tag().as_bytes());
        }
    }

    /// The name of the type control information, `@odata.type` or `@type`.
    pub(super) fn type_key(&self) -> &'static str {
        if self.format.is_v4_01() {
            "@type"
        } else {
            "@odata.type"
        }
    }

    /// Writes a property; a null one only where nulls are written.
    #[inline]
    pub fn property<T: WriteValue>(&mut self, key: &'static WireName, value: &T) {
        if self.nulls || !value.is_null() {
            self.property_or_null(key, value);
        }
    }

    /// Writes a property, null or not.
    #[inline]
    pub fn property_or_null<T: WriteValue>(&mut self, key: &'static WireName, value: &T) {
        value.write_property(key, self);
    }

    /// Writes a value behind its key.
    #[inline]
    pub(crate) fn keyed<T: WriteValue>(&mut self, key: &'static WireName, value: &T) {
        self.key(key);
        value.write(self);
    }

    /// Writes null behind a key.
    #[inline(never)]
    pub(crate) fn keyed_null(&mut self, key: &'static WireName) {
        self.key(key);
        self.null();
    }

    /// Writes a string behind its key.
    pub(crate) fn keyed_string(&mut self, key: &'static WireName, value: &str) {
        self.key(key);
        push_string(&mut self.bytes, value);
    }

    /// Writes a key.
    #[inline]
    fn key(&mut self, key: &'static WireName) {
        if self.annotating.is_some() {
            self.annotate(key.name());
        }
        key.push_to(&mut self.bytes);
    }

    /// Writes a member that is no property of a type; a null one only where nulls are written.
    pub(crate) fn optional(&mut self, name: &str, value: &dyn WriteValue) {
        if self.nulls || !value.is_null() {
            self.member(name, value);
        }
    }

    /// Writes a member of any name.
    pub(crate) fn member(&mut self, name: &str, value: &dyn WriteValue) {
        self.name(name);
        value.write(self);
    }

    /// Writes the key of a member of any name.
    pub(super) fn name(&mut self, name: &str) {
        self.annotate(name);
        self.bytes.push(b',');
        push_string(&mut self.bytes, name);
        self.bytes.push(b':');
    }

    /// Writes what stands before the member of a name.
    #[inline(never)]
    fn annotate(&mut self, name: &str) {
        if let Some(annotating) = self.annotating.take() {
            annotating.before(name, self);
            self.annotating = Some(annotating);
        }
    }
}
