//! What a service never answers with is absent in a complex value that comes of what was read.

use odata_core::{ODataComplex, ODataEntity, WriteOnly};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes(create))]
struct Login {
    name: Option<String>,
    #[odata(write_only)]
    password: WriteOnly<String>, //~
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes(create, update))]
struct Held<T> {
    name: Option<String>,
    #[odata(write_only)]
    value: WriteOnly<T>, //~
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct User {
    #[odata(key)]
    id: String,
    login: Option<Login>,
    logins: Vec<Login>,
}

mod right {
    use odata_core::{ODataComplex, ODataEntity, WriteOnly};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", shapes(create))]
    struct Login {
        name: Option<String>,
        #[odata(write_only)]
        password: WriteOnly<Option<String>>, //~
    }

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", shapes(create, update))]
    struct Held<T> {
        name: Option<String>,
        #[odata(write_only)]
        value: WriteOnly<Option<T>>, //~
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct User {
        #[odata(key)]
        id: String,
        login: Option<Login>,
        logins: Vec<Login>,
    }
}

fn main() {}
