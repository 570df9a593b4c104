//! What every facet inherits.
use odata_core::{DateTimeOffset, ODataComplex, ODataEntity, ODataEnum, inherits};

pub const NAMESPACE: &str = "Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models";

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, abstract)]
pub struct Entity {
    #[odata(key, computed)]
    pub id: String,
}

#[inherits(Entity)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, abstract)]
pub struct ItemFacet {
    pub allowed_audiences: Option<AllowedAudiences>,
    pub inference: Option<InferenceData>,
    #[odata(computed)]
    pub created_date_time: Option<DateTimeOffset>,
    #[odata(computed_default)]
    pub created_by: Option<IdentitySet>,
    #[odata(computed)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    #[odata(computed)]
    pub last_modified_by: Option<IdentitySet>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE, tag = "bare")]
pub struct InferenceData {
    pub confidence_score: Option<f64>,
    pub user_has_verified_accuracy: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE, tag = "bare")]
pub struct IdentitySet {
    pub application: Option<Identity>,
    pub device: Option<Identity>,
    pub user: Option<Identity>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE, tag = "bare")]
pub struct Identity {
    pub display_name: Option<String>,
    pub id: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = NAMESPACE)]
pub enum AllowedAudiences {
    Me,
    Family,
    Contacts,
    GroupMembers,
    Organization,
    FederatedOrganizations,
    Everyone,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}
