//! What is unknown is kept as text.

use odata_core::ODataEnum;

#[derive(Clone, Debug, PartialEq, ODataEnum)]
#[odata(namespace = "example")]
enum Color {
    Red,
    #[odata(other)]
    Other, //~
}

mod right {
    use odata_core::ODataEnum;

    #[derive(Clone, Debug, PartialEq, ODataEnum)]
    #[odata(namespace = "example")]
    enum Color {
        Red,
        #[odata(other)]
        Other(String), //~
    }
}

fn main() {}
