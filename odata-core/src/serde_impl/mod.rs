//! serde's `Serialize` and `Deserialize` over the same reading and writing.
//!
//! Reading takes the JSON text of the value from serde_json as it is and reads that; what another
//! format has is turned into JSON text first. Writing makes the JSON text, which serde_json is handed as it
//! is, and any other serializer value by value. So there is one expansion and one behaviour.

mod de;
mod json;
mod ser;
mod text;
mod types;

pub use de::{deserialize, deserialize_borrowed};
pub use json::Json;
pub use ser::serialize;
