//! The order in which objects are written, *JSON* 4.4 (Payload Ordering Constraints).

use odata_core::json::{self, Format, Metadata, Version};
use odata_core::{Annotated, Derived};

use crate::model::{AnyItem, Item, Noted, NotedBook, Open, round_trip};

/// The keys in the order in which a text has them.
fn keys(json: &str) -> Vec<String> {
    let members: serde_json::value::Map<_, _> = serde_json::from_str(json).unwrap();
    let mut keys: Vec<_> = members.keys().cloned().collect();
    keys.sort_by_key(|key| json.find(&format!("\"{key}\":")).unwrap());
    keys
}

#[test]
fn context_type_id_and_etag_lead() {
    let item: Annotated<Item> = json::from_str(
        r##"{"id":"1","@a.b":0,"@odata.etag":"e","name":"n","@odata.readLink":"r","@odata.id":"i","@odata.type":"#ns.item","@odata.context":"c"}"##,
    )
    .unwrap();
    assert_eq!(
        keys(&json::to_string(&item)),
        [
            "@odata.context",
            "@odata.type",
            "@odata.id",
            "@odata.etag",
            "@odata.readLink",
            "@a.b",
            "id",
            "name",
        ],
    );
}

#[test]
fn annotations_stand_before_their_property_and_navigation_behind_the_rest() {
    let item: Annotated<Item> = json::from_str(concat!(
        r#"{"owner@odata.navigationLink":"l","parts@odata.count":1,"parts":[{"id":"2"}],"id":"1","#,
        r#""id@a.b":0,"name@a.b":1,"name":"n","name@c.d":2,"size@a.b":3,"later":4,"later@a.b":5,"#,
        r#""parts@odata.nextLink":"n","gone@a.b":6}"#,
    ))
    .unwrap();
    assert_eq!(
        keys(&json::to_string(&item)),
        [
            "@odata.type",
            "id@a.b",
            "id",
            "name@a.b",
            "name@c.d",
            "name",
            "later@a.b",
            "later",
            "gone@a.b",
            "size@a.b",
            "parts@odata.count",
            "parts@odata.nextLink",
            "parts",
            "owner@odata.navigationLink",
        ],
    );
}

#[test]
fn collection_annotations_are_kept_like_any_other() {
    let item: Annotated<Item> = round_trip(
        r##"{"@odata.type":"#ns.item","id":"1","mails@odata.collectionAnnotations":[{"index":0,"@a.b":"x"}],"mails":["m"]}"##,
    );
    assert_eq!(item.control().undeclared.len(), 2);
}

/// *JSON* 4.5.6: `p@delta` holds the changes of a related collection.
#[test]
fn nested_deltas_are_kept() {
    let item: Annotated<Item> = round_trip(
        r##"{"@odata.type":"#ns.item","id":"1","parts@delta":[{"@removed":{"reason":"changed"},"id":"2"}]}"##,
    );
    assert_eq!(item.control().annotations.len(), 1);
}

#[test]
fn a_field_for_annotations_is_written_in_the_same_order() {
    let book: NotedBook = round_trip(concat!(
        r##"{"@odata.context":"c","@odata.type":"#ns.notedBook","@odata.etag":"e","@a.b":0,"##,
        r##""id@a.b":1,"id":"1","title@a.b":2,"title":"t","owner@odata.navigationLink":"l"}"##,
    ));
    assert_eq!(book.notes.len(), 6);
    let late = r##"{"id":"1","title":"t","title@a.b":2,"@odata.etag":"e","@odata.context":"c"}"##;
    let late: NotedBook = json::from_str(late).unwrap();
    assert_eq!(
        keys(&json::to_string(&late)),
        [
            "@odata.context",
            "@odata.type",
            "@odata.etag",
            "id",
            "title@a.b",
            "title"
        ],
    );
}

#[test]
fn what_annotated_takes_does_not_reach_the_field() {
    let noted: Annotated<Noted> =
        round_trip(r##"{"@odata.type":"#ns.noted","@odata.etag":"e","@a.b":0,"id":"1"}"##);
    assert!(noted.notes.is_empty());
    assert_eq!(noted.control().etag.as_deref(), Some("e"));
    let mut both = noted.clone();
    both.notes.insert("@c.d", 1);
    assert_eq!(
        json::to_string(&both),
        r##"{"@odata.type":"#ns.noted","@odata.etag":"e","@a.b":0,"@c.d":1,"id":"1"}"##,
    );
}

#[test]
fn derived_within_annotated_is_ordered_too() {
    let derived: Annotated<Derived<Item>> = json::from_str(
        r##"{"@odata.type":"#ns.map","id":"1","id@a.b":0,"@odata.etag":"e","m":1}"##,
    )
    .unwrap();
    assert_eq!(
        json::to_string(&derived),
        r##"{"@odata.type":"#ns.map","@odata.etag":"e","id@a.b":0,"id":"1","m":1}"##,
    );
    let any: Annotated<AnyItem> = json::from_str(&json::to_string(&derived)).unwrap();
    assert_eq!(json::to_string(&any), json::to_string(&derived));
}

#[test]
fn dynamic_properties_stand_behind_their_annotations() {
    let open: Open = json::from_str(
        r##"{"id":"1","b":1,"a":2,"a@odata.type":"#Int32","b@odata.type":"#Int32","c@a.b":0}"##,
    )
    .unwrap();
    assert_eq!(
        json::to_string(&open),
        concat!(
            r##"{"@odata.type":"#ns.open","id":"1","b@odata.type":"#Int32","b":1,"##,
            r##""a@odata.type":"#Int32","a":2,"c@a.b":0}"##,
        ),
    );
}

/// *JSON* 4.5: 4.0 names are prefixed with `odata.`, those of 4.01 are not; other terms stay.
#[test]
fn a_version_has_its_spelling() {
    let json = concat!(
        r##"{"@odata.context":"c","@odata.type":"#ns.item","@odata.etag":"e","@odata.later":1,"@a.b":2,"##,
        r##""id":"1","size@odata.type":"#ns.size","parts@odata.count":0,"owner@odata.navigationLink":"l"}"##,
    );
    let item: Annotated<Item> = json::from_str(json).unwrap();
    let v4_01 = Format::default().version(Version::V4_01).to_string(&item);
    assert_eq!(
        v4_01,
        concat!(
            r##"{"@context":"c","@type":"#ns.item","@etag":"e","@odata.later":1,"@a.b":2,"##,
            r##""id":"1","size@type":"#ns.size","parts@count":0,"owner@navigationLink":"l"}"##,
        ),
    );
    let back: Annotated<Item> = json::from_str(&v4_01).unwrap();
    let back = json::to_string(&back);
    assert_eq!(keys(&back), keys(&json::to_string(&item)));
}

/// *JSON* 3.1.3: `none` leaves all control information out but `nextLink` and `count`.
#[test]
fn a_level_without_control_information() {
    let item: Annotated<Item> = json::from_str(concat!(
        r##"{"@odata.context":"c","@odata.type":"#ns.item","@odata.id":"i","@odata.etag":"e","@odata.editLink":"w","##,
        r##""@odata.mediaReadLink":"m","@odata.later":1,"#ns.lend":{},"@a.b":2,"id":"1","name@odata.type":"#String","##,
        r##""name":"n","x@odata.type":"#Date","x":"2016-09-22","parts@odata.count":7,"parts@odata.nextLink":"n","##,
        r##""owner@odata.navigationLink":"l","owner@odata.associationLink":"a","parts@a.b":3}"##,
    ))
    .unwrap();
    assert_eq!(
        Format::default().metadata(Metadata::None).to_string(&item),
        concat!(
            r##"{"@a.b":2,"id":"1","name":"n","x":"2016-09-22","##,
            r##""parts@odata.count":7,"parts@odata.nextLink":"n","parts@a.b":3}"##,
        ),
    );
}
