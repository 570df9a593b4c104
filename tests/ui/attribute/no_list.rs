//! The attributes stand in a list.

use odata_core::ODataComplex;

#[derive(ODataComplex)]
#[odata = "example"] //~
struct Address {
    city: Option<String>,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(ODataComplex)]
    #[odata(namespace = "example")] //~
    struct Address {
        city: Option<String>,
    }
}

fn main() {}
