//! Write-only properties: in requests, in nothing that is read, and never printed.

use odata_core::json::{Format, Metadata, Nulls, Reading};
use odata_core::{ODataComplex, ODataEntity, Patch, WriteOnly, inherits, json};

use crate::model::{Employee, EmployeeCreate, EmployeeUpdate, NS, TempCreate, TempUpdate};
use crate::values::{create, employee};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
pub struct Account {
    #[odata(key, computed)]
    id: String,
    #[odata(write_only)]
    secret: WriteOnly<String>,
    lock: Option<Lock>,
    keys: Vec<Lock>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create, update))]
pub struct Lock {
    #[odata(write_only)]
    code: WriteOnly<Option<String>>,
    label: Option<String>,
}

#[inherits(Account)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
pub struct SharedAccount {
    with: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, create(derive(Clone, Debug)), update(derive(Clone)))]
struct Quiet {
    #[odata(key)]
    id: i64,
    #[odata(write_only)]
    secret: WriteOnly<String>,
}

const JSON: &str = r#"{"secret":"hush","lock":{"code":"hush","label":"open"},"keys":[{"code":"hush"}],"with":["you"]}"#;

#[test]
fn companions_hold_it_and_do_not_print_it() {
    let create: SharedAccountCreate = json::from_str(JSON).unwrap();
    assert_eq!(create.secret, "hush");
    assert_eq!(create.lock.as_ref().unwrap().code.as_deref(), Some("hush"));
    let update: SharedAccountUpdate = json::from_str(JSON).unwrap();
    assert_eq!(update.secret.as_deref(), Some("hush"));
    for printed in [
        format!("{create:?}"),
        format!("{create:#?}"),
        format!("{update:?}"),
        format!("{update:#?}"),
    ] {
        assert!(!printed.contains("hush"), "{printed}");
        assert!(
            printed.contains("open") && printed.contains("secret"),
            "{printed}"
        );
    }
    let absent = SharedAccountUpdate::new();
    let given = SharedAccountUpdate {
        account: AccountUpdate {
            secret: Some("x".into()),
            ..AccountUpdate::new()
        },
        with: None,
    };
    assert_eq!(
        format!("{absent:?}"),
        format!("{given:?}"),
        "whether it is given is not told either"
    );
}

#[test]
fn inherited_ones_are_not_printed() {
    let mut new = create("a");
    new.password = Some("hush".into());
    let temp = TempCreate {
        employee: new.clone(),
        until: None,
    };
    assert!(!format!("{temp:?}").contains("hush"));
    let update: TempUpdate = json::from_str(r#"{"password":"hush"}"#).unwrap();
    assert_eq!(update.password, Some(Some("hush".into())));
    assert!(!format!("{update:?}").contains("hush"));
    assert!(json::to_string(&temp).contains(r#""password":"hush""#));
}

#[test]
fn derives_are_kept() {
    let quiet = QuietCreate {
        id: 1,
        secret: "hush".into(),
    };
    assert_eq!(
        format!("{:?}", quiet.clone()),
        "QuietCreate { id: 1, secret: WriteOnly }"
    );
    let _ = QuietUpdate::new().clone();
}

/// A text that is held to its length.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
struct Safe {
    #[odata(key)]
    id: i64,
    #[odata(write_only, max_length = 4)]
    pin: WriteOnly<Option<String>>,
}

/// Neither do errors, which services log.
#[test]
fn what_is_wrong_with_it_is_not_printed() {
    for (body, path) in [
        (r#"{"displayName":"a","password":["hush"]}"#, "password"),
        (r#"{"displayName":"a","password":771}"#, "password"),
        (
            r#"{"displayName":"a","manager":{"displayName":"b","password":771}}"#,
            "manager.password",
        ),
    ] {
        for error in [
            json::from_str::<EmployeeCreate>(body).unwrap_err(),
            Reading::service().from_str::<TempCreate>(body).unwrap_err(),
            Reading::strict()
                .from_str::<EmployeeUpdate>(body)
                .unwrap_err(),
        ] {
            let printed = format!("{error} {error:?}");
            assert!(
                !printed.contains("hush") && !printed.contains("771"),
                "{printed}"
            );
            assert_eq!((&*error.path(), error.found()), (path, "another value"));
        }
    }
    let error = json::from_str::<SafeUpdate>(r#"{"pin":"12345"}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "pin: expected Edm.String of at most 4 characters, found another value at line 1 column 8"
    );
    let error = json::from_str::<EmployeeCreate>(r#"{"displayName":771}"#).unwrap_err();
    assert!(error.found().contains("771"));
}

#[test]
fn nothing_that_is_read_holds_it() {
    let read: Employee =
        json::from_str(r#"{"id":"1","displayName":"a","shift":1,"password":"hush"}"#).unwrap();
    assert_eq!(read.password, WriteOnly::new());
    assert!(!json::to_string(&read).contains("password"));
    assert_eq!(size_of::<WriteOnly<String>>(), 0);
    let account: Account = Reading::client()
        .from_str(r#"{"id":"1","secret":"x","keys":[]}"#)
        .unwrap();
    assert_eq!(account.secret, WriteOnly::new());
}

#[test]
fn a_service_reads_it_and_the_entity_does_not_keep_it() {
    let mut update = EmployeeUpdate::new();
    update.password = Some(None);
    assert!(!update.is_empty());
    let old = employee("a");
    let mut new = old.clone();
    update.apply(&mut new);
    assert_eq!(new, old);
    assert_eq!(EmployeeCreate::from(new).password, None);
}

/// What nobody has read, and nobody has changed.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create))]
struct Login {
    user: Option<String>,
    #[odata(write_only)]
    password: WriteOnly<Option<String>>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
struct Connection {
    #[odata(key)]
    id: i64,
    login: Option<Login>,
    others: Vec<Login>,
    #[odata(navigation)]
    over: Option<Box<Safe>>,
}

fn connection(user: &str) -> Connection {
    let login = Login {
        user: Some(user.to_owned()),
        password: WriteOnly::new(),
    };
    Connection {
        id: 1,
        login: Some(login.clone()),
        others: vec![login],
        over: None,
    }
}

#[test]
fn an_update_of_the_value_around_it_leaves_it() {
    let update = ConnectionUpdate::between(&connection("a"), &connection("b"));
    for format in [minimal(), minimal().nulls(Nulls::Include)] {
        assert_eq!(
            format.to_string(&update),
            r#"{"login":{"user":"b"},"others":[{"user":"b"}]}"#
        );
    }
}

#[test]
fn what_an_update_inserts_is_written_as_what_a_create_does() {
    let mut update = ConnectionUpdate::new();
    let inserted = SafeCreate { id: 7, pin: None };
    update.over = Some(Some(inserted.into()));
    let merged = LinkedUpdate {
        over: Some(Some(
            NotedCreate {
                id: 7,
                note: None,
                owner: None,
            }
            .into(),
        )),
        ..LinkedUpdate::new()
    };
    let mut around = AroundUpdate::new();
    around.linked = Some(Some(Patch::Merge(merged)));
    assert_eq!(minimal().to_string(&update), r#"{"over":{"id":7}}"#);
    assert_eq!(
        minimal().to_string(&around),
        r#"{"linked":{"over":{"id":7}}}"#
    );
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create, update))]
struct Linked {
    label: Option<String>,
    #[odata(navigation)]
    over: Option<Box<Noted>>,
}

/// An entity with what is left to the server where it is not given.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
struct Noted {
    #[odata(key)]
    id: i64,
    note: Option<String>,
    #[odata(computed_default)]
    owner: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
struct Around {
    #[odata(key)]
    id: i64,
    linked: Option<Linked>,
}

fn minimal() -> Format {
    Format::default().metadata(Metadata::Minimal)
}

#[test]
fn a_required_one_is_asked_for() {
    let error = json::from_str::<SharedAccountCreate>("{}").unwrap_err();
    assert_eq!(error.path(), "secret");
}

odata_tests::laws! {
    pins: Pins { create PinsCreate, }
    vault: Vault { create VaultCreate, update VaultUpdate, split VaultCreate, }
    account: Account { create AccountCreate, update AccountUpdate, }
    shared_account: SharedAccount { create SharedAccountCreate, update SharedAccountUpdate, }
    quiet: Quiet { change QuietUpdate, }
    lock: Lock { create LockCreate, update LockUpdate, }
    safe: Safe { create SafeCreate, update SafeUpdate, split SafeCreate, }
    login: Login { create LoginCreate, }
    connection: Connection { create ConnectionCreate, update ConnectionUpdate, }
    linked: Linked { create LinkedCreate, update LinkedUpdate, }
    noted: Noted { create NotedCreate, update NotedUpdate, split NotedCreate, }
    around: Around { create AroundCreate, update AroundUpdate, }
}

/// What nobody read of it may be many, or none in a box.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create))]
pub struct Pins {
    #[odata(write_only)]
    all: WriteOnly<Vec<String>>,
    #[odata(write_only)]
    boxed: WriteOnly<Box<Option<i32>>>,
    label: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
pub struct Vault {
    #[odata(key)]
    id: i64,
    pins: Option<Pins>,
}

#[test]
fn an_update_of_the_value_around_it_empties_no_collection() {
    let pins = |label: &str| Vault {
        id: 1,
        pins: Some(Pins {
            all: WriteOnly::new(),
            boxed: WriteOnly::new(),
            label: Some(label.to_owned()),
        }),
    };
    let format = minimal().nulls(Nulls::Omit);
    let changed = VaultUpdate::between(&pins("a"), &pins("b"));
    assert_eq!(format.to_string(&changed), r#"{"pins":{"label":"b"}}"#);
    let inserted = VaultUpdate::between(&Vault { id: 1, pins: None }, &pins("b"));
    assert_eq!(format.to_string(&inserted), r#"{"pins":{"label":"b"}}"#);
    let create = VaultCreate::from(pins("a"));
    assert_eq!(
        format.to_string(&create),
        r#"{"id":1,"pins":{"label":"a"}}"#
    );
    let (create, assigned) = VaultCreate::split(pins("a"));
    assert_eq!(create.assign(assigned), pins("a"));
}
