//! `XAssigned` holds what the server assigned within complex values.
use odata_core::{ODataComplex, ODataEntity};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "ui", shapes(create))]
pub struct Stamped {
    #[odata(computed)]
    pub at: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "ui")]
pub struct Wrong {
    #[odata(key)]
    pub id: i64,
    pub stamped: Option<Stamped>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "ui")]
pub struct Right {
    #[odata(key)]
    pub id: i64,
    #[odata(computed_default)]
    pub stamped: Option<Stamped>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "ui", shapes(create, update))]
pub struct RightToo {
    #[odata(key)]
    pub id: i64,
    pub stamped: Option<Stamped>,
}

fn main() {}
