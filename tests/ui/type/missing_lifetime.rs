//! A borrowed text has a lifetime.

use odata_core::ODataComplex;

#[derive(ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    url: &str, //~
}

mod right {
    use odata_core::ODataComplex;

    #[derive(ODataComplex)]
    #[odata(namespace = "example")]
    struct Page<'a> { //~
        url: &'a str, //~
    }
}

fn main() {}
