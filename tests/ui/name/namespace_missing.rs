//! A type has a namespace.

use odata_core::ODataComplex;

#[derive(ODataComplex)]
struct Page { //~
    url: Option<String>,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(ODataComplex)]
    #[odata(namespace = "example")] //~
    struct Page {
        url: Option<String>,
    }
}

fn main() {}
