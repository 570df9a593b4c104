use odata_core::{Date, ODataEntity, inherits};

use super::{
    CompanyDetail, EducationalActivityDetail, InstitutionData, ItemFacet, LanguageProficiencyLevel,
    NAMESPACE, PositionDetail, RelatedPerson, SkillProficiencyLevel,
};

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes(create, update, partial))]
pub struct EducationalActivity {
    pub completion_month_year: Option<Date>,
    pub end_month_year: Option<Date>,
    pub institution: Option<InstitutionData>,
    pub program: Option<EducationalActivityDetail>,
    pub start_month_year: Option<Date>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes(create, update, partial))]
pub struct ItemPatent {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub is_pending: Option<bool>,
    pub issued_date: Option<Date>,
    pub issuing_authority: Option<String>,
    pub number: Option<String>,
    pub web_url: Option<String>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes(create, update, partial))]
pub struct ItemPublication {
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub published_date: Option<Date>,
    pub publisher: Option<String>,
    pub thumbnail_url: Option<String>,
    pub web_url: Option<String>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes(create, update, partial))]
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
#[odata(namespace = NAMESPACE, shapes(create, update, partial))]
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
#[odata(namespace = NAMESPACE, shapes(create, update, partial))]
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
#[odata(namespace = NAMESPACE, shapes(create, update, partial))]
pub struct ProjectParticipation {
    pub categories: Option<Vec<String>>,
    pub client: Option<CompanyDetail>,
    pub collaboration_tags: Option<Vec<String>>,
    pub colleagues: Option<Vec<RelatedPerson>>,
    pub detail: Option<PositionDetail>,
    pub display_name: Option<String>,
    pub sponsors: Option<Vec<RelatedPerson>>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes(create, update, partial))]
pub struct SkillProficiency {
    pub categories: Option<Vec<String>>,
    pub collaboration_tags: Option<Vec<String>>,
    pub display_name: Option<String>,
    pub proficiency: Option<SkillProficiencyLevel>,
    pub web_url: Option<String>,
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NAMESPACE, shapes(create, update, partial))]
pub struct WorkPosition {
    pub categories: Option<Vec<String>>,
    pub colleagues: Option<Vec<RelatedPerson>>,
    pub detail: Option<PositionDetail>,
    pub is_current: Option<bool>,
    pub manager: Option<RelatedPerson>,
}
