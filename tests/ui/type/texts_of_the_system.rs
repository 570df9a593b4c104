//! Texts of the system are texts.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Page<'a> {
    path: &'a std::path::Path, //~
    file: std::path::PathBuf, //~
}

mod right {
    use odata_core::ODataComplex;

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Page {
        path: String, //~
        file: String, //~
    }
}

fn main() {}
