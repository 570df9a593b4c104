//! Values in values in values: of one type, and of types that the tag tells apart.
use odata_core::{ODataComplex, ODataEntity, inherits};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "Benchmark", shapes())]
pub struct Tree {
    #[odata(key, computed)]
    pub id: String,
    pub root: Option<Node>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "Benchmark")]
pub struct Node {
    pub name: Option<String>,
    pub weight: Option<f64>,
    pub child: Option<Box<Node>>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "Benchmark", abstract, shapes())]
pub struct Step {
    #[odata(key, computed)]
    pub id: String,
}

#[inherits(Step)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "Benchmark", shapes())]
pub struct Walk {
    pub path: Option<String>,
    #[odata(navigation)]
    pub next: Option<Box<AnyStep>>,
}

#[inherits(Step)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "Benchmark", shapes())]
pub struct Ride {
    pub vehicle: Option<String>,
    #[odata(navigation)]
    pub next: Option<Box<AnyStep>>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Step, shapes())]
pub enum AnyStep {
    Walk(Walk),
    Ride(Ride),
}
