use odata_core::{Date, ODataEntity, inherits};

use super::{
    AnniversaryType, ItemBody, ItemFacet, LocaleInfo, NAMESPACE, OriginTenantInfo, UserPersona,
    YomiPersonName,
};

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes(create, update, partial))]
pub struct PersonAnniversary {
    pub date: Option<Date>,
    pub r#type: Option<AnniversaryType>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes(create, update, partial))]
pub struct PersonAnnotation {
    pub detail: Option<ItemBody>,
    pub display_name: Option<String>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes(create, update, partial))]
pub struct PersonInterest {
    pub categories: Option<Vec<String>>,
    pub collaboration_tags: Option<Vec<String>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub web_url: Option<String>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes(create, update, partial))]
pub struct PersonName {
    pub display_name: Option<String>,
    pub first: Option<String>,
    pub initials: Option<String>,
    pub language_tag: Option<String>,
    pub last: Option<String>,
    pub maiden: Option<String>,
    pub middle: Option<String>,
    pub nickname: Option<String>,
    pub pronunciation: Option<YomiPersonName>,
    pub suffix: Option<String>,
    pub title: Option<String>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes(create, update, partial))]
pub struct PersonResponsibility {
    pub collaboration_tags: Option<Vec<String>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub web_url: Option<String>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes(create, update, partial))]
pub struct UserAccountInformation {
    pub age_group: String,
    pub country_code: Option<String>,
    pub origin_tenant_info: Option<OriginTenantInfo>,
    pub preferred_language_tag: Option<LocaleInfo>,
    pub user_persona: Option<UserPersona>,
    pub user_principal_name: Option<String>,
}
