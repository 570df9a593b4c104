use alloc::string::String;

use super::NAMESPACE;
use crate::{DynamicProperties, ODataComplex};

/// Who did something: a user, by an application, on a device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, ODataComplex)]
#[odata(namespace = NAMESPACE, tag = "bare", open, alias = "microsoft.graph.identitySet")]
pub struct IdentitySet {
    /// The application.
    pub application: Option<Identity>,
    /// The device.
    pub device: Option<Identity>,
    /// The user.
    pub user: Option<Identity>,
    /// Identities of other kinds.
    #[odata(dynamic)]
    pub additional_properties: DynamicProperties,
}

/// An actor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, ODataComplex)]
#[odata(namespace = NAMESPACE, tag = "bare", open, alias = "microsoft.graph.identity")]
pub struct Identity {
    /// The name to be shown. It may be out of date.
    pub display_name: Option<String>,
    /// The unique identifier.
    pub id: Option<String>,
    /// What else the service knows of the actor.
    #[odata(dynamic)]
    pub additional_properties: DynamicProperties,
}
