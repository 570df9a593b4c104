//! Values in values in values: of one type, and of types that the tag tells apart.
use serde::{Deserialize, Serialize};

use super::{tagged, type_tag};

type_tag!(TreeTag "#Benchmark.tree");
type_tag!(NodeTag "#Benchmark.node");
tagged!("#Benchmark.tree");

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tree {
    #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
    pub tag: Option<TreeTag>,
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root: Option<Node>,
}

/// With the key in the base; nodes have none.
pub mod flatten {
    use super::{Deserialize, Node, Serialize, TreeTag};
    use crate::models_serde::flatten::Entity;

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    pub struct Tree {
        #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
        pub tag: Option<TreeTag>,
        #[serde(flatten)]
        pub entity: Entity,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub root: Option<Node>,
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Node {
    #[serde(rename = "@odata.type", skip_serializing_if = "Option::is_none")]
    pub tag: Option<NodeTag>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub child: Option<Box<Node>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "@odata.type")]
pub enum AnyStep {
    #[serde(rename = "#Benchmark.walk")]
    Walk(Walk),
    #[serde(rename = "#Benchmark.ride")]
    Ride(Ride),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Walk {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<AnyStep>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ride {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vehicle: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<AnyStep>>,
}
