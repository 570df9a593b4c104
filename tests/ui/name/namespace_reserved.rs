//! A namespace is not one of OData's own.

use odata_core::ODataComplex;

#[derive(ODataComplex)]
#[odata(namespace = "Edm")] //~
struct Page {
    url: Option<String>,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(ODataComplex)]
    #[odata(namespace = "my.service")] //~
    struct Page {
        url: Option<String>,
    }
}

fn main() {}
