//! A tag has one of two forms.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", tag = "plain")] //~
struct Address {
    city: Option<String>,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", tag = "bare")] //~
    struct Address {
        city: Option<String>,
    }
}

fn main() {}
