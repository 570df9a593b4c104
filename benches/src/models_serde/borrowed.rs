//! The flat interest with texts borrowed from the input, where nothing is escaped in them.
use std::borrow::Cow;
use std::fmt::{self, Formatter};

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::facets::tag::PersonInterest as InterestTag;
use super::{AllowedAudiences, IdentitySetTag, IdentityTag, InferenceData};

/// serde borrows for a `Cow` only where it stands alone, and not within an `Option` or a `Vec`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Text<'a>(pub Cow<'a, str>);

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text<'de>;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Text(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Text(Cow::Owned(text.into())))
    }
}

impl<'a, 'de: 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(TextVisitor)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Collection<'a> {
    #[serde(
        borrow,
        rename = "@odata.context",
        skip_serializing_if = "Option::is_none"
    )]
    pub context: Option<Text<'a>>,
    #[serde(borrow)]
    pub value: Vec<PersonInterest<'a>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PersonInterest<'a> {
    #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
    pub tag: Option<InterestTag>,
    #[serde(borrow)]
    pub id: Text<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_audiences: Option<AllowedAudiences>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inference: Option<InferenceData>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<Text<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<IdentitySet<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<Text<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<IdentitySet<'a>>,
    #[serde(borrow, default)]
    pub categories: Vec<Text<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<Text<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub web_url: Option<Text<'a>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IdentitySet<'a> {
    #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
    pub tag: Option<IdentitySetTag>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub application: Option<Identity<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub device: Option<Identity<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub user: Option<Identity<'a>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Identity<'a> {
    #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
    pub tag: Option<IdentityTag>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<Text<'a>>,
    #[serde(borrow, skip_serializing_if = "Option::is_none")]
    pub id: Option<Text<'a>>,
}
