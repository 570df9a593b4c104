//! An alias is no other property's name.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    web_url: Option<String>,
    #[odata(alias = "webUrl")] //~
    url: Option<String>,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        web_url: Option<String>,
        #[odata(alias = "link")] //~
        url: Option<String>,
    }
}

fn main() {}
