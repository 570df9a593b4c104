//! Ten facets, each written out in full (`flat`) and with its bases as fields that serde flattens (`flatten`), and the
//! enumeration over the ten that `@odata.type` tells apart.
use serde::{Deserialize, Serialize};

use super::{
    AllowedAudiences, EmailType, IdentitySet, InferenceData, LanguageProficiencyLevel, PhoneType,
    ServiceInformation, SkillProficiencyLevel, type_tag,
};

pub mod tag {
    use super::{Deserialize, Serialize, type_tag};

    type_tag!(PersonInterest "#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.personInterest");
    type_tag!(LanguageProficiency "#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.languageProficiency");
    type_tag!(SkillProficiency "#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.skillProficiency");
    type_tag!(PersonAward "#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.personAward");
    type_tag!(PersonCertification "#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.personCertification");
    type_tag!(PersonWebsite "#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.personWebsite");
    type_tag!(PersonName "#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.personName");
    type_tag!(ItemEmail "#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.itemEmail");
    type_tag!(ItemPhone "#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.itemPhone");
    type_tag!(WebAccount "#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.webAccount");
}

/// Hands the list of the facets' own properties to another macro.
macro_rules! facets {
    ($define:ident) => {
        $define! {
            PersonInterest [categories] { description: String, display_name: String, web_url: String }
            LanguageProficiency [] {
                display_name: String, proficiency: LanguageProficiencyLevel, reading: LanguageProficiencyLevel,
                spoken: LanguageProficiencyLevel, tag: String, written: LanguageProficiencyLevel,
            }
            SkillProficiency [categories] { display_name: String, proficiency: SkillProficiencyLevel, web_url: String }
            PersonAward [] {
                description: String, display_name: String, issued_date: String, issuing_authority: String,
                thumbnail_url: String, web_url: String,
            }
            PersonCertification [] {
                certification_id: String, description: String, display_name: String, end_date: String,
                issued_date: String, issuing_authority: String, issuing_company: String, start_date: String,
                thumbnail_url: String, web_url: String,
            }
            PersonWebsite [categories] { description: String, display_name: String, web_url: String }
            PersonName [] {
                display_name: String, first: String, initials: String, language_tag: String, last: String,
                maiden: String, middle: String, nickname: String, suffix: String, title: String,
            }
            ItemEmail [] { address: String, display_name: String, r#type: EmailType }
            ItemPhone [] { display_name: String, number: String, r#type: PhoneType }
            WebAccount [] {
                description: String, service: ServiceInformation, status_message: String, user_id: String,
                web_url: String,
            }
        }
    };
}

macro_rules! define_flat {
    ($($Type:ident [$($list:ident)?] { $($name:ident: $Value:ty),* $(,)? })*) => {$(
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub struct $Type {
            #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
            pub type_tag: Option<tag::$Type>,
            pub id: String,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub allowed_audiences: Option<AllowedAudiences>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub inference: Option<InferenceData>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub created_date_time: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub created_by: Option<IdentitySet>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub last_modified_date_time: Option<String>,
            #[serde(skip_serializing_if = "Option::is_none")]
            pub last_modified_by: Option<IdentitySet>,
            $(
                #[serde(default)]
                pub $list: Vec<String>,
            )?
            $(
                #[serde(skip_serializing_if = "Option::is_none")]
                pub $name: Option<$Value>,
            )*
        }
    )*};
}

macro_rules! define_flatten {
    ($($Type:ident [$($list:ident)?] { $($name:ident: $Value:ty),* $(,)? })*) => {$(
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub struct $Type {
            #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
            pub type_tag: Option<tag::$Type>,
            #[serde(flatten)]
            pub item_facet: ItemFacet,
            $(
                #[serde(default)]
                pub $list: Vec<String>,
            )?
            $(
                #[serde(skip_serializing_if = "Option::is_none")]
                pub $name: Option<$Value>,
            )*
        }
    )*};
}

/// The tag is taken by the enumeration; that of the struct stays empty.
macro_rules! define_any {
    () => {
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "@odata.type")]
        pub enum AnyFacet {
            #[serde(rename = "#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.personInterest")]
            PersonInterest(PersonInterest),
            #[serde(
                rename = "#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.languageProficiency"
            )]
            LanguageProficiency(LanguageProficiency),
            #[serde(rename = "#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.skillProficiency")]
            SkillProficiency(SkillProficiency),
            #[serde(rename = "#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.personAward")]
            PersonAward(PersonAward),
            #[serde(
                rename = "#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.personCertification"
            )]
            PersonCertification(PersonCertification),
            #[serde(rename = "#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.personWebsite")]
            PersonWebsite(PersonWebsite),
            #[serde(rename = "#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.personName")]
            PersonName(PersonName),
            #[serde(rename = "#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.itemEmail")]
            ItemEmail(ItemEmail),
            #[serde(rename = "#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.itemPhone")]
            ItemPhone(ItemPhone),
            #[serde(rename = "#Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models.webAccount")]
            WebAccount(WebAccount),
        }
    };
}

pub mod flat {
    use super::{
        AllowedAudiences, Deserialize, EmailType, IdentitySet, InferenceData,
        LanguageProficiencyLevel, PhoneType, Serialize, ServiceInformation, SkillProficiencyLevel,
        tag,
    };

    facets!(define_flat);
    define_any!();
}

pub mod flatten {
    use super::{
        AllowedAudiences, Deserialize, EmailType, IdentitySet, InferenceData,
        LanguageProficiencyLevel, PhoneType, Serialize, ServiceInformation, SkillProficiencyLevel,
        tag,
    };

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct Entity {
        pub id: String,
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct ItemFacet {
        #[serde(flatten)]
        pub entity: Entity,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub allowed_audiences: Option<AllowedAudiences>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub inference: Option<InferenceData>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub created_date_time: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub created_by: Option<IdentitySet>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub last_modified_date_time: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub last_modified_by: Option<IdentitySet>,
    }

    facets!(define_flatten);
    define_any!();
}
