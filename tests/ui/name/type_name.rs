//! A type's name is a simple identifier.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", name = "web-page")] //~
struct Page {
    url: Option<String>,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", name = "webPage")] //~
    struct Page {
        url: Option<String>,
    }
}

fn main() {}
