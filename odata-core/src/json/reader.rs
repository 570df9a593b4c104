use super::opening::Opening;
use super::tags::LateTags;
use super::{Error, Reading};
use crate::edm::Media;
use crate::model::Shape;

/// Reads one JSON text, value by value, from the front.
///
/// It keeps to RFC 8259: nothing but JSON is accepted, and a text is read to its end. Strings are
/// slices of the text where they have no escapes. Every method that reads a value first passes over
/// white space, and leaves the reader behind the value.
pub struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    pub(super) depth: u16,
    reading: Reading,
    pub(super) late_tags: LateTags,
    /// What is known of the object that is read next.
    pub(super) opening: Option<Opening>,
    /// Whether the value that is read next binds a navigation property.
    pub(super) binding: bool,
    /// Whether the value that is read next is what changed of a navigation property.
    pub(super) delta: bool,
    /// How much deeper it could go in the outermost entity that was read and is one that is gone.
    pub(super) removed: Option<u16>,
    /// The request that the value which is read next stands in: the outermost companion.
    pub(super) request: Option<Shape>,
    /// What of the stream that is read next stands here, where it is not the stream itself.
    pub(crate) media: Option<Media>,
    /// Whether what is read may have another form, so that an error is no more than a no.
    pub(super) attempting: bool,
}

impl core::fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Reader")
            .field("at", &self.at)
            .field("reading", &self.reading)
            .finish_non_exhaustive()
    }
}

impl<'a> Reader<'a> {
    /// A reader at the front of a text.
    #[must_use]
    pub fn new(text: &'a str, reading: Reading) -> Self {
        Self {
            text,
            at: 0,
            depth: reading.depth(),
            reading,
            late_tags: LateTags::default(),
            opening: None,
            binding: false,
            delta: false,
            removed: None,
            request: None,
            media: None,
            attempting: false,
        }
    }

    /// How much is forgiven.
    #[must_use]
    pub fn reading(&self) -> Reading {
        self.reading
    }

    #[inline(always)]
    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    #[inline(always)]
    pub(super) fn bytes(&self) -> &'a [u8] {
        self.text.as_bytes()
    }

    /// The next byte that is not white space, which is where the reader then stands; 0 at the end.
    #[inline(always)]
    pub fn peek(&mut self) -> u8 {
        match self.bytes().get(self.at) {
            Some(&byte) if byte > b' ' => byte,
            _ => self.skip_white_space(),
        }
    }

    #[inline(never)]
    fn skip_white_space(&mut self) -> u8 {
        const SPACES: u64 = u64::from_le_bytes([b' '; 8]);
        let bytes = self.bytes();
        let mut at = self.at;
        loop {
            match bytes.get(at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => at += 1,
                other => {
                    self.at = at;
                    return other.copied().unwrap_or(0);
                }
            }
            // Indentation is a line break and a run of spaces, which a word at a time passes over.
            while let Some(word) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
                let spaces = (u64::from_le_bytes(*word) ^ SPACES).trailing_zeros() / 8;
                at += spaces as usize;
                if spaces < 8 {
                    break;
                }
            }
        }
    }

    /// Passes over a byte, if it is the next one.
    #[inline(always)]
    pub(super) fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == byte;
        self.at += usize::from(found);
        found
    }

    /// Passes over a byte that must come next.
    #[inline(always)]
    pub(super) fn expect(&mut self, byte: u8, expected: &'static str) -> Result<(), Error> {
        if self.take(byte) {
            Ok(())
        } else {
            Err(self.syntax(expected))
        }
    }

    /// Where the next value starts, in bytes.
    pub(crate) fn start(&mut self) -> usize {
        self.peek();
        self.at
    }

    /// Goes back to where a value starts, to read it anew.
    pub(crate) fn rewind(&mut self, start: usize) {
        self.at = start;
    }

    /// Reads what may have another form. To say where it fails would take a pass over the text, each time.
    pub(crate) fn attempt(&mut self, read: impl FnOnce(&mut Self) -> Result<(), Error>) -> bool {
        self.attempting = true;
        let read = read(self);
        self.attempting = false;
        read.is_ok()
    }

    /// Says that nothing but white space is left.
    ///
    /// # Errors
    ///
    /// Where something is.
    pub fn end(&mut self) -> Result<(), Error> {
        self.peek();
        if self.at == self.text.len() {
            Ok(())
        } else {
            Err(self.syntax("the end of the text"))
        }
    }

    /// Goes one level deeper, into the object or array that starts at a place.
    #[inline(always)]
    pub(super) fn enter(&mut self, start: usize) -> Result<(), Error> {
        match self.depth.checked_sub(1) {
            Some(depth) => {
                self.depth = depth;
                Ok(())
            }
            None => Err(self.too_deep(start)),
        }
    }

    #[inline(always)]
    pub(crate) fn leave(&mut self) {
        self.depth += 1;
    }

    /// Passes over a `null`, if it is the next value.
    #[inline(always)]
    pub fn null(&mut self) -> bool {
        self.peek() == b'n' && self.word(b"null")
    }

    /// Passes over a word of letters, if it comes next.
    #[inline]
    pub(super) fn word<const N: usize>(&mut self, word: &[u8; N]) -> bool {
        let found = self.bytes().get(self.at..self.at + N) == Some(word);
        if found {
            self.at += N;
        }
        found
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    ///
    /// At any other value, which is said not to be of the type `expected`.
    #[inline]
    pub fn boolean(&mut self, expected: &'static str) -> Result<bool, Error> {
        match self.peek() {
            b't' if self.word(b"true") => Ok(true),
            b'f' if self.word(b"false") => Ok(false),
            _ => Err(self.mismatch(expected)),
        }
    }
}
