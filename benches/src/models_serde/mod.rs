//! What one would write with serde alone. Timestamps and dates are strings here, and enumerations have no room for a
//! member that was added later: both are less work than `odata_core`'s types do.
pub mod borrowed;
pub mod facets;
pub mod nested;
pub mod shapes;
pub mod wide;

use serde::{Deserialize, Serialize};

pub use facets::{flat, flatten};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Collection<T> {
    #[serde(rename = "@odata.context", skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    pub value: Vec<T>,
}

/// A type's name as a type of one value: it is checked when read, and costs no memory.
macro_rules! type_tag {
    ($Tag:ident $name:literal) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum $Tag {
            #[serde(rename = $name)]
            It,
        }
    };
}
pub(crate) use type_tag;

/// The enumeration that reads and writes the tag of a struct with a base, of the one type that a payload is of.
macro_rules! tagged {
    ($name:literal) => {
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "@odata.type")]
        pub enum Tagged<T> {
            #[serde(rename = $name)]
            It(T),
        }
    };
}
pub(crate) use tagged;

type_tag!(InferenceTag "Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.inferenceData");
type_tag!(IdentitySetTag "Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.identitySet");
type_tag!(IdentityTag "Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.identity");
type_tag!(ServiceTag "Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.serviceInformation");

/// Properties that are all optional, behind the type's tag.
macro_rules! complex {
    ($Type:ident $Tag:ident { $($name:ident: $Value:ty),* $(,)? }) => {
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub struct $Type {
            #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
            pub tag: Option<$Tag>,
            $(
                #[serde(skip_serializing_if = "Option::is_none")]
                pub $name: Option<$Value>,
            )*
        }
    };
}

complex!(InferenceData InferenceTag { confidence_score: f64, user_has_verified_accuracy: bool });
complex!(IdentitySet IdentitySetTag { application: Identity, device: Identity, user: Identity });
complex!(Identity IdentityTag { display_name: String, id: String });
complex!(ServiceInformation ServiceTag { name: String, web_url: String });

macro_rules! enumeration {
    ($Type:ident { $($Member:ident),* $(,)? }) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub enum $Type {
            $($Member),*
        }
    };
}

enumeration!(AllowedAudiences {
    Me,
    Family,
    Contacts,
    GroupMembers,
    Organization,
    FederatedOrganizations,
    Everyone,
    UnknownFutureValue,
});
enumeration!(LanguageProficiencyLevel {
    Elementary,
    Conversational,
    LimitedWorking,
    ProfessionalWorking,
    FullProfessional,
    NativeOrBilingual,
    UnknownFutureValue,
});
enumeration!(SkillProficiencyLevel {
    Elementary,
    LimitedWorking,
    GeneralProfessional,
    AdvancedProfessional,
    Expert,
    UnknownFutureValue,
});
enumeration!(EmailType {
    Unknown,
    Work,
    Personal,
    Main,
    Other
});
enumeration!(PhoneType {
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
});
