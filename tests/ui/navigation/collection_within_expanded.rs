//! Each entity of a collection may be a reference, and the collection is none.

use odata_core::{Expanded, ODataEntity};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", shapes(create, update, assigned, partial))]
struct Item {
    #[odata(key)]
    id: String,
    #[odata(navigation)]
    parts: Expanded<Vec<Item>>, //~
    #[odata(navigation)]
    whole: Option<Box<Expanded<Vec<Item>>>>, //~
}

mod right {
    use odata_core::{Expanded, ODataEntity};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", shapes(create, update, assigned, partial))]
    struct Item {
        #[odata(key)]
        id: String,
        #[odata(navigation)]
        parts: Vec<Expanded<Item>>, //~
        #[odata(navigation)]
        whole: Option<Box<Expanded<Item>>>, //~
    }
}

fn main() {}
