//! An attribute is written once.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Address {
    #[odata(rename = "city", rename = "town")] //~
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
