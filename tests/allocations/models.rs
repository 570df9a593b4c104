//! The design's types, as far as the seed's response needs them, and some that allocate little.

use std::borrow::Cow;

use odata_core::{DateTimeOffset, Derived, ODataComplex, ODataEntity, ODataEnum, inherits};

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

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = PROFILE)]
pub(crate) struct LanguageProficiency {
    pub(crate) display_name: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = ItemFacet)]
pub(crate) enum AnyFacet {
    Interest(PersonInterest),
    Language(LanguageProficiency),
    #[odata(other)]
    Other(Derived<ItemFacet>),
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = PROFILE, tag = "bare")]
pub(crate) struct InferenceData {
    pub(crate) confidence_score: Option<f64>,
    pub(crate) user_has_verified_accuracy: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, Eq, ODataEnum)]
#[odata(namespace = PROFILE)]
pub(crate) enum AllowedAudiences {
    Me,
    Organization,
    Everyone,
    #[odata(other)]
    Other(String),
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

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test", shapes())]
pub(crate) struct Borrowed<'a> {
    #[odata(key)]
    pub(crate) id: &'a str,
    pub(crate) title: Cow<'a, str>,
    pub(crate) note: Option<&'a str>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test")]
pub(crate) struct Empty {
    pub(crate) nothing: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test", abstract, shapes())]
pub(crate) struct Node {
    #[odata(key)]
    pub(crate) id: String,
}

#[inherits(Node)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test", shapes())]
pub(crate) struct Group {
    #[odata(navigation)]
    pub(crate) nodes: Vec<AnyNode>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Node)]
pub(crate) enum AnyNode {
    Group(Group),
    #[odata(other)]
    Other(Derived<Node>),
}
