//! No collection is of the type that is any primitive one.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    #[odata(type = "Edm.PrimitiveType")] //~
    notes: Vec<String>,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        #[odata(type = "Edm.Untyped")] //~
        notes: Vec<String>,
    }
}

fn main() {}
