//! The text form of flags, and the JSON form, which is the same.

use alloc::borrow::Cow;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use super::Flags;
use crate::edm::ParseError;
use crate::enumeration::{keeps_unknown, read_name, unknown_member, write_member};
use crate::json::{Error, Itself, ReadValue, Reader, WriteValue, Writer};
use crate::model::{EnumType, ODataEnum};

impl<E: ODataEnum> Flags<E> {
    /// The members that a text names; the first that is unknown, unless such are kept.
    pub(super) fn parse(text: &str, keeps: bool) -> Result<Self, Cow<'_, str>> {
        let mut members = Self::new();
        for name in text.split(',') {
            members.push_named(name.trim(), keeps)?;
        }
        members.distinct();
        Ok(members)
    }

    /// The members that a text names, where the type keeps unknown ones.
    pub(super) fn kept(text: &str) -> Self {
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

impl<E: ODataEnum> WriteValue for Flags<E> {
    fn write(&self, writer: &mut Writer<'_>) {
        match self.as_slice() {
            [] if E::ENUM_TYPE.members.iter().all(|member| member.value != 0) => writer.integer(0),
            [member] => write_member(member, writer),
            _ => writer.string(&self.to_string()),
        }
    }
}

impl<'de, E: ODataEnum> ReadValue<'de> for Flags<E> {
    type By = Itself;

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
