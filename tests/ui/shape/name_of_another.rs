//! A companion has no name of another.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", create(name = PageUpdate))] //~
struct Page {
    #[odata(key)]
    id: String,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", create(name = NewPage))] //~
    struct Page {
        #[odata(key)]
        id: String,
    }
}

fn main() {}
