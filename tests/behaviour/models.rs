//! The models of these tests: the design's, and what else a rule needs.

use std::collections::BTreeMap;

use odata_core::{
    Annotations, DateTimeOffset, Decimal, Derived, DynamicProperties, Json, ODataComplex,
    ODataEntity, ODataEnum, Untyped, inherits,
};

pub(crate) const PROFILE: &str = "Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models";

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

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = PROFILE)]
pub(crate) struct LanguageProficiency {
    pub(crate) display_name: Option<String>,
    pub(crate) tag: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = PROFILE, tag = "bare")]
pub(crate) struct InferenceData {
    pub(crate) confidence_score: Option<f64>,
    pub(crate) user_has_verified_accuracy: Option<bool>,
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

#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = PROFILE, tag = "bare")]
pub(crate) struct IdentitySet {
    pub(crate) application: Option<Identity>,
    pub(crate) device: Option<Identity>,
    pub(crate) user: Option<Identity>,
}

#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = PROFILE, tag = "bare")]
pub(crate) struct Identity {
    pub(crate) display_name: Option<String>,
    pub(crate) id: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = ItemFacet)]
pub(crate) enum AnyFacet {
    Interest(PersonInterest),
    Language(LanguageProficiency),
    #[odata(other)]
    Other(Derived<ItemFacet>),
}

/// Of each kind of property one.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test", open, shapes())]
pub(crate) struct Everything {
    #[odata(key)]
    pub(crate) id: i64,
    #[odata(alias = "title", alias = "label")]
    pub(crate) name: String,
    pub(crate) price: Option<Decimal>,
    pub(crate) level: Option<Level>,
    pub(crate) levels: Vec<Level>,
    pub(crate) scores: Option<Vec<f64>>,
    pub(crate) names: Vec<Option<String>>,
    pub(crate) place: Option<Place>,
    pub(crate) places: Vec<Place>,
    pub(crate) any: Option<Untyped>,
    #[odata(navigation)]
    pub(crate) nodes: Vec<AnyNode>,
    #[odata(navigation)]
    pub(crate) parent: Option<Box<Everything>>,
    #[odata(navigation)]
    pub(crate) children: Vec<Everything>,
    #[odata(annotations)]
    pub(crate) annotations: Annotations,
    #[odata(dynamic)]
    pub(crate) more: DynamicProperties,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = "test")]
pub(crate) enum Level {
    Low,
    High = 4,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test", deny_unknown)]
pub(crate) struct Place {
    pub(crate) city: String,
    pub(crate) level: Option<Level>,
    pub(crate) codes: Option<Json<Vec<u8>>>,
    pub(crate) inner: Option<Box<Place>>,
    #[odata(max_length = 5)]
    pub(crate) zip: Option<String>,
    pub(crate) heights: Option<Json<BTreeMap<String, f64>>>,
}

/// The root of three levels.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test", abstract)]
pub(crate) struct Node {
    #[odata(key)]
    pub(crate) id: String,
    pub(crate) place: Option<Place>,
}

#[inherits(Node)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test")]
pub(crate) struct Branch {
    pub(crate) length: Option<i32>,
    #[odata(navigation)]
    pub(crate) nodes: Vec<AnyNode>,
}

#[inherits(Branch)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test")]
pub(crate) struct Twig {
    pub(crate) leaves: i64,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Node)]
pub(crate) enum AnyNode {
    Branch(Branch),
    Twig(Twig),
    #[odata(other)]
    Other(Derived<Node>),
}

/// No other type than these will do.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Node)]
pub(crate) enum KnownNode {
    Branch(Branch),
    Twig(Twig),
}
