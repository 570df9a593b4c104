//! Undeclared properties are kept in one place.

use odata_core::{DynamicProperties, ODataComplex, inherits};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", open)]
struct Item {
    #[odata(dynamic)]
    more: DynamicProperties,
}

#[inherits(Item)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", open)]
struct Book {
    #[odata(dynamic)] //~
    rest: DynamicProperties,
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
    #[odata(namespace = "example", open)]
    struct Book {
        pages: Option<i32>, //~
    }
}

fn main() {}
