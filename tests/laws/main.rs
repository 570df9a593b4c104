//! The laws of companions, for every entity type of the tests' models.
#![allow(dead_code)]

mod allocations;
mod behaviour;
mod control;
mod corpus;
mod every_type;
mod shapes;
