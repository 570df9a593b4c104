//! A namespace that is a constant is one as well.

use odata_core::ODataComplex;

const NAMESPACE: &str = "my service";

#[derive(ODataComplex)]
#[odata(namespace = NAMESPACE)] //~
struct Page {
    url: Option<String>,
}

mod right {
    use odata_core::ODataComplex;

    const NAMESPACE: &str = "my.service"; //~

    #[derive(ODataComplex)]
    #[odata(namespace = NAMESPACE)] //~
    struct Page {
        url: Option<String>,
    }
}

fn main() {}
