//! Errors at what a reader finds.

use alloc::borrow::{Cow, ToOwned};
use alloc::format;
use alloc::string::String;

use super::{Error, ErrorKind, Position, Reader};

impl Reader<'_> {
    /// An error at a value that starts where the reader was before.
    #[cold]
    pub(crate) fn mismatch_from(
        &mut self,
        start: usize,
        expected: impl Into<Cow<'static, str>>,
    ) -> Error {
        self.misfit_from(start, ErrorKind::Value, expected)
    }

    /// The same, where another rule than that of the value's form is broken.
    #[cold]
    pub(crate) fn misfit_from(
        &mut self,
        start: usize,
        kind: ErrorKind,
        expected: impl Into<Cow<'static, str>>,
    ) -> Error {
        self.at = start;
        self.mismatch_as(kind, expected.into())
    }

    /// An error at the next value, which is not of the type `expected`.
    #[cold]
    #[inline(never)]
    pub fn mismatch(&mut self, expected: &'static str) -> Error {
        self.mismatch_as(ErrorKind::Value, Cow::Borrowed(expected))
    }

    /// An error at the next value, if there is one; where the text is no JSON, that is said.
    #[cold]
    pub(super) fn mismatch_as(&mut self, kind: ErrorKind, expected: Cow<'static, str>) -> Error {
        self.peek();
        let at = self.at;
        match self.describe_value() {
            Ok(found) => self.error_at(at, kind, expected, found),
            Err(error) => error,
        }
    }

    /// The next value in words, such as `string "Double"`.
    #[cold]
    fn describe_value(&mut self) -> Result<Cow<'static, str>, Error> {
        Ok(match self.peek() {
            b'"' => Cow::Owned(format!("string {}", quoted(&self.string_here()?))),
            b'{' => Cow::Borrowed("an object"),
            b'[' => Cow::Borrowed("an array"),
            b'-' | b'0'..=b'9' => {
                let start = self.at;
                self.skip_value()?;
                Cow::Owned(format!(
                    "number {}",
                    shortened(&self.text()[start..self.at])
                ))
            }
            b't' if self.word(b"true") => Cow::Borrowed("true"),
            b'f' if self.word(b"false") => Cow::Borrowed("false"),
            b'n' if self.word(b"null") => Cow::Borrowed("null"),
            _ => return Err(self.syntax("a value")),
        })
    }

    /// An error at a byte where JSON has something else.
    #[cold]
    #[inline(never)]
    pub(super) fn syntax(&self, expected: &'static str) -> Error {
        let found = match self
            .text()
            .get(self.at..)
            .and_then(|rest| rest.chars().next())
        {
            Some(character @ ('"' | '\'' | '\\')) => Cow::Owned(format!("`{character}`")),
            Some(character) => Cow::Owned(format!("`{}`", character.escape_debug())),
            None if self.at >= self.text().len() => Cow::Borrowed("the end of the text"),
            None => Cow::Borrowed("part of a character"),
        };
        self.error_at(self.at, ErrorKind::Syntax, expected, found)
    }

    #[cold]
    pub(super) fn too_deep(&self, start: usize) -> Error {
        let expected = format!("at most {} levels of nesting", self.reading().depth());
        self.error_at(start, ErrorKind::Depth, expected, "one more")
    }

    /// An error at a byte.
    #[cold]
    pub(crate) fn error_at(
        &self,
        at: usize,
        kind: ErrorKind,
        expected: impl Into<Cow<'static, str>>,
        found: impl Into<Cow<'static, str>>,
    ) -> Error {
        let position = (!self.attempting).then(|| Position::of(self.bytes(), at));
        Error::new(kind, expected, found, position)
    }

    /// An error for an object that lacks a property.
    #[cold]
    pub(crate) fn missing(
        &self,
        name: &'static str,
        expected: impl Into<Cow<'static, str>>,
        start: usize,
    ) -> Error {
        self.error_at(start, ErrorKind::Missing, expected, "no such property")
            .in_property(name)
    }
}

/// How many characters of a payload an error repeats.
const SHOWN: usize = 40;

/// A text in quotes, cut where it is long.
pub(crate) fn quoted(text: &str) -> String {
    format!("{:?}", shortened(text))
}

/// A text, cut where it is long.
pub(super) fn shortened(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => Cow::Owned(text[..end].to_owned() + "…"),
        None => Cow::Borrowed(text),
    }
}

/// How long a type's name may be that an error repeats whole.
const NAME: usize = 200;

/// A type by the name that a payload gives it, in quotes where that is none.
pub(crate) fn named_type(name: &str) -> String {
    let is_name = |character: char| character.is_alphanumeric() || matches!(character, '.' | '_');
    if name.len() <= NAME && name.chars().all(is_name) {
        format!("type {name}")
    } else {
        format!("type {}", quoted(name))
    }
}
