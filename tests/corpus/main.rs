//! Real payloads, as Graph's documentation shows them, through typed models: nothing is lost, what is
//! not read is listed, and nothing that is made of them does harm.

mod comparison;
mod hostile;
mod models;
mod payload;
mod profile;
mod unread;
mod whole;
