//! A duration is OData's.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Visit {
    lasted: std::time::Duration, //~
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Visit {
        lasted: odata_core::Duration, //~
    }
}

fn main() {}
