//! The base of an enum of derived types is a struct.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item {
    #[odata(key)]
    id: String,
}

#[derive(ODataEntity)]
#[odata(base = Option<Item>)] //~
enum AnyItem {
    Item(Item),
}

#[derive(ODataEntity)]
#[odata(base = Self)] //~
enum OneItem {
    Item(Item),
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Item {
        #[odata(key)]
        id: String,
    }

    #[derive(ODataEntity)]
    #[odata(base = Item)] //~
    enum AnyItem {
        Item(Item),
    }

    #[derive(ODataEntity)]
    #[odata(base = Item)] //~
    enum OneItem {
        Item(Item),
    }
}

fn main() {}
