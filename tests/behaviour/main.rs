//! The rules of reading and writing, one module each.
