//! New values of nullable properties, to be set in an `Update`.
//!
//! In an `Update` a property is absent (`None`), null (`Some(None)`) or has a value
//! (`Some(Some(value))`); these say the latter two in words:
//!
//! ```
//! use odata_core::update::{null, set};
//!
//! # let (description, web_url): (Option<Option<String>>, Option<Option<String>>) =
//! (set("About Go"), null())
//! # ;
//! # assert_eq!((description, web_url), (Some(Some("About Go".to_owned())), Some(None)));
//! ```

/// The property gets this value.
pub fn set<T>(value: impl Into<T>) -> Option<Option<T>> {
    Some(Some(value.into()))
}

/// The property becomes null; of a navigation property, the relationship ends.
#[must_use]
pub const fn null<T>() -> Option<Option<T>> {
    Some(None)
}
