//! CSDL has no maps.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    tags: std::collections::HashMap<String, String>, //~
}

mod right {
    use odata_core::{DynamicProperties, ODataComplex};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", open)] //~
    struct Page {
        #[odata(dynamic)] //~
        tags: DynamicProperties, //~
    }
}

fn main() {}
