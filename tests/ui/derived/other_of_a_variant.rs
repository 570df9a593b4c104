//! `other` keeps values of the base.

use odata_core::{Derived, ODataEntity, inherits};

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
struct Page {
    number: i32,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Item)]
enum AnyItem {
    Page(Page),
    #[odata(other)]
    Other(Derived<Page>), //~
}

mod right {
    use odata_core::{Derived, ODataEntity, inherits};

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
    struct Page {
        number: i32,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(base = Item)]
    enum AnyItem {
        Page(Page),
        #[odata(other)]
        Other(Derived<Item>), //~
    }
}

fn main() {}
