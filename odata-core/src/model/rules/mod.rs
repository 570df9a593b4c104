//! What a model must keep to that no derive sees by itself, since other types are involved: checked at
//! compile time, with a message at the token that the expansion gives as the caller.

mod bag;
mod derived;
mod facet;
mod inheritance;
mod key;
mod name;
mod value;

pub use bag::*;
pub use derived::*;
pub use facet::*;
pub use inheritance::*;
pub use key::*;
pub use name::*;
pub use value::*;

use super::StructuredType;
use crate::__private::{joined, joined_len};

/// Fails with texts that follow each other.
#[track_caller]
pub(crate) const fn fail(parts: &[&str]) -> ! {
    const LONGEST: usize = 1024;
    if joined_len(parts) <= LONGEST {
        let bytes = joined::<LONGEST>(parts);
        if let Ok(text) = core::str::from_utf8(bytes.split_at(joined_len(parts)).0) {
            panic!("{}", text);
        }
    }
    panic!("{}", parts[parts.len() - 1]);
}

/// The type in a chain that declares the property at a place.
const fn declaring(ty: &'static StructuredType, place: usize) -> &'static StructuredType {
    let mut at = ty;
    while let Some(base) = at.base {
        if place >= base.properties().len() {
            break;
        }
        at = base;
    }
    at
}
