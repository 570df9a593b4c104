//! `assign` and `split` do not lose what the server says beside complex values.
//# at most 2 errors

use odata_core::{Annotated, Annotations, ODataComplex, ODataEntity};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Address {
    city: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes(create))]
struct Label {
    text: Option<String>,
    #[odata(annotations)]
    notes: Annotations,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Letter {
    #[odata(key)]
    id: i64,
    to: Option<Annotated<Address>>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Parcel {
    #[odata(key)]
    id: i64,
    labels: Vec<Label>,
}

fn wrong(letter: LetterCreate, parcel: Parcel) {
    let _ = letter.assign(LetterAssigned {}); //~
    let _ = ParcelCreate::split(parcel); //~
}

mod right {
    use odata_core::{Annotated, Annotations, ODataComplex, ODataEntity};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example")]
    struct Address {
        city: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", shapes(create))]
    struct Label {
        text: Option<String>,
        #[odata(annotations)]
        notes: Annotations,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Letter {
        #[odata(key)]
        id: i64,
        #[odata(computed_default)] //~
        to: Option<Annotated<Address>>,
        #[odata(computed_default)] //~
        labels: Vec<Label>,
    }

    fn right(letter: LetterCreate, assigned: LetterAssigned, read: Letter) {
        let _ = letter.assign(assigned);
        let _ = LetterCreate::split(read);
    }
}

fn main() {}
