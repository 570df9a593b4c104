//! Of two fields of one name the compiler speaks alone.

use odata_core::ODataEntity;

#[derive(ODataEntity)]
#[odata(namespace = "example")]
struct Item {
    #[odata(key)]
    id: String,
    id: Option<i32>, //~
}

mod right {
    use odata_core::ODataEntity;

    #[derive(ODataEntity)]
    #[odata(namespace = "example")]
    struct Item {
        #[odata(key)]
        id: String,
        number: Option<i32>, //~
    }
}

fn main() {}
