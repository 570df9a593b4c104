//! What is unknown has no one name.

use odata_core::ODataEnum;

#[derive(Clone, Debug, PartialEq, ODataEnum)]
#[odata(namespace = "example")]
enum Color {
    Red,
    #[odata(other, rename = "unknown")] //~
    Other(String),
}

mod right {
    use odata_core::ODataEnum;

    #[derive(Clone, Debug, PartialEq, ODataEnum)]
    #[odata(namespace = "example")]
    enum Color {
        Red,
        #[odata(other)] //~
        Other(String),
    }
}

fn main() {}
