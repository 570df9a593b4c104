//! The payloads of the profile API, through models written by hand.

mod described;
mod hostile;
mod models;
mod types;
mod unread;
mod whole;
