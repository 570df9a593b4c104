//! What a client sends to create an interest, and to change one, written out by hand.
use serde::{Deserialize, Deserializer, Serialize};

use super::facets::tag;
use super::{AllowedAudiences, IdentitySet, InferenceData, tagged};

tagged!("#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.personInterest");

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PersonInterestCreate {
    #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
    pub tag: Option<tag::PersonInterest>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_audiences: Option<AllowedAudiences>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inference: Option<InferenceData>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<IdentitySet>,
    #[serde(default)]
    pub categories: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_url: Option<String>,
}

/// Absent, null or a value, where null is one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PersonInterestUpdate {
    #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
    pub tag: Option<tag::PersonInterest>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present"
    )]
    pub allowed_audiences: Option<Option<AllowedAudiences>>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present"
    )]
    pub inference: Option<Option<InferenceData>>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present"
    )]
    pub created_by: Option<Option<IdentitySet>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<String>>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present"
    )]
    pub description: Option<Option<String>>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present"
    )]
    pub display_name: Option<Option<String>>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present"
    )]
    pub web_url: Option<Option<String>>,
}

fn present<'de, T, D>(from: D) -> Result<Option<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    T::deserialize(from).map(Some)
}

/// With the base's properties in a field that serde flattens.
pub mod flatten {
    use super::{
        AllowedAudiences, Deserialize, IdentitySet, InferenceData, Serialize, present, tag,
    };

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct ItemFacetCreate {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub allowed_audiences: Option<AllowedAudiences>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub inference: Option<InferenceData>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub created_by: Option<IdentitySet>,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct PersonInterestCreate {
        #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
        pub tag: Option<tag::PersonInterest>,
        #[serde(flatten)]
        pub item_facet: ItemFacetCreate,
        #[serde(default)]
        pub categories: Vec<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub display_name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub web_url: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct ItemFacetUpdate {
        #[serde(
            default,
            skip_serializing_if = "Option::is_none",
            deserialize_with = "present"
        )]
        pub allowed_audiences: Option<Option<AllowedAudiences>>,
        #[serde(
            default,
            skip_serializing_if = "Option::is_none",
            deserialize_with = "present"
        )]
        pub inference: Option<Option<InferenceData>>,
        #[serde(
            default,
            skip_serializing_if = "Option::is_none",
            deserialize_with = "present"
        )]
        pub created_by: Option<Option<IdentitySet>>,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct PersonInterestUpdate {
        #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
        pub tag: Option<tag::PersonInterest>,
        #[serde(flatten)]
        pub item_facet: ItemFacetUpdate,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub categories: Option<Vec<String>>,
        #[serde(
            default,
            skip_serializing_if = "Option::is_none",
            deserialize_with = "present"
        )]
        pub description: Option<Option<String>>,
        #[serde(
            default,
            skip_serializing_if = "Option::is_none",
            deserialize_with = "present"
        )]
        pub display_name: Option<Option<String>>,
        #[serde(
            default,
            skip_serializing_if = "Option::is_none",
            deserialize_with = "present"
        )]
        pub web_url: Option<Option<String>>,
    }
}
