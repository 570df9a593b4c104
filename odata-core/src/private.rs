//! What the derives' expansions call. No part of the public interface.

pub mod keys;

pub use alloc::boxed::Box;
pub use alloc::vec::Vec;

pub use crate::definition::{PrimitiveValue, read_within};
pub use crate::dynamic::{Annotations, DynamicProperties};
pub use crate::enumeration::{read_member, write_member};
pub use crate::json::{
    Bags, Declared, Declares, Derived, Describe, Error, InBase, Itself, Keeps, Nowhere,
    ObjectValue, Part, Properties, PutProperties, ReadValue, Reader, SetProperties, Structured,
    WriteValue, Writer, write_structured,
};
pub use crate::model::rules::*;
pub use crate::model::sound::*;
pub use crate::model::{
    EnumType, Facets, Member, ODataComplex, ODataEntity, ODataEnum, ODataType, Property,
    PropertyTable, Shape, StructuredKind, StructuredType, Type, TypeDefinition, TypeRef, WireName,
    index, inherit, own, view,
};
pub use crate::request::*;
pub use crate::value::{Gone, InParts, InRequests, Items, PropertyType, ValueKind};
pub use crate::{__with_serde, same_in_requests};

#[cfg(feature = "derive")]
pub use odata_derive::as_written;

#[cfg(feature = "serde")]
pub use crate::serde_impl::{deserialize, deserialize_borrowed, serialize};
#[cfg(feature = "serde")]
pub use serde;

/// Texts joined at compile time: how long they are, and their bytes.
#[must_use]
pub const fn joined_len(parts: &[&str]) -> usize {
    let mut len = 0;
    let mut at = 0;
    while at < parts.len() {
        len += parts[at].len();
        at += 1;
    }
    len
}

/// The bytes of texts that follow each other.
#[must_use]
pub const fn joined<const N: usize>(parts: &[&str]) -> [u8; N] {
    let mut bytes = [0; N];
    let mut len = 0;
    let mut part = 0;
    while part < parts.len() {
        let mut at = 0;
        while at < parts[part].len() {
            bytes[len] = parts[part].as_bytes()[at];
            len += 1;
            at += 1;
        }
        part += 1;
    }
    bytes
}

/// Joined bytes as the text that they are.
///
/// # Panics
///
/// Panics, at compile time, on bytes that are no text.
#[must_use]
pub const fn text(bytes: &'static [u8]) -> &'static str {
    match core::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => panic!("joined texts are a text"),
    }
}

/// Joins texts at compile time.
#[doc(hidden)]
#[macro_export]
macro_rules! __join {
    ($($part:expr),+ $(,)?) => {{
        const PARTS: &[&str] = &[$($part),+];
        const BYTES: &[u8] = &$crate::__private::joined::<{ $crate::__private::joined_len(PARTS) }>(PARTS);
        $crate::__private::text(BYTES)
    }};
}
pub use crate::__join as join;
