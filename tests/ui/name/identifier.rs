//! A name is a simple identifier.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    #[odata(rename = "web url")] //~
    web_url: Option<String>,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        #[odata(rename = "webUrl")] //~
        web_url: Option<String>,
    }
}

fn main() {}
