//! A complex type with an update requires nothing.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes(update))]
struct Address {
    city: String, //~
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", shapes(update))]
    struct Address {
        city: Option<String>, //~
    }
}

fn main() {}
