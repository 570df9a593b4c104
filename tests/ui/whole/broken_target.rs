//! A type with a mistake breaks no type that leads to it.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Shelf {
    #[odata(key)]
    id: String,
    #[odata(navigation)]
    items: Vec<Item>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item {
    #[odata(keey)] //~
    id: String,
}

fn create() -> ShelfCreate {
    ShelfCreate { id: "1".into(), items: Vec::new() }
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Shelf {
        #[odata(key)]
        id: String,
        #[odata(navigation)]
        items: Vec<Item>,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Item {
        #[odata(key)] //~
        id: String,
    }
}

fn main() {}
