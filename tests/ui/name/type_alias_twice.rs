//! A type's alias is another name.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", alias = "example.page")] //~
struct Page {
    url: Option<String>,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", alias = "other.page")] //~
    struct Page {
        url: Option<String>,
    }
}

fn main() {}
