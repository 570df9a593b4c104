use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use std::io::Read;

use super::super::{Error, ErrorKind, Position, Reader, Reading, io_error, not_utf8};

/// How many bytes are asked for at once.
const CHUNK: usize = 64 << 10;
/// How many times as long as the longest item the text in memory is, so that few items are cut.
const ITEMS: usize = 8;
/// How many bytes are asked for at once at the most, but for an item that is longer.
const LONG_CHUNK: usize = 8 << 20;
/// What an error says depends on fewer bytes than these behind its place.
const SHOWN: usize = 256;

/// A text that is read part by part.
pub(super) struct Input<R> {
    source: R,
    /// The part of the text that is in memory.
    text: String,
    /// What the source reads into, and how many bytes of a cut character it begins with.
    bytes: Vec<u8>,
    cut: usize,
    /// Up to where the part was read.
    at: usize,
    /// The last place that was asked for, which the next is counted from, and where in the part it is.
    place: Position,
    placed: usize,
    /// Whether the source has no more, or failed.
    ended: bool,
    failed: Option<Error>,
    longest: usize,
    /// How long a value may be.
    pub(super) limit: usize,
}

impl<R> Input<R> {
    pub(super) fn new(source: R, limit: usize) -> Self {
        Self {
            source,
            text: String::new(),
            bytes: Vec::new(),
            cut: 0,
            at: 0,
            place: Position {
                line: 1,
                column: 1,
                offset: 0,
            },
            placed: 0,
            ended: false,
            failed: None,
            longest: 0,
            limit,
        }
    }

    /// Where the reading stands.
    pub(super) fn here(&mut self) -> Position {
        self.place = self.place_of(self.at);
        self.placed = self.at;
        self.place
    }

    /// The place of a byte that is not before the last place.
    fn place_of(&self, at: usize) -> Position {
        let behind = &self.text.as_bytes()[self.placed..at];
        onto(self.place, Position::of(behind, behind.len()))
    }
}

impl<R: Read> Input<R> {
    /// Reads what `read` reads of the text, however often more of the text has to be there for it.
    pub(super) fn read<X>(
        &mut self,
        reading: Reading,
        read: &mut dyn FnMut(&mut Reader<'_>) -> Result<X, Error>,
    ) -> Result<X, Error> {
        loop {
            let rest = &self.text[self.at..];
            let mut reader = Reader::new(rest, reading);
            let result = read(&mut reader);
            let end = reader.at;
            let is_certain = match &result {
                Ok(_) => end < rest.len(),
                Err(error) => error
                    .position()
                    .is_none_or(|at| at.offset + SHOWN < rest.len()),
            };
            if is_certain || !self.fill()? {
                self.longest = self.longest.max(end);
                return match result {
                    Ok(read) => {
                        self.at += end;
                        Ok(read)
                    }
                    Err(error) => {
                        let here = self.here();
                        Err(error.moved(|within| onto(here, within)))
                    }
                };
            }
        }
    }

    /// Reads more of the source; whether there was more.
    ///
    /// What was not read yet is at least doubled, so that a long item is read again but a few times.
    fn fill(&mut self) -> Result<bool, Error> {
        self.drop_read();
        let length = self.text.len();
        if length > self.limit {
            let expected = format!("at most {} bytes in an item", self.limit);
            return Err(Error::new(
                ErrorKind::Size,
                expected,
                "more",
                Some(self.here()),
            ));
        }
        while self.text.len() == length && !self.ended {
            self.take_more(length);
        }
        if self.text.len() > length {
            return Ok(true);
        }
        self.failed.take().map_or(Ok(false), Err)
    }

    /// Reads at least as many bytes as are in memory, if there are as many.
    fn take_more(&mut self, length: usize) {
        let wanted = (ITEMS * self.longest).clamp(CHUNK, LONG_CHUNK).max(length);
        if self.bytes.len() < self.cut + wanted {
            self.bytes.resize(self.cut + wanted, 0);
        }
        let mut filled = self.cut;
        while !self.ended && filled - self.cut < length.max(1) {
            match self.source.read(&mut self.bytes[filled..]) {
                Ok(0) => self.ended = true,
                Ok(read) => filled += read,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => {
                    self.ended = true;
                    self.failed = Some(io_error(&error));
                }
            }
        }
        self.append(filled);
    }

    /// Forgets the text that was read.
    fn drop_read(&mut self) {
        self.here();
        self.text.drain(..self.at);
        (self.at, self.placed) = (0, 0);
    }

    /// Takes bytes over into the text, as far as they are characters.
    fn append(&mut self, filled: usize) {
        let bytes = &self.bytes[..filled];
        let (text, is_cut) = match core::str::from_utf8(bytes) {
            Ok(text) => (text, false),
            Err(error) => {
                let text = core::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default();
                (text, error.error_len().is_none() && !self.ended)
            }
        };
        self.text.push_str(text);
        let valid = text.len();
        if valid < filled && !is_cut {
            let place = self.place_of(self.text.len());
            self.failed = Some(not_utf8(bytes[valid], place));
            self.ended = true;
        }
        self.bytes.copy_within(valid..filled, 0);
        self.cut = if is_cut { filled - valid } else { 0 };
    }
}

/// A place in a text that begins at another place.
fn onto(base: Position, within: Position) -> Position {
    Position {
        line: base.line + within.line - 1,
        column: if within.line == 1 {
            base.column + within.column - 1
        } else {
            within.column
        },
        offset: base.offset + within.offset,
    }
}
