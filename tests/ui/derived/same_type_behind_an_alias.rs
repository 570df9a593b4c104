//! Two variants are of two types, whatever these are called.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item {
    #[odata(key)]
    id: String,
}

type Thing = Item;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Item, shapes())]
enum AnyItem {
    Item(Item),
    Thing(Box<Thing>), //~
}

mod right {
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
        Item(Item), //~
    }
}

fn main() {}
