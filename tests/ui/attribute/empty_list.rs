//! A list says something.
//# at most 3 errors

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", create(), update(attrs()))] //~
struct Album {
    #[odata(key)]
    id: String,
    #[odata()] //~
    title: Option<String>,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", update(attrs(non_exhaustive)))] //~
    struct Album {
        #[odata(key)]
        id: String,
        title: Option<String>, //~
    }
}

fn main() {}
