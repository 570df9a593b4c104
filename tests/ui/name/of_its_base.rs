//! A derived type has another name than its base.

use odata_core::{ODataComplex, inherits};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    number: Option<i32>,
}

#[inherits(Page)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", name = "page")] //~
struct Plate {
    color: Option<String>,
}

mod right {
    use odata_core::{ODataComplex, inherits};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        number: Option<i32>,
    }

    #[inherits(Page)]
    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", name = "plate")] //~
    struct Plate {
        color: Option<String>,
    }
}

fn main() {}
