//! Real payloads, as Graph's documentation shows them, through typed models: nothing is lost, what is
//! not read is listed, and nothing that is made of them does harm. What the tests share is here.

pub mod comparison;
pub mod mutation;
pub mod payload;
pub mod through;
