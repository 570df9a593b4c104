//! One variant keeps unknown types.

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
    #[odata(other)]
    Other(Derived<Item>),
    #[odata(other)] //~
    Unknown(Derived<Item>),
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
        #[odata(other)] //~
        Other(Derived<Item>), //~
    }
}

fn main() {}
