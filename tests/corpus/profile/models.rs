//! Which model reads which payload.

use odata_core::json::Error;
use odata_core::model::StructuredType;
use odata_core::{Annotated, Collection};
use odata_corpus_tests::payload::{Kind, Payload};
use odata_corpus_tests::through::{Through, Written, structured, through};

use crate::types::*;

/// A type of the corpus, with the bodies that hold it.
pub struct Model {
    pub of: fn() -> &'static StructuredType,
    one: Through,
    page: Through,
    requests: Option<Requests>,
}

/// The bodies of requests, and the collection that they go to.
struct Requests {
    collection: &'static str,
    create: Through,
    update: Through,
}

macro_rules! models {
    ($($of:ident $(at $collection:literal: $create:ident, $update:ident)?;)*) => {
        const MODELS: &[Model] = &[$(Model {
            of: structured::<$of>,
            one: through::<Annotated<$of>>,
            page: through::<Collection<Annotated<$of>>>,
            requests: models!(@ $($collection, $create, $update)?),
        }),*];
    };
    (@) => { None };
    (@ $collection:literal, $create:ident, $update:ident) => {
        Some(Requests {
            collection: $collection,
            create: through::<$create>,
            update: through::<$update>,
        })
    };
}

models! {
    CompanyDetail;
    EducationalActivity at "educationalActivities": EducationalActivityCreate, EducationalActivityUpdate;
    EducationalActivityDetail;
    GeoCoordinates;
    Identity;
    IdentitySet;
    InferenceData;
    InstitutionData;
    ItemAddress at "addresses": ItemAddressCreate, ItemAddressUpdate;
    ItemBody;
    ItemEmail at "emails": ItemEmailCreate, ItemEmailUpdate;
    AnyItemFacet;
    ItemPatent at "patents": ItemPatentCreate, ItemPatentUpdate;
    ItemPhone at "phones": ItemPhoneCreate, ItemPhoneUpdate;
    ItemPublication at "publications": ItemPublicationCreate, ItemPublicationUpdate;
    LanguageProficiency at "languages": LanguageProficiencyCreate, LanguageProficiencyUpdate;
    LocaleInfo;
    OriginTenantInfo;
    PersonAnniversary at "anniversaries": PersonAnniversaryCreate, PersonAnniversaryUpdate;
    PersonAnnotation at "notes": PersonAnnotationCreate, PersonAnnotationUpdate;
    PersonAward at "awards": PersonAwardCreate, PersonAwardUpdate;
    PersonCertification at "certifications": PersonCertificationCreate, PersonCertificationUpdate;
    PersonDataSource;
    PersonInterest at "interests": PersonInterestCreate, PersonInterestUpdate;
    PersonName at "names": PersonNameCreate, PersonNameUpdate;
    PersonResponsibility at "responsibilities": PersonResponsibilityCreate, PersonResponsibilityUpdate;
    PersonWebsite at "websites": PersonWebsiteCreate, PersonWebsiteUpdate;
    PhysicalAddress;
    PositionDetail;
    Profile at "profile": ProfileCreate, ProfileUpdate;
    ProjectParticipation at "projects": ProjectParticipationCreate, ProjectParticipationUpdate;
    RelatedPerson;
    ServiceInformation;
    SkillProficiency at "skills": SkillProficiencyCreate, SkillProficiencyUpdate;
    UserAccountInformation at "account": UserAccountInformationCreate, UserAccountInformationUpdate;
    WebAccount at "webAccounts": WebAccountCreate, WebAccountUpdate;
    WorkPosition at "positions": WorkPositionCreate, WorkPositionUpdate;
    YomiPersonName;
}

/// All models.
pub fn all() -> &'static [Model] {
    MODELS
}

/// The type of that name, or what is sent to that collection.
pub fn of(payload: &Payload) -> &'static Model {
    let found = match payload.type_name() {
        Some(name) => named(name),
        None => MODELS.iter().find(|model| {
            model.requests.as_ref().map(|requests| requests.collection) == payload.collection()
        }),
    };
    found.unwrap_or_else(|| panic!("no model for {payload:?}"))
}

/// The type of that qualified name.
pub fn named(name: &str) -> Option<&'static Model> {
    MODELS
        .iter()
        .find(|model| (model.of)().qualified_name == name)
}

/// The description of the type of that qualified name.
pub fn type_named(name: &str) -> Option<&'static StructuredType> {
    named(name).map(|model| (model.of)())
}

impl Model {
    /// The kinds of body that hold the type.
    pub fn kinds(&self) -> &'static [Kind] {
        match self.requests {
            Some(_) => &[Kind::One, Kind::Page, Kind::Create, Kind::Update],
            None => &[Kind::One, Kind::Page],
        }
    }

    /// Reads a body of that kind and writes it back.
    pub fn through(&self, kind: Kind, body: &[u8]) -> Result<Written, Error> {
        let requests = || {
            self.requests
                .as_ref()
                .expect("there are requests for entities")
        };
        let through = match kind {
            Kind::One => self.one,
            Kind::Page => self.page,
            Kind::Create => requests().create,
            Kind::Update => requests().update,
        };
        through(body)
    }
}

/// What a query with nested `$select`s answers: keys are absent.
pub fn profile_in_part(body: &[u8]) -> Result<Written, Error> {
    through::<ProfilePartial>(body)
}
