//! A complex type within requests holds nothing of the server's.

use odata_core::{ODataComplex, ODataEntity};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Address {
    #[odata(computed)]
    checked: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer {
    #[odata(key)]
    id: String,
    address: Option<Address>, //~
}

mod right {
    use odata_core::{ODataComplex, ODataEntity};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", shapes(create))] //~
    struct Address {
        #[odata(computed)]
        checked: Option<bool>,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Customer {
        #[odata(key)]
        id: String,
        #[odata(computed_default)]
        address: Option<Address>,
    }
}

fn main() {}
