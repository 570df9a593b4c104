//! A value does not hold another of its type without end, through others either.

use odata_core::ODataComplex;

#[derive(ODataComplex)]
#[odata(namespace = "example")]
struct Folder {
    owner: Owner, //~
}

#[derive(ODataComplex)]
#[odata(namespace = "example")]
struct Owner {
    home: Box<Folder>, //~
}

mod right {
    use odata_core::ODataComplex;

    #[derive(ODataComplex)]
    #[odata(namespace = "example")]
    struct Folder {
        owner: Owner,
    }

    #[derive(ODataComplex)]
    #[odata(namespace = "example")]
    struct Owner {
        home: Option<Box<Folder>>, //~
    }
}

fn main() {}
