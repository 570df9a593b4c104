//! Parts of one of several complex types.

use odata_core::json::{self, ErrorKind};
use odata_core::{Annotated, Derived, DynamicProperties, ODataComplex, ODataEntity, inherits};

use crate::model::NS;

#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(partial))]
pub struct Mark {
    pub text: Option<String>,
    pub size: i32,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, abstract, shapes(create, partial))]
struct Spot {
    code: i32,
    mark: Mark,
    marks: Vec<Mark>,
    inner: Option<Box<AnySpot>>,
    note: Option<String>,
    #[odata(default = "w".into())]
    word: String,
}

#[inherits(Spot)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, open, shapes(create, partial))]
struct Town {
    people: i64,
    city: Option<String>,
    #[odata(dynamic)]
    more: DynamicProperties,
}

#[inherits(Spot)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, open, shapes(create, partial))]
struct Field {
    crop: Option<String>,
    #[odata(dynamic)]
    rest: DynamicProperties,
}

/// A level further down.
#[inherits(Field)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create, partial))]
struct Garden {
    owner: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Spot, shapes(create, partial))]
enum AnySpot {
    Town(Box<Town>),
    Field(Field),
    Garden(Garden),
    #[odata(other)]
    Other(Box<Derived<Spot>>),
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(create, update, assigned, partial))]
struct Trip {
    #[odata(key)]
    id: i64,
    to: Option<AnySpot>,
    via: Vec<AnySpot>,
    #[odata(computed_default)]
    seen: Option<Annotated<AnySpot>>,
}

const TOWN: &str = r##"{"@odata.type":"#test.shapes.town","code":1,"mark":{"text":"t","size":2},"marks":[],"note":"n","word":"v","people":9,"city":"c","x":1,"y":2}"##;
const FIELD: &str = r##"{"@odata.type":"#test.shapes.field","code":1,"mark":{"text":"t","size":2},"marks":[],"crop":"c","z":1}"##;
const OTHER: &str =
    r##"{"@odata.type":"#x.y","code":1,"mark":{"text":"t","size":2},"marks":[],"note":"n","a":1}"##;
const UNTYPED: &str = r#"{"code":1,"mark":{"size":2},"marks":[],"a":1}"#;

fn trip(to: &str) -> Trip {
    json::from_str(&format!(r#"{{"id":1,"to":{to}}}"#)).unwrap()
}

fn part(to: &str) -> TripPartial {
    json::from_str(&format!(r#"{{"to":{to}}}"#)).unwrap()
}

fn merged(old: &str, new: &str) -> String {
    let mut trip = trip(old);
    part(new).merge_into(&mut trip).unwrap();
    json::Format::default()
        .metadata(json::Metadata::Minimal)
        .to_string(&trip.to)
}

#[track_caller]
fn refused(old: &str, new: &str) -> (ErrorKind, String) {
    let mut held = trip(old);
    let error = part(new).merge_into(&mut held).unwrap_err();
    assert_eq!(held, trip(old), "{error}");
    (error.kind(), error.path())
}

#[test]
fn a_value_of_the_same_type_is_merged_property_by_property() {
    assert_eq!(
        merged(
            TOWN,
            r##"{"@odata.type":"#test.shapes.town","mark":{"size":3},"city":null,"x":null,"z":3}"##
        ),
        r##"{"@odata.type":"#test.shapes.town","code":1,"mark":{"text":"t","size":3},"marks":[],"note":"n","word":"v","people":9,"y":2,"z":3}"##
    );
    assert_eq!(
        merged(
            OTHER,
            r##"{"@odata.type":"#x.y","mark":{"text":null},"a":null,"b":2}"##
        ),
        r##"{"@odata.type":"#x.y","code":1,"mark":{"size":2},"marks":[],"note":"n","word":"w","b":2}"##
    );
    let inner = format!(r##"{{"@odata.type":"#test.shapes.field","inner":{TOWN}}}"##);
    let deep = r##"{"@odata.type":"#test.shapes.field","inner":{"@odata.type":"#test.shapes.town","people":3}}"##;
    let mut held = trip(FIELD);
    part(&inner).merge_into(&mut held).unwrap();
    part(deep).merge_into(&mut held).unwrap();
    let Some(AnySpot::Field(field)) = &held.to else {
        panic!("{held:?}")
    };
    let Some(AnySpot::Town(town)) = field.inner.as_deref() else {
        panic!("{held:?}")
    };
    assert_eq!((town.people, town.city.as_deref()), (3, Some("c")));
}

/// *Protocol* 11.4.9.3: what both types inherit is kept, and what is undeclared; what only the old one had goes.
#[test]
fn a_value_of_another_type_keeps_what_both_inherit_and_what_is_undeclared() {
    for (old, new, expected) in [
        (
            TOWN,
            r##"{"@odata.type":"#test.shapes.field","mark":{"size":5},"note":null,"x":null,"z":3}"##,
            r##"{"@odata.type":"#test.shapes.field","code":1,"mark":{"text":"t","size":5},"marks":[],"word":"v","y":2,"z":3}"##,
        ),
        (
            FIELD,
            r##"{"@odata.type":"#test.shapes.town","people":3,"code":4}"##,
            r##"{"@odata.type":"#test.shapes.town","code":4,"mark":{"text":"t","size":2},"marks":[],"word":"w","people":3,"z":1}"##,
        ),
        // Both are one in the metadata, and two to the enum, which says what they have in common.
        (
            FIELD,
            r##"{"@odata.type":"#test.shapes.garden","owner":"o"}"##,
            r##"{"@odata.type":"#test.shapes.garden","code":1,"mark":{"text":"t","size":2},"marks":[],"word":"w","z":1,"owner":"o"}"##,
        ),
        // What another type declares goes with it, and only the type itself tells what that is.
        (
            OTHER,
            r##"{"@odata.type":"#test.shapes.town","people":3}"##,
            r##"{"@odata.type":"#test.shapes.town","code":1,"mark":{"text":"t","size":2},"marks":[],"note":"n","word":"w","people":3}"##,
        ),
        (
            TOWN,
            r##"{"@odata.type":"#x.y","code":2,"b":1}"##,
            r##"{"@odata.type":"#x.y","code":2,"mark":{"text":"t","size":2},"marks":[],"note":"n","word":"v","b":1}"##,
        ),
        (
            OTHER,
            r##"{"@odata.type":"#x.z","b":1}"##,
            r##"{"@odata.type":"#x.z","code":1,"mark":{"text":"t","size":2},"marks":[],"note":"n","word":"w","b":1}"##,
        ),
    ] {
        assert_eq!(merged(old, new), expected);
    }
}

#[test]
fn a_value_of_another_type_is_whole_in_its_own() {
    let town = r##"{"@odata.type":"#test.shapes.town","code":2}"##;
    assert_eq!(
        refused(FIELD, town),
        (ErrorKind::Missing, "to.people".to_owned())
    );
    // Of what it inherits, the old value's parts are there.
    let inner = r##"{"@odata.type":"#test.shapes.town","people":1,"inner":{"@odata.type":"#test.shapes.field","code":1}}"##;
    let error = refused(FIELD, inner);
    assert_eq!(error, (ErrorKind::Missing, "to.inner.mark".to_owned()));
    let mut none = trip("null");
    let error = part(town).merge_into(&mut none).unwrap_err();
    assert_eq!(error.path(), "to.mark", "{error}");
    part(TOWN).merge_into(&mut none).unwrap();
    assert_eq!(none, trip(TOWN));
}

#[test]
fn what_says_no_type_is_merged_as_far_as_it_is_known() {
    assert_eq!(
        merged(FIELD, r#"{"code":3}"#),
        FIELD
            .replace("\"code\":1", "\"code\":3")
            .replace("\"crop\"", "\"word\":\"w\",\"crop\"")
    );
    assert_eq!(
        refused(FIELD, r#"{"code":3,"crop":"d"}"#),
        (ErrorKind::Type, "to.crop".to_owned())
    );
    assert_eq!(
        refused(UNTYPED, FIELD),
        (ErrorKind::Type, "to.a".to_owned())
    );
    let bare = r#"{"code":1,"mark":{"size":2},"marks":[],"note":"n"}"#;
    assert_eq!(
        merged(bare, r##"{"@odata.type":"#test.shapes.field","crop":"d"}"##),
        r##"{"@odata.type":"#test.shapes.field","code":1,"mark":{"size":2},"marks":[],"note":"n","word":"w","crop":"d"}"##
    );
}

#[test]
fn what_is_said_of_a_value_is_merged_with_it() {
    let mut held: Trip = json::from_str(&format!(
        r#"{{"id":1,"seen":{}}}"#,
        FIELD.replace(r#""code""#, r#""@a.b":1,"@a.c":2,"code""#)
    ))
    .unwrap();
    let seen = r##"{"seen":{"@odata.type":"#test.shapes.town","@a.b":3,"code":2,"people":1}}"##;
    let part: TripPartial = json::from_str(seen).unwrap();
    part.merge_into(&mut held).unwrap();
    let seen = held.seen.unwrap();
    assert!(matches!(&*seen, AnySpot::Town(town) if town.code == 2 && town.more.len() == 1));
    let annotations = &seen.control().annotations;
    let annotations: Vec<_> = annotations
        .iter()
        .map(|(name, value)| (name, value.to_string()))
        .collect();
    assert_eq!(
        annotations,
        [("@a.b", "3".to_owned()), ("@a.c", "2".to_owned())]
    );
}

#[test]
fn items_of_a_collection_are_new_ones() {
    let mut held = Trip {
        via: vec![trip(TOWN).to.unwrap()],
        ..trip("null")
    };
    let via = |items: &str| -> TripPartial {
        json::from_str(&format!(r#"{{"via":[{items}]}}"#)).unwrap()
    };
    via(&format!("{FIELD},{OTHER}"))
        .merge_into(&mut held)
        .unwrap();
    assert_eq!(held.via, [FIELD, OTHER].map(|spot| trip(spot).to.unwrap()));
    let error =
        via(r##"{"@odata.type":"#test.shapes.field","code":1,"mark":{}}"##).merge_into(&mut held);
    assert_eq!(error.unwrap_err().path(), "via[0].mark.size");
}

/// A base of which there are values: one without a tag is one of those.
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(partial))]
struct Shade {
    tone: Option<String>,
}

#[inherits(Shade)]
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(partial))]
struct Tint {
    depth: Option<f64>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Shade, shapes(partial))]
enum AnyShade {
    Shade(Shade),
    Tint(Tint),
}

#[test]
fn without_a_tag_the_base_is_meant() {
    let mut shade: AnyShade =
        json::from_str(r##"{"@odata.type":"#test.shapes.tint","tone":"t","depth":1}"##).unwrap();
    let tint: AnyShadePartial =
        json::from_str(r##"{"@odata.type":"#test.shapes.tint","tone":"s"}"##).unwrap();
    tint.merge_into(&mut shade).unwrap();
    assert!(matches!(&shade, AnyShade::Tint(tint) if tint.depth == Some(1.0)));
    let base: AnyShadePartial = json::from_str("{}").unwrap();
    base.merge_into(&mut shade).unwrap();
    let tone = Some("s".to_owned());
    assert_eq!(shade, AnyShade::Shade(Shade { tone }));
}

odata_tests::laws! {
    mark: Mark { partial MarkPartial, }
    town: Town { create TownCreate, any AnySpotCreate, partial TownPartial, any_partial AnySpot AnySpotPartial, }
    field_of_laws: Field { create FieldCreate, any AnySpotCreate, partial FieldPartial, any_partial AnySpot AnySpotPartial, }
    garden: Garden { create GardenCreate, any AnySpotCreate, partial GardenPartial, any_partial AnySpot AnySpotPartial, }
    trip_of_laws: Trip { create TripCreate, update TripUpdate, split TripCreate, partial TripPartial, }
    shade: Shade { partial ShadePartial, any_partial AnyShade AnyShadePartial, }
    tint: Tint { partial TintPartial, any_partial AnyShade AnyShadePartial, }
}
