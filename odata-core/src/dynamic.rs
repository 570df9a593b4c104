//! What an object has beside its declared properties.

mod typed;

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::{Deref, DerefMut};

use crate::json::{Error, ReadValue, Reader, WriteValue, Writer};
use crate::untyped::Untyped;

pub use typed::DynamicValue;

/// The undeclared properties of an open type's value, in the order of the payload, with their
/// annotations: `skill` and `skill@odata.type` are two entries.
///
/// No entry has the name of a property that is declared anywhere in the type's chain. One that a program puts
/// there is not written, and neither are the object's own type and, of control information in both spellings,
/// the earlier one. In memory it stays: it counts where an `XUpdate` is asked whether it `is_empty`, and `apply` takes
/// it over into the bag, from which it is not written either.
///
/// OData: *CSDL* 6.4 (Open Entity Type) and 9.3 (Open Complex Type).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DynamicProperties(Vec<(String, Untyped)>);

impl DynamicProperties {
    /// No properties.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// How many entries there are, annotations included.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Untyped> {
        self.0
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value)
    }

    /// The value of a name, to be changed.
    #[must_use]
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Untyped> {
        self.0
            .iter_mut()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value)
    }

    /// Sets the value of a name, behind the last entry if the name is new; the value that it had.
    pub fn insert(
        &mut self,
        name: impl Into<String>,
        value: impl Into<Untyped>,
    ) -> Option<Untyped> {
        let (name, value) = (name.into(), value.into());
        if let Some(old) = self.get_mut(&name) {
            return Some(core::mem::replace(old, value));
        }
        self.0.push((name, value));
        None
    }

    /// Takes the entry of a name out.
    pub fn remove(&mut self, name: &str) -> Option<Untyped> {
        let at = self.0.iter().position(|(key, _)| key == name)?;
        Some(self.0.remove(at).1)
    }

    /// Keeps the entries that are asked for.
    pub(crate) fn retain(&mut self, mut is_kept: impl FnMut(&str, &Untyped) -> bool) {
        self.0.retain(|(name, value)| is_kept(name, value));
    }

    /// The entries in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Untyped)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// The entries in order, their values to be changed.
    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = (&str, &mut Untyped)> {
        self.0
            .iter_mut()
            .map(|(name, value)| (name.as_str(), value))
    }

    /// Reads the value of an entry behind the last one.
    pub(crate) fn read_entry(
        &mut self,
        name: String,
        reader: &mut Reader<'_>,
    ) -> Result<(), Error> {
        let mut value = Untyped::Null;
        value.read(reader)?;
        self.0.push((name, value));
        Ok(())
    }

    /// Writes the entries as members of the object that is being written.
    pub fn put(&self, writer: &mut Writer<'_>) {
        writer.dynamic(self);
    }

    /// Adds an entry behind the last one.
    pub(crate) fn push(&mut self, name: String, value: Untyped) {
        self.0.push((name, value));
    }
}

impl WriteValue for DynamicProperties {
    /// An object of the entries as they are, whatever the format.
    fn write(&self, writer: &mut Writer<'_>) {
        writer.object(|writer| {
            for (name, value) in &self.0 {
                writer.member(name, value);
            }
        });
    }
}

impl IntoIterator for DynamicProperties {
    type Item = (String, Untyped);
    type IntoIter = alloc::vec::IntoIter<(String, Untyped)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<N: Into<String>, V: Into<Untyped>> FromIterator<(N, V)> for DynamicProperties {
    /// Later values of a name replace earlier ones.
    fn from_iter<I: IntoIterator<Item = (N, V)>>(entries: I) -> Self {
        let entries: Vec<(String, Untyped)> = entries
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        let mut first = BTreeMap::new();
        let places: Vec<usize> = entries
            .iter()
            .enumerate()
            .map(|(at, (name, _))| *first.entry(name.as_str()).or_insert(at))
            .collect();
        if first.len() == entries.len() {
            return Self(entries);
        }
        let mut kept: Vec<_> = entries.iter().map(|_| None).collect();
        for (entry, place) in entries.into_iter().zip(places) {
            kept[place] = Some(entry);
        }
        Self(kept.into_iter().flatten().collect())
    }
}

/// The instance annotations and control information of an object, in the order of the payload, by
/// their keys as they came: `@odata.etag`, `photo@odata.mediaReadLink`, `@com.example.score`.
///
/// OData: *JSON* 4.6 (Control Information) and 20 (Instance Annotations).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Annotations(DynamicProperties);

impl Annotations {
    /// No annotations.
    #[must_use]
    pub const fn new() -> Self {
        Self(DynamicProperties::new())
    }
}

impl Annotations {
    /// Adds more; later ones of a name replace earlier ones.
    pub(crate) fn extend(&mut self, more: Self) {
        let own = core::mem::take(&mut self.0);
        self.0 = own.into_iter().chain(more).collect();
    }
}

impl IntoIterator for Annotations {
    type Item = (String, Untyped);
    type IntoIter = alloc::vec::IntoIter<(String, Untyped)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl Deref for Annotations {
    type Target = DynamicProperties;

    fn deref(&self) -> &DynamicProperties {
        &self.0
    }
}

impl DerefMut for Annotations {
    fn deref_mut(&mut self) -> &mut DynamicProperties {
        &mut self.0
    }
}
