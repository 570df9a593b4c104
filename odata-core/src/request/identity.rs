//! What tells entities apart, where parts of them are merged.

use alloc::borrow::{Cow, ToOwned};
use alloc::collections::{BTreeMap, VecDeque};
use alloc::string::String;
use alloc::vec::Vec;

use crate::json::{Format, Writer};
use crate::value::{PropertyType, ValueKind};

/// What tells an entity from others: its key, and of an enum of derived types its type, as the type of an
/// entity never changes (*Protocol* 11.4.3).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Identity {
    key: Vec<u8>,
    /// Nothing where there is but one type, and where the payload does not say which one it is.
    type_name: Option<Cow<'static, str>>,
}

impl Identity {
    /// Whether both may be one entity's: a type that is not said may be any.
    pub(super) fn may_be(&self, other: &Self) -> bool {
        let types = (&self.type_name, &other.type_name);
        self.key == other.key && !matches!(types, (Some(one), Some(other)) if one != other)
    }
}

/// The values of a key, as text, to look entities up by.
pub struct Key {
    writer: Writer<'static>,
    is_whole: bool,
    type_name: Option<Cow<'static, str>>,
}

impl core::fmt::Debug for Key {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Key").finish_non_exhaustive()
    }
}

impl Key {
    pub(super) fn new() -> Self {
        Self {
            writer: Writer::new(Format::default()),
            is_whole: true,
            type_name: None,
        }
    }

    /// Adds a value.
    pub fn add<T: PropertyType>(&mut self, value: &T) {
        self.writer.push(",");
        let is_set = matches!(T::KIND, ValueKind::Enumeration);
        if is_set {
            // The members of a set have no order.
            let text = Format::default().to_string(value);
            let mut members: Vec<_> = text.trim_matches('"').split(',').collect();
            members.sort_unstable();
            self.writer.push(&members.join(","));
        } else {
            value.write(&mut self.writer);
        }
    }

    /// Adds a value that a part may lack.
    pub fn add_given<T: PropertyType>(&mut self, value: &Option<T>) {
        match value {
            Some(value) => self.add(value),
            None => self.lack(),
        }
    }

    /// The text of one value.
    pub(super) fn of<T: PropertyType>(value: &T) -> String {
        let mut key = Self::new();
        key.add(value);
        let text = String::from_utf8(key.text().unwrap_or_default()).unwrap_or_default();
        text.trim_start_matches(',').to_owned()
    }

    /// Notes that something of the key is not known.
    pub(crate) fn lack(&mut self) {
        self.is_whole = false;
    }

    /// Says which of several types it is.
    pub fn of_type(&mut self, name: &'static str) {
        self.type_name = Some(Cow::Borrowed(name));
    }

    /// The same, of a type that the program does not know.
    pub(crate) fn of_unknown_type(&mut self, name: String) {
        self.type_name = Some(Cow::Owned(name));
    }

    /// The name of the type, if it is said.
    pub(super) fn type_name(&self) -> Option<&str> {
        self.type_name.as_deref()
    }

    fn text(self) -> Option<Vec<u8>> {
        self.writer.finish().ok().filter(|_| self.is_whole)
    }

    pub(super) fn identity(mut self) -> Option<Identity> {
        let type_name = self.type_name.take();
        let key = self.text()?;
        Some(Identity { key, type_name })
    }
}

/// Where the entities of a collection are, by what tells them apart.
#[derive(Default)]
pub(super) struct Places(BTreeMap<Identity, VecDeque<usize>>);

impl Places {
    pub(super) fn add(&mut self, identity: Identity, place: usize) {
        self.0.entry(identity).or_default().push_back(place);
    }

    /// The first place of such an entity, which no other one finds then.
    pub(super) fn take(&mut self, identity: &Identity) -> Option<usize> {
        let found = self.find(identity)?;
        let places = self.0.get_mut(&found)?;
        let place = places.pop_front();
        if places.is_empty() {
            self.0.remove(&found);
        }
        place
    }

    /// The one, or else the one whose type is not said, or any, where that of this one is not.
    fn find(&self, identity: &Identity) -> Option<Identity> {
        if self.0.contains_key(identity) {
            return Some(identity.clone());
        }
        let untyped = Identity {
            key: identity.key.clone(),
            type_name: None,
        };
        if identity.type_name.is_some() {
            return Some(untyped);
        }
        let (found, _) = self.0.range(untyped..).next()?;
        (found.key == identity.key).then(|| found.clone())
    }
}
