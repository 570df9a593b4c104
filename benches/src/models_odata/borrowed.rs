//! The interest with texts borrowed from the input, where nothing is escaped in them.
use std::borrow::Cow;

use odata_core::{DateTimeOffset, ODataComplex, ODataEntity, inherits};

use super::{AllowedAudiences, InferenceData, NAMESPACE};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, abstract, shapes())]
pub struct Entity<'a> {
    #[odata(key, computed)]
    pub id: Cow<'a, str>,
}

#[inherits(Entity<'a>)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, abstract, shapes())]
pub struct ItemFacet<'a> {
    pub allowed_audiences: Option<AllowedAudiences>,
    pub inference: Option<InferenceData>,
    pub created_date_time: Option<DateTimeOffset>,
    pub created_by: Option<IdentitySet<'a>>,
    pub last_modified_date_time: Option<DateTimeOffset>,
    pub last_modified_by: Option<IdentitySet<'a>>,
}

#[inherits(ItemFacet<'a>)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes())]
pub struct PersonInterest<'a> {
    pub categories: Vec<Cow<'a, str>>,
    pub description: Option<Cow<'a, str>>,
    pub display_name: Option<Cow<'a, str>>,
    pub web_url: Option<Cow<'a, str>>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE, tag = "bare")]
pub struct IdentitySet<'a> {
    pub application: Option<Identity<'a>>,
    pub device: Option<Identity<'a>>,
    pub user: Option<Identity<'a>>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE, tag = "bare")]
pub struct Identity<'a> {
    pub display_name: Option<Cow<'a, str>>,
    pub id: Option<Cow<'a, str>>,
}
