//! Immutable properties within complex values, which an update holds where it holds the whole value.

use odata_core::json::{ErrorKind, Format, Metadata, Reading};
use odata_core::{ODataComplex, ODataEntity, json};

use crate::model::NS;

/// As it is in requests.
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS)]
struct Origin {
    #[odata(immutable)]
    country: Option<String>,
    port: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create))]
struct Source {
    #[odata(immutable)]
    country: Option<String>,
    port: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create, update))]
struct Target {
    #[odata(immutable)]
    country: Option<String>,
    port: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
struct Freight {
    #[odata(key)]
    id: i64,
    #[odata(immutable)]
    kind: Option<String>,
    origin: Option<Origin>,
    source: Option<Source>,
    target: Option<Target>,
}

fn freight(country: &str, port: &str) -> Freight {
    let value = format!(r#"{{"country":"{country}","port":"{port}"}}"#);
    let json =
        format!(r#"{{"id":1,"kind":"k","origin":{value},"source":{value},"target":{value}}}"#);
    json::from_str(&json).unwrap()
}

#[test]
fn what_is_sent_whole_states_them_anew_and_what_is_merged_does_not() {
    let update = FreightUpdate::between(&freight("NL", "a"), &freight("NL", "b"));
    let body = r#"{"origin":{"country":"NL","port":"b"},"source":{"country":"NL","port":"b"},"target":{"port":"b"}}"#;
    let minimal = Format::default().metadata(Metadata::Minimal);
    assert_eq!(minimal.to_string(&update), body);
    let read: FreightUpdate = Reading::strict().from_str(body).unwrap();
    let mut applied = freight("NL", "a");
    read.apply(&mut applied);
    assert_eq!(applied, freight("NL", "b"));
}

#[test]
fn a_merged_value_has_no_change_of_them() {
    let (old, mut new) = (freight("NL", "a"), freight("NL", "a"));
    new.target.as_mut().unwrap().country = Some("DE".to_owned());
    new.kind = None;
    assert!(FreightUpdate::between(&old, &new).is_empty());
    new.source.as_mut().unwrap().country = Some("DE".to_owned());
    assert!(FreightUpdate::between(&old, &new).source.is_some());
}

#[test]
fn a_strict_service_refuses_them_where_no_update_has_them() {
    for (body, path) in [
        (r#"{"kind":"k"}"#, "kind"),
        (r#"{"target":{"country":"NL"}}"#, "target.country"),
    ] {
        let refused = Reading::strict().from_str::<FreightUpdate>(body);
        let error = refused.unwrap_err();
        assert_eq!(
            (error.kind(), &*error.path()),
            (ErrorKind::ServerAssigned, path)
        );
        let read: FreightUpdate = Reading::service().from_str(body).unwrap();
        let mut applied = freight("DE", "a");
        read.apply(&mut applied);
        assert_eq!(applied, freight("DE", "a"));
    }
}

odata_tests::laws! {
    freight_of_laws: Freight { create FreightCreate, split FreightCreate, }
    source: Source { create SourceCreate, }
    target: Target { create TargetCreate, update TargetUpdate, }
}
