//! A lifetime is a parameter of the type.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Page {
    #[odata(key)]
    id: i64,
    url: Option<&'a str>, //~
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Page<'a> { //~
        #[odata(key)]
        id: i64,
        url: Option<&'a str>, //~
    }
}

fn main() {}
