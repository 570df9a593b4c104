//! What a type parameter stands for that a navigation property leads to is an entity type.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Group<T> {
    #[odata(key)]
    id: i64,
    #[odata(navigation)]
    members: Vec<T>,
}

fn wrong() {
    let _ = odata_core::json::from_str::<Group<String>>("{}"); //~
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Member {
        #[odata(key)]
        name: String,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Group<T> {
        #[odata(key)]
        id: i64,
        #[odata(navigation)]
        members: Vec<T>,
    }

    fn right() {
        let _ = odata_core::json::from_str::<Group<Member>>("{}"); //~
    }
}

fn main() {}
