//! A variant has the lifetime of the base.

use odata_core::{Derived, ODataEntity, inherits};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item<'a> {
    #[odata(key)]
    id: &'a str,
}

#[inherits(Item<'a>)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Book<'a> {
    pages: Option<i32>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Item<'a>)]
enum AnyItem<'a> {
    Book(Book), //~
    #[odata(other)]
    Other(Derived<Item<'a>>),
}

mod right {
    use odata_core::{Derived, ODataEntity, inherits};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Item<'a> {
        #[odata(key)]
        id: &'a str,
    }

    #[inherits(Item<'a>)]
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Book<'a> {
        pages: Option<i32>,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(base = Item<'a>)]
    enum AnyItem<'a> {
        Book(Book<'a>), //~
        #[odata(other)]
        Other(Derived<Item<'a>>),
    }
}

fn main() {}
