use alloc::vec::Vec;

use super::wire_name::KeyWindow;
use super::{Property, Shape, contains, same_text};

/// The properties of a structured type, inherited ones first, and an index of their names.
///
/// One table serves the type and all its companions.
#[derive(Clone, Copy, Debug)]
pub struct PropertyTable {
    properties: &'static [&'static Property],
    slots: &'static [u16],
    /// The required ones among the first 64, a bit each.
    required: u64,
    has_aliases: bool,
    has_navigation: bool,
}

const EMPTY: u16 = u16::MAX;

impl PropertyTable {
    /// A table over properties and the [`index()`] of their names.
    #[must_use]
    pub const fn new(properties: &'static [&'static Property], slots: &'static [u16]) -> Self {
        let mut required = 0;
        let mut has_aliases = false;
        let mut has_navigation = false;
        let mut bit = 1;
        let mut rest = properties;
        while let [property, behind @ ..] = rest {
            has_aliases |= !property.other_names().is_empty();
            has_navigation |= property.is_navigation();
            if property.is_required() {
                required |= bit;
            }
            bit <<= 1;
            rest = behind;
        }
        Self {
            properties,
            slots,
            required,
            has_aliases,
            has_navigation,
        }
    }

    /// How many slots the index of so many names has.
    #[must_use]
    pub const fn slot_count(names: usize) -> usize {
        (2 * names).next_power_of_two()
    }

    pub(crate) const fn properties(&self) -> &'static [&'static Property] {
        self.properties
    }

    pub(crate) const fn has_navigation(&self) -> bool {
        self.has_navigation
    }

    /// The place of the property whose key a window of the payload begins with, and the length of the
    /// key; the one at a place is looked at first. None where it may still be one, spelled in another
    /// way.
    #[inline]
    pub(crate) fn find_key(&self, next: usize, window: &KeyWindow<'_>) -> Option<(usize, usize)> {
        if let Some(len) = self
            .properties
            .get(next)
            .and_then(|next| next.key_len(window))
        {
            return Some((next, len));
        }
        let last = self.slots.len() - 1;
        let mut slot = hash(window.name()?) & last;
        loop {
            let place = usize::from(self.slots[slot]);
            if let Some(len) = self.properties.get(place)?.any_key_len(window) {
                return Some((place, len));
            }
            slot = (slot + 1) & last;
        }
    }

    /// The place of the property that a name on the wire stands for.
    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        let last = self.slots.len() - 1;
        let mut slot = hash(name.as_bytes()) & last;
        loop {
            let place = usize::from(self.slots[slot]);
            match self.properties.get(place) {
                Some(property) if property.name() == name => return Some(place),
                Some(_) => slot = (slot + 1) & last,
                None => return self.find_alias(name),
            }
        }
    }

    /// As [`find`](Self::find), at compile time.
    pub(crate) const fn find_in_const(&self, name: &str) -> Option<usize> {
        let last = self.slots.len() - 1;
        let mut slot = hash(name.as_bytes()) & last;
        let mut place = self.slots[slot] as usize;
        while place < self.properties.len() {
            if same_text(self.properties[place].name(), name) {
                return Some(place);
            }
            slot = (slot + 1) & last;
            place = self.slots[slot] as usize;
        }
        place = 0;
        while self.has_aliases && place < self.properties.len() {
            if contains(self.properties[place].other_names(), name) {
                return Some(place);
            }
            place += 1;
        }
        None
    }

    #[cold]
    fn find_alias(&self, name: &str) -> Option<usize> {
        if !self.has_aliases {
            return None;
        }
        self.properties
            .iter()
            .position(|property| property.other_names().contains(&name))
    }

    /// The first property that a shape must have and that was not seen.
    #[inline]
    pub(crate) fn missing(&self, shape: Shape, seen: &Seen) -> Option<&'static Property> {
        if self.required & !seen.first_64() == 0 && self.properties.len() <= 64 {
            return None;
        }
        self.search_missing(shape, seen)
    }

    #[inline(never)]
    fn search_missing(&self, shape: Shape, seen: &Seen) -> Option<&'static Property> {
        self.properties
            .iter()
            .enumerate()
            .find(|(place, property)| property.is_required_in(shape) && !seen.contains(*place))
            .map(|(_, property)| *property)
    }
}

/// Which properties of an object were read.
#[derive(Default)]
pub(crate) struct Seen {
    inline: [u64; Self::WORDS],
    more: Vec<u64>,
}

impl Seen {
    const WORDS: usize = 4;

    /// Notes a property; false if it was noted before.
    #[inline]
    pub(crate) fn insert(&mut self, place: usize) -> bool {
        let word = match self.inline.get_mut(place / 64) {
            Some(word) => word,
            None => self.grow(place / 64 - Self::WORDS),
        };
        let bit = 1 << (place % 64);
        let new = *word & bit == 0;
        *word |= bit;
        new
    }

    #[cold]
    fn grow(&mut self, word: usize) -> &mut u64 {
        if self.more.len() <= word {
            self.more.resize(word + 1, 0);
        }
        &mut self.more[word]
    }

    pub(crate) fn contains(&self, place: usize) -> bool {
        let word = place / 64;
        let word = self
            .inline
            .get(word)
            .or_else(|| self.more.get(word - Self::WORDS));
        word.is_some_and(|word| word & (1 << (place % 64)) != 0)
    }

    #[inline]
    fn first_64(&self) -> u64 {
        self.inline[0]
    }
}

/// A hash that needs four bytes of the name only.
const fn hash(name: &[u8]) -> usize {
    let len = name.len();
    if len == 0 {
        return 0;
    }
    // Spelled out, since the compiler steps through this for every name and calls cost it most.
    let word = name[0] as u64
        | (name[len / 2] as u64) << 8
        | (name[len - 1] as u64) << 16
        | (len as u64 & 0xff) << 24;
    ((word * 0x9E37_79B1) >> 16 & 0xffff) as usize
}

/// The own properties of a type with parameters, of which there are `N`.
///
/// # Panics
///
/// Panics where there are fewer than `N`.
#[inline]
#[must_use]
pub const fn own<const N: usize>(own: &'static [Property]) -> &'static [Property; N] {
    own.first_chunk().expect("N is the number of properties")
}

/// The properties of a base followed by a type's own.
///
/// # Panics
///
/// Panics, at compile time, where `N` is not the number of both.
#[must_use]
pub const fn inherit<const N: usize>(
    base: &[&'static Property],
    own: &'static [Property],
) -> [&'static Property; N] {
    const NONE: &Property = &Property::new(
        "",
        super::TypeRef::one(|| super::Type::Primitive(super::PrimitiveType::Untyped)),
    );
    assert!(N == base.len() + own.len(), "N is the number of properties");
    let mut all = [NONE; N];
    let mut at = 0;
    while at < N {
        all[at] = if at < base.len() {
            base[at]
        } else {
            &own[at - base.len()]
        };
        at += 1;
    }
    all
}

/// An index of names, by open addressing; `S` is their [`slot_count`](PropertyTable::slot_count).
///
/// # Panics
///
/// Panics, at compile time, on 65,535 properties or more.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    reason = "the number of properties was just checked"
)]
pub const fn index<const S: usize>(properties: &[&Property]) -> [u16; S] {
    assert!(
        properties.len() < EMPTY as usize,
        "a type has fewer than 65,535 properties"
    );
    let mut slots = [EMPTY; S];
    let mut at = 0;
    while at < properties.len() {
        let mut slot = hash(properties[at].name().as_bytes()) & (S - 1);
        while slots[slot] != EMPTY {
            slot = (slot + 1) & (S - 1);
        }
        slots[slot] = at as u16;
        at += 1;
    }
    slots
}
