//! A base is not generic over types.

use odata_core::{ODataComplex, inherits};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Page<T> {
    item: Option<T>,
}

#[inherits(Page<i32>)] //~
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Numbers {
    count: Option<i32>,
}

mod right {
    use odata_core::{ODataComplex, inherits};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Page { //~
        item: Option<i32>,
    }

    #[inherits(Page)] //~
    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Numbers {
        count: Option<i32>,
    }
}

fn main() {}
