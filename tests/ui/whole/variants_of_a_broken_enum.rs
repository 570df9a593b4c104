//! The companions of an enum with mistakes have its variants.

use odata_core::{ODataEntity, inherits};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item {
    #[odata(key)]
    id: String,
    name: Option<String>,
}

#[inherits(Item)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Interest {}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Item, keyless)] //~
enum AnyItem {
    Item(Item),
    Interest(Interest),
}

fn new(interest: InterestCreate) -> AnyItemCreate {
    AnyItemCreate::Interest(interest)
}

mod right {
    use odata_core::{ODataEntity, inherits};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Item {
        #[odata(key)]
        id: String,
        name: Option<String>,
    }

    #[inherits(Item)]
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Interest {}

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(base = Item)] //~
    enum AnyItem {
        Item(Item),
        Interest(Interest),
    }

    fn new(interest: InterestCreate) -> AnyItemCreate {
        AnyItemCreate::Interest(interest)
    }
}

fn main() {}
