//! An enumeration has members.

use odata_core::ODataEnum;

#[derive(ODataEnum)]
#[odata(namespace = "example")]
enum Color {} //~

mod right {
    use odata_core::ODataEnum;

    #[derive(ODataEnum)]
    #[odata(namespace = "example")]
    enum Color {
        Red, //~
    }
}

fn main() {}
