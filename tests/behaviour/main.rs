//! The rules of reading and writing, one module each.

mod check;
mod errors;
mod models;
