use odata_core::{DateTimeOffset, Derived, Flags, ODataEntity, inherits};

use super::{
    AllowedAudiences, EducationalActivity, IdentitySet, InferenceData, ItemAddress, ItemEmail,
    ItemPatent, ItemPhone, ItemPublication, LanguageProficiency, NAMESPACE, PersonAnniversary,
    PersonAnnotation, PersonAward, PersonCertification, PersonDataSource, PersonInterest,
    PersonName, PersonResponsibility, PersonWebsite, ProjectParticipation, SkillProficiency,
    UserAccountInformation, WebAccount, WorkPosition,
};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, abstract, shapes(create, update, partial))]
pub struct Entity {
    #[odata(key, computed)]
    pub id: String,
}

#[inherits(Entity)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, abstract, shapes(create, update, partial))]
pub struct ItemFacet {
    pub allowed_audiences: Option<Flags<AllowedAudiences>>,
    pub created_by: Option<IdentitySet>,
    #[odata(computed)]
    pub created_date_time: Option<DateTimeOffset>,
    pub inference: Option<InferenceData>,
    #[odata(computed)]
    pub last_modified_by: Option<IdentitySet>,
    #[odata(computed)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    pub source: Option<PersonDataSource>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = ItemFacet, shapes(create, partial))]
pub enum AnyItemFacet {
    EducationalActivity(Box<EducationalActivity>),
    ItemAddress(Box<ItemAddress>),
    ItemEmail(Box<ItemEmail>),
    ItemPatent(Box<ItemPatent>),
    ItemPhone(Box<ItemPhone>),
    ItemPublication(Box<ItemPublication>),
    LanguageProficiency(Box<LanguageProficiency>),
    PersonAnniversary(Box<PersonAnniversary>),
    PersonAnnotation(Box<PersonAnnotation>),
    PersonAward(Box<PersonAward>),
    PersonCertification(Box<PersonCertification>),
    PersonInterest(Box<PersonInterest>),
    PersonName(Box<PersonName>),
    PersonResponsibility(Box<PersonResponsibility>),
    PersonWebsite(Box<PersonWebsite>),
    ProjectParticipation(Box<ProjectParticipation>),
    SkillProficiency(Box<SkillProficiency>),
    UserAccountInformation(Box<UserAccountInformation>),
    WebAccount(Box<WebAccount>),
    WorkPosition(Box<WorkPosition>),
    #[odata(other)]
    Unlisted(Box<Derived<ItemFacet>>),
}
