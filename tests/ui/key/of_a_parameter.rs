//! A parameter's type is a key's where the key is of it.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Entry<K> {
    #[odata(key)]
    id: K,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Index {
    #[odata(key)]
    id: String,
    #[odata(navigation)]
    entries: Vec<Entry<f64>>, //~
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Entry<K> {
        #[odata(key)]
        id: K,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Index {
        #[odata(key)]
        id: String,
        #[odata(navigation)]
        entries: Vec<Entry<i64>>, //~
    }
}

fn main() {}
