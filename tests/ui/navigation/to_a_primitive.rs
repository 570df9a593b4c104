//! A navigation property leads to entities.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Shelf {
    #[odata(key)]
    id: String,
    #[odata(navigation)]
    titles: Vec<String>, //~
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Shelf {
        #[odata(key)]
        id: String,
        titles: Vec<String>, //~
    }
}

fn main() {}
