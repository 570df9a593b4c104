//! The companions that a companion holds have its derives.
//# at most 4 errors

use odata_core::{ODataComplex, ODataEntity, inherits};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", create(derive(Clone)))]
struct Item {
    #[odata(key)]
    id: String,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes(create, update), create(derive(Clone)))]
struct Part {
    size: Option<i32>,
}

#[inherits(Item)] //~
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Page {
    part: Option<Part>, //~
    #[odata(navigation)]
    items: Vec<Item>, //~
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Item)]
enum AnyItem {
    Item(Item), //~
    Page(Page),
}

mod right {
    use odata_core::{ODataComplex, ODataEntity, inherits};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Item {
        #[odata(key)]
        id: String,
    }

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", shapes(create, update))]
    struct Part {
        size: Option<i32>,
    }

    #[inherits(Item)] //~
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Page {
        part: Option<Part>, //~
        #[odata(navigation)]
        items: Vec<Item>, //~
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(base = Item)]
    enum AnyItem {
        Item(Item), //~
        Page(Page),
    }
}

fn main() {}
