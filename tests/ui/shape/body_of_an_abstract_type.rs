//! An abstract type's create is part of others and no body.

use odata_core::json::Format;
use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", abstract)]
struct Item {
    #[odata(key, computed)]
    id: String,
    title: Option<String>,
}

fn body() -> String {
    Format::default().to_string(&ItemCreate::new()) //~
}

mod right {
    use odata_core::json::Format;
    use odata_core::{ODataEntity, inherits};

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

    fn body() -> String {
        Format::default().to_string(&BookCreate::new()) //~
    }
}

fn main() {}
