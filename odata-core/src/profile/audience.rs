use alloc::string::String;

use super::NAMESPACE;
use crate::ODataEnum;

/// Who may see a facet. A property of it is a [`Flags<AllowedAudiences>`](crate::Flags).
#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = NAMESPACE, flags, alias = "microsoft.graph.allowedAudiences")]
pub enum AllowedAudiences {
    /// The user alone.
    #[odata(value = 0)]
    Me,
    /// The user's family.
    #[odata(value = 1)]
    Family,
    /// The user's contacts.
    #[odata(value = 2)]
    Contacts,
    /// The members of the groups that the user is in.
    #[odata(value = 4)]
    GroupMembers,
    /// Those in the user's organization.
    #[odata(value = 8)]
    Organization,
    /// Those in organizations that are federated with the user's.
    #[odata(value = 16)]
    FederatedOrganizations,
    /// Everyone.
    #[odata(value = 32)]
    Everyone,
    /// What Graph answers to clients that do not know the member.
    #[odata(value = 64)]
    UnknownFutureValue,
    /// A member that was added to the service later.
    #[odata(other)]
    Other(String),
}
