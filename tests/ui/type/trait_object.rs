//! The type of a value is known.

use odata_core::ODataComplex;

#[derive(ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    content: Box<dyn std::fmt::Debug>, //~
}

mod right {
    use odata_core::{ODataComplex, Untyped};

    #[derive(ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        content: Untyped, //~
    }
}

fn main() {}
