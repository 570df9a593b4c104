//! Type definitions, and the facets that values are held to.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::ToString;
use core::fmt;

use crate::edm::Decimal;
use crate::json::{Error, ReadValue, Reader};
use crate::model::{Facets, PrimitiveType};
use crate::value::PropertyType;

/// A type whose values are of a primitive type: what a type definition can be of.
///
/// OData: *CSDL* 4.4 (Primitive Types), 11.1 (Underlying Primitive Type).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a primitive type",
    label = "a type definition is of a primitive type",
    note = "a primitive type is `String`, `bool`, `u8`, `i8`, `i16`, `i32`, `i64`, `f32`, `f64`, or one of `odata_core`: `Binary`, `Date`, `DateTimeOffset`, `Decimal`, `Duration`, `Guid`, `Stream`, `TimeOfDay`, or one of `odata_core::geo`"
)]
pub trait PrimitiveValue: PropertyType {
    /// The primitive type.
    const PRIMITIVE: PrimitiveType;
}

/// What a facet asks that a value does not keep to, in words.
pub type Misfit = Cow<'static, str>;

/// Reads a value that is to keep to facets.
///
/// # Errors
///
/// Where the value is not of its type, or does not keep to the facets.
pub fn read_within<'de, T: ReadValue<'de> + PropertyType>(
    value: &mut T,
    type_name: &'static str,
    facets: &Facets,
    reader: &mut Reader<'de>,
) -> Result<(), Error> {
    let start = reader.start();
    value.read(reader)?;
    match value.misfit(facets) {
        None => Ok(()),
        Some(asked) => Err(reader.mismatch_from(start, format!("{type_name} {asked}"))),
    }
}

/// Facets of a string.
pub(crate) fn string(value: &str, facets: &Facets) -> Option<Misfit> {
    if facets.unicode == Some(false) && !value.is_ascii() {
        return Some(Cow::Borrowed("of ASCII characters only"));
    }
    // There are no more characters than bytes, so most need not be counted.
    let is_long = |longest: usize| value.len() > longest && value.chars().count() > longest;
    length(facets, is_long, "characters")
}

/// Facets of binary data.
pub(crate) fn binary(value: &[u8], facets: &Facets) -> Option<Misfit> {
    length(facets, |longest| value.len() > longest, "bytes")
}

fn length(facets: &Facets, is_longer: impl FnOnce(usize) -> bool, unit: &str) -> Option<Misfit> {
    let longest = facets.max_length?;
    let is_longer = usize::try_from(longest).is_ok_and(is_longer);
    is_longer.then(|| Cow::Owned(format!("of at most {longest} {unit}")))
}

/// Facets of a decimal number.
pub(crate) fn decimal(value: &Decimal, facets: &Facets) -> Option<Misfit> {
    if !value.is_finite() || (facets.precision.is_none() && facets.scale.is_none()) {
        return None;
    }
    let plain = value.to_plain();
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let whole = whole.trim_start_matches('-').trim_start_matches('0');
    let fraction = fraction.trim_end_matches('0');
    if let Some(scale) = facets.scale.filter(|&scale| exceeds(fraction.len(), scale)) {
        return Some(Cow::Owned(format!(
            "of at most {scale} digits after the decimal point"
        )));
    }
    let digits = match whole {
        "" => fraction.trim_start_matches('0').len(),
        _ => whole.len() + fraction.len(),
    };
    let precision = facets
        .precision
        .filter(|&precision| exceeds(digits, precision))?;
    Some(Cow::Owned(format!("of at most {precision} digits")))
}

/// Facets of a time, a point in time or a duration.
pub(crate) fn temporal(value: &impl fmt::Display, facets: &Facets) -> Option<Misfit> {
    let precision = facets.precision?;
    let text = value.to_string();
    let (_, fraction) = text.split_once('.')?;
    let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
    exceeds(fraction[..digits].trim_end_matches('0').len(), precision).then(|| {
        Cow::Owned(format!(
            "of at most {precision} digits in the fraction of a second"
        ))
    })
}

fn exceeds(count: usize, limit: u32) -> bool {
    usize::try_from(limit).is_ok_and(|limit| count > limit)
}
