//! The profile slice of Graph's metadata: the facets of a person, and all that they hold.

mod career;
mod complex;
mod contact;
mod enumerations;
mod facet;
mod person;
mod root;

pub use career::*;
pub use complex::*;
pub use contact::*;
pub use enumerations::*;
pub use facet::*;
pub use person::*;
pub use root::*;

pub const NAMESPACE: &str = "microsoft.graph";
