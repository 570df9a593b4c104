//! A mistake in what companions a type has is told of once, and not where others need them.
//# at most 3 errors

use odata_core::{ODataComplex, ODataEntity, inherits};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", shapes(create, assignd, update))] //~
struct Item {
    #[odata(key, computed)]
    id: String,
    title: Option<String>,
}

#[inherits(Item)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", shapes(create, update, assigned))]
struct Book {
    pages: Option<i32>,
    cover: Option<Cover>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes = "create")] //~
struct Cover {
    #[odata(computed)]
    color: Option<String>,
}

#[inherits(Cover)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes(create, update, partial))]
struct Jacket {
    blurb: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shape(create, update))] //~
struct Page {
    number: Option<i32>,
}

#[inherits(Page)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes(create, update))]
struct Plate {
    color: Option<String>,
}

fn create() -> BookCreate {
    let mut new = BookCreate::new();
    new.pages = Some(5);
    new
}

fn cover(new: &mut JacketCreate) {
    new.blurb = None;
}

mod right {
    use odata_core::{ODataComplex, ODataEntity, inherits};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", shapes(create, assigned, update))] //~
    struct Item {
        #[odata(key, computed)]
        id: String,
        title: Option<String>,
    }

    #[inherits(Item)]
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", shapes(create, update, assigned))]
    struct Book {
        pages: Option<i32>,
        cover: Option<Cover>,
    }

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", shapes(create))] //~
    struct Cover {
        color: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", shapes(create, update))] //~
    struct Page {
        number: Option<i32>,
    }

    #[inherits(Page)]
    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", shapes(create, update))]
    struct Plate {
        color: Option<String>,
    }
}

fn main() {}
