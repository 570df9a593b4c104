//! Each key takes a value of its kind.
//# at most 10 errors

use odata_core::ODataEntity;

#[derive(ODataEntity)]
#[odata(namespace = 5)] //~
#[odata(rename_all = 5)] //~
#[odata(shapes = "create")] //~
#[odata(create = "NewItem")] //~
#[odata(update(name = 5, attrs = 5))] //~
struct Item {
    #[odata(key)]
    id: String,
    #[odata(unicode = "no")] //~
    title: String,
    #[odata(max_length = 99999999999)] //~
    text: String,
    #[odata(default(5))] //~
    pages: i32,
    #[odata("rename")] //~
    size: i32,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(ODataEntity)]
    #[odata(namespace = "example")] //~
    #[odata(rename_all = "camelCase")] //~
    #[odata(shapes(create, update))] //~
    #[odata(create(name = NewItem))] //~
    #[odata(update(name = ItemChange, attrs(non_exhaustive)))] //~
    struct Item {
        #[odata(key)]
        id: String,
        #[odata(unicode = false)] //~
        title: String,
        #[odata(max_length = 99999)] //~
        text: String,
        #[odata(default = 5)] //~
        pages: i32,
        #[odata(rename = "size")] //~
        size: i32,
    }
}

fn main() {}
