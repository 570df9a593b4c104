//! The reader and the writer of JSON, against a suite, against serde_json, and against what fuzzing found.

mod agreement;
mod depth;
mod found;
mod generated;
mod position;
mod pretty;
mod suite;
