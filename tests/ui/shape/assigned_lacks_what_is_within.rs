//! `XAssigned` holds what the server assigned within complex values.

use odata_core::{ODataComplex, ODataEntity};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes(create))]
struct Stamped {
    #[odata(computed)]
    at: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Wrong {
    #[odata(key)]
    id: i64,
    stamped: Option<Stamped>, //~
}

mod right {
    use odata_core::{ODataComplex, ODataEntity};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", shapes(create))]
    struct Stamped {
        #[odata(computed)]
        at: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Right {
        #[odata(key)]
        id: i64,
        #[odata(computed_default)] //~
        stamped: Option<Stamped>,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", shapes(create, update))]
    struct RightToo {
        #[odata(key)]
        id: i64,
        stamped: Option<Stamped>,
    }
}

fn main() {}
