//! OData entities as plain Rust structs: a model is annotated, and the compiler makes its JSON, correct, fast and
//! lossless.
//!
//! ```
//! use odata_core::{ODataEntity, inherits};
//!
//! #[derive(Clone, Debug, PartialEq, ODataEntity)]
//! #[odata(namespace = "ns", abstract)]
//! pub struct ItemFacet {
//!     #[odata(key, computed)]
//!     pub id: String,
//! }
//!
//! #[inherits(ItemFacet)]
//! #[derive(Clone, Debug, PartialEq, ODataEntity)]
//! #[odata(namespace = "ns")]
//! pub struct PersonInterest {
//!     pub categories: Vec<String>,
//!     pub display_name: Option<String>,
//! }
//!
//! // What the server assigns is not there to be set.
//! let mut new = PersonInterestCreate::new();
//! new.categories = vec!["games".into()];
//! let body = odata_core::json::to_string(&new);
//! assert_eq!(body, r##"{"@odata.type":"#ns.personInterest","categories":["games"]}"##);
//!
//! let answer = r##"{"@odata.type":"#ns.personInterest","id":"7","categories":["games"]}"##;
//! let interest: PersonInterest = odata_core::json::from_str(answer)?;
//! assert_eq!(interest.id, "7");
//! # Ok::<_, odata_core::Error>(())
//! ```
//!
//! The attributes are those of the derive macros, whose docs list them: [`ODataEntity`](macro@ODataEntity),
//! [`ODataComplex`](macro@ODataComplex), [`ODataEnum`](macro@ODataEnum),
//! [`ODataTypeDefinition`](macro@ODataTypeDefinition), [`inherits`](macro@inherits). The pages of `docs` show, one
//! concept each, the JSON next to the Rust.
//!
//! # Features
//!
//! | feature | what | default |
//! |---|---|---|
//! | `std` | what needs `std::io` | yes |
//! | `serde` | `Serialize` and `Deserialize` for all types, [`Json`] for types that only serde knows | yes |
//! | `derive` | the derive macros | yes |
//! | `profile` | the base types of Microsoft Graph's profile API | no |
//! | `time`, `chrono`, `jiff`, `uuid`, `rust_decimal`, `bigdecimal`, `geo-types` | conversions from and to these crates' types, never silently lossy | no |
//!
//! With none of them the crate needs `alloc` only.
#![no_std]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

// The macros of these two are used by what follows them.
#[macro_use]
mod with_serde;
#[macro_use]
pub mod value;

mod control;
mod definition;
// The derives' expansions name this crate; within it, `profile` uses them too.
extern crate self as odata_core;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
#[cfg(any(doc, doctest))]
pub mod docs;
mod dynamic;
pub mod edm;
mod enumeration;
mod facets;
mod flags;
pub mod geo;
pub mod json;
pub mod model;
#[cfg(feature = "profile")]
pub mod profile;
mod request;
#[cfg(feature = "serde")]
mod serde_impl;
mod untyped;

pub use control::{
    Annotated, Change, Collection, Control, Delta, Expanded, Link, ODataError, ODataErrorDetail,
    Reason, Reference, Removed, ServiceDocument, ServiceElement, ServiceElementKind, Value,
};
pub use dynamic::{Annotations, DynamicProperties, DynamicValue};
pub use edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, Stream, TimeOfDay};
pub use flags::Flags;
pub use json::{Derived, Error};
pub use model::{ODataComplex, ODataEntity, ODataEnum, ODataType};
#[cfg(feature = "derive")]
pub use odata_derive::{ODataComplex, ODataEntity, ODataEnum, ODataTypeDefinition, inherits};
pub use request::{Nav, NoCreate, Patch, WriteOnly, update};
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
