//! What is said of structs stands on structs.

use odata_core::ODataEnum;

#[derive(Clone, Debug, PartialEq, ODataEnum)]
#[odata(namespace = "example", open)] //~
enum Color {
    Red,
}

mod right {
    use odata_core::ODataEnum;

    #[derive(Clone, Debug, PartialEq, ODataEnum)]
    #[odata(namespace = "example", ignore_case)] //~
    enum Color {
        Red,
    }
}

fn main() {}
