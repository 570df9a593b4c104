//! A type has one field for undeclared properties.

use odata_core::{DynamicProperties, ODataComplex};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", open)]
struct Item {
    #[odata(dynamic)]
    more: DynamicProperties,
    #[odata(dynamic)] //~
    rest: DynamicProperties,
}

mod right {
    use odata_core::{DynamicProperties, ODataComplex};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", open)]
    struct Item {
        #[odata(dynamic)] //~
        more: DynamicProperties,
    }
}

fn main() {}
