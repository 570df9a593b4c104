//! An enumeration has no parameters.

use odata_core::ODataEnum;

#[derive(ODataEnum)]
#[odata(namespace = "example")]
enum Color<const N: usize> { //~
    Red,
}

mod right {
    use odata_core::ODataEnum;

    #[derive(ODataEnum)]
    #[odata(namespace = "example")]
    enum Color { //~
        Red,
    }
}

fn main() {}
