//! What is unknown is kept as a derived type.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item {
    #[odata(key)]
    id: String,
}

#[derive(ODataEntity)]
#[odata(base = Item)]
enum AnyItem {
    Item(Item),
    #[odata(other)]
    Other, //~
}

#[derive(ODataEntity)]
#[odata(base = Item)]
enum OneItem {
    #[odata(other)]
    Other(Item), //~
}

mod right {
    use odata_core::{Derived, ODataEntity};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Item {
        #[odata(key)]
        id: String,
    }

    #[derive(ODataEntity)]
    #[odata(base = Item)]
    enum AnyItem {
        Item(Item),
        #[odata(other)]
        Other(Derived<Item>), //~
    }

    #[derive(ODataEntity)]
    #[odata(base = Item)]
    enum OneItem {
        #[odata(other)]
        Other(Derived<Item>), //~
    }
}

fn main() {}
