//! An open type keeps its undeclared properties.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", open)] //~
struct Thing {
    name: Option<String>,
}

mod right {
    use odata_core::{DynamicProperties, ODataComplex};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", open)] //~
    struct Thing {
        name: Option<String>,
        #[odata(dynamic)] //~
        more: DynamicProperties, //~
    }
}

fn main() {}
