//! Immutable properties within complex values, which an update holds where it holds the whole value.

use odata_core::json::{ErrorKind, Format, Metadata, Reading};
use odata_core::{
    Annotated, Derived, DynamicProperties, ODataComplex, ODataEntity, inherits, json,
};

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

fn minimal() -> Format {
    Format::default().metadata(Metadata::Minimal)
}

#[test]
fn what_is_sent_whole_states_them_anew_and_what_is_merged_does_not() {
    let update = FreightUpdate::between(&freight("NL", "a"), &freight("NL", "b"));
    let body = r#"{"origin":{"country":"NL","port":"b"},"source":{"country":"NL","port":"b"},"target":{"port":"b"}}"#;
    assert_eq!(minimal().to_string(&update), body);
    let read: FreightUpdate = Reading::strict().from_str(body).unwrap();
    let mut applied = freight("NL", "a");
    read.apply(&mut applied);
    assert_eq!(applied, freight("NL", "b"));
}

#[test]
fn no_change_is_one_of_them_alone() {
    let (old, mut new) = (freight("NL", "a"), freight("DE", "a"));
    new.kind = None;
    assert!(FreightUpdate::between(&old, &new).is_empty());
}

#[test]
fn no_update_changes_them() {
    let (old, new) = (freight("NL", "a"), freight("DE", "b"));
    let update = FreightUpdate::between(&old, &new);
    let restated = r#"{"origin":{"country":"NL","port":"b"},"source":{"country":"NL","port":"b"},"target":{"port":"b"}}"#;
    assert_eq!(minimal().to_string(&update), restated);
    let body = r#"{"origin":{"country":"DE","port":"b"},"source":{"country":"DE","port":"b"}}"#;
    let mut without_target = freight("NL", "b");
    without_target.target.clone_from(&old.target);
    let read: FreightUpdate = json::from_str(body).unwrap();
    for (update, kept) in [(update, freight("NL", "b")), (read, without_target)] {
        let mut applied = old.clone();
        update.apply(&mut applied);
        assert_eq!(applied, kept);
    }
    let body = r#"{"origin":{"port":"b"},"source":{"port":"b"},"target":{"port":"b"}}"#;
    let mut applied = old;
    let update: FreightUpdate = json::from_str(body).unwrap();
    update.apply(&mut applied);
    assert_eq!(applied, freight("NL", "b"));
}

#[test]
fn what_was_not_there_is_as_the_body_says() {
    let mut old = freight("NL", "a");
    (old.origin, old.source) = (None, None);
    let update = FreightUpdate::between(&old, &freight("DE", "a"));
    update.apply(&mut old);
    let new = freight("DE", "a");
    assert_eq!((old.origin, old.source), (new.origin, new.source));
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

/// Nothing of its own never changes.
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, abstract)]
struct Way {
    origin: Option<Origin>,
    name: Option<String>,
}

#[inherits(Way)]
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS)]
struct Road {
    #[odata(immutable)]
    built: i64,
    lanes: Option<i64>,
}

#[inherits(Way)]
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS)]
struct River {
    #[odata(immutable)]
    depth: Option<f64>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Way)]
enum AnyWay {
    Road(Road),
    River(Box<River>),
    #[odata(other)]
    Other(Derived<Way>),
}

/// The server's own within what never changes, and within what does.
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, abstract, shapes(create))]
struct Depot {
    #[odata(immutable)]
    seal: Option<Seal>,
    name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create))]
struct Seal {
    number: Option<String>,
    #[odata(computed)]
    broken: Option<bool>,
}

#[inherits(Depot)]
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create), open)]
struct Hall {
    way: Option<Road>,
    #[odata(immutable)]
    codes: Vec<String>,
    #[odata(dynamic)]
    more: DynamicProperties,
}

#[inherits(Depot)]
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create))]
struct Yard {
    #[odata(immutable, default)]
    size: i64,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Depot, shapes(create))]
enum AnyDepot {
    Hall(Hall),
    Yard(Yard),
}

/// Of which an update merges what it stands in.
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create, update))]
struct Leg {
    origin: Option<Origin>,
    depot: Option<AnyDepot>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS)]
struct Held<T> {
    #[odata(immutable)]
    id: Option<String>,
    held: T,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
struct Voyage {
    #[odata(key)]
    id: i64,
    way: Option<AnyWay>,
    #[odata(computed_default)]
    depot: Option<AnyDepot>,
    #[odata(computed_default)]
    leg: Option<Leg>,
    held: Option<Held<Option<Road>>>,
    #[odata(computed_default)]
    noted: Option<Annotated<Road>>,
    ways: Vec<Road>,
    #[odata(computed_default)]
    depots: Vec<AnyDepot>,
}

fn voyage(members: &str) -> Voyage {
    json::from_str(&format!(r#"{{"id":1,{members}}}"#)).unwrap()
}

/// Each row: what was, what is to be, what is there after the update; no update where both are one.
const ROWS: &[(&str, &str, &str)] = &[
    (
        r##""way":{"@odata.type":"#test.shapes.road","origin":{"country":"NL","port":"a"},"built":1900,"lanes":2}"##,
        r##""way":{"@odata.type":"#test.shapes.road","origin":{"country":"DE","port":"a"},"built":1901,"lanes":2}"##,
        r##""way":{"@odata.type":"#test.shapes.road","origin":{"country":"NL","port":"a"},"built":1900,"lanes":2}"##,
    ),
    (
        r##""way":{"@odata.type":"#test.shapes.road","origin":{"country":"NL","port":"a"},"built":1900,"lanes":2}"##,
        r##""way":{"@odata.type":"#test.shapes.road","origin":{"country":"DE","port":"b"},"built":1901,"lanes":2}"##,
        r##""way":{"@odata.type":"#test.shapes.road","origin":{"country":"NL","port":"b"},"built":1900,"lanes":2}"##,
    ),
    // Of another type, what both inherit is kept.
    (
        r##""way":{"@odata.type":"#test.shapes.road","origin":{"country":"NL","port":"a"},"built":1900}"##,
        r##""way":{"@odata.type":"#test.shapes.river","origin":{"country":"DE","port":"a"},"depth":3.0}"##,
        r##""way":{"@odata.type":"#test.shapes.river","origin":{"country":"NL","port":"a"},"depth":3.0}"##,
    ),
    (
        r##""way":{"@odata.type":"#a.b","origin":{"country":"NL"},"x":{"y":1}}"##,
        r##""way":{"@odata.type":"#a.b","origin":{"country":"DE"},"x":{"z":1}}"##,
        r##""way":{"@odata.type":"#a.b","origin":{"country":"NL"},"x":{"z":1}}"##,
    ),
    (
        r##""way":{"@odata.type":"#a.b","origin":{"country":"NL"},"x":1}"##,
        r##""way":{"@odata.type":"#a.b","origin":{"country":"DE"},"x":1}"##,
        r##""way":{"@odata.type":"#a.b","origin":{"country":"NL"},"x":1}"##,
    ),
    (
        r##""way":{"@odata.type":"#a.b","origin":{"country":"NL"},"x":1}"##,
        r##""way":{"@odata.type":"#test.shapes.road","origin":{"country":"DE"},"built":1901}"##,
        r##""way":{"@odata.type":"#test.shapes.road","origin":{"country":"NL"},"built":1901}"##,
    ),
    // All of a value that never changes.
    (
        r##""depot":{"@odata.type":"#test.shapes.hall","seal":{"number":"1","broken":true},"way":{"built":1900},"codes":["a"],"x":1}"##,
        r##""depot":{"@odata.type":"#test.shapes.hall","seal":{"number":"2"},"way":{"built":1901},"codes":[],"x":1}"##,
        r##""depot":{"@odata.type":"#test.shapes.hall","seal":{"number":"1","broken":true},"way":{"built":1900},"codes":["a"],"x":1}"##,
    ),
    (
        r##""depot":{"@odata.type":"#test.shapes.hall","seal":{"number":"1","broken":true},"way":{"built":1900},"codes":["a"],"x":1}"##,
        r##""depot":{"@odata.type":"#test.shapes.hall","seal":{"number":"2"},"way":{"built":1901,"lanes":2},"codes":[],"x":2}"##,
        r##""depot":{"@odata.type":"#test.shapes.hall","seal":{"number":"1","broken":true},"way":{"built":1900,"lanes":2},"codes":["a"],"x":2}"##,
    ),
    (
        r##""depot":{"@odata.type":"#test.shapes.hall","seal":{"number":"1","broken":true},"name":"n"}"##,
        r##""depot":{"@odata.type":"#test.shapes.yard","seal":{"number":"2"},"name":"n","size":5}"##,
        r##""depot":{"@odata.type":"#test.shapes.yard","seal":{"number":"1","broken":true},"name":"n","size":5}"##,
    ),
    (
        r##""leg":{"origin":{"country":"NL","port":"a"},"depot":{"@odata.type":"#test.shapes.yard","size":5}}"##,
        r##""leg":{"origin":{"country":"DE","port":"a"},"depot":{"@odata.type":"#test.shapes.yard","size":6}}"##,
        r##""leg":{"origin":{"country":"NL","port":"a"},"depot":{"@odata.type":"#test.shapes.yard","size":5}}"##,
    ),
    (
        r##""leg":{"origin":{"country":"NL","port":"a"},"depot":{"@odata.type":"#test.shapes.yard","size":5}}"##,
        r##""leg":{"origin":{"country":"DE","port":"b"},"depot":{"@odata.type":"#test.shapes.yard","name":"n","size":6}}"##,
        r##""leg":{"origin":{"country":"NL","port":"b"},"depot":{"@odata.type":"#test.shapes.yard","name":"n","size":5}}"##,
    ),
    (
        r#""held":{"id":"a","held":{"built":1900}}"#,
        r#""held":{"id":"b","held":{"built":1901}}"#,
        r#""held":{"id":"a","held":{"built":1900}}"#,
    ),
    (
        r#""held":{"id":"a","held":{"built":1900}}"#,
        r#""held":{"id":"b","held":{"built":1901,"name":"n"}}"#,
        r#""held":{"id":"a","held":{"built":1900,"name":"n"}}"#,
    ),
    (
        r#""held":{"id":"a","held":null}"#,
        r#""held":{"id":"b","held":{"built":1901}}"#,
        r#""held":{"id":"a","held":{"built":1901}}"#,
    ),
    (
        r#""noted":{"built":1900,"name":"n"}"#,
        r#""noted":{"built":1901,"name":"n"}"#,
        r#""noted":{"built":1900,"name":"n"}"#,
    ),
    (
        r#""noted":{"built":1900,"name":"n"}"#,
        r#""noted":{"built":1901,"name":"m"}"#,
        r#""noted":{"built":1900,"name":"m"}"#,
    ),
    // Nothing tells the items of a collection: another one is a new one.
    (
        r#""ways":[{"built":1900},{"built":1800}]"#,
        r#""ways":[{"built":1901},{"built":1800}]"#,
        r#""ways":[{"built":1901},{"built":1800}]"#,
    ),
    (
        r##""depots":[{"@odata.type":"#test.shapes.yard","seal":{"number":"1","broken":true},"size":1},{"@odata.type":"#test.shapes.yard","size":2}]"##,
        r##""depots":[{"@odata.type":"#test.shapes.yard","seal":{"number":"1"},"size":1},{"@odata.type":"#test.shapes.yard","size":3}]"##,
        r##""depots":[{"@odata.type":"#test.shapes.yard","seal":{"number":"1","broken":true},"size":1},{"@odata.type":"#test.shapes.yard","size":3}]"##,
    ),
];

#[test]
fn they_are_kept_wherever_they_are() {
    for (old, new, kept) in ROWS {
        let sent: VoyageUpdate = json::from_str(&format!("{{{new}}}")).unwrap();
        let (old, new, kept) = (voyage(old), voyage(new), voyage(kept));
        let update = VoyageUpdate::between(&old, &new);
        let body = json::to_string(&update);
        assert_eq!(update.is_empty(), old == kept, "{body}");
        assert_eq!(body, json::to_string(&VoyageUpdate::between(&old, &kept)));
        let read: VoyageUpdate = json::from_str(&body).unwrap();
        for update in [update, read, sent] {
            let mut applied = old.clone();
            update.apply(&mut applied);
            assert_eq!(applied, kept, "{body}");
            assert!(VoyageUpdate::between(&applied, &new).is_empty(), "{body}");
        }
    }
}

#[test]
fn a_create_says_what_they_are() {
    for (old, new, _) in ROWS {
        let ((create, _), (_, assigned)) = (
            VoyageCreate::split(voyage(new)),
            VoyageCreate::split(voyage(old)),
        );
        let body = json::to_string(&create);
        let made = create.assign(assigned);
        assert_eq!(json::to_string(&VoyageCreate::from(made)), body);
    }
}

#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, abstract, shapes(create))]
struct Place {
    #[odata(immutable)]
    country: Option<String>,
    port: Option<String>,
}

#[inherits(Place)]
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create))]
struct Harbour {
    depth: Option<f64>,
}

/// With one type alone, beside all others.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Place, shapes(create))]
enum AnyPlace {
    Harbour(Harbour),
    #[odata(other)]
    Other(Derived<Place>),
}

/// Merged, and created as it is.
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(update))]
struct Mooring {
    #[odata(immutable)]
    country: Option<String>,
    port: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create))]
struct Pier {
    mooring: Option<Mooring>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
struct Ferry {
    #[odata(key)]
    id: i64,
    place: Option<AnyPlace>,
    #[odata(computed_default)]
    pier: Option<Pier>,
    mooring: Option<Mooring>,
}

#[test]
fn a_body_does_not_change_them() {
    for (old, new, kept) in [
        (
            r##""place":{"@odata.type":"#test.shapes.harbour","country":"NL","depth":1.0}"##,
            r##""place":{"@odata.type":"#a.b","country":"DE","depth":2.0}"##,
            r##""place":{"@odata.type":"#a.b","country":"NL","depth":2.0}"##,
        ),
        (
            r##""place":{"@odata.type":"#a.b","country":"NL","port":"a"}"##,
            r##""place":{"@odata.type":"#test.shapes.harbour","country":"DE","port":"b"}"##,
            r##""place":{"@odata.type":"#test.shapes.harbour","country":"NL","port":"b"}"##,
        ),
        (
            r##""place":{"@odata.type":"#a.b","country":"NL","x":1}"##,
            r##""place":{"@odata.type":"#a.c","country":"DE"}"##,
            r##""place":{"@odata.type":"#a.c","country":"NL"}"##,
        ),
        (
            r#""pier":{"mooring":{"country":"NL","port":"a"}}"#,
            r#""pier":{"mooring":{"country":"DE","port":"b"}}"#,
            r#""pier":{"mooring":{"country":"NL","port":"b"}}"#,
        ),
    ] {
        let ferry = |text: &str| json::from_str::<Ferry>(&format!(r#"{{"id":1,{text}}}"#)).unwrap();
        let update: FerryUpdate = json::from_str(&format!("{{{new}}}")).unwrap();
        let mut applied = ferry(old);
        update.apply(&mut applied);
        assert_eq!(applied, ferry(kept), "{new}");
    }
}

#[test]
fn nor_does_a_value_that_is_set() {
    let mooring = |country: &str, port: &str| Mooring {
        country: Some(country.to_owned()),
        port: Some(port.to_owned()),
    };
    let mut ferry: Ferry = json::from_str(r#"{"id":1}"#).unwrap();
    ferry.mooring = Some(mooring("NL", "a"));
    let mut update = FerryUpdate::new();
    update.mooring = Some(Some(odata_core::Patch::Set(mooring("DE", "b"))));
    update.apply(&mut ferry);
    assert_eq!(ferry.mooring, Some(mooring("NL", "b")));
}

odata_tests::laws! {
    harbour: Harbour { create HarbourCreate, any AnyPlaceCreate, }
    mooring: Mooring { update MooringUpdate, }
    pier: Pier { create PierCreate, }
    ferry: Ferry { create FerryCreate, update FerryUpdate, split FerryCreate, }
    freight_of_laws: Freight { create FreightCreate, update FreightUpdate, split FreightCreate, }
    source: Source { create SourceCreate, }
    target: Target { create TargetCreate, update TargetUpdate, }
    seal: Seal { create SealCreate, }
    hall: Hall { create HallCreate, any AnyDepotCreate, }
    yard: Yard { create YardCreate, any AnyDepotCreate, }
    leg: Leg { change LegUpdate, }
    voyage_of_laws: Voyage { change VoyageUpdate, split VoyageCreate, }
}
