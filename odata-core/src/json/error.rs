use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::model::Property;

/// Why a payload was refused: which rule, where, what was expected and what was found.
///
/// It prints as one line:
///
/// ```text
/// inference.confidenceScore: expected Edm.Double, found string "Double" at line 7 column 24
/// ```
///
/// It is as large as a pointer.
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Box<Parts>);

#[derive(Clone, PartialEq, Eq)]
struct Parts {
    kind: ErrorKind,
    /// From the innermost segment outwards, in the order in which the calls return.
    path: Vec<Segment>,
    expected: Cow<'static, str>,
    found: Cow<'static, str>,
    position: Option<Position>,
}

#[derive(Clone, PartialEq, Eq)]
enum Segment {
    Property(Cow<'static, str>),
    Index(usize),
}

/// A place in a JSON text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column, in characters, from 1.
    pub column: usize,
    /// The offset in bytes, from 0.
    pub offset: usize,
}

impl Position {
    /// The place of a byte in a text.
    pub(crate) fn of(text: &[u8], offset: usize) -> Self {
        let before = &text[..offset.min(text.len())];
        let lines_before = count(before, |byte| byte == b'\n');
        let line_start = if lines_before == 0 {
            0
        } else {
            let last_break = before.iter().rposition(|&byte| byte == b'\n');
            last_break.map_or(0, |at| at + 1)
        };
        Self {
            line: 1 + lines_before,
            column: 1 + count(&before[line_start..], |byte| byte & 0xC0 != 0x80),
            offset,
        }
    }
}

/// How many bytes are of a kind. Sums that fit into a byte are taken of sixteen and more bytes at once,
/// which counts where a stream's position is kept.
fn count(bytes: &[u8], is_counted: impl Fn(u8) -> bool) -> usize {
    let in_chunk =
        |chunk: &[u8]| -> u8 { chunk.iter().map(|&byte| u8::from(is_counted(byte))).sum() };
    bytes
        .chunks(255)
        .map(|chunk| usize::from(in_chunk(chunk)))
        .sum()
}

/// The rule that a payload broke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The text is not JSON (RFC 8259).
    Syntax,
    /// The text is not UTF-8.
    Encoding,
    /// A value does not have the form of its type.
    Value,
    /// A value does not keep to a facet, such as the greatest length.
    Facet,
    /// A required property is missing.
    Missing,
    /// A property or a control information stands twice in an object.
    Duplicate,
    /// The object is of another type than the one asked for.
    Type,
    /// A property is not declared, where that matters.
    Undeclared,
    /// A member is not one of the enumeration's.
    Member,
    /// A property that no request may set.
    ServerAssigned,
    /// The nesting is too deep.
    Depth,
    /// A part of the text is longer than is allowed.
    Size,
    /// The bytes could not be read or written.
    Io,
    /// What another data format, or a user's own type, reports.
    Other,
}

impl Error {
    #[cold]
    pub(crate) fn new(
        kind: ErrorKind,
        expected: impl Into<Cow<'static, str>>,
        found: impl Into<Cow<'static, str>>,
        position: Option<Position>,
    ) -> Self {
        Self(Box::new(Parts {
            kind,
            path: Vec::new(),
            expected: expected.into(),
            found: found.into(),
            position,
        }))
    }

    /// The same, within a property.
    #[cold]
    #[must_use]
    pub(crate) fn in_property(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.0.path.push(Segment::Property(name.into()));
        self
    }

    /// The same, within a declared property. What can only be written is not to be printed.
    #[cold]
    #[must_use]
    pub(crate) fn in_declared(mut self, property: &Property) -> Self {
        use ErrorKind::{Facet, Member, Other, Value};
        if property.is_write_only() && matches!(self.0.kind, Value | Facet | Member | Other) {
            self.0.found = Cow::Borrowed("another value");
        }
        self.in_property(property.name())
    }

    /// The same, within an item of a collection.
    #[cold]
    #[must_use]
    pub(crate) fn in_item(mut self, index: usize) -> Self {
        self.0.path.push(Segment::Index(index));
        self
    }

    /// The rule that was broken.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Where in the payload, by names: `value[3].inference.confidenceScore`; empty at its root.
    #[must_use]
    pub fn path(&self) -> String {
        use fmt::Write;
        let mut path = String::new();
        for segment in self.0.path.iter().rev() {
            match segment {
                Segment::Property(name) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    push_on_one_line(&mut path, name);
                }
                Segment::Index(index) => {
                    let written = write!(path, "[{index}]");
                    debug_assert!(written.is_ok(), "a string takes what is written");
                }
            }
        }
        path
    }

    /// What was expected, in OData's words: `Edm.Double`.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.0.expected
    }

    /// What was found: `string "Double"`.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.0.found
    }

    /// Where in the text, if a text was read.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.0.position
    }

    /// The line, from 1, if a text was read.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.0.position.map(|position| position.line)
    }

    /// The column in characters, from 1, if a text was read.
    #[must_use]
    pub fn column(&self) -> Option<usize> {
        self.0.position.map(|position| position.column)
    }

    /// Path, expected and found, without the position.
    pub(crate) fn message(&self) -> impl fmt::Display + '_ {
        struct Message<'e>(&'e Error);
        impl fmt::Display for Message<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let path = self.0.path();
                if !path.is_empty() {
                    write!(f, "{path}: ")?;
                }
                write!(
                    f,
                    "expected {}, found {}",
                    self.0.expected(),
                    self.0.found()
                )
            }
        }
        Message(self)
    }

    /// The same, of a value that stands in no text.
    pub(crate) fn without_position(mut self) -> Self {
        self.0.position = None;
        self
    }

    /// The same, with positions that count from another place of a longer text.
    #[cfg(feature = "std")]
    pub(crate) fn moved(mut self, to: impl FnOnce(Position) -> Position) -> Self {
        self.0.position = self.0.position.map(to);
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.message())?;
        match self.position() {
            Some(Position { line, column, .. }) => write!(f, " at line {line} column {column}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({:?}: {self})", self.kind())
    }
}

impl core::error::Error for Error {}

/// Appends a name from a payload, in which a control character might forge a line of a log.
fn push_on_one_line(path: &mut String, name: &str) {
    for character in name.chars() {
        if character.is_control() {
            path.extend(character.escape_default());
        } else {
            path.push(character);
        }
    }
}
