//! The base types of Microsoft Graph's profile API, as its metadata has them: what a library for its
//! item facets (interests, skills, languages and so on) derives its types from.
//!
//! The namespace is [`NAMESPACE`], which the service's documentation shows; the names that the service
//! itself writes, `microsoft.graph.…`, are read as well.
//!
//! ```
//! use odata_core::profile::{AllowedAudiences, ItemFacet, NAMESPACE};
//! use odata_core::{Flags, ODataEntity, inherits};
//!
//! #[inherits(ItemFacet)]
//! #[derive(Clone, Debug, PartialEq, ODataEntity)]
//! #[odata(namespace = NAMESPACE)]
//! struct PersonInterest {
//!     categories: Vec<String>,
//!     display_name: Option<String>,
//! }
//!
//! let mut new = PersonInterestCreate::new();
//! new.allowed_audiences = Some(Flags::from(AllowedAudiences::Organization));
//! new.display_name = Some("Chess".into());
//! assert_eq!(
//!     odata_core::json::to_string(&new),
//!     r##"{"@odata.type":"#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.personInterest","##.to_owned()
//!         + r#""allowedAudiences":"organization","categories":[],"displayName":"Chess"}"#,
//! );
//! ```

mod audience;
mod entity;
mod identity;
mod inference;

pub use audience::AllowedAudiences;
pub use entity::{
    Entity, EntityAssigned, EntityCreate, EntityUpdate, ItemFacet, ItemFacetAssigned,
    ItemFacetCreate, ItemFacetUpdate,
};
pub use identity::{Identity, IdentitySet};
pub use inference::{InferenceData, PersonDataSource};

/// The namespace of the profile API's types.
pub const NAMESPACE: &str = "Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models";
