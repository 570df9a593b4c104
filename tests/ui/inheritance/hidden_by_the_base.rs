//! The field of the base hides no inherited property.

use odata_core::{ODataEntity, inherits};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Kind {
    #[odata(key)]
    id: String,
    kind: Option<String>,
}

#[inherits(Kind)] //~
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Genre {}

mod right {
    use odata_core::{ODataEntity, inherits};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Kind {
        #[odata(key)]
        id: String,
        kind: Option<String>,
    }

    #[inherits(Kind as base)] //~
    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Genre {}
}

fn main() {}
