//! A type that derives from an open one is open.

use odata_core::{DynamicProperties, ODataComplex, inherits};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", open)]
struct Item {
    #[odata(dynamic)]
    more: DynamicProperties,
}

#[inherits(Item)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", deny_unknown)] //~
struct Book {
    pages: Option<i32>,
}

mod right {
    use odata_core::{DynamicProperties, ODataComplex, inherits};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", open)]
    struct Item {
        #[odata(dynamic)]
        more: DynamicProperties,
    }

    #[inherits(Item)]
    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")] //~
    struct Book {
        pages: Option<i32>,
    }
}

fn main() {}
