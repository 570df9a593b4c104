//! The base of an enum has its lifetimes.

use odata_core::{Derived, ODataEntity};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item<'a> {
    #[odata(key)]
    id: &'a str,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Item)] //~
enum AnyItem<'a> {
    Item(Item<'a>),
    #[odata(other)]
    Other(Derived<Item<'a>>),
}

mod right {
    use odata_core::{Derived, ODataEntity};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Item<'a> {
        #[odata(key)]
        id: &'a str,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(base = Item<'a>)] //~
    enum AnyItem<'a> {
        Item(Item<'a>),
        #[odata(other)]
        Other(Derived<Item<'a>>),
    }
}

fn main() {}
