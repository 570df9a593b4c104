//! A value is a number, written once, and there is one for each member.
//# at most 3 errors

use odata_core::ODataEnum;

const RED: i64 = 1;

#[derive(ODataEnum)]
#[odata(namespace = "example")]
enum Color {
    #[odata(value = RED)] //~
    Red,
    #[odata(value = 2)] //~
    Green = 2,
}

#[derive(ODataEnum)]
#[odata(namespace = "example")]
enum Level {
    #[odata(value = 9223372036854775807)]
    Low,
    High, //~
}

mod right {
    use odata_core::ODataEnum;

    #[derive(ODataEnum)]
    #[odata(namespace = "example")]
    enum Color {
        #[odata(value = 1)] //~
        Red,
        #[odata(value = 2)] //~
        Green,
    }

    #[derive(ODataEnum)]
    #[odata(namespace = "example")]
    enum Level {
        #[odata(value = 9223372036854775807)]
        Low,
        #[odata(value = 1)] //~
        High,
    }
}

fn main() {}
