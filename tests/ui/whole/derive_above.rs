//! What uses a type with a derive above `inherits` reaches its base.

use odata_core::{ODataEntity, inherits};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Item {
    #[odata(key)]
    id: String,
    title: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[inherits(Item)] //~
#[odata(namespace = "example")]
struct Book {
    pages: Option<i32>,
}

fn title(book: &Book) -> Option<&str> {
    book.title.as_deref()
}

fn create() -> BookCreate {
    let mut new = BookCreate::new();
    new.title = Some("Emma".to_owned());
    new
}

mod right {
    use odata_core::{ODataEntity, inherits};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Item {
        #[odata(key)]
        id: String,
        title: Option<String>,
    }

    #[inherits(Item)] //~
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Book {
        pages: Option<i32>,
    }
}

fn main() {}
