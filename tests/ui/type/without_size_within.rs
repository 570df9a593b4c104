//! What a collection holds has a size.

use odata_core::ODataEntity;

#[derive(ODataEntity)]
#[odata(namespace = "example")]
struct Page {
    #[odata(key)]
    url: String,
    lines: Vec<str>, //~
    next: Option<i32>,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(ODataEntity)]
    #[odata(namespace = "example")]
    struct Page {
        #[odata(key)]
        url: String,
        lines: Vec<String>, //~
        next: Option<i32>,
    }
}

fn main() {}
