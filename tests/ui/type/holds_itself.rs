//! A value does not hold another of its type without end.

use odata_core::ODataComplex;

#[derive(ODataComplex)]
#[odata(namespace = "example")]
struct Folder {
    parent: Box<Folder>, //~
}

mod right {
    use odata_core::ODataComplex;

    #[derive(ODataComplex)]
    #[odata(namespace = "example")]
    struct Folder {
        parent: Option<Box<Folder>>, //~
    }
}

fn main() {}
