//! The field for undeclared properties has one type, whatever else is called so.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq)]
struct Extra {
    words: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", open, shapes(create, update, assigned, partial))]
struct Page {
    #[odata(key)]
    id: String,
    #[odata(dynamic)]
    more: Extra, //~
}

mod right {
    use odata_core::{DynamicProperties, ODataEntity};

    type Extra = DynamicProperties; //~

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", open, shapes(create, update, assigned, partial))]
    struct Page {
        #[odata(key)]
        id: String,
        #[odata(dynamic)]
        more: Extra,
    }
}

fn main() {}
