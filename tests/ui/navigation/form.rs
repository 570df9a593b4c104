//! A navigation property has one of three forms.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item {
    #[odata(key)]
    id: String,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Shelf {
    #[odata(key)]
    id: String,
    #[odata(navigation)]
    first: Item, //~
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
    #[odata(namespace = "example")]
    struct Shelf {
        #[odata(key)]
        id: String,
        #[odata(navigation)]
        first: Option<Box<Item>>, //~
    }
}

fn main() {}
