//! A variant's type exists.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item {
    #[odata(key)]
    id: String,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Item, shapes())]
enum AnyItem {
    Item(Item),
    Book(Book), //~
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
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")] //~
    struct Book {} //~

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(base = Item, shapes())]
    enum AnyItem {
        Item(Item),
        Book(Book), //~
    }
}

fn main() {}
