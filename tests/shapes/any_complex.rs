//! One of several complex types, in requests.

use odata_core::json::{ErrorKind, Format, Metadata, Reading};
use odata_core::update::set;
use odata_core::{Derived, DynamicProperties, ODataComplex, ODataEntity, inherits, json};

use crate::model::NS;

#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, abstract, shapes(create, update))]
struct Pay {
    note: Option<String>,
}

#[inherits(Pay)]
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create, update), open)]
struct Card {
    number: Option<String>,
    #[odata(computed)]
    checked: Option<bool>,
    #[odata(dynamic)]
    more: DynamicProperties,
}

#[inherits(Pay)]
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS)]
struct Cash {
    amount: f64,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Pay, shapes(create))]
enum AnyPay {
    Card(Box<Card>),
    Cash(Cash),
    #[odata(other)]
    Other(Derived<Pay>),
}

/// A variant for each, and of one of them only what a client may send.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
struct Bill {
    #[odata(key)]
    id: i64,
    #[odata(computed_default)]
    pay: Option<AnyPay>,
    #[odata(computed_default)]
    parts: Vec<AnyPay>,
}

const CARD: &str =
    r##"{"@odata.type":"#test.shapes.card","note":"n","number":"1","checked":true,"a":1}"##;
const SENT: &str = r##"{"@odata.type":"#test.shapes.card","note":"n","number":"1","a":1}"##;
const CASH: &str = r##"{"@odata.type":"#test.shapes.cash","amount":1.0}"##;
const OTHER: &str = r##"{"@odata.type":"#x.y","note":"n","b":1}"##;

fn bill(pay: &str) -> Bill {
    json::from_str(&format!(
        r#"{{"id":1,"pay":{pay},"parts":[{CARD},{CASH},{OTHER}]}}"#
    ))
    .unwrap()
}

fn minimal() -> Format {
    Format::default().metadata(Metadata::Minimal)
}

#[test]
fn a_create_holds_the_creates_of_the_variants() {
    for (pay, sent) in [(CARD, SENT), (CASH, CASH), (OTHER, OTHER)] {
        let create = BillCreate::from(bill(pay));
        let body = format!(r#"{{"id":1,"pay":{sent},"parts":[{SENT},{CASH},{OTHER}]}}"#);
        assert_eq!(minimal().to_string(&create), body);
        let read: BillCreate = json::from_str(&body).unwrap();
        assert_eq!(read, create);
    }
}

#[test]
fn a_service_refuses_what_the_base_of_an_unknown_type_lacks() {
    let body = format!(r#"{{"id":1,"pay":{OTHER}}}"#);
    let error = Reading::service()
        .from_str::<BillCreate>(&body)
        .unwrap_err();
    assert_eq!(
        (error.kind(), &*error.path()),
        (ErrorKind::Undeclared, "pay.b")
    );
}

#[test]
fn it_is_always_tagged() {
    let none = Format::default().metadata(Metadata::None);
    let create = BillCreate {
        id: 1,
        pay: Some(AnyPayCreate::Cash(Cash::default())),
        parts: None,
    };
    assert_eq!(
        none.to_string(&create),
        r##"{"id":1,"pay":{"@odata.type":"#test.shapes.cash","amount":0.0}}"##
    );
}

#[test]
fn what_the_server_assigns_within_is_in_no_body() {
    let body = format!(r#"{{"id":1,"pay":{CARD}}}"#);
    let create: BillCreate = Reading::service().from_str(&body).unwrap();
    assert_eq!(
        minimal().to_string(&create),
        format!(r#"{{"id":1,"pay":{SENT}}}"#)
    );
    let error = Reading::strict().from_str::<BillCreate>(&body).unwrap_err();
    assert_eq!(
        (error.kind(), &*error.path()),
        (ErrorKind::ServerAssigned, "pay.checked")
    );
    let body = format!(r#"{{"parts":[{CASH},{CARD}]}}"#);
    let error = Reading::strict().from_str::<BillUpdate>(&body).unwrap_err();
    assert_eq!(
        (error.kind(), &*error.path()),
        (ErrorKind::ServerAssigned, "parts[1].checked")
    );
}

#[test]
fn split_and_assign_make_it_again() {
    for pay in [CARD, CASH, OTHER, "null"] {
        let bill = bill(pay);
        let (create, assigned) = BillCreate::split(bill.clone());
        assert_eq!(create.assign(assigned), bill);
    }
}

#[test]
fn an_update_replaces_it_and_keeps_what_the_server_assigned() {
    let old = bill(CARD);
    let mut new = old.clone();
    let Some(AnyPay::Card(card)) = &mut new.pay else {
        panic!("{new:?}")
    };
    card.number = None;
    card.more = DynamicProperties::new();
    let update = BillUpdate::between(&old, &new);
    let body = r##"{"pay":{"@odata.type":"#test.shapes.card","note":"n","number":null,"a":null}}"##;
    assert_eq!(minimal().to_string(&update), body);
    for update in [update, Reading::strict().from_str(body).unwrap()] {
        let mut patched = old.clone();
        update.apply(&mut patched);
        assert_eq!(patched, new);
    }
    let Some(AnyPay::Card(card)) = &mut new.pay else {
        panic!("{new:?}")
    };
    card.checked = None;
    let mut same = old.clone();
    if let Some(AnyPay::Card(card)) = &mut same.pay {
        card.checked = None;
    }
    assert!(BillUpdate::between(&old, &same).is_empty());
}

#[test]
fn another_type_takes_its_place() {
    for (before, after, sent) in [
        (
            CARD,
            CASH,
            r##"{"@odata.type":"#test.shapes.cash","note":null,"amount":1.0}"##,
        ),
        (
            CASH,
            CARD,
            r##"{"@odata.type":"#test.shapes.card","note":"n","number":"1","amount":null,"a":1}"##,
        ),
        (
            OTHER,
            CASH,
            r##"{"@odata.type":"#test.shapes.cash","note":null,"amount":1.0}"##,
        ),
        (
            CASH,
            OTHER,
            r##"{"@odata.type":"#x.y","note":"n","amount":null,"b":1}"##,
        ),
        // What the server assigned is in no request.
        (
            CARD,
            OTHER,
            r##"{"@odata.type":"#x.y","note":"n","number":null,"a":null,"b":1}"##,
        ),
    ] {
        let (old, mut new) = (bill(before), bill(after));
        let update = BillUpdate::between(&old, &new);
        assert_eq!(minimal().to_string(&update), format!(r#"{{"pay":{sent}}}"#));
        let mut patched = old;
        update.apply(&mut patched);
        if let Some(AnyPay::Card(card)) = &mut new.pay {
            // Which the service has not assigned yet.
            card.checked = None;
        }
        assert_eq!(patched, new);
    }
    let update = BillUpdate {
        pay: set(AnyPayCreate::Other(Derived::new("x.z", Pay::default()))),
        ..BillUpdate::new()
    };
    assert_eq!(
        minimal().to_string(&update),
        r##"{"pay":{"@odata.type":"#x.z","note":null}}"##
    );
}

odata_tests::laws! {
    bill_of_laws: Bill { create BillCreate, update BillUpdate, split BillCreate, }
    card: Card { create CardCreate, any AnyPayCreate, update CardUpdate, }
}
