//! What is kept of unknown types is no map.

use std::collections::HashMap;

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item {
    #[odata(key)]
    id: String,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Item)]
enum AnyItem {
    Item(Item),
    #[odata(other)]
    Other(HashMap<String, String>), //~
}

mod right {
    use odata_core::{Derived, ODataEntity};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Item {
        #[odata(key)]
        id: String,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(base = Item)]
    enum AnyItem {
        Item(Item),
        #[odata(other)]
        Other(Derived<Item>), //~
    }

    type Map = Derived<Item>;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(base = Item)]
    enum AnyOther {
        Item(Item),
        #[odata(other)]
        Other(Map),
    }
}

fn main() {}
