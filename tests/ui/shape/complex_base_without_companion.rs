//! The base of a complex type with companions has them too.

use odata_core::{ODataComplex, inherits};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Place {
    city: Option<String>,
}

#[inherits(Place)] //~
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes(create, update))]
struct Address {
    street: Option<String>,
}

mod right {
    use odata_core::{ODataComplex, inherits};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", shapes(create, update))] //~
    struct Place {
        city: Option<String>,
    }

    #[inherits(Place)]
    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", shapes(create, update))]
    struct Address {
        street: Option<String>,
    }
}

fn main() {}
