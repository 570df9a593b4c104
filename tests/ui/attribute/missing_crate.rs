//! `odata_core` is where `crate` says.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", crate = odata)] //~
struct Page {
    #[odata(key)]
    id: String,
    title: Option<String>,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", crate = odata_core)] //~
    struct Page {
        #[odata(key)]
        id: String,
        title: Option<String>,
    }
}

fn main() {}
