//! A value has a size.

use odata_core::ODataComplex;

#[derive(ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    url: str, //~
}

mod right {
    use odata_core::ODataComplex;

    #[derive(ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        url: String, //~
    }
}

fn main() {}
