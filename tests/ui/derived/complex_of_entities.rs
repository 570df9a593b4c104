//! An enum of entity types derives `ODataEntity`.

use odata_core::{ODataComplex, ODataEntity};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item {
    #[odata(key)]
    id: String,
}

#[derive(ODataComplex)]
#[odata(base = Item)] //~
enum AnyItem {
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

    #[derive(ODataEntity)] //~
    #[odata(base = Item)]
    enum AnyItem {
        Item(Item),
    }
}

fn main() {}
