//! An abstract type is read under derived types' tags anyway.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", abstract, accept_derived)] //~
struct Shape {
    area: Option<f64>,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", abstract)] //~
    struct Shape {
        area: Option<f64>,
    }
}

fn main() {}
