//! A property's type is there.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer {
    #[odata(key)]
    id: String,
    address: Option<Adress>, //~
}

mod right {
    use odata_core::{ODataComplex, ODataEntity};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Customer {
        #[odata(key)]
        id: String,
        address: Option<Place>, //~
    }

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Place {
        street: Option<String>,
    }
}

fn main() {}
