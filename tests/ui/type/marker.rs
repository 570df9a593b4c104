//! A marker holds no value.

use std::marker::PhantomData;

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Page<T> {
    number: i32,
    of: PhantomData<T>, //~
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Page { //~
        number: i32,
    }
}

fn main() {}
