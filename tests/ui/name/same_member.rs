//! Two members have two names.

use odata_core::ODataEnum;

#[derive(Clone, Debug, PartialEq, ODataEnum)]
#[odata(namespace = "example")]
enum Color {
    Red,
    #[odata(rename = "red")] //~
    Crimson,
}

mod right {
    use odata_core::ODataEnum;

    #[derive(Clone, Debug, PartialEq, ODataEnum)]
    #[odata(namespace = "example")]
    enum Color {
        Red,
        #[odata(rename = "crimson")] //~
        Crimson,
    }
}

fn main() {}
