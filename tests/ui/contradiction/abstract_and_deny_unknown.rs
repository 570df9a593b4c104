//! Views of derived types have properties that are not declared.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", abstract, deny_unknown)] //~
struct Thing {
    name: Option<String>,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", abstract)] //~
    struct Thing {
        name: Option<String>,
    }
}

fn main() {}
