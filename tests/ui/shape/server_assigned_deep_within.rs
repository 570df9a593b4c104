//! What the server assigns within a complex value is sent by no request, however deep it lies.
//# at most 3 errors

use odata_core::{ODataComplex, ODataEntity};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Stamped {
    #[odata(computed)]
    at: Option<String>,
    others: Vec<Outer>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Outer {
    stamped: Option<Box<Stamped>>,
    outers: Vec<Outer>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes(create))]
struct Sent {
    #[odata(computed)]
    at: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct AsItIs {
    sent: Option<Sent>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", shapes(create, update))]
struct Wrong {
    #[odata(key)]
    id: i64,
    direct: Option<Stamped>, //~
    deep: Vec<Outer>, //~
    within: Option<AsItIs>, //~
}

mod right {
    use odata_core::{ODataComplex, ODataEntity};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Stamped {
        #[odata(computed)]
        at: Option<String>,
        others: Vec<Stamped>,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Right {
        #[odata(key)]
        id: i64,
        #[odata(computed)] //~
        direct: Option<Stamped>,
    }
}

fn main() {}
