//! How things are done, a page each.

#[doc = include_str!("inheritance.md")]
pub mod inheritance {}

#[doc = include_str!("shapes.md")]
pub mod shapes {}

#[doc = include_str!("polymorphism.md")]
pub mod polymorphism {}

#[doc = include_str!("open_types.md")]
pub mod open_types {}

#[doc = include_str!("control_information.md")]
pub mod control_information {}

#[doc = include_str!("formats.md")]
pub mod formats {}

#[doc = include_str!("errors.md")]
pub mod errors {}

#[doc = include_str!("run_time_errors.md")]
pub mod run_time_errors {}

#[cfg(feature = "serde")]
#[doc = include_str!("serde.md")]
pub mod serde {}
