//! A property has no inherited one's name, wherever the base is declared.

use odata_core::{ODataEntity, inherits, profile};

#[inherits(profile::ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Novel {
    #[odata(rename = "createdBy")] //~
    author: Option<String>,
}

mod right {
    use odata_core::{ODataEntity, inherits, profile};

    #[inherits(profile::ItemFacet)]
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Novel {
        author: Option<String>, //~
    }
}

fn main() {}
