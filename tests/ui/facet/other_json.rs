//! A type in the metadata has the value's JSON.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Page {
    #[odata(type = "Edm.Int32")] //~
    url: Option<String>,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        #[odata(type = "Edm.Int32")] //~
        size: Option<i64>, //~
    }
}

fn main() {}
