//! A lifetime of the base is written.

use odata_core::{ODataEntity, inherits};

#[derive(Clone, Debug, ODataEntity, PartialEq)]
#[odata(namespace = "example")]
struct Item<'a> {
    #[odata(key)]
    id: &'a str,
    title: Option<&'a str>,
}

#[inherits(Item)] //~
#[derive(Clone, Debug, ODataEntity, PartialEq)]
#[odata(namespace = "example")]
struct Book {
    pages: Option<i32>,
}

mod right {
    use odata_core::{ODataEntity, inherits};

    #[derive(Clone, Debug, ODataEntity, PartialEq)]
    #[odata(namespace = "example")]
    struct Item<'a> {
        #[odata(key)]
        id: &'a str,
        title: Option<&'a str>,
    }

    #[inherits(Item<'a>)] //~
    #[derive(Clone, Debug, ODataEntity, PartialEq)]
    #[odata(namespace = "example")]
    struct Book<'a> {
        pages: Option<i32>,
    }
}

fn main() {}
