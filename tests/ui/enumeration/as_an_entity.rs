//! An enum of members is an enumeration.

use odata_core::ODataEntity;

#[derive(Clone, Debug, PartialEq, ODataEntity)] //~?
#[odata(namespace = "example")]
enum Color { //~
    Red,
}

mod right {
    use odata_core::ODataEnum;

    #[derive(ODataEnum)] //~
    #[odata(namespace = "example")]
    enum Color {
        Red,
    }
}

fn main() {}
