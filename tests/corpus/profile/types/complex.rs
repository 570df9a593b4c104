use odata_core::{Date, DynamicProperties, ODataComplex};

use super::{BodyType, NAMESPACE, PersonRelationship, PhysicalAddressType};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE, shapes(update))]
pub struct CompanyDetail {
    pub address: Option<PhysicalAddress>,
    pub cost_center: Option<String>,
    pub department: Option<String>,
    pub display_name: Option<String>,
    pub division: Option<String>,
    pub office_location: Option<String>,
    pub pronunciation: Option<String>,
    pub web_url: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE)]
pub struct EducationalActivityDetail {
    pub abbreviation: Option<String>,
    pub activities: Option<String>,
    pub awards: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub fields_of_study: Option<String>,
    pub grade: Option<String>,
    pub notes: Option<String>,
    pub web_url: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE)]
pub struct GeoCoordinates {
    pub altitude: Option<f64>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE, open)]
pub struct Identity {
    pub display_name: Option<String>,
    pub id: Option<String>,
    #[odata(dynamic)]
    pub additional_properties: DynamicProperties,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE, open)]
pub struct IdentitySet {
    pub application: Option<Identity>,
    pub device: Option<Identity>,
    pub user: Option<Identity>,
    #[odata(dynamic)]
    pub additional_properties: DynamicProperties,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE)]
pub struct InferenceData {
    pub confidence_score: Option<f64>,
    pub user_has_verified_accuracy: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE)]
pub struct InstitutionData {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub location: Option<PhysicalAddress>,
    pub web_url: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE)]
pub struct ItemBody {
    pub content: Option<String>,
    pub content_type: Option<BodyType>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE)]
pub struct LocaleInfo {
    pub display_name: Option<String>,
    pub locale: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE)]
pub struct OriginTenantInfo {
    pub origin_tenant_id: Option<String>,
    pub origin_user_id: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE)]
pub struct PersonDataSource {
    pub r#type: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE)]
pub struct PhysicalAddress {
    pub city: Option<String>,
    pub country_or_region: Option<String>,
    pub postal_code: Option<String>,
    pub post_office_box: Option<String>,
    pub state: Option<String>,
    pub street: Option<String>,
    pub r#type: Option<PhysicalAddressType>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE)]
pub struct PositionDetail {
    pub company: Option<CompanyDetail>,
    pub description: Option<String>,
    pub employee_id: Option<String>,
    pub employee_type: Option<String>,
    pub end_month_year: Option<Date>,
    pub job_title: Option<String>,
    pub role: Option<String>,
    pub start_month_year: Option<Date>,
    pub summary: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE)]
pub struct RelatedPerson {
    pub display_name: Option<String>,
    pub relationship: Option<PersonRelationship>,
    pub user_principal_name: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE)]
pub struct ServiceInformation {
    pub name: Option<String>,
    pub web_url: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE)]
pub struct YomiPersonName {
    pub display_name: Option<String>,
    pub first: Option<String>,
    pub last: Option<String>,
    pub maiden: Option<String>,
    pub middle: Option<String>,
}
