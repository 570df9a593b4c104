//! A type has one base, also where one attribute names several.

use odata_core::{ODataEntity, inherits};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item {
    #[odata(key)]
    id: String,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Product {
    #[odata(key)]
    number: i32,
}

#[inherits(Item, Product)] //~
#[derive(ODataEntity)]
#[odata(namespace = "example")]
struct Book {
    pages: i32,
}

mod right {
    use odata_core::{ODataEntity, inherits};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Item {
        #[odata(key)]
        id: String,
    }

    #[inherits(Item)] //~
    #[derive(ODataEntity)]
    #[odata(namespace = "example")]
    struct Book {
        pages: i32,
    }
}

fn main() {}
