use alloc::string::String;

use super::NAMESPACE;
use crate::ODataComplex;

/// How sure the service is of what it inferred.
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE, tag = "bare", alias = "microsoft.graph.inferenceData")]
pub struct InferenceData {
    /// How sure, from 0 to 1.
    pub confidence_score: Option<f64>,
    /// Whether the user confirmed it.
    pub user_has_verified_accuracy: Option<bool>,
}

/// Where the data of a facet come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, ODataComplex)]
#[odata(namespace = NAMESPACE, tag = "bare", alias = "microsoft.graph.personDataSource")]
pub struct PersonDataSource {
    /// The kind of source.
    pub r#type: Option<String>,
}
