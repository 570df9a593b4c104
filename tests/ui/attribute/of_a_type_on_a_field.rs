//! What is said of a type stands on the type.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Address {
    #[odata(abstract)] //~
    city: Option<String>,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", abstract)] //~
    struct Address {
        city: Option<String>,
    }
}

fn main() {}
