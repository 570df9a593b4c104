//! Serde has other words for what `odata` says.
//# at most 4 errors

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", deny_unknown_fields, rename = "sheet")] //~
struct Page {
    #[odata(primary_key)] //~
    id: String,
    #[odata(serde(rename = "name"))] //~
    title: String,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", deny_unknown, name = "sheet")] //~
    struct Page {
        #[odata(key)] //~
        id: String,
        #[odata(rename = "name")] //~
        title: String,
    }
}

fn main() {}
