//! Entity references, by which navigation properties are bound.

use alloc::borrow::Cow;

use super::term::control_name;
use super::{Error, Reader};

/// How the context of a removed entity ends in OData 4.0.
pub(crate) const CONTEXT_OF_REMOVED: &str = "/$deletedEntity";

impl<'a> Reader<'a> {
    /// Whether the value that comes next binds a navigation property; asked once a value.
    pub(crate) fn take_binding(&mut self) -> bool {
        core::mem::take(&mut self.binding)
    }

    /// Whether the value that comes next is what changed of a navigation property; asked once a value.
    pub(crate) fn take_delta(&mut self) -> bool {
        core::mem::take(&mut self.delta)
    }

    /// Notes that the object whose members are read is an entity that is gone.
    pub(super) fn note_removed(&mut self) {
        self.removed = self.removed.max(Some(self.depth));
    }

    /// Whether a control information, whose value comes next, says that its object is an entity that is gone
    /// (*JSON* 15.3). In OData 4.0, the context does.
    pub(super) fn is_removal(&mut self, term: &str) -> bool {
        match control_name(term) {
            Some("removed") => true,
            Some("context") => self.is_context_of_removed(),
            _ => false,
        }
    }

    /// Whether the value that comes next is the context of a removed entity of OData 4.0.
    fn is_context_of_removed(&mut self) -> bool {
        if self.peek() != b'"' {
            return false;
        }
        let start = self.at;
        let mut is_removed = false;
        self.attempt(|reader| {
            is_removed = reader.string("Edm.String")?.ends_with(CONTEXT_OF_REMOVED);
            Ok(())
        });
        self.at = start;
        is_removed
    }

    /// Reads related entities, and finds whether one of them is there as one that is gone: some levels deeper.
    pub(crate) fn finding_removed(
        &mut self,
        levels: u16,
        read: impl FnOnce(&mut Self) -> Result<(), Error>,
    ) -> Result<bool, Error> {
        let ((), found) = self.with_removed(read)?;
        Ok(found.is_some_and(|depth| depth + levels >= self.depth))
    }

    /// Reads something, and what is noted of it alone.
    fn with_removed<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<(T, Option<u16>), Error> {
        let outer = self.removed.take();
        let read = read(self)?;
        let found = core::mem::replace(&mut self.removed, outer);
        Ok((read, found))
    }

    /// The same of one that a request leads to, of which none is one that is gone.
    pub(crate) fn link(&mut self) -> Result<Option<Cow<'a, str>>, Error> {
        let start = self.start();
        let (id, found) = self.with_removed(Self::reference)?;
        if id.is_none() || found.is_none() {
            return Ok(id);
        }
        self.at = start;
        Err(self.mismatch("an entity that is bound or inserted, and none that is removed"))
    }

    /// The id of the object that comes next, which is passed over, if it is a reference: if it has an
    /// id and no property. Another value is left to be read.
    ///
    /// OData: *JSON* 14 (Entity Reference).
    pub(crate) fn reference(&mut self) -> Result<Option<Cow<'a, str>>, Error> {
        if self.peek() != b'{' {
            return Ok(None);
        }
        let start = self.at;
        self.enter(start)?;
        self.at += 1;
        let mut id = None;
        let mut more = !self.take(b'}');
        while more {
            let key_start = self.start();
            let key = self.key()?;
            let Some(("", term)) = key.split_once('@') else {
                id = None;
                break;
            };
            // The id of an entity that cannot be referred to is null.
            if control_name(term) == Some("id") && !self.null() {
                if id.is_some() {
                    return Err(self.duplicate(key_start));
                }
                let read = self.string("the id of an entity");
                id = Some(read.map_err(|error| error.in_property(key.into_owned()))?);
            } else if control_name(term) != Some("id") {
                if self.is_removal(term) {
                    self.note_removed();
                }
                let skipped = self.skip_value();
                skipped.map_err(|error| error.in_property(key.into_owned()))?;
            }
            more = self.more_members()?;
        }
        self.leave();
        if id.is_none() {
            self.at = start;
        }
        Ok(id)
    }
}
