//! What is inherited has properties.

use odata_core::{ODataEntity, inherits};

#[inherits(String)] //~
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Page {
    number: i32,
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

    #[inherits(Item)] //~
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Page {
        number: i32,
    }
}

fn main() {}
