//! What the server assigns completes what was created.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", shapes(assigned))] //~
struct Customer {
    #[odata(key)]
    id: String,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", shapes(create, assigned))] //~
    struct Customer {
        #[odata(key)]
        id: String,
    }
}

fn main() {}
