//! Reading strings.

use alloc::borrow::Cow;
use alloc::string::String;

use super::scan::find_special;
use super::{Error, Reader};

impl<'a> Reader<'a> {
    /// Reads a string: a slice of the text where it has no escapes.
    ///
    /// # Errors
    ///
    /// At any other value, which is said not to be of the type `expected`; on escapes or characters
    /// that a JSON string does not have.
    #[inline]
    pub fn string(&mut self, expected: &'static str) -> Result<Cow<'a, str>, Error> {
        if self.peek() != b'"' {
            return Err(self.mismatch(expected));
        }
        self.string_here()
    }

    /// Reads the string whose quote is the next byte.
    #[inline]
    pub(super) fn string_here(&mut self) -> Result<Cow<'a, str>, Error> {
        match self.plain_string() {
            Some(string) => Ok(Cow::Borrowed(string)),
            None => self.string_with_escapes().map(Cow::Owned),
        }
    }

    /// Reads the string whose quote is the next byte, if it has no escapes.
    pub(crate) fn plain_string(&mut self) -> Option<&'a str> {
        let start = self.at + 1;
        let end = find_special(self.bytes(), start);
        if self.bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        self.text().get(start..end)
    }

    /// Reads the string whose quote is the next byte, which is allocated once, and no longer than it is:
    /// a short one is put together elsewhere, a long one is read for its length first.
    #[inline(never)]
    fn string_with_escapes(&mut self) -> Result<String, Error> {
        const SHORT: usize = 256;
        let start = self.at;
        let mut place = [0; SHORT];
        let mut len = 0;
        let mut put = |text: &str| {
            if let Some(place) = place.get_mut(len..len + text.len()) {
                place.copy_from_slice(text.as_bytes());
            }
            len += text.len();
        };
        self.string_parts(start + 1, |run, escaped| {
            put(run);
            if let Some(escaped) = escaped {
                put(escaped.encode_utf8(&mut [0; 4]));
            }
        })?;
        if let Some(Ok(short)) = place.get(..len).map(core::str::from_utf8) {
            return Ok(short.into());
        }
        self.at = start;
        let mut string = String::with_capacity(len);
        self.string_parts(start + 1, |run, escaped| {
            string.push_str(run);
            if let Some(escaped) = escaped {
                string.push(escaped);
            }
        })?;
        Ok(string)
    }

    /// Passes over the string whose quote is the next byte.
    pub(super) fn skip_string(&mut self) -> Result<(), Error> {
        self.string_parts(self.at + 1, |_, _| {})
    }

    /// Goes through the rest of a string; `part` is told each run without escapes, and the escaped
    /// character behind it.
    #[inline]
    fn string_parts(
        &mut self,
        mut start: usize,
        mut part: impl FnMut(&'a str, Option<char>),
    ) -> Result<(), Error> {
        loop {
            let end = find_special(self.bytes(), start);
            let run = &self.text()[start..end];
            self.at = end;
            match self.bytes().get(end) {
                Some(b'"') => {
                    part(run, None);
                    self.at = end + 1;
                    return Ok(());
                }
                Some(b'\\') => part(run, Some(self.escape()?)),
                Some(_) => return Err(self.syntax("an escape for the control character")),
                None => return Err(self.syntax("`\"` at the end of the string")),
            }
            start = self.at;
        }
    }

    /// Reads an escape; the reader stands at its backslash.
    fn escape(&mut self) -> Result<char, Error> {
        let start = self.at;
        self.at += 2;
        let escaped = match self.bytes().get(start + 1) {
            Some(b'n') => Some('\n'),
            Some(b't') => Some('\t'),
            Some(b'r') => Some('\r'),
            Some(b'b') => Some('\u{8}'),
            Some(b'f') => Some('\u{c}'),
            Some(&byte @ (b'"' | b'\\' | b'/')) => Some(char::from(byte)),
            Some(b'u') => self.unicode_escape(),
            _ => None,
        };
        escaped.ok_or_else(|| {
            self.at = start;
            self.syntax("an escape that JSON has")
        })
    }

    /// Reads what follows `\u`: four digits, or two times four for a surrogate pair.
    fn unicode_escape(&mut self) -> Option<char> {
        let unit = self.hex4()?;
        if !(0xD800..0xDC00).contains(&unit) {
            return char::from_u32(unit);
        }
        self.bytes()
            .get(self.at..)?
            .starts_with(b"\\u")
            .then_some(())?;
        self.at += 2;
        let low = self.hex4()?;
        if !(0xDC00..0xE000).contains(&low) {
            return None;
        }
        char::from_u32(0x1_0000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
    }

    fn hex4(&mut self) -> Option<u32> {
        let digits = self.bytes().get(self.at..self.at + 4)?;
        self.at += 4;
        digits.iter().try_fold(0, |value, &digit| {
            Some(value * 16 + char::from(digit).to_digit(16)?)
        })
    }

    /// Reads a string that `parse` makes a value of.
    ///
    /// # Errors
    ///
    /// At any other value, which is said not to be of the type `expected`.
    #[inline]
    pub fn parsed_string<T>(
        &mut self,
        expected: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, Error> {
        self.peek();
        let start = self.at;
        let string = self.string(expected)?;
        parse(&string).ok_or_else(|| self.mismatch_from(start, expected))
    }

    /// Reads a string that is a slice of the text.
    ///
    /// # Errors
    ///
    /// At any other value, and at a string with escapes.
    pub fn borrowed_string(&mut self) -> Result<&'a str, Error> {
        self.peek();
        let start = self.at;
        match self.string("Edm.String")? {
            Cow::Borrowed(string) => Ok(string),
            Cow::Owned(_) => Err(self.mismatch_from(
                start,
                "Edm.String without escapes, as `&str` has it (`Cow<str>` takes any)",
            )),
        }
    }
}
