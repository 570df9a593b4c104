//! A type's alias is a qualified name.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", alias = "webPage")] //~
struct Page {
    url: Option<String>,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", alias = "other.webPage")] //~
    struct Page {
        url: Option<String>,
    }
}

fn main() {}
