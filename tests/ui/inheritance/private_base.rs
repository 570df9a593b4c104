//! A base can be seen.

use odata_core::{ODataEntity, inherits};

mod items {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Item {
        #[odata(key)]
        id: String,
    }
}

#[inherits(items::Item)] //~
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Book {
    pages: Option<i32>,
}

mod right {
    use odata_core::{ODataEntity, inherits};

    mod items {
        use odata_core::ODataEntity;

        #[derive(Clone, Debug, PartialEq, ODataEntity)]
        #[odata(namespace = "example")]
        pub(super) struct Item { //~
            #[odata(key)]
            id: String,
        }
    }

    #[inherits(items::Item)]
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Book {
        pages: Option<i32>,
    }
}

fn main() {}
