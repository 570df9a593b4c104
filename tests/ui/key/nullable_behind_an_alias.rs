//! A key is never null, whatever its type is called.

use odata_core::ODataEntity;

type Id = Option<String>;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer {
    #[odata(key)]
    id: Id, //~
}

mod right {
    use odata_core::ODataEntity;

    type Id = String; //~

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Customer {
        #[odata(key)]
        id: Id, //~
    }
}

fn main() {}
