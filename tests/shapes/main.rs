//! The companions: what of a type stands in requests, what the server adds, and parts of it.

mod any_complex;
mod any_complex_partial;
mod any_generic;
mod any_members;
mod any_parameters;
mod any_partial;
mod as_it_is;
mod assigned;
mod complex;
mod generic_complex;
mod generics;
mod levels;
mod linked;
mod model;
mod navigation;
mod other_types;
mod part_keys;
mod partial;
mod partial_beside;
mod partial_delta;
mod reading;
mod sameness;
mod table;
mod undeclared;
mod values;
mod write_only;
