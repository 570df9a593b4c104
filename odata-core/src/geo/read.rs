use alloc::format;
use alloc::vec::Vec;

use super::GeoObject;
use super::shape::{GeoShape, Kind};
use crate::dynamic::DynamicProperties;
use crate::json::{Error, ErrorKind, Reader};

/// What is read whole, and never null.
pub(super) trait Content: Sized {
    /// A value to be overwritten by reading.
    const BLANK: Self;

    fn read(reader: &mut Reader<'_>) -> Result<Self, Error>;
}

impl<T: Content> Content for Vec<T> {
    const BLANK: Self = Self::new();

    fn read(reader: &mut Reader<'_>) -> Result<Self, Error> {
        if reader.peek() != b'[' {
            return Err(reader.mismatch("an array"));
        }
        let mut items = Self::new();
        reader.items(&mut |reader, _| {
            items.push(T::read(reader)?);
            Ok(())
        })?;
        Ok(items)
    }
}

/// Reads a GeoJSON object.
pub(super) fn read_object<T: GeoShape>(
    expected: &'static str,
    reader: &mut Reader<'_>,
) -> Result<GeoObject<T>, Error> {
    if reader.peek() != b'{' {
        return Err(reader.mismatch(expected));
    }
    let start = reader.start();
    let kind = ahead::<T>(expected, reader)?;
    let (mut tagged, mut shape) = (false, None);
    let mut members = DynamicProperties::new();
    reader.members(&mut |reader, key| {
        let is_second = match &*key {
            "type" => core::mem::replace(&mut tagged, true),
            name if name == kind.content_name() => shape.is_some(),
            _ => return members.read_entry(key.into_owned(), reader),
        };
        if is_second {
            let at = reader.start();
            return Err(reader.error_at(at, ErrorKind::Duplicate, "one value", "a second"));
        }
        if &*key == "type" {
            return reader.skip_value();
        }
        shape = Some(T::read_content(kind, reader)?);
        Ok(())
    })?;
    match shape {
        Some(shape) => Ok(GeoObject { shape, members }),
        None => Err(reader.missing(kind.content_name(), expected, start)),
    }
}

/// The type of the object that comes next, wherever in the object it stands.
fn ahead<T: GeoShape>(expected: &'static str, reader: &mut Reader<'_>) -> Result<Kind, Error> {
    let start = reader.start();
    let Some((at, name)) = reader.string_ahead("type")? else {
        return Err(reader.missing("type", expected, start));
    };
    T::kind(&name).ok_or_else(|| {
        let known: Vec<_> = Kind::ALL
            .iter()
            .filter(|kind| T::kind(kind.name()).is_some())
            .map(|kind| kind.name())
            .collect();
        let expected = format!("{expected} ({})", known.join(", "));
        let found = crate::json::quoted(&name);
        reader
            .error_at(at, ErrorKind::Value, expected, found)
            .in_property("type")
    })
}
