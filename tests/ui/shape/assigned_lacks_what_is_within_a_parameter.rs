//! `assign` does not lose what the server assigned within the value of a type parameter.

use odata_core::{ODataComplex, ODataEntity};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes(create))]
struct Stamped {
    #[odata(computed)]
    at: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Page<T> {
    #[odata(key)]
    id: i64,
    item: Option<T>,
}

fn wrong(page: PageCreate<Stamped>) {
    let _ = page.assign(PageAssigned {}); //~
}

mod right {
    use odata_core::{ODataComplex, ODataEntity};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", shapes(create))]
    struct Stamped {
        #[odata(computed)]
        at: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Page<T> {
        #[odata(key)]
        id: i64,
        #[odata(computed_default)] //~
        item: Option<T>,
    }

    fn right(page: PageCreate<Stamped>, item: Option<Stamped>) {
        let _ = page.assign(PageAssigned { item });
    }
}

fn main() {}
