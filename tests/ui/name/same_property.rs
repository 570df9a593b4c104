//! Two properties have two names.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    web_url: Option<String>,
    #[odata(rename = "webUrl")] //~
    url: Option<String>,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        web_url: Option<String>,
        #[odata(rename = "plainUrl")] //~
        url: Option<String>,
    }
}

fn main() {}
