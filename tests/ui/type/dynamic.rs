//! The field for undeclared properties has one type.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", open)]
struct Page {
    #[odata(dynamic)]
    more: Vec<String>, //~
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
