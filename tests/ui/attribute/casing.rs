//! A casing is one of those that there are.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", rename_all = "kebab-case")] //~
struct Address {
    zip_code: Option<String>,
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", rename_all = "snake_case")] //~
    struct Address {
        zip_code: Option<String>,
    }
}

fn main() {}
