use odata_core::{ODataEntity, inherits};

use super::{
    EmailType, GeoCoordinates, ItemFacet, NAMESPACE, PhoneType, PhysicalAddress, ServiceInformation,
};

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes(create, update, partial))]
pub struct ItemAddress {
    pub detail: Option<PhysicalAddress>,
    pub display_name: Option<String>,
    pub geo_coordinates: Option<GeoCoordinates>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes(create, update, partial))]
pub struct ItemEmail {
    pub address: Option<String>,
    pub display_name: Option<String>,
    pub r#type: EmailType,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes(create, update, partial))]
pub struct ItemPhone {
    pub display_name: Option<String>,
    pub number: Option<String>,
    pub r#type: PhoneType,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes(create, update, partial))]
pub struct PersonWebsite {
    pub categories: Option<Vec<String>>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub web_url: Option<String>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes(create, update, partial))]
pub struct WebAccount {
    pub description: Option<String>,
    pub service: Option<ServiceInformation>,
    pub status_message: Option<String>,
    pub user_id: Option<String>,
    pub web_url: Option<String>,
}
