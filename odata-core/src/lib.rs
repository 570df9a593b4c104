//! OData entities as plain Rust structs.
#![no_std]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

// The macros of `value` are used by what follows it.
#[macro_use]
pub mod value;

mod control;
mod definition;
// The derives' expansions name this crate; within it, `profile` uses them too.
extern crate self as odata_core;

mod dynamic;
pub mod edm;
mod enumeration;
mod flags;
pub mod geo;
pub mod json;
pub mod model;
#[cfg(feature = "profile")]
pub mod profile;
mod request;
#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
#[cfg(feature = "serde")]
mod serde_impl;
mod untyped;

pub use control::{
    Annotated, Change, Collection, Control, Delta, Link, ODataError, ODataErrorDetail, Reason, Reference,
    Removed, ServiceDocument, ServiceElement, ServiceElementKind, Value,
};
pub use dynamic::{Annotations, DynamicProperties};
pub use edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, Stream, TimeOfDay};
pub use flags::Flags;
pub use json::{Derived, Error};
pub use model::{ODataComplex, ODataEntity, ODataEnum, ODataType};
pub use request::{Nav, NoCreate, Patch, WriteOnly, update};
#[cfg(feature = "derive")]
pub use odata_derive::{ODataComplex, ODataEntity, ODataEnum, ODataTypeDefinition, inherits};
#[cfg(feature = "serde")]
pub use serde_impl::Json;
pub use untyped::{Number, Untyped};

/// Emits what needs serde, where the feature is on.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_serde {
    ($($item:item)*) => { $($item)* };
}

/// Emits what needs serde, where the feature is on.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_serde {
    ($($item:item)*) => {};
}
