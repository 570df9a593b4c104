//! A property has no inherited alias as its name.

use odata_core::{ODataComplex, inherits};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    #[odata(alias = "link")]
    web_url: Option<String>,
}

#[inherits(Page)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Article {
    link: Option<String>, //~
}

mod right {
    use odata_core::{ODataComplex, inherits};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        #[odata(alias = "link")]
        web_url: Option<String>,
    }

    #[inherits(Page)]
    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Article {
        source: Option<String>, //~
    }
}

fn main() {}
