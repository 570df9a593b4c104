//! The name of the base is known.

use odata_core::{Derived, ODataEntity};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item {
    #[odata(key)]
    id: String,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Itme)] //~
enum AnyItem {
    Item(Item),
    #[odata(other)]
    Other(Derived<Itme>), //~
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
    #[odata(base = Item)] //~
    enum AnyItem {
        Item(Item),
        #[odata(other)]
        Other(Derived<Item>), //~
    }
}

fn main() {}
