//! An alias is no inherited property's name.

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
    #[odata(alias = "webUrl")] //~
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
        #[odata(alias = "articleUrl")] //~
        link: Option<String>,
    }
}

fn main() {}
