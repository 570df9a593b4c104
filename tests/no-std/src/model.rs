//! The seed's types.
use alloc::string::String;
use alloc::vec::Vec;

use odata_core::{DateTimeOffset, ODataComplex, ODataEntity, ODataEnum, inherits};

const PROFILE: &str = "Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models";

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = PROFILE, abstract)]
pub(crate) struct ItemFacet {
    #[odata(key, computed)]
    pub(crate) id: String,
    pub(crate) allowed_audiences: Option<AllowedAudiences>,
    pub(crate) inference: Option<InferenceData>,
    #[odata(computed)]
    pub(crate) created_date_time: Option<DateTimeOffset>,
    #[odata(computed_default)]
    pub(crate) created_by: Option<IdentitySet>,
    #[odata(computed)]
    pub(crate) last_modified_date_time: Option<DateTimeOffset>,
    #[odata(computed)]
    pub(crate) last_modified_by: Option<IdentitySet>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = PROFILE)]
pub(crate) struct PersonInterest {
    pub(crate) categories: Vec<String>,
    pub(crate) description: Option<String>,
    pub(crate) display_name: Option<String>,
    pub(crate) web_url: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = PROFILE, tag = "bare")]
pub(crate) struct InferenceData {
    pub(crate) confidence_score: Option<f64>,
    pub(crate) user_has_verified_accuracy: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = PROFILE, tag = "bare")]
pub(crate) struct IdentitySet {
    pub(crate) application: Option<Identity>,
    pub(crate) device: Option<Identity>,
    pub(crate) user: Option<Identity>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = PROFILE, tag = "bare")]
pub(crate) struct Identity {
    pub(crate) display_name: Option<String>,
    pub(crate) id: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = PROFILE)]
pub(crate) enum AllowedAudiences {
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
