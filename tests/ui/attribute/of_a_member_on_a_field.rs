//! What is said of members stands on members.

use odata_core::ODataComplex;

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Address {
    #[odata(value = 1)] //~
    city: Option<String>,
}

mod right {
    use odata_core::ODataEnum;

    #[derive(Clone, Debug, PartialEq, ODataEnum)]
    #[odata(namespace = "example")]
    enum Color {
        #[odata(value = 1)] //~
        Red,
    }
}

fn main() {}
