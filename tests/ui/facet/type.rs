//! A type in the metadata is a primitive one.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    #[odata(type = "Edm.Text")] //~
    url: Option<String>,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        #[odata(type = "Edm.String")] //~
        url: Option<String>,
    }
}

fn main() {}
