use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::{Error, Reader};

/// Where the tags of objects stand that do not lead them.
///
/// An object of an enum of derived types whose tag does not come first is scanned for it. The scan
/// notes what it learns of the objects within as well, so that each part of a text is scanned once,
/// however deep such objects nest.
#[derive(Default)]
pub(super) struct LateTags {
    /// The start of each object scanned, and its tag's value's place and key, in ascending order.
    objects: Vec<(usize, Option<(usize, &'static str)>)>,
    /// Up to where the text was scanned.
    until: usize,
}

/// The tag of an object.
pub(super) struct Tag<'a> {
    /// What it says.
    pub(super) text: Cow<'a, str>,
    /// Where its value stands.
    pub(super) at: usize,
    /// Its key, in either spelling.
    pub(super) key: &'static str,
}

/// The key of a type tag as 4.0 spells it.
pub(super) const TYPE_KEY: &str = "@odata.type";

/// Whether a key is the type tag's, and in which spelling.
pub(super) fn type_key(key: &str) -> Option<&'static str> {
    [TYPE_KEY, "@type"]
        .into_iter()
        .find(|type_key| *type_key == key)
}

/// The qualified name within a tag: what follows the `#` of a fragment or an absolute URI.
///
/// OData: *JSON* 4.6.3.
pub(crate) fn type_name(tag: &str) -> &str {
    tag.rsplit_once('#').map_or(tag, |(_, name)| name)
}

impl<'a> Reader<'a> {
    /// The tag of the object that comes next, wherever in the object it stands; the reader stays
    /// before the object.
    pub(super) fn peek_tag(&mut self) -> Result<Option<Tag<'a>>, Error> {
        let start = self.at;
        self.at += 1;
        let first = self.first_tag();
        self.at = start;
        match first? {
            Some(tag) => Ok(Some(tag)),
            None => self.late_tag(start),
        }
    }

    /// The tag, if nothing but other control information precedes it.
    fn first_tag(&mut self) -> Result<Option<Tag<'a>>, Error> {
        if self.peek() == b'}' {
            return Ok(None);
        }
        loop {
            let key = self.key()?;
            if let Some(key) = type_key(&key) {
                return self.tag_here(key).map(Some);
            }
            if !key.starts_with('@') {
                return Ok(None);
            }
            self.skip_value()
                .map_err(|error| error.in_property(key.into_owned()))?;
            if !self.more_members()? {
                return Ok(None);
            }
        }
    }

    /// Reads the tag behind its key.
    pub(super) fn tag_here(&mut self, key: &'static str) -> Result<Tag<'a>, Error> {
        let at = self.start();
        match self.string("a type name") {
            Ok(text) => Ok(Tag { text, at, key }),
            Err(error) => Err(error.in_property(key)),
        }
    }

    #[cold]
    fn late_tag(&mut self, start: usize) -> Result<Option<Tag<'a>>, Error> {
        if start >= self.late_tags.until {
            self.late_tags.objects.clear();
            let scanned = self.scan_object();
            self.late_tags.until = self.at;
            self.late_tags.objects.sort_unstable();
            self.at = start;
            scanned?;
        }
        let found = self
            .late_tags
            .objects
            .binary_search_by_key(&start, |object| object.0);
        let Some((tag_at, key)) = found.ok().and_then(|at| self.late_tags.objects[at].1) else {
            return Ok(None);
        };
        self.at = tag_at;
        let tag = self.tag_here(key);
        self.at = start;
        tag.map(Some)
    }

    /// Passes over the object that comes next, and notes its tag and those of the objects within.
    fn scan_object(&mut self) -> Result<(), Error> {
        let start = self.at;
        let mut tag = None;
        let scanned = self.members(&mut |reader, key| {
            if tag.is_none() {
                tag = type_key(&key).map(|key| (reader.at, key));
            }
            reader.scan_value()
        });
        self.late_tags.objects.push((start, tag));
        scanned
    }

    fn scan_value(&mut self) -> Result<(), Error> {
        match self.peek() {
            b'{' => self.scan_object(),
            b'[' => self.items(&mut |reader, _| reader.scan_value()),
            _ => self.skip_value(),
        }
    }
}
