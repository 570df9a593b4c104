//! No body is read as an abstract type's create.

use odata_core::{Error, ODataEntity};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", abstract)]
struct Item {
    #[odata(key, computed)]
    id: String,
    title: Option<String>,
}

fn body() -> Result<ItemCreate, Error> {
    odata_core::json::from_str("{}") //~
}

mod right {
    use odata_core::{Error, ODataEntity, inherits};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", abstract)]
    struct Item {
        #[odata(key, computed)]
        id: String,
        title: Option<String>,
    }

    #[inherits(Item)] //~
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")] //~
    struct Book {} //~

    fn body() -> Result<BookCreate, Error> {
        odata_core::json::from_str("{}") //~
    }
}

fn main() {}
