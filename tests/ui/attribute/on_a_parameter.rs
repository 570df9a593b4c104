//! Parameters have no attributes of OData.

use odata_core::ODataComplex;

#[derive(ODataComplex)]
#[odata(namespace = "example")]
struct Page<#[odata(name = "T")] T> { //~
    item: Option<T>,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(ODataComplex)]
    #[odata(namespace = "example")]
    struct Page<T> { //~
        item: Option<T>,
    }
}

fn main() {}
