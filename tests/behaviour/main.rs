//! The rules of reading and writing, one module each.

mod borrowed;
mod check;
mod complex;
mod depth;
mod duplicates;
mod errors;
mod hygiene;
mod hygiene_parameters;
mod inheritance;
mod key_lengths;
mod models;
mod names;
mod tags;
mod values;
