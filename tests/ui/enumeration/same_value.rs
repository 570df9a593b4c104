//! Two members have two values.

use odata_core::ODataEnum;

#[derive(ODataEnum)]
#[odata(namespace = "example")]
enum Color {
    #[odata(value = 1)]
    Red,
    #[odata(value = 1)] //~
    Green,
}

mod right {
    use odata_core::ODataEnum;

    #[derive(ODataEnum)]
    #[odata(namespace = "example")]
    enum Color {
        #[odata(value = 1)]
        Red,
        #[odata(value = 2)] //~
        Green,
    }
}

fn main() {}
