//! The field for annotations has one type, whatever it is called.

use odata_core::ODataEntity;

type Extra = Vec<String>;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", shapes(create, update, assigned, partial))]
struct Page {
    #[odata(key)]
    id: String,
    #[odata(annotations)]
    more: Extra, //~
}

mod right {
    use odata_core::{Annotations, ODataEntity};

    type Extra = Annotations; //~

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", shapes(create, update, assigned, partial))]
    struct Page {
        #[odata(key)]
        id: String,
        #[odata(annotations)]
        more: Extra,
    }
}

fn main() {}
