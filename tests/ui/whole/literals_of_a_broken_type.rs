//! The companions of a type with mistakes have its fields.

use odata_core::{ODataEntity, inherits};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item {
    #[odata(key, computed)]
    id: String,
    name: Option<String>,
}

#[inherits(Item)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Interest {
    count: u64, //~
    tags: Vec<String>,
}

fn new() -> InterestCreate {
    InterestCreate { item: ItemCreate::new(), count: 3, tags: Vec::new() }
}

fn change(mut update: InterestUpdate) {
    update.name = Some(None);
    update.count = Some(4);
}

mod right {
    use odata_core::{ODataEntity, inherits};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Item {
        #[odata(key, computed)]
        id: String,
        name: Option<String>,
    }

    #[inherits(Item)]
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Interest {
        count: i64, //~
        tags: Vec<String>,
    }

    fn new() -> InterestCreate {
        InterestCreate { item: ItemCreate::new(), count: 3, tags: Vec::new() }
    }

    fn change(mut update: InterestUpdate) {
        update.name = Some(None);
        update.count = Some(4);
    }
}

fn main() {}
