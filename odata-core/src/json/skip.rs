use alloc::borrow::Cow;

use super::{Error, Reader};

/// What stands between two members of an object.
const IN_OBJECT: &str = "`,` or `}`";
/// What stands between two items of an array.
const IN_ARRAY: &str = "`,` or `]`";

/// Reads the value of a member, told its key.
pub(crate) type MemberReader<'f, 'a> =
    dyn FnMut(&mut Reader<'a>, Cow<'a, str>) -> Result<(), Error> + 'f;

/// What items of a collection are read into, one by one.
pub(crate) trait ReadItems<'a> {
    /// Reads an item, behind those that there are.
    fn read_item(&mut self, reader: &mut Reader<'a>) -> Result<(), Error>;
}

impl<'a> Reader<'a> {
    /// Passes over the next value, whatever it is; nothing is allocated for it.
    ///
    /// # Errors
    ///
    /// Where the text is no JSON, or nests too deep.
    pub fn skip_value(&mut self) -> Result<(), Error> {
        match self.peek() {
            b'"' => self.skip_string(),
            b'{' => self.members_by(Self::skip_key, &mut |reader, ()| reader.skip_value()),
            b'[' => self.items(&mut |reader, _| reader.skip_value()),
            b't' if self.word(b"true") => Ok(()),
            b'f' if self.word(b"false") => Ok(()),
            b'n' if self.word(b"null") => Ok(()),
            b'-' | b'0'..=b'9' => self.skip_number(),
            _ => Err(self.syntax("a value")),
        }
    }

    /// The text of the next value, which is passed over.
    ///
    /// # Errors
    ///
    /// Where the text is no JSON, or nests too deep.
    pub fn raw_value(&mut self) -> Result<&'a str, Error> {
        self.peek();
        let start = self.at;
        self.skip_value()?;
        Ok(&self.text()[start..self.at])
    }

    /// Looks at what comes next without passing over it.
    pub(crate) fn ahead(&self) -> Reader<'a> {
        let mut ahead = Reader::new(self.text(), self.reading());
        ahead.at = self.at;
        ahead
    }

    /// Goes through the object whose brace is the next byte; `member` reads a value, told its key.
    #[inline]
    pub(crate) fn members(&mut self, member: &mut MemberReader<'_, 'a>) -> Result<(), Error> {
        self.members_by(Self::key, member)
    }

    /// The same, where `member` is also told where the key starts.
    pub(super) fn located_members(
        &mut self,
        mut member: impl FnMut(&mut Self, usize, Cow<'a, str>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.members_by(|reader| Ok((reader.at, reader.key()?)), &mut |reader,
                                                                       (
            start,
            key,
        )| {
            member(reader, start, key)
        })
    }

    /// The same, where `key` reads as much of a key as `member` wants.
    #[inline]
    fn members_by<K>(
        &mut self,
        key: fn(&mut Self) -> Result<K, Error>,
        member: &mut dyn FnMut(&mut Self, K) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.enter(self.at)?;
        self.at += 1;
        if !self.take(b'}') {
            loop {
                let start = self.start();
                let key = key(self)?;
                if let Err(error) = member(self, key) {
                    return Err(error.in_property(self.key_at(start).into_owned()));
                }
                if !self.more_members()? {
                    break;
                }
            }
        }
        self.leave();
        Ok(())
    }

    /// Reads a collection: an array, or `null`, which services send for an empty one.
    pub(crate) fn collection(&mut self, items: &mut dyn ReadItems<'a>) -> Result<(), Error> {
        match self.peek() {
            b'[' => self.items(&mut |reader, _| items.read_item(reader)),
            b'n' if self.null() => Ok(()),
            _ => Err(self.mismatch("a collection")),
        }
    }

    /// How many items there is room for when the first was read: one, where no other follows, or as many as a vector takes.
    #[inline(never)]
    pub(crate) fn room_for_first(&mut self) -> usize {
        if self.peek() == b']' { 1 } else { 4 }
    }

    /// Goes through the array whose bracket is the next byte; `item` reads a value, told its index.
    #[inline]
    pub(crate) fn items(
        &mut self,
        item: &mut dyn FnMut(&mut Self, usize) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.enter(self.at)?;
        self.at += 1;
        if !self.take(b']') {
            let mut index = 0;
            loop {
                if let Err(error) = item(self, index) {
                    return Err(error.in_item(index));
                }
                index += 1;
                if !self.more(b']', IN_ARRAY)? {
                    break;
                }
            }
        }
        self.leave();
        Ok(())
    }

    /// Passes over the comma before a further member, or over the object's end.
    #[inline(always)]
    pub(crate) fn more_members(&mut self) -> Result<bool, Error> {
        self.more(b'}', IN_OBJECT)
    }

    /// Goes into the object whose brace is the next byte; whether it has a member.
    #[cfg(feature = "serde")]
    pub(crate) fn open_object(&mut self) -> Result<bool, Error> {
        self.enter(self.at)?;
        self.at += 1;
        Ok(!self.take(b'}'))
    }

    /// Goes into the array whose bracket is the next byte; whether it has an item.
    #[cfg(feature = "serde")]
    pub(crate) fn open_array(&mut self) -> Result<bool, Error> {
        self.enter(self.at)?;
        self.at += 1;
        Ok(!self.take(b']'))
    }

    /// Passes over the comma before a further item, or over the array's end.
    #[cfg(any(feature = "std", feature = "serde"))]
    pub(crate) fn more_items(&mut self) -> Result<bool, Error> {
        self.more(b']', IN_ARRAY)
    }

    #[inline(always)]
    fn more(&mut self, end: u8, expected: &'static str) -> Result<bool, Error> {
        let byte = self.peek();
        if byte == b',' || byte == end {
            self.at += 1;
            Ok(byte == b',')
        } else {
            Err(self.syntax(expected))
        }
    }

    /// Reads a key and the colon behind it.
    pub(crate) fn key(&mut self) -> Result<Cow<'a, str>, Error> {
        self.key_by(Self::string_here)
    }

    fn skip_key(&mut self) -> Result<(), Error> {
        self.key_by(Self::skip_string)
    }

    #[inline(always)]
    fn key_by<K>(&mut self, string: fn(&mut Self) -> Result<K, Error>) -> Result<K, Error> {
        if self.peek() != b'"' {
            return Err(self.syntax("a property name in quotes"));
        }
        let key = string(self)?;
        self.expect(b':', "`:`")?;
        Ok(key)
    }

    /// The key that was read at a place of the text.
    pub(super) fn key_at(&self, start: usize) -> Cow<'a, str> {
        let mut again = Reader::new(self.text(), self.reading());
        again.at = start;
        again.key().unwrap_or_default()
    }
}

impl<'a> Reader<'a> {
    /// Where in the object that comes next a string of a name stands, and what it says; the reader
    /// stays before the object.
    pub(crate) fn string_ahead(
        &mut self,
        name: &str,
    ) -> Result<Option<(usize, Cow<'a, str>)>, Error> {
        let start = self.start();
        let found = self.find_string(name);
        self.at = start;
        found
    }

    fn find_string(&mut self, name: &str) -> Result<Option<(usize, Cow<'a, str>)>, Error> {
        self.at += 1;
        let mut more = !self.take(b'}');
        while more {
            let key = self.key()?;
            let at = self.start();
            let read = if key == name {
                self.string("a string").map(Some)
            } else {
                self.skip_value().map(|()| None)
            };
            match read {
                Ok(Some(text)) => return Ok(Some((at, text))),
                Ok(None) => more = self.more_members()?,
                Err(error) => return Err(error.in_property(key.into_owned())),
            }
        }
        Ok(None)
    }
}
