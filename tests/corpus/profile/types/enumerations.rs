use odata_core::ODataEnum;

use super::NAMESPACE;

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = NAMESPACE, flags)]
pub enum AllowedAudiences {
    #[odata(value = 0)]
    Me,
    #[odata(value = 1)]
    Family,
    #[odata(value = 2)]
    Contacts,
    #[odata(value = 4)]
    GroupMembers,
    #[odata(value = 8)]
    Organization,
    #[odata(value = 16)]
    FederatedOrganizations,
    #[odata(value = 32)]
    Everyone,
    #[odata(value = 64)]
    UnknownFutureValue,
    #[odata(other)]
    Unlisted(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = NAMESPACE)]
pub enum AnniversaryType {
    Birthday,
    Wedding,
    #[odata(value = 3)]
    UnknownFutureValue,
    #[odata(other)]
    Unlisted(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = NAMESPACE)]
pub enum BodyType {
    Text,
    Html,
    #[odata(other)]
    Unlisted(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = NAMESPACE)]
pub enum EmailType {
    Unknown,
    Work,
    Personal,
    Main,
    Other,
    #[odata(other)]
    Unlisted(String),
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
    Unlisted(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = NAMESPACE)]
pub enum PersonRelationship {
    Manager,
    Colleague,
    DirectReport,
    DotLineReport,
    Assistant,
    DotLineManager,
    AlternateContact,
    Friend,
    Spouse,
    Sibling,
    Child,
    Parent,
    Sponsor,
    EmergencyContact,
    Other,
    UnknownFutureValue,
    #[odata(other)]
    Unlisted(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = NAMESPACE)]
pub enum PhoneType {
    Home,
    Business,
    Mobile,
    Other,
    Assistant,
    HomeFax,
    BusinessFax,
    OtherFax,
    Pager,
    Radio,
    #[odata(other)]
    Unlisted(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = NAMESPACE)]
pub enum PhysicalAddressType {
    Unknown,
    Home,
    Business,
    Other,
    #[odata(other)]
    Unlisted(String),
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
    Unlisted(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = NAMESPACE)]
pub enum UserPersona {
    Unknown,
    ExternalMember,
    ExternalGuest,
    InternalMember,
    InternalGuest,
    UnknownFutureValue,
    #[odata(other)]
    Unlisted(String),
}
