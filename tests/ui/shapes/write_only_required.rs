//! A required write-only property cannot be invented.
use odata_core::{ODataEntity, WriteOnly, inherits};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "ui")]
pub struct Account {
    #[odata(key, computed)]
    pub id: String,
    #[odata(write_only)]
    pub secret: WriteOnly<String>,
}

#[inherits(Account)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "ui")]
pub struct Shared {
    pub with: Vec<String>,
}

fn main() {}

fn from(account: Account, shared: Shared) {
    let _ = AccountCreate::from(account.clone());
    let _ = AccountCreate::split(account);
    let _ = SharedCreate::from(shared.clone());
    let _ = SharedCreate::split(shared);
    let _ = AccountCreate::new();
    let _ = AccountCreate {};
}
