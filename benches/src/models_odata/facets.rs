//! Ten facets, and the enumeration over them.
use odata_core::{Date, ODataComplex, ODataEntity, ODataEnum, inherits};

use super::{ItemFacet, NAMESPACE};

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE)]
pub struct PersonInterest {
    pub categories: Vec<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub web_url: Option<String>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes())]
pub struct LanguageProficiency {
    pub display_name: Option<String>,
    pub proficiency: Option<LanguageProficiencyLevel>,
    pub reading: Option<LanguageProficiencyLevel>,
    pub spoken: Option<LanguageProficiencyLevel>,
    pub tag: Option<String>,
    pub written: Option<LanguageProficiencyLevel>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes())]
pub struct SkillProficiency {
    pub categories: Vec<String>,
    pub display_name: Option<String>,
    pub proficiency: Option<SkillProficiencyLevel>,
    pub web_url: Option<String>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes())]
pub struct PersonAward {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub issued_date: Option<Date>,
    pub issuing_authority: Option<String>,
    pub thumbnail_url: Option<String>,
    pub web_url: Option<String>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes())]
pub struct PersonCertification {
    pub certification_id: Option<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub end_date: Option<Date>,
    pub issued_date: Option<Date>,
    pub issuing_authority: Option<String>,
    pub issuing_company: Option<String>,
    pub start_date: Option<Date>,
    pub thumbnail_url: Option<String>,
    pub web_url: Option<String>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes())]
pub struct PersonWebsite {
    pub categories: Vec<String>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub web_url: Option<String>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes())]
pub struct PersonName {
    pub display_name: Option<String>,
    pub first: Option<String>,
    pub initials: Option<String>,
    pub language_tag: Option<String>,
    pub last: Option<String>,
    pub maiden: Option<String>,
    pub middle: Option<String>,
    pub nickname: Option<String>,
    pub suffix: Option<String>,
    pub title: Option<String>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes())]
pub struct ItemEmail {
    pub address: Option<String>,
    pub display_name: Option<String>,
    pub r#type: Option<EmailType>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes())]
pub struct ItemPhone {
    pub display_name: Option<String>,
    pub number: Option<String>,
    pub r#type: Option<PhoneType>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes())]
pub struct WebAccount {
    pub description: Option<String>,
    pub service: Option<ServiceInformation>,
    pub status_message: Option<String>,
    pub user_id: Option<String>,
    pub web_url: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE, tag = "bare")]
pub struct ServiceInformation {
    pub name: Option<String>,
    pub web_url: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = ItemFacet, shapes())]
pub enum AnyFacet {
    PersonInterest(PersonInterest),
    LanguageProficiency(LanguageProficiency),
    SkillProficiency(SkillProficiency),
    PersonAward(PersonAward),
    PersonCertification(PersonCertification),
    PersonWebsite(PersonWebsite),
    PersonName(PersonName),
    ItemEmail(ItemEmail),
    ItemPhone(ItemPhone),
    WebAccount(WebAccount),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = NAMESPACE)]
pub enum LanguageProficiencyLevel {
    Elementary,
    Conversational,
    LimitedWorking,
    ProfessionalWorking,
    FullProfessional,
    NativeOrBilingual,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = NAMESPACE)]
pub enum SkillProficiencyLevel {
    Elementary,
    LimitedWorking,
    GeneralProfessional,
    AdvancedProfessional,
    Expert,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = NAMESPACE)]
pub enum EmailType {
    Unknown,
    Work,
    Personal,
    Main,
    #[odata(other)]
    Other(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = NAMESPACE)]
pub enum PhoneType {
    Home,
    Business,
    Mobile,
    Assistant,
    HomeFax,
    BusinessFax,
    OtherFax,
    Pager,
    Radio,
    #[odata(other)]
    Other(String),
}
