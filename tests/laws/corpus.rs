//! The types of Microsoft Graph's profile.

#[path = "../corpus/profile/types/mod.rs"]
mod model;

use model::*;

odata_tests::laws! {
    educational_activity: EducationalActivity { create EducationalActivityCreate, update EducationalActivityUpdate, partial EducationalActivityPartial, }
    item_patent: ItemPatent { create ItemPatentCreate, update ItemPatentUpdate, partial ItemPatentPartial, }
    item_publication: ItemPublication { create ItemPublicationCreate, update ItemPublicationUpdate, partial ItemPublicationPartial, }
    language_proficiency: LanguageProficiency { create LanguageProficiencyCreate, update LanguageProficiencyUpdate, partial LanguageProficiencyPartial, }
    person_award: PersonAward { create PersonAwardCreate, update PersonAwardUpdate, partial PersonAwardPartial, }
    person_certification: PersonCertification { create PersonCertificationCreate, update PersonCertificationUpdate, partial PersonCertificationPartial, }
    project_participation: ProjectParticipation { create ProjectParticipationCreate, update ProjectParticipationUpdate, partial ProjectParticipationPartial, }
    skill_proficiency: SkillProficiency { create SkillProficiencyCreate, update SkillProficiencyUpdate, partial SkillProficiencyPartial, }
    work_position: WorkPosition { create WorkPositionCreate, update WorkPositionUpdate, partial WorkPositionPartial, }
    item_address: ItemAddress { create ItemAddressCreate, update ItemAddressUpdate, partial ItemAddressPartial, }
    item_email: ItemEmail { create ItemEmailCreate, update ItemEmailUpdate, partial ItemEmailPartial, }
    item_phone: ItemPhone { create ItemPhoneCreate, update ItemPhoneUpdate, partial ItemPhonePartial, }
    person_website: PersonWebsite { create PersonWebsiteCreate, update PersonWebsiteUpdate, partial PersonWebsitePartial, }
    web_account: WebAccount { create WebAccountCreate, update WebAccountUpdate, partial WebAccountPartial, }
    person_anniversary: PersonAnniversary { create PersonAnniversaryCreate, update PersonAnniversaryUpdate, partial PersonAnniversaryPartial, }
    person_annotation: PersonAnnotation { create PersonAnnotationCreate, update PersonAnnotationUpdate, partial PersonAnnotationPartial, }
    person_interest: PersonInterest { create PersonInterestCreate, update PersonInterestUpdate, partial PersonInterestPartial, }
    person_name: PersonName { create PersonNameCreate, update PersonNameUpdate, partial PersonNamePartial, }
    person_responsibility: PersonResponsibility { create PersonResponsibilityCreate, update PersonResponsibilityUpdate, partial PersonResponsibilityPartial, }
    user_account_information: UserAccountInformation { create UserAccountInformationCreate, update UserAccountInformationUpdate, partial UserAccountInformationPartial, }
    profile: Profile { create ProfileCreate, update ProfileUpdate, partial ProfilePartial, }
    company_detail: CompanyDetail { update CompanyDetailUpdate, }
}
