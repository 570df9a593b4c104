use alloc::borrow::Cow;
use alloc::format;
use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::slice;
use core::str::FromStr;

use crate::edm::ParseError;
use crate::enumeration::{keeps_unknown, read_name, unknown_member, write_member};
use crate::json::{Error, ReadValue, Reader, WriteValue, Writer};
use crate::model::{EnumType, ODataEnum, TypeRef};
use crate::value::{PropertyType, ValueKind};

/// A value of an enumeration type whose members are flags: a set of members.
///
/// In JSON it is a string of names with commas between them, `"family,contacts"`. They are read in
/// any order, with spaces or without, and written in the order in which they came. A numeric value,
/// as a number or a string, is read as the members whose bits it has; bits that no member has are kept
/// as a number where the type has an `other` variant. So are unknown names. The empty set is the
/// value 0, and is written as the member of that value, if there is one.
///
/// Two sets are equal where they have the same members, in whatever order. A member that stands for
/// several others is one of its own: `readWrite` does not contain `read`; [`bits`](Self::bits) tells
/// whether it does.
///
/// ```
/// use odata_core::Flags;
/// # use odata_core::model::{EnumType, Member, ODataEnum, ODataType, Type};
/// # #[derive(Clone, Copy, Debug, PartialEq)]
/// # enum Day { Sat, Sun }
/// # impl ODataType for Day { const TYPE: Type = Type::Enumeration(Day::ENUM_TYPE); }
/// # impl ODataEnum for Day {
/// #     const ENUM_TYPE: &'static EnumType =
/// #         &EnumType::new("ns.day", &[Member::new("sat", 1), Member::new("sun", 2)]).flags();
/// #     fn member(place: usize) -> Option<Self> { [Day::Sat, Day::Sun].get(place).copied() }
/// #     fn place(&self) -> Result<usize, &str> { Ok(*self as usize) }
/// # }
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

    /// The members that a text names; the first that is unknown, unless such are kept.
    fn parse(text: &str, keeps: bool) -> Result<Self, Cow<'_, str>> {
        let mut members = Self::new();
        for name in text.split(',') {
            members.push_named(name.trim(), keeps)?;
        }
        members.distinct();
        Ok(members)
    }

    /// The members that a text names, where the type keeps unknown ones.
    fn kept(text: &str) -> Self {
        Self::parse(text, true).unwrap_or_default()
    }

    fn push_named<'t>(&mut self, name: &'t str, keeps: bool) -> Result<(), Cow<'t, str>> {
        let ty = E::ENUM_TYPE;
        if let Some(member) = ty.find(name).and_then(E::member) {
            self.push(member);
            return Ok(());
        }
        let unknown = match name.parse() {
            Ok(value) => match self.push_value(ty, value) {
                0 => return Ok(()),
                rest => Cow::Owned(rest.to_string()),
            },
            Err(_) => Cow::Borrowed(name),
        };
        match E::other(&unknown) {
            Some(member) if keeps => {
                self.push(member);
                Ok(())
            }
            _ => Err(unknown),
        }
    }

    /// Adds the members of a numeric value; the bits that no member has.
    fn push_value(&mut self, ty: &EnumType, value: i64) -> i64 {
        let (places, rest) = members_of(ty, value);
        for member in places.into_iter().filter_map(E::member) {
            self.push(member);
        }
        rest
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

/// The places of the members whose bits a value has, the largest first taken, and the bits left over.
fn members_of(ty: &EnumType, value: i64) -> (Vec<usize>, i64) {
    let mut places = Vec::new();
    if let Some(place) = ty.members.iter().position(|member| member.value == value) {
        places.push(place);
        return (places, 0);
    }
    let mut rest = value;
    while rest != 0 {
        let within = |bits: i64| bits != 0 && bits & !rest == 0;
        let members = ty
            .members
            .iter()
            .enumerate()
            .filter(|(_, member)| within(member.value));
        // Of members of one value, the first is the one that `max_by_key` meets last here.
        let Some((place, member)) = members
            .rev()
            .max_by_key(|(_, member)| member.value.count_ones())
        else {
            break;
        };
        places.push(place);
        rest &= !member.value;
    }
    places.sort_unstable();
    (places, rest)
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

impl<E: ODataEnum> fmt::Display for Flags<E> {
    /// The names with commas between them, as in JSON and in URLs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let members = E::ENUM_TYPE.members;
        if self.is_empty() {
            let zero = members.iter().find(|member| member.value == 0);
            return f.write_str(zero.map_or("0", |member| member.name));
        }
        for (index, member) in self.iter().enumerate() {
            let name = member
                .place()
                .map_or_else(|name| name, |place| members[place].name);
            let comma = if index == 0 { "" } else { "," };
            write!(f, "{comma}{name}")?;
        }
        Ok(())
    }
}

impl<E: ODataEnum> FromStr for Flags<E> {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        Self::parse(text, true).map_err(|_| ParseError::new(E::ENUM_TYPE.qualified_name))
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

impl<E: ODataEnum> WriteValue for Flags<E> {
    fn write(&self, writer: &mut Writer<'_>) {
        match self.as_slice() {
            [] if E::ENUM_TYPE.members.iter().all(|member| member.value != 0) => writer.integer(0),
            [member] => write_member(member, writer),
            _ => writer.string(&format!("{self}")),
        }
    }
}

impl<'de, E: ODataEnum> ReadValue<'de> for Flags<E> {
    fn blank() -> Self {
        Self::new()
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        let start = reader.start();
        let text = read_name(E::ENUM_TYPE, reader)?;
        *self = Self::parse(&text, keeps_unknown(reader))
            .map_err(|name| unknown_member(E::ENUM_TYPE, &name, start, reader))?;
        Ok(())
    }
}

impl<E: ODataEnum> PropertyType for Flags<E> {
    const TYPE_REF: TypeRef = TypeRef::one(|| E::TYPE);
    const KIND: ValueKind = ValueKind::Enumeration;
    same_in_requests!();

    fn same(&self, other: &Self) -> bool {
        self == other
    }
}

#[cfg(feature = "serde")]
impl<E: ODataEnum> serde::Serialize for Flags<E> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::serde_impl::serialize(self, serializer)
    }
}

#[cfg(feature = "serde")]
impl<'de, E: ODataEnum> serde::Deserialize<'de> for Flags<E> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::serde_impl::deserialize(deserializer)
    }
}
