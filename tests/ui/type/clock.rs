//! A time is one of a calendar.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Visit {
    at: std::time::Instant, //~
}

mod right {
    use odata_core::{DateTimeOffset, ODataComplex};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Visit {
        at: DateTimeOffset, //~
    }
}

fn main() {}
