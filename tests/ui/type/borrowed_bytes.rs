//! Only text is borrowed.

use std::borrow::Cow;

use odata_core::ODataComplex;

#[derive(ODataComplex)]
#[odata(namespace = "example")]
struct Page<'a> {
    image: Cow<'a, [u8]>, //~
}

mod right {
    use odata_core::{Binary, ODataComplex};

    #[derive(ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        image: Binary, //~
    }
}

fn main() {}
