use odata_core::{ODataEntity, inherits};

use super::{
    EducationalActivity, Entity, ItemAddress, ItemEmail, ItemPatent, ItemPhone, ItemPublication,
    LanguageProficiency, NAMESPACE, PersonAnniversary, PersonAnnotation, PersonAward,
    PersonCertification, PersonInterest, PersonName, PersonWebsite, ProjectParticipation,
    SkillProficiency, UserAccountInformation, WebAccount, WorkPosition,
};

#[inherits(Entity)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes(create, update, partial))]
pub struct Profile {
    #[odata(navigation)]
    pub account: Option<Vec<UserAccountInformation>>,
    #[odata(navigation)]
    pub addresses: Option<Vec<ItemAddress>>,
    #[odata(navigation)]
    pub anniversaries: Option<Vec<PersonAnniversary>>,
    #[odata(navigation)]
    pub awards: Option<Vec<PersonAward>>,
    #[odata(navigation)]
    pub certifications: Option<Vec<PersonCertification>>,
    #[odata(navigation)]
    pub educational_activities: Option<Vec<EducationalActivity>>,
    #[odata(navigation)]
    pub emails: Option<Vec<ItemEmail>>,
    #[odata(navigation)]
    pub interests: Option<Vec<PersonInterest>>,
    #[odata(navigation)]
    pub languages: Option<Vec<LanguageProficiency>>,
    #[odata(navigation)]
    pub names: Option<Vec<PersonName>>,
    #[odata(navigation)]
    pub notes: Option<Vec<PersonAnnotation>>,
    #[odata(navigation)]
    pub patents: Option<Vec<ItemPatent>>,
    #[odata(navigation)]
    pub phones: Option<Vec<ItemPhone>>,
    #[odata(navigation)]
    pub positions: Option<Vec<WorkPosition>>,
    #[odata(navigation)]
    pub projects: Option<Vec<ProjectParticipation>>,
    #[odata(navigation)]
    pub publications: Option<Vec<ItemPublication>>,
    #[odata(navigation)]
    pub skills: Option<Vec<SkillProficiency>>,
    #[odata(navigation)]
    pub web_accounts: Option<Vec<WebAccount>>,
    #[odata(navigation)]
    pub websites: Option<Vec<PersonWebsite>>,
}
