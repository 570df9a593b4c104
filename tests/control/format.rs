//! What is written at which level of metadata; each test names the section of OData JSON 4.01.

use odata_core::json::{self, Format, Metadata, Nulls, Version};
use odata_core::{Annotated, Collection, Decimal, Value};

use crate::model::{AnyItem, Book, Item, Open, Shelf};

fn book() -> Book {
    json::from_str(r#"{"id":"1","pages":3}"#).unwrap()
}

const MINIMAL: Format = Format::response().nulls(Nulls::Omit);
const FULL: Format = MINIMAL.metadata(Metadata::Full);
const NONE: Format = MINIMAL.metadata(Metadata::None);

/// *JSON* 4.5.3: the type is written where it is derived from the declared one.
#[test]
fn minimal_has_the_type_where_it_is_not_the_declared_one() {
    let plain = r#"{"id":"1","pages":3}"#;
    let tagged = r##"{"@odata.type":"#ns.book","id":"1","pages":3}"##;
    let any = AnyItem::Book(Box::new(book()));
    assert_eq!(
        MINIMAL.to_string(&book()),
        plain,
        "a root is taken as declared"
    );
    assert_eq!(MINIMAL.to_string_as::<Book>(&book()), plain);
    assert_eq!(MINIMAL.to_string_as::<Item>(&book()), tagged);
    assert_eq!(
        MINIMAL.to_string(&any),
        tagged,
        "an enum's declared type is its base"
    );
    assert_eq!(MINIMAL.to_string_as::<AnyItem>(&book()), tagged);
    assert_eq!(MINIMAL.to_string_as::<Book>(&any), plain);
    let item = AnyItem::Item(json::from_str(r#"{"id":"1"}"#).unwrap());
    assert_eq!(MINIMAL.to_string(&item), r#"{"id":"1"}"#);
}

#[test]
fn written_as_a_base_reaches_items_and_values() {
    let item = r##"{"@odata.type":"#ns.book","id":"1","pages":3}"##;
    assert_eq!(
        MINIMAL.to_string_as::<Item>(&vec![book()]),
        format!("[{item}]")
    );
    assert_eq!(MINIMAL.to_string_as::<Item>(&Some(Box::new(book()))), item);
    assert_eq!(
        MINIMAL.to_string_as::<Item>(&Collection::new(vec![book(), book()])),
        format!(r#"{{"value":[{item},{item}]}}"#),
    );
    assert_eq!(
        MINIMAL.to_string_as::<Item>(&Value::new(book())),
        format!(r#"{{"value":{item}}}"#)
    );
    assert_eq!(MINIMAL.to_string_as::<Item>(&Annotated::from(book())), item);
    assert_eq!(MINIMAL.to_vec_as::<Item>(&book()), item.as_bytes());
    assert_eq!(
        MINIMAL
            .to_string_pretty_as::<Item>(&Value::new(book()))
            .lines()
            .nth(2),
        Some(r##"    "@odata.type": "#ns.book","##),
    );
}

/// What is nested is of its declared type unless it is one of several.
#[test]
fn minimal_says_nothing_of_nested_values_of_their_declared_type() {
    let shelf: Shelf = json::from_str(
        r##"{"@odata.type":"#ns.shelf","id":"1","size":{"@odata.type":"#ns.size","unit@odata.type":"#String","unit":"m"},"sizes":[{"@odata.type":"ns.size"}]}"##,
    )
    .unwrap();
    assert_eq!(
        MINIMAL.to_string(&shelf),
        r#"{"id":"1","size":{"unit":"m"},"sizes":[{}]}"#
    );
    assert_eq!(
        FULL.to_string(&shelf),
        r##"{"@odata.type":"#ns.shelf","id":"1","size":{"@odata.type":"#ns.size","unit@odata.type":"#String","unit":"m"},"sizes":[{"@odata.type":"ns.size"}]}"##,
    );
}

/// A type that the program does not know is never the declared one.
#[test]
fn minimal_has_the_type_of_what_is_not_known() {
    let any: AnyItem = json::from_str(r##"{"@odata.type":"#ns.map","id":"1"}"##).unwrap();
    assert_eq!(
        MINIMAL.to_string(&any),
        r##"{"@odata.type":"#ns.map","id":"1"}"##
    );
    assert_eq!(NONE.to_string(&any), r#"{"id":"1"}"#);
}

/// *JSON* 4.5.3: the type is written for a property whose type is not declared.
#[test]
fn types_of_dynamic_properties() {
    let json = r##"{"@odata.type":"#ns.open","id":"1","d@odata.type":"#Date","d":"2016-09-22"}"##;
    let open: Open = json::from_str(json).unwrap();
    assert_eq!(FULL.to_string(&open), json);
    assert_eq!(
        MINIMAL.to_string(&open),
        json.replace(r##""@odata.type":"#ns.open","##, "")
    );
    assert_eq!(NONE.to_string(&open), r#"{"id":"1","d":"2016-09-22"}"#);
}

/// *JSON* 3.1.1: minimal has the context, the etag, the count and the links of the page.
#[test]
fn minimal_has_what_cannot_be_computed() {
    let json = concat!(
        r#"{"@odata.context":"c","@odata.count":1,"value":[{"@odata.etag":"e","@odata.mediaEtag":"m","#,
        r#""@odata.mediaContentType":"t","id":"1"}],"@odata.nextLink":"n","@odata.deltaLink":"d"}"#,
    );
    let page: Collection<Annotated<Item>> = json::from_str(json).unwrap();
    let order = r#""@odata.mediaContentType":"t","@odata.mediaEtag":"m""#;
    let json = json.replace(
        r#""@odata.mediaEtag":"m","@odata.mediaContentType":"t""#,
        order,
    );
    assert_eq!(MINIMAL.to_string(&page), json);
}

/// *JSON* 3.1.2: full has the type of every object.
#[test]
fn full_has_every_type() {
    let any = AnyItem::Book(Box::new(book()));
    let tagged = r##"{"@odata.type":"#ns.book","id":"1","pages":3}"##;
    assert_eq!(FULL.to_string(&any), tagged);
    assert_eq!(FULL.to_string(&book()), tagged);
}

/// An entity with each control information that there is, and an instance annotation.
const TOLD: &str = concat!(
    r##"{"@odata.context":"c","@odata.type":"#ns.item","@odata.id":"i","@odata.etag":"e","##,
    r#""@odata.editLink":"l","@odata.readLink":"r","@odata.mediaContentType":"t","@odata.mediaEtag":"m","#,
    r#""@odata.mediaEditLink":"w","@odata.mediaReadLink":"d","@com.example.score":7,"id":"1","#,
    r##""owner@odata.associationLink":"a","owner@odata.navigationLink":"n","owner":{"@odata.type":"#ns.item","id":"2"},"##,
    r##""parts@odata.count":9,"parts@odata.nextLink":"p","parts":[{"@odata.type":"#ns.item","id":"3"}]}"##,
);

fn told() -> Annotated<Item> {
    json::from_str(TOLD).unwrap()
}

/// *JSON* 3.1.2: full has all control information.
#[test]
fn full_has_all_control_information() {
    assert_eq!(FULL.to_string(&told()), TOLD);
}

/// *JSON* 3.1.1: minimal must have the context, the etag, counts and links of pages, and what a service
/// said because it cannot be computed; of that only the types are known to be computable.
#[test]
fn minimal_leaves_out_what_is_known_to_be_computable() {
    let minimal = TOLD.replace(r##""@odata.type":"#ns.item","##, "");
    assert_eq!(MINIMAL.to_string(&told()), minimal);
}

/// *JSON* 3.1.3: none has no control information but next links and counts, which must stay.
#[test]
fn none_has_counts_and_next_links() {
    assert_eq!(
        NONE.to_string(&told()),
        concat!(
            r#"{"@com.example.score":7,"id":"1","owner":{"id":"2"},"#,
            r#""parts@odata.count":9,"parts@odata.nextLink":"p","parts":[{"id":"3"}]}"#,
        )
    );
}

/// *JSON* 4.6.3: a derived type is written at minimal wherever a value stands: as a root written as its
/// base, in a collection, in a navigation property and in a complex one.
#[test]
fn minimal_has_derived_types_within_others() {
    #[derive(odata_core::ODataEntity)]
    #[odata(namespace = "ns", shapes())]
    struct Case {
        #[odata(key)]
        id: String,
        #[odata(navigation)]
        first: Option<Box<AnyItem>>,
        #[odata(navigation)]
        books: Option<Vec<AnyItem>>,
        #[odata(navigation)]
        last: Option<Box<Book>>,
    }
    let json = concat!(
        r##"{"id":"1","first":{"@odata.type":"#ns.book","id":"1","pages":3},"##,
        r##""books":[{"id":"2"},{"@odata.type":"#ns.book","id":"1","pages":3}],"##,
        r#""last":{"id":"1","pages":3}}"#,
    );
    let case: Case = json::from_str(json).unwrap();
    assert_eq!(MINIMAL.to_string(&case), json);
}

/// *JSON* 3.1.3: none has no type.
#[test]
fn none_has_no_type() {
    let any = AnyItem::Book(Box::new(book()));
    assert_eq!(NONE.to_string(&any), r#"{"id":"1","pages":3}"#);
    assert_eq!(
        NONE.to_string_as::<Item>(&book()),
        r#"{"id":"1","pages":3}"#
    );
}

/// *JSON* 3.1: 4.0 has the prefix `odata.`, 4.01 should not.
#[test]
fn versions() {
    let item: Item = json::from_str(r#"{"id":"1"}"#).unwrap();
    assert_eq!(
        FULL.to_string(&item),
        r##"{"@odata.type":"#ns.item","id":"1"}"##
    );
    assert_eq!(
        FULL.version(Version::V4_01).to_string(&item),
        r##"{"@type":"#ns.item","id":"1"}"##,
    );
}

/// *JSON* 3.2: numbers that JavaScript cannot hold.
#[test]
fn numbers() {
    let decimal: Decimal = "1e-3".parse().unwrap();
    let ieee = MINIMAL.ieee754_compatible(true);
    assert_eq!(MINIMAL.to_string(&7_i64), "7");
    assert_eq!(ieee.to_string(&7_i64), "\"7\"");
    assert_eq!(ieee.to_string(&7_i32), "7");
    assert_eq!(MINIMAL.to_string(&decimal), "0.001");
    assert_eq!(ieee.to_string(&decimal), "\"0.001\"");
    assert_eq!(MINIMAL.version(Version::V4_01).to_string(&decimal), "1e-3");
}

/// *Protocol* 8.2.8.6 (Preference omit-values).
#[test]
fn nulls() {
    let item: Annotated<Item> = json::from_str(r#"{"name@a.b":1,"id":"1"}"#).unwrap();
    assert_eq!(MINIMAL.to_string(&item), r#"{"id":"1","name@a.b":1}"#);
    assert_eq!(
        MINIMAL.nulls(Nulls::Include).to_string(&item),
        r#"{"id":"1","name@a.b":1,"name":null,"size":null,"owner":null,"parts":null}"#,
    );
}
