//! A type with a mistake breaks no type whose property it is.

use odata_core::{Error, Flags, ODataComplex, ODataEntity, ODataEnum};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", opn)] //~
struct Address {
    city: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEnum)]
#[odata(namespace = "example", flag)] //~
enum Color {
    Red,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Customer {
    #[odata(key)]
    id: String,
    address: Option<Address>,
    addresses: Vec<Address>,
    color: Color,
    colors: Flags<Color>,
}

fn read() -> Result<Customer, Error> {
    odata_core::json::from_str("{}")
}

mod right {
    use odata_core::{Flags, ODataComplex, ODataEntity, ODataEnum};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Address {
        city: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, ODataEnum)]
    #[odata(namespace = "example", flags)] //~
    enum Color {
        Red,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Customer {
        #[odata(key)]
        id: String,
        address: Option<Address>,
        colors: Flags<Color>,
    }
}

fn main() {}
