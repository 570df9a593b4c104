//! What is read lives no longer than its payload.

use odata_core::{ODataComplex, ODataEntity, inherits};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Name<'a> {
    first: &'a str,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item<'a> {
    #[odata(key)]
    id: &'a str,
}

#[inherits(Item<'static>)] //~
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Page {
    name: Option<Name<'static>>, //~
}

mod right {
    use odata_core::{ODataComplex, ODataEntity, inherits};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Name<'a> {
        first: &'a str,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Item<'a> {
        #[odata(key)]
        id: &'a str,
    }

    #[inherits(Item<'a>)] //~
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Page<'a> {
        name: Option<Name<'a>>, //~
    }
}

fn main() {}
