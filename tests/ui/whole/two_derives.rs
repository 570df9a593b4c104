//! An item is one type of OData.

use odata_core::{ODataComplex, ODataEntity};

#[derive(Clone, Debug, ODataEntity, PartialEq)]
#[derive(ODataComplex)] //~
#[odata(namespace = "example")]
struct Item {
    title: Option<String>,
}

mod right {
    use odata_core::{ODataComplex, ODataEntity};

    #[derive(Clone, Debug, ODataComplex, PartialEq)] //~
    #[odata(namespace = "example")]
    struct Item {
        title: Option<String>,
    }
}

fn main() {}
