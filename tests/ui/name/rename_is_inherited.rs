//! A name that is written is no inherited property's.

use odata_core::{ODataComplex, inherits};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    web_url: Option<String>,
}

#[inherits(Page)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Article {
    #[odata(rename = "webUrl")] //~
    link: Option<String>,
}

mod right {
    use odata_core::{ODataComplex, inherits};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        web_url: Option<String>,
    }

    #[inherits(Page)]
    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Article {
        #[odata(rename = "articleUrl")] //~
        link: Option<String>,
    }
}

fn main() {}
