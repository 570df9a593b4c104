use alloc::borrow::Cow;
use alloc::boxed::Box;

use super::super::{open, short};
use super::{Link, Removed};
use crate::json::{Error, Itself, ReadValue, Reader, WriteValue, Writer};

/// One change in a [`Delta`](super::Delta), or the answer where the changes of a single entity were
/// asked for.
///
/// It is told by its members: `@removed`, which 4.01 has, or else its context URL, which ends in
/// `/$deletedEntity`, `/$link` or `/$deletedLink`.
///
/// OData: *JSON* 15.1 (Delta Responses).
#[derive(Clone, Debug, PartialEq)]
pub enum Change<T> {
    /// An entity that was added or changed (*JSON* 15.2).
    Changed(T),
    /// An entity that is gone (*JSON* 15.3).
    Removed(Box<Removed>),
    /// A relationship that was added (*JSON* 15.4).
    AddedLink(Box<Link>),
    /// A relationship that was removed (*JSON* 15.5).
    DeletedLink(Box<Link>),
}

/// What a change is, by its members.
enum Kind {
    Changed,
    Removed,
    AddedLink,
    DeletedLink,
}

impl<'de, T: ReadValue<'de>> ReadValue<'de> for Change<T> {
    type By = Itself;

    fn blank() -> Self {
        Self::Changed(T::blank())
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        *self = match kind(reader)? {
            Kind::Changed => Self::Changed(read(reader)?),
            Kind::Removed => Self::Removed(read(reader)?),
            Kind::AddedLink => Self::AddedLink(read(reader)?),
            Kind::DeletedLink => Self::DeletedLink(read(reader)?),
        };
        Ok(())
    }
}

fn read<'de, T: ReadValue<'de>>(reader: &mut Reader<'de>) -> Result<T, Error> {
    let mut value = T::blank();
    value.read(reader)?;
    Ok(value)
}

fn kind(reader: &mut Reader<'_>) -> Result<Kind, Error> {
    open(reader, "a change")?;
    let (mut is_removed, mut context) = (false, Cow::Borrowed(""));
    let mut ahead = reader.ahead();
    // Where this fails, reading the change fails as well, and says where.
    let _ = ahead.members(&mut |reader, key| {
        match &*short(&key) {
            "@removed" => is_removed = true,
            "@context" if reader.peek() == b'"' => {
                context = reader.string("Edm.String")?;
                return Ok(());
            }
            _ => {}
        }
        reader.skip_value()
    });
    Ok(match context.rsplit_once('/').map(|(_, kind)| kind) {
        _ if is_removed => Kind::Removed,
        Some("$deletedEntity") => Kind::Removed,
        Some("$link") => Kind::AddedLink,
        Some("$deletedLink") => Kind::DeletedLink,
        _ => Kind::Changed,
    })
}

impl<T: WriteValue> WriteValue for Change<T> {
    fn write(&self, writer: &mut Writer<'_>) {
        match self {
            Self::Changed(entity) => entity.write(writer),
            Self::Removed(removed) => removed.write(writer),
            Self::AddedLink(link) | Self::DeletedLink(link) => link.write(writer),
        }
    }
}

with_serde!(Change<T>);
