//! Flags are bits.

use odata_core::ODataEnum;

#[derive(Clone, Debug, PartialEq, ODataEnum)]
#[odata(namespace = "example", flags)]
enum Color {
    Red = 1,
    None = -1, //~
}

mod right {
    use odata_core::ODataEnum;

    #[derive(Clone, Debug, PartialEq, ODataEnum)]
    #[odata(namespace = "example", flags)]
    enum Color {
        Red = 1,
        Green = 2, //~
    }
}

fn main() {}
