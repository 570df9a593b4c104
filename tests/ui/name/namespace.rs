//! A namespace is made of identifiers and dots.

use odata_core::ODataComplex;

#[derive(ODataComplex)]
#[odata(namespace = "my service")] //~
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
