//! The same values through serde: serde_json, with and without `arbitrary_precision`, serde's
//! containers, and another self-describing format.

mod containers;
mod limits;
#[path = "../behaviour/models.rs"]
#[allow(dead_code, reason = "shared with other tests, which use more of it")]
mod models;
mod round_trips;
