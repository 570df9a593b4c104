//! A complex type with mistakes is replaced in requests.

use odata_core::{ODataComplex, ODataEntity};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes(create, update))]
struct Part {
    size: Option<u64>, //~
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Page {
    #[odata(key)]
    id: String,
    part: Option<Part>,
}

fn new() -> PageCreate {
    PageCreate { id: String::new(), part: Some(PartCreate { size: Some(3) }) }
}

fn whole(page: Page) -> Page {
    let (create, assigned) = PageCreate::split(page);
    create.assign(assigned)
}

mod right {
    use odata_core::{ODataComplex, ODataEntity};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", shapes(create, update))]
    struct Part {
        size: Option<i64>, //~
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Page {
        #[odata(key)]
        id: String,
        part: Option<Part>,
    }

    fn new() -> PageCreate {
        PageCreate { id: String::new(), part: Some(PartCreate { size: Some(3) }) }
    }

    fn whole(page: Page) -> Page {
        let (create, assigned) = PageCreate::split(page);
        create.assign(assigned)
    }
}

fn main() {}
