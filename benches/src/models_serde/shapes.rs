//! What a client sends to create an interest, and to change one, written out by hand.
use serde::{Deserialize, Deserializer, Serialize};

use super::facets::tag;
use super::{AllowedAudiences, IdentitySet, InferenceData, tagged};

tagged!("#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.personInterest");

/// A create and an update of the same properties, each behind fields of its own: nullable ones, and where there is a
/// collection, that and those behind it. Of an update's property absent, null or a value is told, where null is one.
macro_rules! requests {
    (
        $Create:ident { $($created:tt)* }
        $Update:ident { $($updated:tt)* }
        $($name:ident: $Value:ty,)*
        $([$list:ident: $Item:ty] $($behind:ident: $Behind:ty,)*)?
    ) => {
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub struct $Create {
            $($created)*
            $(
                #[serde(skip_serializing_if = "Option::is_none")]
                pub $name: Option<$Value>,
            )*
            $(
                #[serde(default)]
                pub $list: Vec<$Item>,
                $(
                    #[serde(skip_serializing_if = "Option::is_none")]
                    pub $behind: Option<$Behind>,
                )*
            )?
        }

        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub struct $Update {
            $($updated)*
            $(
                #[serde(
                    default,
                    skip_serializing_if = "Option::is_none",
                    deserialize_with = "present"
                )]
                pub $name: Option<Option<$Value>>,
            )*
            $(
                #[serde(skip_serializing_if = "Option::is_none")]
                pub $list: Option<Vec<$Item>>,
                $(
                    #[serde(
                        default,
                        skip_serializing_if = "Option::is_none",
                        deserialize_with = "present"
                    )]
                    pub $behind: Option<Option<$Behind>>,
                )*
            )?
        }
    };
}

requests! {
    PersonInterestCreate {
        #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
        pub tag: Option<tag::PersonInterest>,
    }
    PersonInterestUpdate {
        #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
        pub tag: Option<tag::PersonInterest>,
    }
    allowed_audiences: AllowedAudiences,
    inference: InferenceData,
    created_by: IdentitySet,
    [categories: String]
    description: String,
    display_name: String,
    web_url: String,
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

    requests! {
        ItemFacetCreate {}
        ItemFacetUpdate {}
        allowed_audiences: AllowedAudiences,
        inference: InferenceData,
        created_by: IdentitySet,
    }

    requests! {
        PersonInterestCreate {
            #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
            pub tag: Option<tag::PersonInterest>,
            #[serde(flatten)]
            pub item_facet: ItemFacetCreate,
        }
        PersonInterestUpdate {
            #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
            pub tag: Option<tag::PersonInterest>,
            #[serde(flatten)]
            pub item_facet: ItemFacetUpdate,
        }
        [categories: String]
        description: String,
        display_name: String,
        web_url: String,
    }
}
