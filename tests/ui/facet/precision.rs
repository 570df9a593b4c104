//! Fractions of a second have at most twelve digits.

use odata_core::{DateTimeOffset, ODataComplex};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Visit {
    #[odata(precision = 13)] //~
    at: DateTimeOffset,
}

mod right {
    use odata_core::{DateTimeOffset, ODataComplex};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Visit {
        #[odata(precision = 12)] //~
        at: DateTimeOffset,
    }
}

fn main() {}
