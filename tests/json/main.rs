//! The reader and the writer of JSON, against a suite and against `serde_json`.

mod agreement;
mod depth;
mod escapes;
mod generated;
mod position;
mod pretty;
mod suite;
