//! Reading numbers.

use super::{Error, Reader};

impl<'a> Reader<'a> {
    /// Reads a number as it is spelled.
    ///
    /// # Errors
    ///
    /// At any other value, which is said not to be of the type `expected`.
    #[inline]
    pub fn number(&mut self, expected: &'static str) -> Result<&'a str, Error> {
        self.peek();
        match number_end(self.bytes(), self.at) {
            Ok(end) => {
                let number = &self.text()[self.at..end];
                self.at = end;
                Ok(number)
            }
            Err(_) => Err(self.mismatch(expected)),
        }
    }

    /// Reads a number that `parse` makes a value of.
    ///
    /// # Errors
    ///
    /// At any other value, which is said not to be of the type `expected`.
    #[inline]
    pub fn parsed_number<T>(
        &mut self,
        expected: &'static str,
        parse: impl FnOnce(&'a str) -> Option<T>,
    ) -> Result<T, Error> {
        self.peek();
        let start = self.at;
        let number = self.number(expected)?;
        parse(number).ok_or_else(|| self.mismatch_from(start, expected))
    }

    /// Reads a number, or a string that holds one, that `parse` makes a value of.
    ///
    /// # Errors
    ///
    /// At any other value, which is said not to be of the type `expected`.
    pub fn number_or_string<T>(
        &mut self,
        expected: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, Error> {
        if self.peek() == b'"' {
            self.parsed_string(expected, parse)
        } else {
            self.parsed_number(expected, parse)
        }
    }

    /// Passes over the number that comes next.
    pub(super) fn skip_number(&mut self) -> Result<(), Error> {
        match number_end(self.bytes(), self.at) {
            Ok(end) => {
                self.at = end;
                Ok(())
            }
            Err(at) => {
                self.at = at;
                Err(self.syntax("a digit"))
            }
        }
    }
}

/// The end of the number that starts at a place; or where it stops being one.
#[inline]
fn number_end(bytes: &[u8], start: usize) -> Result<usize, usize> {
    let mut at = start + usize::from(bytes.get(start) == Some(&b'-'));
    match bytes.get(at) {
        Some(b'0') => at += 1,
        Some(b'1'..=b'9') => at = digits_end(bytes, at + 1),
        _ => return Err(at),
    }
    if bytes.get(at) == Some(&b'.') {
        at = some_digits_end(bytes, at + 1)?;
    }
    if let Some(b'e' | b'E') = bytes.get(at) {
        at += 1 + usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        at = some_digits_end(bytes, at)?;
    }
    Ok(at)
}

#[inline]
fn digits_end(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at).is_some_and(u8::is_ascii_digit) {
        at += 1;
    }
    at
}

#[inline]
fn some_digits_end(bytes: &[u8], at: usize) -> Result<usize, usize> {
    match digits_end(bytes, at) {
        end if end == at => Err(at),
        end => Ok(end),
    }
}
