//! A value is an Edm.Int64.

use odata_core::ODataEnum;

#[derive(Clone, Debug, PartialEq, ODataEnum)]
#[odata(namespace = "example")]
enum Color {
    #[odata(value = 9223372036854775808)] //~
    Red,
}

mod right {
    use odata_core::ODataEnum;

    #[derive(Clone, Debug, PartialEq, ODataEnum)]
    #[odata(namespace = "example")]
    enum Color {
        #[odata(value = 9223372036854775807)] //~
        Red,
    }
}

fn main() {}
