//! The field for undeclared properties is no property.

use odata_core::{DynamicProperties, ODataComplex};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", open)]
struct Thing {
    #[odata(dynamic, rename = "more")] //~
    more: DynamicProperties,
}

mod right {
    use odata_core::{DynamicProperties, ODataComplex};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", open)]
    struct Thing {
        #[odata(dynamic)] //~
        more: DynamicProperties,
    }
}

fn main() {}
