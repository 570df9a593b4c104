//! What keeps unknown members has no value.

use odata_core::ODataEnum;

#[derive(ODataEnum)]
#[odata(namespace = "example")]
#[repr(u8)]
enum Color {
    Red = 1,
    #[odata(other)]
    Other(String) = 2, //~
}

mod right {
    use odata_core::ODataEnum;

    #[derive(ODataEnum)]
    #[odata(namespace = "example")]
    enum Color {
        #[odata(value = 1)]
        Red,
        #[odata(other)]
        Other(String), //~
    }
}

fn main() {}
