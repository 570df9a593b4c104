//! A lifetime of a complex value is written.

use odata_core::{ODataComplex, ODataEntity};

#[derive(Clone, Debug, ODataComplex, PartialEq)]
#[odata(namespace = "example")]
struct Label<'a> {
    title: Option<&'a str>,
}

#[derive(Clone, Debug, ODataEntity, PartialEq)]
#[odata(namespace = "example")]
struct Item {
    #[odata(key)]
    id: i64,
    label: Option<Label>, //~
}

mod right {
    use odata_core::{ODataComplex, ODataEntity};

    #[derive(Clone, Debug, ODataComplex, PartialEq)]
    #[odata(namespace = "example")]
    struct Label<'a> {
        title: Option<&'a str>,
    }

    #[derive(Clone, Debug, ODataEntity, PartialEq)]
    #[odata(namespace = "example")]
    struct Item<'a> {
        #[odata(key)]
        id: i64,
        label: Option<Label<'a>>, //~
    }
}

fn main() {}
