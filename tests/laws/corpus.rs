//! The types of Microsoft Graph's profile.

#[path = "../corpus/profile/types/mod.rs"]
mod model;

use model::*;

odata_tests::laws! {
    educational_activity: EducationalActivity { create EducationalActivityCreate, update EducationalActivityUpdate, partial EducationalActivityPartial, any_partial AnyItemFacet AnyItemFacetPartial, }
    item_patent: ItemPatent { create ItemPatentCreate, update ItemPatentUpdate, partial ItemPatentPartial, any_partial AnyItemFacet AnyItemFacetPartial, }
    item_publication: ItemPublication { create ItemPublicationCreate, update ItemPublicationUpdate, partial ItemPublicationPartial, any_partial AnyItemFacet AnyItemFacetPartial, }
    language_proficiency: LanguageProficiency { create LanguageProficiencyCreate, update LanguageProficiencyUpdate, partial LanguageProficiencyPartial, any_partial AnyItemFacet AnyItemFacetPartial, }
    person_award: PersonAward { create PersonAwardCreate, update PersonAwardUpdate, partial PersonAwardPartial, any_partial AnyItemFacet AnyItemFacetPartial, }
    person_certification: PersonCertification { create PersonCertificationCreate, update PersonCertificationUpdate, partial PersonCertificationPartial, any_partial AnyItemFacet AnyItemFacetPartial, }
    project_participation: ProjectParticipation { create ProjectParticipationCreate, update ProjectParticipationUpdate, partial ProjectParticipationPartial, any_partial AnyItemFacet AnyItemFacetPartial, }
    skill_proficiency: SkillProficiency { create SkillProficiencyCreate, update SkillProficiencyUpdate, partial SkillProficiencyPartial, any_partial AnyItemFacet AnyItemFacetPartial, }
    work_position: WorkPosition { create WorkPositionCreate, update WorkPositionUpdate, partial WorkPositionPartial, any_partial AnyItemFacet AnyItemFacetPartial, }
    item_address: ItemAddress { create ItemAddressCreate, update ItemAddressUpdate, partial ItemAddressPartial, any_partial AnyItemFacet AnyItemFacetPartial, }
    item_email: ItemEmail { create ItemEmailCreate, update ItemEmailUpdate, partial ItemEmailPartial, any_partial AnyItemFacet AnyItemFacetPartial, }
    item_phone: ItemPhone { create ItemPhoneCreate, update ItemPhoneUpdate, partial ItemPhonePartial, any_partial AnyItemFacet AnyItemFacetPartial, }
    person_website: PersonWebsite { create PersonWebsiteCreate, update PersonWebsiteUpdate, partial PersonWebsitePartial, any_partial AnyItemFacet AnyItemFacetPartial, }
    web_account: WebAccount { create WebAccountCreate, update WebAccountUpdate, partial WebAccountPartial, any_partial AnyItemFacet AnyItemFacetPartial, }
    person_anniversary: PersonAnniversary { create PersonAnniversaryCreate, update PersonAnniversaryUpdate, partial PersonAnniversaryPartial, any_partial AnyItemFacet AnyItemFacetPartial, }
    person_annotation: PersonAnnotation { create PersonAnnotationCreate, update PersonAnnotationUpdate, partial PersonAnnotationPartial, any_partial AnyItemFacet AnyItemFacetPartial, }
    person_interest: PersonInterest { create PersonInterestCreate, update PersonInterestUpdate, partial PersonInterestPartial, any_partial AnyItemFacet AnyItemFacetPartial, }
    person_name: PersonName { create PersonNameCreate, update PersonNameUpdate, partial PersonNamePartial, any_partial AnyItemFacet AnyItemFacetPartial, }
    person_responsibility: PersonResponsibility { create PersonResponsibilityCreate, update PersonResponsibilityUpdate, partial PersonResponsibilityPartial, any_partial AnyItemFacet AnyItemFacetPartial, }
    user_account_information: UserAccountInformation { create UserAccountInformationCreate, update UserAccountInformationUpdate, partial UserAccountInformationPartial, any_partial AnyItemFacet AnyItemFacetPartial, }
    profile: Profile { create ProfileCreate, update ProfileUpdate, partial ProfilePartial, }
    company_detail: CompanyDetail { update CompanyDetailUpdate, }
}
