//! A model with a property of every kind, and the claims that the fuzz targets check.

mod claims;
mod model;

pub use claims::{agrees, reads, round_trips};
pub use model::{AnyNode, Everything, EverythingCreate, EverythingUpdate, Known, Text};
