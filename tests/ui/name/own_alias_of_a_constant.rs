//! An alias is another name, whatever the namespace is.

use odata_core::ODataComplex;

const NAMESPACE: &str = "example";

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NAMESPACE, alias = "example.page")] //~
struct Page {
    number: i32,
}

mod right {
    use odata_core::ODataComplex;

    const NAMESPACE: &str = "example";

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = NAMESPACE, alias = "example.leaf")] //~
    struct Page {
        number: i32,
    }
}

fn main() {}
