//! The types of the tests of reading and writing.

#[path = "../behaviour/models.rs"]
mod model;

use model::*;

odata_tests::laws! {
    person_interest: PersonInterest { create PersonInterestCreate, any AnyFacetCreate, update PersonInterestUpdate, split PersonInterestCreate, }
    language_proficiency: LanguageProficiency { create LanguageProficiencyCreate, any AnyFacetCreate, update LanguageProficiencyUpdate, split LanguageProficiencyCreate, }
    branch: Branch { create BranchCreate, any AnyNodeCreate, update BranchUpdate, split BranchCreate, }
    twig: Twig { create TwigCreate, any AnyNodeCreate, update TwigUpdate, split TwigCreate, }
}
