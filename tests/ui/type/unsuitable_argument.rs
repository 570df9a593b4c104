//! What stands behind a type is suitable as well.

use odata_core::{Flags, ODataComplex};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Range<T> {
    from: Option<T>,
}

#[derive(ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    addresses: Range<std::net::IpAddr>, //~
    words: Vec<Flags<i32>>, //~
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Range<T> {
        from: Option<T>,
    }

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        addresses: Range<String>, //~
        words: Vec<i32>, //~
    }
}

fn main() {}
