//! The service of the examples, over a socket, as clients that nobody here wrote talk to it.

mod client;
mod create;
mod error_body;
mod keeping;
mod refusals;
mod update;
