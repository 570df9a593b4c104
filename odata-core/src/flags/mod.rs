mod text;

use alloc::vec;
use alloc::vec::Vec;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::slice;

use crate::model::{ODataEnum, Shape, TypeRef};
use crate::value::PropertyType;

/// A value of an enumeration type whose members are flags: a set of members.
///
/// In JSON it is a string of names with commas between them, `"family,contacts"`. They are read in
/// any order, with spaces or without, and written in the order in which they came. A numeric value,
/// as a number or a string, is read as the members whose bits it has. Where the type has an `other`
/// variant, unknown names are kept, and bits that no member has as a number. The empty set is the
/// value 0, and is written as the member of that value, if there is one.
///
/// Two sets are equal where they have the same members, in whatever order. A member that stands for
/// several others is one of its own: `readWrite` does not contain `read`; [`bits`](Self::bits) tells
/// whether it does.
///
/// ```
/// use odata_core::{Flags, ODataEnum};
///
/// #[derive(Clone, Debug, ODataEnum)]
/// #[odata(namespace = "example", flags)]
/// enum Day {
///     Sat,
///     Sun,
/// }
///
/// let days: Flags<Day> = odata_core::json::from_str(r#""sun, sat""#)?;
/// assert_eq!(days, Flags::from([Day::Sat, Day::Sun]));
/// assert_eq!(odata_core::json::to_string(&days), r#""sun,sat""#);
/// assert_eq!(odata_core::json::from_str::<Flags<Day>>("3")?, days);
/// # Ok::<_, odata_core::Error>(())
/// ```
///
/// # Errors
///
/// Reading refuses an unknown member where the type has no `other` variant, and where
/// [`Reading`](crate::json::Reading) refuses what is undeclared; the error lists the members.
///
/// OData: *CSDL* 10.2 (`IsFlags`), *JSON* 7.1.
#[derive(Clone)]
pub struct Flags<E>(Members<E>);

/// One member is by far the commonest, and takes no allocation.
#[derive(Clone)]
enum Members<E> {
    None,
    One(E),
    Several(Vec<E>),
}

/// A member's place among those of its type, or its name where the type has no such.
type Key<'m> = Result<usize, &'m str>;

impl<E> Flags<E> {
    /// The empty set.
    #[must_use]
    pub const fn new() -> Self {
        Self(Members::None)
    }

    /// The members, in the order in which they came.
    #[must_use]
    pub fn as_slice(&self) -> &[E] {
        match &self.0 {
            Members::None => &[],
            Members::One(member) => slice::from_ref(member),
            Members::Several(members) => members,
        }
    }

    /// The members, in the order in which they came.
    pub fn iter(&self) -> slice::Iter<'_, E> {
        self.as_slice().iter()
    }

    /// How many members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.as_slice().len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.as_slice().is_empty()
    }

    fn into_vec(self) -> Vec<E> {
        match self.0 {
            Members::None => Vec::new(),
            Members::One(member) => vec![member],
            Members::Several(members) => members,
        }
    }

    /// Adds a member that may be there already.
    fn push(&mut self, member: E) {
        self.0 = match core::mem::replace(&mut self.0, Members::None) {
            Members::None => Members::One(member),
            Members::One(first) => Members::Several(vec![first, member]),
            Members::Several(mut members) => {
                members.push(member);
                Members::Several(members)
            }
        };
    }

    fn retain(&mut self, mut keep: impl FnMut(&E) -> bool) {
        match &mut self.0 {
            Members::None => {}
            Members::One(member) => {
                if !keep(member) {
                    self.0 = Members::None;
                }
            }
            Members::Several(members) => members.retain(keep),
        }
    }
}

impl<E: ODataEnum> Flags<E> {
    /// Whether a member is in the set.
    #[must_use]
    pub fn contains(&self, member: &E) -> bool {
        match member.place() {
            Ok(place) => self.has(Ok(place)),
            Err(name) => Self::kept(name).is_subset(self),
        }
    }

    /// Adds a member; whether it was not there before.
    ///
    /// An unknown member that spells known ones, by name or by value, is those.
    pub fn insert(&mut self, member: E) -> bool {
        let before = self.len();
        self.extend([member]);
        self.len() > before
    }

    /// Takes a member out; whether it was there.
    pub fn remove(&mut self, member: &E) -> bool {
        let before = self.len();
        match member.place() {
            Ok(place) => self.retain(|member| member.place() != Ok(place)),
            Err(name) => {
                let gone = Self::kept(name);
                self.retain(|member| !gone.has(member.place()));
            }
        }
        self.len() < before
    }

    /// The members of either set.
    #[must_use]
    pub fn union(mut self, other: Self) -> Self {
        self.extend(other);
        self
    }

    /// The members of both sets.
    #[must_use]
    pub fn intersection(mut self, other: &Self) -> Self {
        let keys = other.keys();
        self.retain(|member| keys.binary_search(&member.place()).is_ok());
        self
    }

    /// The members that the other set does not have.
    #[must_use]
    pub fn difference(mut self, other: &Self) -> Self {
        let keys = other.keys();
        self.retain(|member| keys.binary_search(&member.place()).is_err());
        self
    }

    /// Whether the other set has all members of this one.
    #[must_use]
    pub fn is_subset(&self, other: &Self) -> bool {
        let keys = other.keys();
        self.iter()
            .all(|member| keys.binary_search(&member.place()).is_ok())
    }

    /// The numeric value; none where a member's is not known.
    #[must_use]
    pub fn bits(&self) -> Option<i64> {
        self.iter().try_fold(0, |bits, member| {
            let value = match member.place() {
                Ok(place) => E::ENUM_TYPE.members.get(place)?.value,
                Err(name) => name.parse().ok()?,
            };
            Some(bits | value)
        })
    }

    fn has(&self, key: Key<'_>) -> bool {
        self.iter().any(|member| member.place() == key)
    }

    /// What tells the members apart, in order.
    fn keys(&self) -> Vec<Key<'_>> {
        let mut keys: Vec<_> = self.iter().map(ODataEnum::place).collect();
        keys.sort_unstable();
        keys
    }

    /// Takes out each member that was there before.
    fn distinct(&mut self) {
        let Members::Several(members) = &mut self.0 else {
            return;
        };
        // A payload may name any number, so they are not compared each with each.
        let mut keys: Vec<_> = members.iter().map(ODataEnum::place).zip(0..).collect();
        keys.sort_unstable();
        let mut first = vec![true; members.len()];
        for pair in keys.windows(2) {
            if pair[0].0 == pair[1].0 {
                first[pair[1].1] = false;
            }
        }
        let mut first = first.into_iter();
        members.retain(|_| first.next().unwrap_or(true));
    }
}

impl<E> Default for Flags<E> {
    fn default() -> Self {
        Self::new()
    }
}

impl<E: ODataEnum> PartialEq for Flags<E> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.is_subset(other)
    }
}

impl<E: ODataEnum> Eq for Flags<E> {}

impl<E: ODataEnum> Hash for Flags<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.keys().hash(state);
    }
}

impl<E: fmt::Debug> fmt::Debug for Flags<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self).finish()
    }
}

impl<E: ODataEnum> From<E> for Flags<E> {
    fn from(member: E) -> Self {
        Self::from([member])
    }
}

impl<E: ODataEnum, const N: usize> From<[E; N]> for Flags<E> {
    fn from(members: [E; N]) -> Self {
        members.into_iter().collect()
    }
}

impl<E: ODataEnum> FromIterator<E> for Flags<E> {
    fn from_iter<I: IntoIterator<Item = E>>(members: I) -> Self {
        let mut flags = Self::new();
        flags.extend(members);
        flags
    }
}

impl<E: ODataEnum> Extend<E> for Flags<E> {
    fn extend<I: IntoIterator<Item = E>>(&mut self, members: I) {
        for member in members {
            match member.place() {
                Ok(_) => self.push(member),
                Err(name) => Self::kept(name)
                    .into_iter()
                    .for_each(|member| self.push(member)),
            }
        }
        self.distinct();
    }
}

impl<E> IntoIterator for Flags<E> {
    type Item = E;
    type IntoIter = vec::IntoIter<E>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_vec().into_iter()
    }
}

impl<'f, E> IntoIterator for &'f Flags<E> {
    type Item = &'f E;
    type IntoIter = slice::Iter<'f, E>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<E: ODataEnum> PropertyType for Flags<E> {
    const TYPE_REF: TypeRef = TypeRef::enumeration::<E>();
    const FAULT: Option<&'static str> = if E::ENUM_TYPE.is_flags {
        None
    } else {
        Some(
            "the members are no flags; write `#[odata(flags)]` on the enumeration, or its name without `Flags`",
        )
    };
    same_in_requests!();

    fn same(&self, other: &Self, _: Shape) -> bool {
        self == other
    }
}
