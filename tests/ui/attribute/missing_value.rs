//! An attribute that takes a value has one.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Address {
    #[odata(rename)] //~
    city: String,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Address {
        #[odata(rename = "town")] //~
        city: String,
    }
}

fn main() {}
