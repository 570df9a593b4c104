//! The types of the tests of reading and writing.

#[path = "../behaviour/models.rs"]
mod model;

use model::*;

odata_tests::laws! {
    person_interest: PersonInterest { create PersonInterestCreate, update PersonInterestUpdate, split PersonInterestCreate, }
    language_proficiency: LanguageProficiency { create LanguageProficiencyCreate, update LanguageProficiencyUpdate, split LanguageProficiencyCreate, }
    branch: Branch { create BranchCreate, update BranchUpdate, split BranchCreate, }
    twig: Twig { create TwigCreate, update TwigUpdate, split TwigCreate, }
}
