//! A required write-only property is not invented.
//# at most 4 errors

use odata_core::{ODataEntity, WriteOnly, inherits};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Account {
    #[odata(key, computed)]
    id: String,
    #[odata(write_only)]
    secret: WriteOnly<String>,
}

#[inherits(Account)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Shared {
    with: Vec<String>,
}

fn from(account: Account, shared: Shared) {
    let _ = AccountCreate::from(account.clone()); //~
    let _ = AccountCreate::split(account); //~
    let _ = SharedCreate::from(shared.clone()); //~
    let _ = SharedCreate::split(shared); //~
}

mod right {
    use odata_core::{ODataEntity, WriteOnly};

    #[derive(Clone, Debug, PartialEq, ODataEntity)]
    #[odata(namespace = "example")]
    struct Account {
        #[odata(key, computed)]
        id: String,
        #[odata(write_only)]
        secret: WriteOnly<Option<String>>, //~
    }

    fn from(account: Account) {
        let _ = AccountCreate::split(account);
    }
}

fn main() {}
