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
#[expect(clippy::unnecessary_wraps, reason = "it is the type of the field")]
#[expect(clippy::option_option, reason = "absent, null or a value")]
pub fn set<T>(value: impl Into<T>) -> Option<Option<T>> {
    Some(Some(value.into()))
}

/// The property becomes null; of a navigation property, the relationship ends.
#[expect(clippy::option_option, reason = "absent, null or a value")]
#[must_use]
pub const fn null<T>() -> Option<Option<T>> {
    Some(None)
}
