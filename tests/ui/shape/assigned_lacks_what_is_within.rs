//! `assign` and `split` do not lose what the server assigned within complex values.
//# at most 3 errors

use odata_core::{ODataComplex, ODataEntity, inherits};

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example", shapes(create))]
struct Stamped {
    #[odata(computed)]
    at: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Letter {
    #[odata(key)]
    id: i64,
    stamped: Option<Stamped>,
}

#[inherits(Letter)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Parcel {
    weight: i32,
}

fn wrong(letter: LetterCreate, parcel: ParcelCreate, read: Letter) {
    let _ = letter.assign(LetterAssigned {}); //~
    let _ = parcel.assign(LetterAssigned {}.into()); //~
    let _ = LetterCreate::split(read); //~
}

mod right {
    use odata_core::{ODataComplex, ODataEntity};

    #[derive(Clone, Debug, PartialEq, ODataComplex)]
    #[odata(namespace = "example", shapes(create))]
    struct Stamped {
        #[odata(computed)]
        at: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Letter {
        #[odata(key)]
        id: i64,
        #[odata(computed_default)] //~
        stamped: Option<Stamped>,
    }

    fn right(letter: LetterCreate, stamped: Option<Stamped>, read: Letter) {
        let _ = letter.assign(LetterAssigned { stamped });
        let _ = LetterCreate::split(read);
    }
}

fn main() {}
