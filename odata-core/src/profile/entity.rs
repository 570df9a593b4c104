use alloc::string::String;

use super::{AllowedAudiences, IdentitySet, InferenceData, NAMESPACE, PersonDataSource};
use crate::{DateTimeOffset, Flags, ODataEntity, inherits};

/// What all entities have.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, abstract, alias = "microsoft.graph.entity")]
pub struct Entity {
    /// The unique identifier.
    #[odata(key, computed)]
    pub id: String,
}

/// What all facets of a person have.
#[inherits(Entity)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, abstract, alias = "microsoft.graph.itemFacet")]
pub struct ItemFacet {
    /// Who may see the facet.
    pub allowed_audiences: Option<Flags<AllowedAudiences>>,
    /// How sure the service is, of a facet that it inferred.
    pub inference: Option<InferenceData>,
    /// When the facet was created.
    #[odata(computed)]
    pub created_date_time: Option<DateTimeOffset>,
    /// Who created the facet.
    #[odata(computed_default)]
    pub created_by: Option<IdentitySet>,
    /// When the facet was changed last.
    #[odata(computed)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// Who changed the facet last.
    #[odata(computed)]
    pub last_modified_by: Option<IdentitySet>,
    /// Where the data come from.
    pub source: Option<PersonDataSource>,
}
