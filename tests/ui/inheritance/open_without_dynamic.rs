//! An open type has a field for undeclared properties, or inherits one.

use odata_core::{ODataComplex, inherits};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Item {
    title: Option<String>,
}

#[inherits(Item)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", open)] //~
struct Book {
    pages: Option<i32>,
}

mod right {
    use odata_core::{DynamicProperties, ODataComplex, inherits};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Item {
        title: Option<String>,
    }

    #[inherits(Item)]
    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", open)] //~
    struct Book {
        #[odata(dynamic)] //~
        more: DynamicProperties, //~
    }
}

fn main() {}
