//! Bodies that are no entity: `Collection`, `Value`, `Reference`, `ServiceDocument`.

use odata_core::json::{self, Format, Metadata, Nulls, Version};
use odata_core::{
    Annotated, Collection, Reference, ServiceDocument, ServiceElement, ServiceElementKind, Value,
};

use crate::model::{Item, refused, round_trip};

/// Some services tag the body around a collection as they do its items.
#[test]
fn a_tag_of_the_body_around_a_collection_is_kept() {
    let page: Collection<Item> =
        round_trip(r##"{"@odata.type":"#ns.item","value":[{"@odata.type":"#ns.item","id":"1"}]}"##);
    assert_eq!(page.value.len(), 1);
}

/// *JSON* 13 (Collection of Entities).
#[test]
fn collection() {
    let page: Collection<Item> = round_trip(concat!(
        r##"{"@odata.context":"c","@odata.count":37,"@a.b":0,"#ns.lend":{},"value":["##,
        r##"{"@odata.type":"#ns.item","id":"1"},{"@odata.type":"#ns.item","id":"2"}],"##,
        r##""@odata.nextLink":"n"}"##,
    ));
    assert_eq!(page.context.as_deref(), Some("c"));
    assert_eq!((page.count, page.value.len()), (Some(37), 2));
    assert_eq!(
        (page.next_link.as_deref(), page.delta_link.as_deref()),
        (Some("n"), None)
    );
    assert_eq!(page.annotations.len(), 2);
    let ids: Vec<_> = (&page).into_iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["1", "2"]);
    assert_eq!(page.into_iter().count(), 2);
    round_trip::<Collection<i32>>(r#"{"value":[1,2],"@odata.deltaLink":"d"}"#);
    round_trip::<Collection<i32>>(r#"{"value":[]}"#);
}

#[test]
fn collection_in_any_order_and_spelling() {
    let page: Collection<i32> = json::from_str(
        r#"{"@nextLink":"n","value":[1],"unknown":{"a":[1]},"@count":"9007199254740993","@context":"c"}"#,
    )
    .unwrap();
    assert_eq!(page.count, Some(9_007_199_254_740_993));
    assert_eq!(page.next_link.as_deref(), Some("n"));
    assert_eq!(
        Format::default().version(Version::V4_01).to_string(&page),
        r#"{"@context":"c","@count":9007199254740993,"value":[1],"@nextLink":"n"}"#,
    );
    let made: Collection<i32> = [1, 2].into_iter().collect();
    assert_eq!(made, Collection::new(vec![1, 2]));
    assert_eq!(Collection::from(vec![1, 2]), made);
}

#[test]
fn collection_errors() {
    for (json, error) in [
        (
            "[]",
            "expected a collection's object, found an array at line 1 column 1",
        ),
        (
            "{}",
            "value: expected a collection, found no such property at line 1 column 1",
        ),
        (
            r#"{"value":1}"#,
            "value: expected a collection, found number 1 at line 1 column 10",
        ),
        (
            r#"{"value":[1,"x"]}"#,
            "value[1]: expected Edm.Int32, found string \"x\" at line 1 column 13",
        ),
        (
            r#"{"value":[],"value":[]}"#,
            "value: expected one value, found a second at line 1 column 13",
        ),
        (
            r#"{"@odata.count":1,"value":[],"@count":1}"#,
            "@count: expected one value, found a second at line 1 column 30",
        ),
        (
            r#"{"@a.b":1,"@a.b":1,"value":[]}"#,
            "@a.b: expected one value, found a second at line 1 column 11",
        ),
        (
            r#"{"@odata.nextLink":1,"value":[]}"#,
            "@odata.nextLink: expected Edm.String, found number 1 at line 1 column 20",
        ),
    ] {
        assert_eq!(refused::<Collection<i32>>(json), error, "{json}");
    }
}

/// *JSON* 11 (Individual Property or Operation Response).
#[test]
fn value() {
    let name: Value<String> = round_trip(r#"{"@odata.context":"c","@a.b":0,"value":"n"}"#);
    assert_eq!(
        (name.context.as_deref(), &**name, name.annotations.len()),
        (Some("c"), "n", 1)
    );
    let none: Value<Option<i32>> = round_trip(r#"{"value":null}"#);
    assert_eq!(none, Value::new(None));
    assert_eq!(json::to_string(&Value::from(vec![1])), r#"{"value":[1]}"#);
    assert_eq!(
        refused::<Value<i32>>("{}"),
        "value: expected a value, found no such property at line 1 column 1",
    );
    assert_eq!(
        refused::<Value<i32>>(r#"{"value":"x"}"#),
        "value: expected Edm.Int32, found string \"x\" at line 1 column 10",
    );
    assert_eq!(
        refused::<Value<i32>>("1"),
        "expected a property's object, found number 1 at line 1 column 1",
    );
}

/// *JSON* 14 (Entity Reference).
#[test]
fn reference() {
    let reference: Reference = round_trip(concat!(
        r##"{"@odata.context":"$metadata#$ref","@odata.type":"#ns.item","##,
        r##""@odata.id":"items('1')","@a.b":0}"##,
    ));
    assert_eq!(reference.id, "items('1')");
    assert_eq!(reference.type_name.as_deref(), Some("#ns.item"));
    let short: Reference = json::from_str(r#"{"@id":"i"}"#).unwrap();
    assert_eq!(short, Reference::new("i"));
    for (format, json) in [
        (Format::default(), r#"{"@odata.id":"i"}"#),
        (Format::default().version(Version::V4_01), r#"{"@id":"i"}"#),
        (
            Format::default().metadata(Metadata::None),
            r#"{"@odata.id":"i"}"#,
        ),
    ] {
        assert_eq!(format.to_string(&short), json);
    }
    round_trip::<Collection<Reference>>(r#"{"value":[{"@odata.id":"1"},{"@odata.id":"2"}]}"#);
    assert_eq!(
        refused::<Reference>(r#"{"id":"i"}"#),
        "@odata.id: expected Edm.String, found no such property at line 1 column 1",
    );
    assert_eq!(
        refused::<Reference>(r#"{"@odata.id":"i","@id":"i"}"#),
        "@id: expected one value, found a second at line 1 column 18",
    );
}

/// *JSON* 5 (Service Document).
#[test]
fn service_document() {
    let document: ServiceDocument = round_trip(concat!(
        r#"{"@odata.context":"$metadata","@a.b":0,"value":["#,
        r#"{"name":"Orders","kind":"EntitySet","url":"Orders"},"#,
        r#"{"@a.b":1,"name":"Top","kind":"FunctionImport","title":"Best","url":"Top"},"#,
        r#"{"name":"Main","kind":"Singleton","url":"Main"},"#,
        r#"{"name":"HR","kind":"ServiceDocument","url":"http://host/HR/"},"#,
        r#"{"name":"New","kind":"Later","url":"New"}]}"#,
    ));
    let kinds: Vec<_> = document
        .value
        .iter()
        .map(|element| element.kind.clone())
        .collect();
    assert_eq!(
        kinds,
        [
            ServiceElementKind::EntitySet,
            ServiceElementKind::FunctionImport,
            ServiceElementKind::Singleton,
            ServiceElementKind::ServiceDocument,
            ServiceElementKind::Other("Later".into()),
        ],
    );
    assert_eq!(document.value[1].title.as_deref(), Some("Best"));
    let bare: ServiceElement = json::from_str(r#"{"url":"u","name":"n","later":[1]}"#).unwrap();
    assert_eq!(
        bare.kind,
        ServiceElementKind::EntitySet,
        "an element without a kind is a set"
    );
    assert_eq!(
        refused::<ServiceDocument>(r#"{"value":[{"name":"n"}]}"#),
        "value[0].url: expected Edm.String, found no such property at line 1 column 11",
    );
    assert_eq!(
        refused::<ServiceDocument>("{}"),
        "value: expected a collection, found no such property at line 1 column 1",
    );
}

/// *JSON* 3.1.3 (metadata=none): count and next link stay.
#[test]
fn bodies_without_control_information() {
    let none = Format::default().metadata(Metadata::None);
    let page: Collection<Annotated<Item>> = json::from_str(
        r#"{"@odata.context":"c","@odata.count":1,"@odata.etag":"e","@a.b":0,"value":[{"@odata.etag":"e","id":"1"}],"@odata.nextLink":"n","@odata.deltaLink":"d"}"#,
    )
    .unwrap();
    assert_eq!(
        none.to_string(&page),
        r#"{"@odata.count":1,"@a.b":0,"value":[{"id":"1"}],"@odata.nextLink":"n"}"#,
    );
    let value = Value {
        context: Some("c".into()),
        ..Value::new(1)
    };
    assert_eq!(none.to_string(&value), r#"{"value":1}"#);
}

/// *JSON* 3.2: the count is a string as well where numbers of 64 bits are.
#[test]
fn counts_for_javascript() {
    let format = Format::default().ieee754_compatible(true);
    let page = Collection {
        count: Some(7),
        ..Collection::new(vec![1_i64])
    };
    assert_eq!(
        format.to_string(&page),
        r#"{"@odata.count":"7","value":["1"]}"#
    );
    let item: Annotated<Item> = json::from_str(r#"{"id":"1","parts@odata.count":7}"#).unwrap();
    assert!(
        format
            .nulls(Nulls::Omit)
            .to_string(&item)
            .contains(r#""parts@odata.count":"7""#)
    );
}
