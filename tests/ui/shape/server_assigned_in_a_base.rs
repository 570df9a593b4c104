//! What the server assigns in an abstract base is sent by no request, in a value of an unknown type neither.
//# at most 2 errors

use odata_core::{Derived, ODataComplex, ODataEntity, inherits};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", abstract, shapes(create))]
struct Stamped {
    #[odata(computed)]
    at: Option<String>,
}

#[inherits(Stamped)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Letter {
    text: Option<String>,
}

#[inherits(Stamped)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes(create))]
struct Card {
    text: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Stamped, shapes(create))]
enum AnyMail {
    Card(Card),
    #[odata(other)]
    Other(Derived<Stamped>),
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", shapes(create, update))]
struct Wrong {
    #[odata(key)]
    id: i64,
    letter: Option<Letter>, //~
    mail: Option<AnyMail>, //~
}

mod right {
    use odata_core::{ODataComplex, ODataEntity, inherits};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", abstract, shapes(create))]
    struct Stamped {
        #[odata(computed)]
        at: Option<String>,
    }

    #[inherits(Stamped)]
    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", shapes(create))] //~
    struct Card {
        text: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(base = Stamped, shapes(create))]
    enum AnyMail {
        Card(Card),
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example", shapes(create, update))]
    struct Right {
        #[odata(key)]
        id: i64,
        mail: Option<AnyMail>,
    }
}

fn main() {}
