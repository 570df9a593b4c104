//! A base with a mistake breaks no other type.

use odata_core::{Error, ODataEntity, inherits};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", abstrct)] //~
struct Item {
    #[odata(key, computed)]
    id: String,
    title: Option<String>,
}

#[inherits(Item)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Book {
    pages: Option<i32>,
}

#[inherits(Book)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Novel {
    chapters: Option<i32>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Item)]
enum AnyItem {
    Item(Item),
    Book(Book),
    Novel(Novel),
}

fn title(novel: &Novel) -> Option<&str> {
    novel.title.as_deref()
}

fn create() -> NovelCreate {
    let mut new = NovelCreate::new();
    new.pages = Some(5);
    new
}

fn read() -> Result<AnyItem, Error> {
    odata_core::json::from_str("{}")
}

mod right {
    use odata_core::{ODataEntity, inherits};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", abstract)] //~
    struct Item {
        #[odata(key, computed)]
        id: String,
        title: Option<String>,
    }

    #[inherits(Item)]
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Book {
        pages: Option<i32>,
    }
}

fn main() {}
