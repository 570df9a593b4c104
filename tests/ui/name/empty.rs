//! A name has letters.

use odata_core::ODataComplex;

#[derive(ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    #[odata(rename = "")] //~
    title: String,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        #[odata(rename = "title")] //~
        title: String,
    }
}

fn main() {}
