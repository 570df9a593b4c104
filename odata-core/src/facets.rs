//! The facets that values are held to: those of a type definition, and those of a property.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::ToString;
use core::fmt;

use crate::edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay};
use crate::json::{Error, ErrorKind, ReadValue, Reader};
use crate::model::{Facets, PrimitiveType, Property, Type};

/// What a facet asks that a value does not keep to, in words: `of at most 20 characters`.
type Misfit = Cow<'static, str>;

/// Reads the value of a property anew, to hold it to the property's facets.
///
/// In the shapes of a type a property has different Rust types; in JSON it is the same.
pub(crate) fn check(property: &Property, reader: &mut Reader<'_>) -> Result<(), Error> {
    if property.type_ref().collection && reader.peek() == b'[' {
        return reader.items(&mut |reader, _| check_value(property, reader));
    }
    check_value(property, reader)
}

fn check_value(property: &Property, reader: &mut Reader<'_>) -> Result<(), Error> {
    if reader.null() {
        return Ok(());
    }
    let of = (property.type_ref().of)();
    let underlying = match of {
        Type::Definition(definition) => definition.underlying,
        Type::Primitive(primitive) => primitive,
        _ => return reader.skip_value(),
    };
    let facets = property.facet_values();
    let name = facets.edm_type.unwrap_or(of.qualified_name());
    check_primitive(name, underlying, facets, reader)
}

/// Reads a value anew, as one of the type that the metadata names.
pub(crate) fn check_primitive(
    name: &'static str,
    underlying: PrimitiveType,
    facets: &Facets,
    reader: &mut Reader<'_>,
) -> Result<(), Error> {
    match facets.edm_type.unwrap_or(underlying.qualified_name()) {
        "Edm.String" => {
            check_as::<Cow<'_, str>>(name, facets, reader, |value, facets| string(value, facets))
        }
        "Edm.Binary" => check_as(name, facets, reader, binary),
        "Edm.Decimal" => check_as(name, facets, reader, decimal),
        "Edm.DateTimeOffset" => check_as::<DateTimeOffset>(name, facets, reader, temporal),
        "Edm.Duration" => check_as::<Duration>(name, facets, reader, temporal),
        "Edm.TimeOfDay" => check_as::<TimeOfDay>(name, facets, reader, temporal),
        "Edm.Byte" => check_form::<u8>(name, reader),
        "Edm.Date" => check_form::<Date>(name, reader),
        "Edm.Double" => check_form::<f64>(name, reader),
        "Edm.Guid" => check_form::<Guid>(name, reader),
        "Edm.Int16" => check_form::<i16>(name, reader),
        "Edm.Int32" => check_form::<i32>(name, reader),
        "Edm.Int64" => check_form::<i64>(name, reader),
        "Edm.SByte" => check_form::<i8>(name, reader),
        "Edm.Single" => check_form::<f32>(name, reader),
        // All JSON of the Rust type's kind has the form of the others.
        _ => reader.skip_value(),
    }
}

/// The same of a type that has no facets.
fn check_form<'de, T: ReadValue<'de>>(
    name: &'static str,
    reader: &mut Reader<'de>,
) -> Result<(), Error> {
    check_as::<T>(name, &Facets::NONE, reader, |_, _| None)
}

fn check_as<'de, T: ReadValue<'de>>(
    name: &'static str,
    facets: &Facets,
    reader: &mut Reader<'de>,
    misfit: fn(&T, &Facets) -> Option<Misfit>,
) -> Result<(), Error> {
    let start = reader.start();
    let mut value = T::blank();
    // The property's own type has read it; that the metadata names another is held against requests.
    if reader.reading().refuses_other_forms() {
        value.read(reader)?;
    } else if !reader.attempt(|reader| value.read(reader)) {
        reader.rewind(start);
        return reader.skip_value();
    }
    match misfit(&value, facets) {
        None => Ok(()),
        Some(asked) => Err(reader.misfit_from(start, ErrorKind::Facet, format!("{name} {asked}"))),
    }
}

/// Facets of a string.
fn string(value: &str, facets: &Facets) -> Option<Misfit> {
    if facets.unicode == Some(false) && !value.is_ascii() {
        return Some(Cow::Borrowed("of ASCII characters only"));
    }
    // There are no more characters than bytes, so most need not be counted.
    let is_long = |longest: usize| value.len() > longest && value.chars().count() > longest;
    length(facets, is_long, "character")
}

/// Facets of binary data.
fn binary(value: &Binary, facets: &Facets) -> Option<Misfit> {
    length(facets, |longest| value.len() > longest, "byte")
}

fn length(facets: &Facets, is_longer: impl FnOnce(usize) -> bool, unit: &str) -> Option<Misfit> {
    let longest = facets.max_length?;
    let is_longer = usize::try_from(longest).is_ok_and(is_longer);
    is_longer.then(|| at_most(longest, unit, ""))
}

/// Facets of a decimal number: the scale is how many digits may stand after the decimal point, and before
/// it may stand the rest of the precision; without a scale, all may stand on either side (*CSDL* 7.2.4).
fn decimal(value: &Decimal, facets: &Facets) -> Option<Misfit> {
    if !value.is_finite() || (facets.precision.is_none() && facets.scale.is_none()) {
        return None;
    }
    let plain = value.to_plain();
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let whole = whole.trim_start_matches('-').trim_start_matches('0').len();
    let fraction = fraction.trim_end_matches('0').len();
    let (count, limit, place) = match (facets.precision, facets.scale) {
        (_, Some(scale)) if exceeds(fraction, scale) => {
            (fraction, scale, " after the decimal point")
        }
        (Some(precision), Some(scale)) => (
            whole,
            precision.saturating_sub(scale),
            " before the decimal point",
        ),
        (Some(precision), None) => (whole + fraction, precision, ""),
        (None, _) => return None,
    };
    exceeds(count, limit).then(|| at_most(limit, "digit", place))
}

/// Facets of a time, a point in time or a duration.
fn temporal(value: &impl fmt::Display, facets: &Facets) -> Option<Misfit> {
    let precision = facets.precision?;
    let text = value.to_string();
    let (_, fraction) = text.split_once('.')?;
    let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
    let digits = fraction[..digits].trim_end_matches('0').len();
    exceeds(digits, precision).then(|| at_most(precision, "digit", " in the fraction of a second"))
}

fn exceeds(count: usize, limit: u32) -> bool {
    usize::try_from(limit).is_ok_and(|limit| count > limit)
}

fn at_most(limit: u32, unit: &str, place: &str) -> Misfit {
    let plural = if limit == 1 { "" } else { "s" };
    Cow::Owned(format!("of at most {limit} {unit}{plural}{place}"))
}
