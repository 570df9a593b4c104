//! Generic complex types that hold others, and themselves.

use odata_core::json::{self, Format, Metadata};
use odata_core::{DynamicProperties, ODataComplex, ODataEntity, Stream, WriteOnly};

use crate::generics::Pair;
use crate::model::{Geo, NS};

#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create, update, partial))]
struct Branch<T> {
    value: Option<T>,
    leaves: Vec<Branch<T>>,
    next: Option<Box<Self>>,
    #[odata(computed)]
    stamp: Option<T>,
}

/// Generic types within one, of which each takes a part of the parameters.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, open, shapes(create, update))]
struct Frame<T, U> {
    pair: Option<Pair<T>>,
    pairs: Vec<Pair<T>>,
    branch: Option<Box<Branch<U>>>,
    picture: Stream,
    #[odata(default = 7)]
    size: i32,
    #[odata(write_only)]
    secret: WriteOnly<Option<U>>,
    #[odata(dynamic)]
    more: DynamicProperties,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(create, update, assigned, partial))]
struct Wall<T> {
    #[odata(key)]
    id: i64,
    #[odata(computed_default)]
    branch: Option<Branch<T>>,
    #[odata(computed_default)]
    branches: Vec<Branch<T>>,
    #[odata(computed_default)]
    frame: Option<Frame<T, Geo>>,
}

fn minimal() -> Format {
    Format::default().metadata(Metadata::Minimal)
}

fn wall(members: &str) -> Wall<f64> {
    json::from_str(&format!(r#"{{"id":1,{members}}}"#)).unwrap()
}

#[test]
fn an_update_changes_it_property_by_property() {
    for (old, new, sent) in [
        (
            r#""branch":{"value":1,"stamp":2,"next":{"value":3}}"#,
            r#""branch":{"value":1,"stamp":2,"next":{"value":4}}"#,
            r#"{"branch":{"next":{"value":4.0}}}"#,
        ),
        (
            r#""branch":{"leaves":[{"value":1}]}"#,
            r#""branch":{"leaves":[{"value":1},{"leaves":[{}]}]}"#,
            r#"{"branch":{"leaves":[{"value":1.0,"leaves":[],"next":null},{"value":null,"leaves":[{"value":null,"leaves":[],"next":null}],"next":null}]}}"#,
        ),
        (
            r#""frame":{"pair":{"left":1,"sum":2},"x":1}"#,
            r#""frame":{"pair":{"sum":2},"branch":{"value":{"lat":1}},"size":8}"#,
            r#"{"frame":{"pair":{"left":null},"branch":{"value":{"lat":1.0,"long":null},"leaves":[],"next":null},"size":8,"x":null}}"#,
        ),
    ] {
        let (old, new) = (wall(old), wall(new));
        let update = WallUpdate::between(&old, &new);
        assert_eq!(minimal().to_string(&update), sent);
        for update in [update, json::from_str(sent).unwrap()] {
            let mut patched = old.clone();
            update.apply(&mut patched);
            assert_eq!(patched, new);
        }
    }
}

#[test]
fn an_update_makes_one_of_none() {
    let mut value = wall(r#""branches":[]"#);
    let update: WallUpdate<f64> = json::from_str(
        r#"{"branch":{"value":1,"next":{"leaves":[{"value":2}]}},"frame":{"pair":{"left":1}}}"#,
    )
    .unwrap();
    update.apply(&mut value);
    let expected =
        wall(r#""branch":{"value":1,"next":{"leaves":[{"value":2}]}},"frame":{"pair":{"left":1}}"#);
    assert_eq!(value, expected);
    assert_eq!(value.frame.unwrap().size, 7);
}

#[test]
fn what_a_create_holds_and_what_the_server_adds_make_it_again() {
    let value = wall(
        r#""branch":{"value":1,"stamp":2,"leaves":[{"stamp":3}]},"frame":{"pair":{"sum":2},"x":1}"#,
    );
    let (create, assigned) = WallCreate::split(value.clone());
    assert!(!json::to_string(&create).contains("stamp"));
    assert_eq!(create.assign(assigned), value);
    let part: WallPartial<f64> =
        json::from_str(r#"{"branch":{"value":null,"next":{"value":2}}}"#).unwrap();
    let mut merged = value;
    part.merge_into(&mut merged).unwrap();
    let branch = merged.branch.unwrap();
    assert_eq!((branch.value, branch.stamp), (None, Some(2.0)));
    assert_eq!(branch.next.unwrap().value, Some(2.0));
}

odata_tests::laws! {
    branch: Branch<f64> { create BranchCreate<f64>, update BranchUpdate<f64>, partial BranchPartial<f64>, }
    frame: Frame<f64, Geo> { create FrameCreate<f64, Geo>, update FrameUpdate<f64, Geo>, }
    wall: Wall<f64> { create WallCreate<f64>, update WallUpdate<f64>, split WallCreate<f64>, partial WallPartial<f64>, }
}
