//! The payloads of all of Graph whose types the metadata of beta describe, through generated models.

mod bodies;
mod hostile;
mod unread;
mod whole;

/// Generated from the metadata, with the tables `TYPES` and `MODELS`.
#[allow(clippy::all, reason = "the names are the metadata's")]
mod models {
    include!(concat!(env!("OUT_DIR"), "/beta.rs"));
}

use bodies::Bodies;

/// How many payloads have types of these metadata.
const COUNT: usize = 236;
