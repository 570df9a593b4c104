//! A collection's items, one at a time.

mod input;

use alloc::borrow::Cow;
use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;
use core::marker::PhantomData;
use std::io::Read;

use input::Input;

use super::{Error, ErrorKind, Position, ReadValue, Reader, Reading};
use crate::control::{COLLECTION, VALUE, short};
use crate::dynamic::Annotations;

/// The items of a collection of any size, one at a time: an iterator over the `value` of a body that
/// need not fit into memory.
///
/// ```json
/// {"@odata.context": "…", "@odata.count": 2, "value": [{}, {}], "@odata.nextLink": "…"}
/// ```
///
/// It holds one item and a part of the text, which is at least as long as the longest item so far.
/// What is said of the collection before its `value` is known from the first item on (or after
/// [`read_head`](Self::read_head)), what is said behind it when there are no more items.
///
/// ```
/// use odata_core::json::{Entities, Error};
///
/// let json = r#"{"@odata.count": 3, "value": [1, 2, 3], "@odata.nextLink": "more"}"#;
/// let mut numbers = Entities::<i32, _>::new(json.as_bytes());
/// let mut sum = 0;
/// for number in &mut numbers {
///     sum += number?;
/// }
/// assert_eq!((sum, numbers.total_count(), numbers.next_link()), (6, Some(3), Some("more")));
/// # Ok::<_, Error>(())
/// ```
///
/// # Errors
///
/// An item is the error that reading the whole as a [`Collection`](crate::Collection) ends in, with the
/// same path, line and column, once all items before it were read. Where the text breaks more than one
/// rule, it may be the error at another of them: a byte that is not UTF-8 is found only when it is
/// reached, and a name that stands twice as soon as it is. After an error there are no more items. A
/// failure of the input is an error as well, and so is an item that is longer than is
/// [allowed](Self::max_item).
///
/// OData: *JSON* 13 (Collection of Entities), 4.4 (Payload Ordering Constraints).
pub struct Entities<T, R> {
    input: Input<R>,
    reading: Reading,
    state: State,
    /// The keys of the body so far, in the spelling of 4.01.
    keys: BTreeSet<String>,
    index: usize,
    start: Option<Position>,
    context: Option<String>,
    count: Option<i64>,
    next_link: Option<String>,
    delta_link: Option<String>,
    annotations: Annotations,
    items: PhantomData<fn() -> T>,
}

/// Where in the body the next item is looked for.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Before,
    /// In front of an item.
    Item,
    /// Behind an item.
    Behind,
    /// At a member, or at the object's end.
    Members,
    End,
}

impl<T, R> core::fmt::Debug for Entities<T, R> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Entities")
            .field("index", &self.index)
            .finish_non_exhaustive()
    }
}

impl<T, R> Entities<T, R> {
    /// How long an item may be if nothing else is said: 64 MiB.
    pub const DEFAULT_MAX_ITEM: usize = 64 << 20;

    /// The items of a collection, read as a client does.
    pub fn new(input: R) -> Self {
        Self {
            input: Input::new(input, Self::DEFAULT_MAX_ITEM),
            reading: Reading::client(),
            state: State::Before,
            keys: BTreeSet::new(),
            index: 0,
            start: None,
            context: None,
            count: None,
            next_link: None,
            delta_link: None,
            annotations: Annotations::new(),
            items: PhantomData,
        }
    }

    /// The same, read in another way.
    #[must_use]
    pub fn reading(mut self, reading: Reading) -> Self {
        self.reading = reading;
        self
    }

    /// The same, with another bound on the length of an item, in bytes.
    #[must_use]
    pub fn max_item(mut self, bytes: usize) -> Self {
        self.input.limit = bytes;
        self
    }

    /// The context URL, if it was read yet.
    #[must_use]
    pub fn context(&self) -> Option<&str> {
        self.context.as_deref()
    }

    /// The number of items in the collection, all pages included, if it was read yet.
    #[must_use]
    pub fn total_count(&self) -> Option<i64> {
        self.count
    }

    /// Where the next page is, if that was read yet.
    #[must_use]
    pub fn next_link(&self) -> Option<&str> {
        self.next_link.as_deref()
    }

    /// Where later changes are, if that was read yet.
    #[must_use]
    pub fn delta_link(&self) -> Option<&str> {
        self.delta_link.as_deref()
    }

    /// The further annotations and control information, as far as they were read.
    #[must_use]
    pub fn annotations(&self) -> &Annotations {
        &self.annotations
    }
}

// Closures that only call a method fit every lifetime, where the method's path fits but one.
#[expect(clippy::redundant_closure_for_method_calls)]
impl<T: for<'a> ReadValue<'a>, R: Read> Entities<T, R> {
    /// Reads what stands before the items, which is otherwise read together with the first.
    ///
    /// # Errors
    ///
    /// As the first item.
    pub fn read_head(&mut self) -> Result<(), Error> {
        if self.state == State::Before {
            let head = self.open().and_then(|()| self.members());
            self.end_at(head)?;
        }
        Ok(())
    }

    /// Ends where there was an error.
    fn end_at<X>(&mut self, result: Result<X, Error>) -> Result<X, Error> {
        if result.is_err() {
            self.state = State::End;
        }
        result
    }

    /// Reads what `read` reads, so many levels within the body.
    fn read<X>(
        &mut self,
        levels: u16,
        mut read: impl for<'a> FnMut(&mut Reader<'a>) -> Result<X, Error>,
    ) -> Result<X, Error> {
        let reading = self.reading;
        self.input.read(reading, &mut |reader| {
            for _ in 0..levels {
                reader.enter(reader.at)?;
            }
            read(reader)
        })
    }

    fn read_value<V: for<'a> ReadValue<'a>>(&mut self, levels: u16) -> Result<V, Error> {
        self.read(levels, |reader| {
            let mut value = V::blank();
            value.read(reader)?;
            Ok(value)
        })
    }

    fn open(&mut self) -> Result<(), Error> {
        self.start = Some(self.place()?);
        self.read(0, |reader| {
            if reader.peek() != b'{' {
                return Err(reader.mismatch(COLLECTION));
            }
            reader.enter(reader.at)?;
            reader.at += 1;
            Ok(())
        })?;
        if self.read(1, |reader| Ok(reader.take(b'}')))? {
            return self.close();
        }
        self.state = State::Members;
        Ok(())
    }

    /// Reads the body's members, up to the items or to its end.
    fn members(&mut self) -> Result<(), Error> {
        while self.state == State::Members {
            let place = self.place()?;
            let key = self.read(1, |reader| reader.key().map(Cow::into_owned))?;
            if !self.keys.insert(short(&key).into_owned()) {
                let error = Error::new(ErrorKind::Duplicate, "one value", "a second", Some(place));
                return Err(error.in_property(key));
            }
            self.member(&key)
                .map_err(|error| within(error, |error| error.in_property(key)))?;
            if self.state == State::Members {
                self.more_members()?;
            }
        }
        Ok(())
    }

    /// Where the next token is.
    fn place(&mut self) -> Result<Position, Error> {
        self.read(0, |reader| {
            reader.peek();
            Ok(())
        })?;
        Ok(self.input.here())
    }

    fn more_members(&mut self) -> Result<(), Error> {
        if self.read(1, |reader| reader.more_members())? {
            Ok(())
        } else {
            self.close()
        }
    }

    fn member(&mut self, key: &str) -> Result<(), Error> {
        match &*short(key) {
            "value" => return self.open_items(),
            "@context" => self.context = self.read_value(1)?,
            "@count" => self.count = self.read_value(1)?,
            "@nextLink" => self.next_link = self.read_value(1)?,
            "@deltaLink" => self.delta_link = self.read_value(1)?,
            _ if key.contains('@') || key.starts_with('#') => {
                let annotation = self.read_value(1)?;
                self.annotations.push(key.into(), annotation);
            }
            _ => self.read(1, |reader| reader.skip_value())?,
        }
        Ok(())
    }

    /// Passes over the bracket before the items.
    fn open_items(&mut self) -> Result<(), Error> {
        let is_array = self.read(1, |reader| {
            if reader.peek() != b'[' {
                // What else there can be, null or an error, is for the collection's own type to say.
                return Vec::<T>::blank().read(reader).map(|()| false);
            }
            reader.enter(reader.at)?;
            reader.at += 1;
            Ok(true)
        })?;
        if is_array && !self.read(2, |reader| Ok(reader.take(b']')))? {
            self.state = State::Item;
        }
        Ok(())
    }

    /// The body's end, behind its brace.
    fn close(&mut self) -> Result<(), Error> {
        self.state = State::End;
        if !self.keys.contains("value") {
            let error = Error::new(ErrorKind::Missing, VALUE, "no such property", self.start);
            return Err(error.in_property("value"));
        }
        self.read(0, |reader| reader.end())
    }

    fn next_item(&mut self) -> Result<Option<T>, Error> {
        if self.state == State::Before {
            self.open()?;
            self.members()?;
        }
        if self.state == State::Behind {
            let more = self.read(2, |reader| reader.more_items());
            let more = more.map_err(|error| within(error, |error| error.in_property("value")))?;
            self.state = if more { State::Item } else { State::Members };
            if self.state == State::Members {
                self.more_members()?;
                self.members()?;
            }
        }
        if self.state != State::Item {
            return Ok(None);
        }
        let index = self.index;
        let item = self
            .read_value(2)
            .map_err(|error| within(error, |error| error.in_item(index).in_property("value")))?;
        self.index += 1;
        self.state = State::Behind;
        Ok(Some(item))
    }
}

/// The error within a part of the body, where it is one of the body and not of its bytes.
fn within(error: Error, part: impl FnOnce(Error) -> Error) -> Error {
    match error.kind() {
        ErrorKind::Encoding | ErrorKind::Io => error,
        _ => part(error),
    }
}

impl<T: for<'a> ReadValue<'a>, R: Read> Iterator for Entities<T, R> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let item = self.next_item();
        self.end_at(item).transpose()
    }
}

impl<T: for<'a> ReadValue<'a>, R: Read> core::iter::FusedIterator for Entities<T, R> {}
