//! The same types by `odata_core`: inheritance as it stands in the metadata, `DateTimeOffset` and `Date` for what serde's
//! side keeps as strings, and room for members that were added later.
mod base;
pub mod borrowed;
mod facets;
pub mod nested;
pub mod wide;

pub use base::{
    AllowedAudiences, Entity, Identity, IdentitySet, InferenceData, ItemFacet, ItemFacetCreate,
    NAMESPACE,
};
pub use facets::*;
