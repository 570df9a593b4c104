//! A type with mistakes between others leaves those as they are.

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
}

#[inherits(Interest)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Hobby {
    title: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Item)]
enum AnyItem {
    Item(Item),
    Hobby(Hobby),
}

fn new() -> HobbyCreate {
    HobbyCreate { interest: InterestCreate { item: ItemCreate::new(), count: 3 }, title: None }
}

fn changed() -> HobbyUpdate {
    let mut update = HobbyUpdate::new();
    update.name = Some(None);
    update.count = Some(4);
    update
}

fn item(hobby: &Hobby) -> &Item {
    hobby
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
    }

    #[inherits(Interest)]
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Hobby {
        title: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(base = Item)]
    enum AnyItem {
        Item(Item),
        Hobby(Hobby),
    }

    fn new() -> HobbyCreate {
        HobbyCreate { interest: InterestCreate { item: ItemCreate::new(), count: 3 }, title: None }
    }

    fn changed() -> HobbyUpdate {
        let mut update = HobbyUpdate::new();
        update.name = Some(None);
        update.count = Some(4);
        update
    }

    fn item(hobby: &Hobby) -> &Item {
        hobby
    }
}

fn main() {}
