//! A value without a declared type is no field for undeclared properties.

use odata_core::{ODataComplex, Untyped};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", open)]
struct Page {
    #[odata(dynamic)]
    more: Untyped, //~
}

mod right {
    use odata_core::{DynamicProperties, ODataComplex};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", open)]
    struct Page {
        #[odata(dynamic)]
        more: DynamicProperties, //~
    }
}

fn main() {}
