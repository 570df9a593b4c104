//! What the server assigns within a complex value is sent by no request, however deep it lies.
use odata_core::{ODataComplex, ODataEntity};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "ui")]
pub struct Stamped {
    #[odata(computed)]
    pub at: Option<String>,
    pub others: Vec<Outer>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "ui")]
pub struct Outer {
    pub stamped: Option<Box<Stamped>>,
    pub outers: Vec<Outer>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "ui", shapes(create))]
pub struct Sent {
    #[odata(computed)]
    pub at: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "ui")]
pub struct AsItIs {
    pub sent: Option<Sent>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "ui", shapes(create, update))]
pub struct Wrong {
    #[odata(key)]
    pub id: i64,
    pub direct: Option<Stamped>,
    pub deep: Vec<Outer>,
    pub within: Option<AsItIs>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "ui", shapes(create, update))]
pub struct Right {
    #[odata(key)]
    pub id: i64,
    #[odata(computed)]
    pub direct: Option<Stamped>,
    #[odata(read_only)]
    pub deep: Vec<Outer>,
    pub sent: Option<Sent>,
}

fn main() {}
