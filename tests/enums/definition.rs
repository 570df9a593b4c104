use odata_core::json;
use odata_core::model::{PrimitiveType, Type};
use odata_core::{Decimal, ODataComplex, ODataEntity, ODataType, ODataTypeDefinition};
use std::borrow::Cow;

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ODataTypeDefinition)]
#[odata(namespace = "example", max_length = 10)]
struct Upn(String);

#[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
#[odata(namespace = "example", name = "money", precision = 5, scale = 2)]
struct Money(Decimal);

#[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
#[odata(namespace = "example")]
struct Percent(f64);

#[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
#[odata(namespace = "example", unicode = false)]
struct Ascii<'a>(Cow<'a, str>);

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Mail {
    from: Upn,
    to: Vec<Upn>,
    cc: Option<Upn>,
    postage: Option<Money>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct User {
    #[odata(key)]
    upn: Upn,
    manager: Option<Upn>,
}

#[test]
fn describes_itself() {
    let Type::Definition(upn) = Upn::TYPE else {
        panic!("{:?}", Upn::TYPE)
    };
    assert_eq!(upn.qualified_name, "example.upn");
    assert_eq!(upn.underlying, PrimitiveType::String);
    assert_eq!(upn.facets.max_length, Some(10));
    let Type::Definition(money) = Money::TYPE else {
        panic!("{:?}", Money::TYPE)
    };
    assert_eq!(
        (money.facets.precision, money.facets.scale),
        (Some(5), Some(2))
    );
    let Type::Structured(mail) = Mail::TYPE else {
        panic!("{:?}", Mail::TYPE)
    };
    let to = mail.properties()[1].type_ref();
    assert!(to.collection);
    assert_eq!((to.of)().qualified_name(), "example.upn");
}

#[test]
fn is_the_underlying_value_in_json() {
    let text = r##"{"@odata.type":"#example.mail","from":"a@b","to":["c@d"],"postage":1.5}"##;
    let mail: Mail = json::from_str(text).unwrap();
    assert_eq!(mail.from, Upn("a@b".into()));
    assert_eq!(json::to_string(&mail), text);
    assert_eq!(serde_json::from_str::<Mail>(text).unwrap(), mail);
    assert_eq!(serde_json::to_string(&mail).unwrap(), text);
    assert_eq!(serde_json::to_string(&Percent(0.5)).unwrap(), "0.5");
    assert_eq!(
        json::from_str::<Percent>(r#""INF""#).unwrap(),
        Percent(f64::INFINITY)
    );
}

#[test]
fn leads_to_the_underlying_value_and_back() {
    let upn = Upn::from(String::from("a@b"));
    assert!(upn.starts_with("a@"));
    let text: &String = upn.as_ref();
    assert_eq!(text, "a@b");
    assert_eq!(upn.to_string(), "a@b");
    assert_eq!("a@b".parse::<Upn>(), Ok(upn));
    assert_eq!("0.25".parse::<Percent>(), Ok(Percent(0.25)));
    assert!("x".parse::<Percent>().is_err());
}

#[test]
fn borrows() {
    let text = String::from(r#""abc""#);
    let ascii: Ascii<'_> = json::from_str(&text).unwrap();
    assert!(matches!(ascii.0, Cow::Borrowed("abc")));
}

#[test]
fn is_part_of_requests() {
    let mut create = UserCreate {
        upn: Upn("a@b".into()),
        manager: None,
    };
    create.manager = Some(Upn("c@d".into()));
    let text = r##"{"@odata.type":"#example.user","upn":"a@b","manager":"c@d"}"##;
    assert_eq!(json::to_string(&create), text);
    let old: User = json::from_str(r#"{"upn":"a@b","manager":"c@d"}"#).unwrap();
    let new = User {
        manager: None,
        ..old.clone()
    };
    let update = UserUpdate::between(&old, &new);
    assert_eq!(
        json::to_string(&update),
        r##"{"@odata.type":"#example.user","manager":null}"##
    );
}

odata_tests::laws! {
    user: User { create UserCreate, update UserUpdate, split UserCreate, }
}
