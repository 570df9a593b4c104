//! A companion derives a trait once, and has others anyway.
//# at most 3 errors

use odata_core::ODataEntity;

#[derive(ODataEntity)]
#[odata(namespace = "example")]
#[odata(create(derive(Clone, Clone)))] //~
#[odata(update(derive(Clone, Default)))] //~
#[odata(assigned(attrs(odata(namespace = "example"))))] //~
struct Item {
    #[odata(key)]
    id: String,
}

mod right {
    use odata_core::ODataEntity;

    #[derive(ODataEntity)]
    #[odata(namespace = "example")]
    #[odata(create(derive(Clone)))] //~
    #[odata(update(derive(Clone)))] //~
    struct Item {
        #[odata(key)]
        id: String,
    }
}

fn main() {}
