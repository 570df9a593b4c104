//! A model with a property of every kind, and the claims that the fuzz targets check.

mod agreement;
mod model;
mod primitives;
mod reading;
mod roots;
mod round_trip;
mod streaming;

pub use agreement::{agrees, reads_through_serde};
pub use primitives::reads_primitives;
pub use reading::reads_as_a_root;
pub use round_trip::round_trips;
pub use streaming::streams;
