//! An attribute's value is of its kind.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Address {
    #[odata(rename = 5)] //~
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
