//! One variant keeps unknown members.

use odata_core::ODataEnum;

#[derive(Clone, Debug, PartialEq, ODataEnum)]
#[odata(namespace = "example")]
enum Color {
    Red,
    #[odata(other)]
    Other(String),
    #[odata(other)] //~
    Unknown(String),
}

mod right {
    use odata_core::ODataEnum;

    #[derive(Clone, Debug, PartialEq, ODataEnum)]
    #[odata(namespace = "example")]
    enum Color {
        Red,
        #[odata(other)] //~
        Other(String), //~
    }
}

fn main() {}
