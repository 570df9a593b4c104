//! The types of the tests of allocations.

#[path = "../allocations/models.rs"]
mod model;

use model::*;

odata_tests::laws! {
    person_interest: PersonInterest { create PersonInterestCreate, any AnyFacetCreate, update PersonInterestUpdate, split PersonInterestCreate, }
    language_proficiency: LanguageProficiency { create LanguageProficiencyCreate, any AnyFacetCreate, update LanguageProficiencyUpdate, split LanguageProficiencyCreate, }
}
