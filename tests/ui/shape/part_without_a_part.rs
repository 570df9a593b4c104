//! What parts of one of several types are parts of has a `partial` companion.
//# at most 2 errors

use odata_core::{Derived, ODataEntity, inherits};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", abstract, shapes(create, update, assigned, partial))]
struct Item {
    #[odata(key)]
    id: String,
}

#[inherits(Item)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Book {
    pages: Option<i32>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Item, shapes(create, partial))]
enum AnyItem {
    Book(Book), //~
    #[odata(other)]
    Other(Derived<Item>),
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Book, shapes(partial))] //~
enum AnyBook {
    #[odata(other)]
    Other(Box<Derived<Book>>),
}

mod right {
    use odata_core::{Derived, ODataEntity, inherits};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", abstract, shapes(create, update, assigned, partial))]
    struct Item {
        #[odata(key)]
        id: String,
    }

    #[inherits(Item)]
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", shapes(create, update, assigned, partial))] //~
    struct Book {
        pages: Option<i32>,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(base = Item, shapes(create, partial))]
    enum AnyItem {
        Book(Book),
        #[odata(other)]
        Other(Derived<Item>),
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(base = Book, shapes(partial))]
    enum AnyBook {
        #[odata(other)]
        Other(Box<Derived<Book>>),
    }
}

fn main() {}
