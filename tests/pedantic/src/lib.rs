//! The seed's types, as a careful user writes them: what the derives make of them passes the strictest
//! lints, and finds `odata-core` under another name.
#![deny(
    clippy::all,
    clippy::pedantic,
    missing_docs,
    missing_debug_implementations,
    unreachable_pub,
    unused_qualifications
)]

pub mod names;

use odata::{
    Annotated, Annotations, DateTimeOffset, Derived, DynamicProperties, ODataComplex, ODataEntity,
    ODataEnum, Stream, Untyped, WriteOnly, inherits,
};

/// The schema's namespace.
pub const PROFILE: &str = "Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models";

/// What all facets of a profile have.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(
    namespace = PROFILE,
    abstract,
    crate = ::odata,
    shapes(create, update, assigned, partial)
)]
pub struct ItemFacet {
    /// What tells the facet from all others.
    #[odata(key, computed)]
    pub id: String,
    /// Who may see it.
    ///
    /// This second paragraph does not reach the companions.
    pub allowed_audiences: Option<AllowedAudiences>,
    /// What the service infers.
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
    /// Who last modified it.
    #[odata(computed)]
    pub last_modified_by: Option<IdentitySet>,
}

/// An interest of a person.
#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(
    namespace = PROFILE,
    crate = ::odata,
    shapes(create, update, assigned, partial)
)]
pub struct PersonInterest {
    /// What it is filed under.
    pub categories: Vec<String>,
    /// What it is.
    pub description: Option<String>,
    /// What it is called.
    pub display_name: Option<String>,
    /// Where there is more about it.
    pub web_url: Option<String>,
    /// Nobody uses it any more.
    #[deprecated]
    pub old_url: Option<String>,
    /// How often it was looked at.
    #[odata(default = 0)]
    pub views: i64,
}

/// What the service infers.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = PROFILE, tag = "bare", crate = ::odata)]
pub struct InferenceData {
    /// How sure it is, from 0 to 1.
    pub confidence_score: Option<f64>,
    /// Whether the person has agreed.
    pub user_has_verified_accuracy: Option<bool>,
}

/// Who did something.
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = PROFILE, tag = "bare", crate = ::odata)]
pub struct IdentitySet {
    /// The application.
    pub application: Option<Identity>,
    /// The device.
    pub device: Option<Identity>,
    /// The person.
    pub user: Option<Identity>,
}

/// One who did something.
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = PROFILE, tag = "bare", crate = ::odata)]
pub struct Identity {
    /// What they are called.
    pub display_name: Option<String>,
    /// What tells them from all others.
    pub id: Option<String>,
}

/// Who may see something.
#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = PROFILE, crate = ::odata)]
pub enum AllowedAudiences {
    /// The person alone.
    Me,
    /// The organization.
    Organization,
    /// Whoever the service adds.
    #[odata(other)]
    Other(String),
}

/// A facet of any type.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = ItemFacet, crate = ::odata, shapes(create, partial))]
pub enum AnyFacet {
    /// An interest.
    Interest(Box<PersonInterest>),
    /// A facet that this program does not know.
    #[odata(other)]
    Other(Box<Derived<ItemFacet>>),
}

/// Somebody who can be reached, with all that a type can have.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(
    namespace = PROFILE,
    open,
    crate = ::odata,
    shapes(create, update, assigned, partial)
)]
pub struct Contact {
    /// What tells them from all others.
    #[odata(key)]
    pub id: i64,
    /// What is sent and never answered.
    #[odata(write_only)]
    pub secret: WriteOnly<Option<String>>,
    /// When they were born.
    #[odata(immutable)]
    pub born: Option<DateTimeOffset>,
    /// Where they are found.
    #[odata(computed_default)]
    pub place: Option<AnyPlace>,
    /// Where they were found before.
    #[odata(computed_default)]
    pub places: Vec<AnyPlace>,
    /// Where they live.
    #[odata(computed_default)]
    pub street: Option<Street>,
    /// What they look like.
    pub picture: Stream,
    /// What else there is.
    pub any: Option<Untyped>,
    /// Who knows them.
    #[odata(navigation)]
    pub friend: Option<Box<Annotated<Contact>>>,
    /// Whom they know.
    #[odata(navigation)]
    pub friends: Vec<Contact>,
    /// What is not declared.
    #[odata(dynamic)]
    pub more: DynamicProperties,
    /// What is said of it.
    #[odata(annotations)]
    pub notes: Annotations,
}

/// Where something is.
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = PROFILE,
    abstract,
    crate = ::odata,
    shapes(create, update, partial)
)]
pub struct Place {
    /// What it is called.
    pub name: Option<String>,
}

/// A place in a town.
#[inherits(Place)]
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = PROFILE,
    open,
    crate = ::odata,
    shapes(create, update, partial)
)]
pub struct Street {
    /// Its number.
    pub number: Option<i32>,
    /// Whether it was found on a map.
    #[odata(computed)]
    pub found: Option<bool>,
    /// What opens the door.
    #[odata(write_only)]
    pub code: WriteOnly<Option<String>>,
    /// Who else is there.
    #[odata(navigation)]
    pub neighbours: Vec<Contact>,
    /// What is not declared.
    #[odata(dynamic)]
    pub more: DynamicProperties,
}

/// A place in no town.
#[inherits(Place)]
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = PROFILE, crate = ::odata, shapes(partial))]
pub struct Field {}

/// A place of any type.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Place, crate = ::odata, shapes(create, partial))]
pub enum AnyPlace {
    /// In a town.
    Street(Box<Street>),
    /// In no town.
    #[deprecated = "nobody goes there"]
    Field(Field),
    /// A place that this program does not know.
    #[odata(other)]
    Other(Derived<Place>),
}

/// A group of whatever can be a member, and of groups.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(
    namespace = PROFILE,
    crate = ::odata,
    shapes(create, update, assigned, partial)
)]
pub struct Group<T> {
    /// What tells it from all others.
    #[odata(key)]
    pub id: i64,
    /// Who leads it.
    #[odata(navigation, read_only)]
    pub leader: Option<Box<T>>,
    /// Who is in it.
    #[odata(navigation)]
    pub members: Vec<T>,
    /// What groups are in it.
    #[odata(navigation)]
    pub groups: Option<Vec<Group<T>>>,
}
