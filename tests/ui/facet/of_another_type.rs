//! A facet belongs to the type.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    #[odata(max_length = 9)] //~
    size: Option<i32>,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        #[odata(max_length = 9)] //~
        url: Option<String>, //~
    }
}

fn main() {}
