//! A complex type's navigation property leads to entities.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Address {
    city: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Shelf {
    #[odata(navigation)]
    place: Option<Box<Address>>, //~
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Address {
        city: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Shelf {
        place: Option<Address>, //~
    }
}

fn main() {}
