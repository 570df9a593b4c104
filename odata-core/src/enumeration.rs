//! Reading and writing members of enumerations.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;

use crate::json::{Error, ErrorKind, Reader, Writer, quoted};
use crate::model::{EnumType, ODataEnum};

/// Reads a member: its name, or its numeric value.
///
/// # Errors
///
/// At a value that is no member's, where the type does not keep such, or the reading does not.
pub fn read_member<E: ODataEnum>(reader: &mut Reader<'_>) -> Result<E, Error> {
    let ty = E::ENUM_TYPE;
    let start = reader.start();
    let name = read_name(ty, reader)?;
    if let Some(member) = place_of(ty, &name).and_then(E::member) {
        return Ok(member);
    }
    let kept = if keeps_unknown(reader) {
        E::other(&name)
    } else {
        None
    };
    kept.ok_or_else(|| unknown_member(ty, &name, start, reader))
}

/// Reads what stands for a member, or for several: a string, or a whole number.
pub(crate) fn read_name<'de>(
    ty: &EnumType,
    reader: &mut Reader<'de>,
) -> Result<Cow<'de, str>, Error> {
    match reader.peek() {
        b'"' => reader.string(ty.qualified_name),
        b'-' | b'0'..=b'9' => {
            let start = reader.start();
            let number = reader.number(ty.qualified_name)?;
            match number.parse::<i64>() {
                Ok(_) => Ok(Cow::Borrowed(number)),
                Err(_) => Err(unknown_member(ty, number, start, reader)),
            }
        }
        _ => Err(reader.mismatch(ty.qualified_name)),
    }
}

/// Whether members that the type does not have are kept where it can.
pub(crate) fn keeps_unknown(reader: &Reader<'_>) -> bool {
    !reader.reading().refuses_undeclared()
}

/// The place of the member that a name or a numeric value stands for.
pub(crate) fn place_of(ty: &EnumType, name: &str) -> Option<usize> {
    ty.find(name).or_else(|| {
        let value: i64 = name.parse().ok()?;
        ty.members.iter().position(|member| member.value == value)
    })
}

#[cold]
pub(crate) fn unknown_member(
    ty: &EnumType,
    name: &str,
    start: usize,
    reader: &Reader<'_>,
) -> Error {
    let mut expected = format!("{} (", ty.qualified_name);
    for (place, member) in ty.members.iter().enumerate() {
        if place > 0 {
            expected.push_str(", ");
        }
        expected.push_str(member.name);
    }
    expected.push(')');
    let found: String = quoted(name);
    reader.error_at(start, ErrorKind::Member, expected, found)
}

/// Writes a member: its name; a numeric value that no member has as a number.
pub fn write_member<E: ODataEnum>(value: &E, writer: &mut Writer<'_>) {
    match value.place() {
        Ok(place) => writer.ascii(E::ENUM_TYPE.members[place].name),
        Err(other) if is_whole_number(other) => writer.number(other),
        Err(other) => writer.string(other),
    }
}

/// Whether a text is a whole number as JSON spells it.
fn is_whole_number(text: &str) -> bool {
    text.parse::<i64>()
        .is_ok_and(|value| itoa::Buffer::new().format(value) == text)
}
