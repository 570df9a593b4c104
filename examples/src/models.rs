//! The types of the profile API that the examples use.

use odata_core::{DateTimeOffset, ODataComplex, ODataEntity, ODataEnum, inherits};

/// The namespace of the API. Its clients in the wild write `microsoft.graph` instead, so each type has
/// an alias.
pub const PROFILE: &str = "Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models";

/// What all facets of a person's profile have in common.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = PROFILE, alias = "microsoft.graph.itemFacet", abstract)]
pub struct ItemFacet {
    /// The identifier.
    #[odata(key, computed)]
    pub id: String,
    /// Who may see it.
    pub allowed_audiences: Option<AllowedAudiences>,
    /// What it was inferred from, if nobody stated it.
    pub inference: Option<InferenceData>,
    /// When it was created.
    #[odata(computed)]
    pub created_date_time: Option<DateTimeOffset>,
    /// Who created it.
    #[odata(computed_default)]
    pub created_by: Option<IdentitySet>,
    /// When it was last modified.
    #[odata(computed)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    /// Who modified it last.
    #[odata(computed)]
    pub last_modified_by: Option<IdentitySet>,
}

/// What a person is interested in.
#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = PROFILE, alias = "microsoft.graph.personInterest")]
pub struct PersonInterest {
    /// Where it belongs, such as `personal` or `professional`.
    pub categories: Vec<String>,
    /// What it is, in some sentences.
    pub description: Option<String>,
    /// What it is called.
    pub display_name: Option<String>,
    /// A page about it.
    pub web_url: Option<String>,
}

/// How sure an inference is.
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = PROFILE, alias = "microsoft.graph.inferenceData", tag = "bare")]
pub struct InferenceData {
    /// The confidence, 0 to 1.
    pub confidence_score: Option<f64>,
    /// Whether the user says that it is right.
    pub user_has_verified_accuracy: Option<bool>,
}

/// By whom something was done.
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = PROFILE, alias = "microsoft.graph.identitySet", tag = "bare")]
pub struct IdentitySet {
    /// The application.
    pub application: Option<Identity>,
    /// The device.
    pub device: Option<Identity>,
    /// The user.
    pub user: Option<Identity>,
}

/// Somebody or something that acts.
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = PROFILE, alias = "microsoft.graph.identity", tag = "bare")]
pub struct Identity {
    /// The name.
    pub display_name: Option<String>,
    /// The identifier.
    pub id: Option<String>,
}

/// Who may see a facet.
#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = PROFILE)]
pub enum AllowedAudiences {
    /// The person.
    Me,
    /// The person's family.
    Family,
    /// The person's contacts.
    Contacts,
    /// The members of the person's groups.
    GroupMembers,
    /// The person's organization.
    Organization,
    /// Organizations that are federated with it.
    FederatedOrganizations,
    /// Everyone.
    Everyone,
    /// None of those; there is another member for it.
    UnknownFutureValue,
    /// A member that the service added later.
    #[odata(other)]
    Other(String),
}
