//! A companion may be without what a parameter outlives.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Page<'a, T: 'a> { //~
    #[odata(key)]
    id: &'a str,
    first: Option<T>,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Page<'a, T> { //~
        #[odata(key)]
        id: &'a str,
        first: Option<T>,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Titled<'a, T: 'a> {
        #[odata(key)]
        id: i32,
        title: Option<&'a str>,
        first: Option<T>,
    }
}

fn main() {}
