//! Navigation properties as members of requests.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::nav::Nav;
use crate::json::{Error, Part, ReadValue, Reader, WriteValue, Writer};
use crate::model::WireName;

/// What a navigation property holds in a request: at most one entity, or several.
#[doc(hidden)]
pub trait Link<'de>: Put + Default {
    /// Reads the property's value, or what binds it; of a collection, what there is of it.
    ///
    /// # Errors
    ///
    /// Where it is neither.
    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error>;
}

/// The writing half of a [`Link`].
#[doc(hidden)]
pub trait Put {
    /// Writes one part of the property; with `whole`, also that there is nothing.
    fn put(&self, key: &'static WireName, part: Part, whole: bool, writer: &mut Writer<'_>);
}

/// Writes a navigation property of a `Create`.
pub fn put_link(link: &impl Put, key: &'static WireName, part: Part, writer: &mut Writer<'_>) {
    link.put(key, part, false, writer);
}

/// Writes a navigation property of an `Update`.
pub fn put_link_update(
    link: &Option<impl Put>,
    key: &'static WireName,
    part: Part,
    writer: &mut Writer<'_>,
) {
    if let Some(link) = link {
        link.put(key, part, true, writer);
    }
}

/// Reads a navigation property of an `Update`; of a collection, what there is of it.
///
/// # Errors
///
/// Where it is neither a value of the property nor what binds it.
pub fn read_link<'de, L: Link<'de>>(
    link: &mut Option<L>,
    reader: &mut Reader<'de>,
) -> Result<(), Error> {
    link.get_or_insert_default().read(reader)
}

fn is_v4_01(writer: &Writer<'_>) -> bool {
    writer.format().is_v4_01()
}

/// Writes what binds a property: a member of its own, `manager@odata.bind`.
fn put_binding(key: &'static WireName, value: &dyn WriteValue, writer: &mut Writer<'_>) {
    writer.member(&format!("{}@odata.bind", key.name()), value);
}

impl<T: WriteValue> Put for Option<Nav<T>> {
    fn put(&self, key: &'static WireName, part: Part, whole: bool, writer: &mut Writer<'_>) {
        match (self, part) {
            (None, _) if !whole => {}
            (None | Some(Nav::Bind(_)), Part::Bindings) if !is_v4_01(writer) => {
                let id: Option<&str> = match self {
                    Some(Nav::Bind(id)) => Some(id),
                    _ => None,
                };
                put_binding(key, &id, writer);
            }
            (Some(Nav::Insert(_)), Part::Navigation) => writer.property_or_null(key, self),
            (_, Part::Navigation) if is_v4_01(writer) => writer.property_or_null(key, self),
            _ => {}
        }
    }
}

impl<'de, T: ReadValue<'de> + WriteValue> Link<'de> for Option<Nav<T>> {
    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        if reader.take_binding() {
            let mut id = None::<String>;
            ReadValue::read(&mut id, reader)?;
            *self = id.map(Nav::Bind);
            return Ok(());
        }
        ReadValue::read(self, reader)
    }
}

impl<T: WriteValue> Put for Vec<Nav<T>> {
    fn put(&self, key: &'static WireName, part: Part, whole: bool, writer: &mut Writer<'_>) {
        if is_v4_01(writer) {
            if part == Part::Navigation && (whole || !self.is_empty()) {
                writer.property_or_null(key, self);
            }
            return;
        }
        if part == Part::Bindings {
            let ids: Vec<&str> = self.iter().filter_map(binding).collect();
            if !ids.is_empty() || (whole && self.is_empty()) {
                put_binding(key, &ids, writer);
            }
        } else if self.iter().any(|nav| binding(nav).is_none()) {
            writer.property_or_null(key, &Inserts(self));
        }
    }
}

impl<'de, T: ReadValue<'de> + WriteValue> Link<'de> for Vec<Nav<T>> {
    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        if reader.take_binding() {
            let mut ids = Vec::<String>::new();
            ReadValue::read(&mut ids, reader)?;
            self.extend(ids.into_iter().map(Nav::Bind));
            return Ok(());
        }
        let mut more = Self::new();
        ReadValue::read(&mut more, reader)?;
        self.append(&mut more);
        Ok(())
    }
}

fn binding<T>(nav: &Nav<T>) -> Option<&str> {
    match nav {
        Nav::Bind(id) => Some(id),
        Nav::Insert(_) => None,
    }
}

/// Those of a collection that are inserted.
struct Inserts<'n, T>(&'n [Nav<T>]);

impl<T: WriteValue> WriteValue for Inserts<'_, T> {
    fn write(&self, writer: &mut Writer<'_>) {
        let inserts: Vec<&Nav<T>> = self.0.iter().filter(|nav| binding(nav).is_none()).collect();
        writer.collection(inserts.iter().copied());
    }
}
