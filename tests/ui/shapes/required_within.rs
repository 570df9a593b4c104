//! A complex type with an `update` requires nothing, and one with a `create` nothing that the server
//! assigns.
use odata_core::{ODataComplex, ODataEnum, WriteOnly};

#[derive(Clone, Debug, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "ui")]
pub enum Level {
    Low,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "ui", shapes(update))]
pub struct Updated {
    pub level: Level,
    pub optional: Option<Level>,
    pub many: Vec<Level>,
    #[odata(default = 1)]
    pub number: i64,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "ui", shapes(create))]
pub struct Created {
    pub text: String,
    #[odata(computed)]
    pub at: String,
    #[odata(write_only)]
    pub secret: WriteOnly<Level>,
}

fn main() {}
