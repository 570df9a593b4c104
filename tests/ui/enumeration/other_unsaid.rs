//! What keeps unknown members says so.

use odata_core::ODataEnum;

#[derive(ODataEnum)]
#[odata(namespace = "example")]
enum Color {
    Red,
    Other(String), //~
}

mod right {
    use odata_core::ODataEnum;

    #[derive(ODataEnum)]
    #[odata(namespace = "example")]
    enum Color {
        Red,
        #[odata(other)] //~
        Other(String),
    }
}

fn main() {}
