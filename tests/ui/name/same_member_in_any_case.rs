//! Where case is ignored, two names differ in more.

use odata_core::ODataEnum;

#[derive(Clone, Debug, PartialEq, ODataEnum)]
#[odata(namespace = "example", ignore_case)]
enum Color {
    Red,
    RED, //~
}

mod right {
    use odata_core::ODataEnum;

    #[derive(Clone, Debug, PartialEq, ODataEnum)]
    #[odata(namespace = "example", ignore_case)]
    enum Color {
        Red,
        Crimson, //~
    }
}

fn main() {}
