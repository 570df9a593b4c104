//! `Annotated<T>`: nothing of an object is lost.

use odata_core::json::{self, Format, Nulls};
use odata_core::{Annotated, Collection, Derived, ODataType, Untyped};

use crate::model::{
    AnyItem, AnyMark, Book, Dot, Item, Mark, Marked, MarkedUpdate, Open, Shelf, Size, refused,
    round_trip,
};

#[test]
fn control_information_has_fields() {
    let item: Annotated<Item> = round_trip(concat!(
        r##"{"@odata.context":"$metadata#items/$entity","@odata.type":"#ns.item","##,
        r#""@odata.id":"items('1')","@odata.etag":"W/\"1\"","@odata.editLink":"e","@odata.readLink":"r","#,
        r#""@odata.mediaContentType":"image/png","@odata.mediaEtag":"me","@odata.mediaEditLink":"mw","#,
        r#""@odata.mediaReadLink":"mr","@com.example.score":7,"id":"1"}"#,
    ));
    assert_eq!(item.id, "1");
    let control = item.control();
    assert_eq!(control.context.as_deref(), Some("$metadata#items/$entity"));
    assert_eq!(control.type_name.as_deref(), Some("#ns.item"));
    assert_eq!(control.qualified_type_name(), Some("ns.item"));
    assert_eq!(control.id.as_deref(), Some("items('1')"));
    assert_eq!(control.etag.as_deref(), Some("W/\"1\""));
    assert_eq!(control.edit_link.as_deref(), Some("e"));
    assert_eq!(control.read_link.as_deref(), Some("r"));
    assert_eq!(control.media_content_type.as_deref(), Some("image/png"));
    assert_eq!(control.media_etag.as_deref(), Some("me"));
    assert_eq!(control.media_edit_link.as_deref(), Some("mw"));
    assert_eq!(control.media_read_link.as_deref(), Some("mr"));
    assert_eq!(
        control.annotations.get("@com.example.score"),
        Some(&Untyped::from(7))
    );
    assert_eq!(control.annotations.len(), 1);
    assert!(control.undeclared.is_empty());
}

#[test]
fn both_spellings_are_read() {
    let short: Annotated<Item> =
        json::from_str(r##"{"@type":"ns.item","@etag":"1","id":"1"}"##).unwrap();
    assert_eq!(short.control().etag.as_deref(), Some("1"));
    assert_eq!(short.control().type_name.as_deref(), Some("ns.item"));
    assert_eq!(
        refused::<Annotated<Item>>(r#"{"@etag":"1","id":"1","@odata.etag":"1"}"#),
        "@odata.etag: expected one value, found a second at line 1 column 23",
    );
}

/// *JSON* 4.5.8: a transient entity's id is null in 4.0.
#[test]
fn control_information_that_is_no_text_is_kept() {
    let item: Annotated<Item> =
        round_trip(r##"{"@odata.type":"#ns.item","@odata.id":null,"@odata.etag":5,"id":"1"}"##);
    assert_eq!(item.control().id, None);
    assert_eq!(
        item.control().annotations.get("@odata.id"),
        Some(&Untyped::Null)
    );
}

#[test]
fn unknown_control_information_and_advertised_actions_are_kept() {
    let json = concat!(
        r##"{"@odata.type":"#ns.item","@odata.later":{"a":[1]},"@odata.metadataEtag":"m","##,
        r##""#ns.lend":{"title":"Lend","target":"items('1')/ns.lend"},"id":"1"}"##,
    );
    let item: Annotated<Item> = round_trip(json);
    assert!(item.control().annotations.get("#ns.lend").is_some());
    for reading in [json::Reading::service(), json::Reading::strict()] {
        reading
            .from_str::<Annotated<Item>>(json)
            .expect("they are no undeclared properties");
        reading
            .from_str::<Item>(json)
            .expect("they are no undeclared properties");
    }
}

#[test]
fn undeclared_properties_are_written_back_with_their_annotations() {
    let item: Annotated<Item> = round_trip(concat!(
        r##"{"@odata.type":"#ns.item","id":"1","name":"n","##,
        r##""since@odata.type":"#Date","since":"2016-09-22","list":[1,{"a":null}]}"##,
    ));
    assert_eq!(item.control().undeclared.len(), 3);
    let open: Annotated<Open> =
        round_trip(r##"{"@odata.type":"#ns.open","@odata.etag":"1","id":"1","more":[]}"##);
    assert!(
        open.control().undeclared.is_empty(),
        "an open type has a place for them"
    );
    assert_eq!(open.more.len(), 1);
}

#[test]
fn nested_objects() {
    let shelf: Shelf = round_trip(concat!(
        r##"{"@odata.type":"#ns.shelf","id":"1","##,
        r##""size":{"@odata.type":"#ns.size","unit@a.b":1,"unit":"m","more":{}},"##,
        r##""sizes":[{"@odata.type":"#ns.size","@a.b":1},{"@odata.type":"#ns.size","x":2}],"##,
        r##""any":{"@odata.type":"#ns.size","width@a.b":0}}"##,
    ));
    let size = shelf.size.unwrap();
    assert_eq!(size.unit.as_deref(), Some("m"));
    assert_eq!(size.control().annotations.len(), 1);
    assert_eq!(size.control().undeclared.len(), 1);
    assert_eq!(shelf.sizes[0].control().annotations.len(), 1);
    assert_eq!(shelf.sizes[1].control().undeclared.len(), 1);
}

#[test]
fn one_of_several_types() {
    let json = concat!(
        r##"{"@odata.context":"c","value":["##,
        r##"{"@odata.type":"#ns.item","@odata.etag":"1","id":"1"},"##,
        r##"{"@odata.type":"#ns.book","@odata.etag":"2","id":"2","pages":3,"more":true},"##,
        r##"{"@odata.type":"http://host/$metadata#ns.map","@odata.etag":"3","id@a.b":0,"id":"3","##,
        r##""scale@odata.type":"#Int32","scale":5}]}"##,
    );
    let items: Collection<Annotated<AnyItem>> = round_trip(json);
    let etags: Vec<_> = items
        .value
        .iter()
        .map(|item| item.control().etag.as_deref())
        .collect();
    assert_eq!(etags, [Some("1"), Some("2"), Some("3")]);
    let AnyItem::Other(other) = &*items.value[2] else {
        panic!("{:?}", items.value[2])
    };
    assert_eq!(other.type_name.as_deref(), Some("ns.map"));
    assert_eq!(other.undeclared().len(), 2);
    let boxed: Collection<Annotated<Box<AnyItem>>> = round_trip(json);
    assert_eq!(boxed.value[1].control().etag.as_deref(), Some("2"));
}

#[test]
fn a_tag_that_does_not_lead() {
    for at in 0..3 {
        let mut members = vec![r#""@odata.etag":"2""#, r#""id":"2""#];
        members.insert(at, r##""@odata.type":"#ns.book""##);
        let json = format!("{{{}}}", members.join(","));
        let item: Annotated<AnyItem> = json::from_str(&json).unwrap();
        assert!(matches!(&*item, AnyItem::Book(_)), "{json}");
        assert_eq!(
            item.control().type_name.as_deref(),
            Some("#ns.book"),
            "{json}"
        );
        assert_eq!(
            json::to_string(&item),
            r##"{"@odata.type":"#ns.book","@odata.etag":"2","id":"2"}"##,
        );
    }
}

#[test]
fn a_type_name_that_is_no_longer_the_value_s_is_not_written() {
    let mut item: Annotated<AnyItem> =
        json::from_str(r##"{"@odata.type":"#ns.book","id":"2"}"##).unwrap();
    *item = AnyItem::Item(json::from_str(r#"{"id":"3"}"#).unwrap());
    assert_eq!(
        json::to_string(&item),
        r##"{"@odata.type":"#ns.item","id":"3"}"##
    );
}

#[test]
fn derived_alone_keeps_annotations_itself() {
    let derived: Derived<Item> = json::from_str(
        r##"{"@odata.type":"#ns.map","id":"1","id@a.b":0,"scale":1,"@odata.etag":"2"}"##,
    )
    .unwrap();
    assert_eq!(derived.annotations().len(), 2);
    assert_eq!(
        json::to_string(&derived),
        r##"{"@odata.type":"#ns.map","@odata.etag":"2","id@a.b":0,"id":"1","scale":1}"##,
    );
}

#[test]
fn an_error_is_the_same_as_without() {
    for json in [
        r#"{"id":1}"#,
        r#"{"name":"n"}"#,
        r#"{"id":"1","id":"1"}"#,
        r#"{"id":"1""#,
        "[]",
        "null",
    ] {
        assert_eq!(
            refused::<Annotated<Item>>(json),
            refused::<Item>(json),
            "{json}"
        );
    }
    let wrong = r##"{"@odata.type":"#ns.book","id":"1"}"##;
    assert_eq!(refused::<Annotated<Item>>(wrong), refused::<Item>(wrong));
}

#[test]
fn it_is_the_value_in_all_but_control_information() {
    assert_eq!(
        <Annotated<Item> as ODataType>::TYPE.qualified_name(),
        "ns.item"
    );
    let mut item = Annotated::from(Size {
        width: None,
        unit: None,
    });
    item.unit = Some("m".into());
    item.control_mut().annotations.insert("@a.b", true);
    let nulls = Format::default().nulls(Nulls::Include);
    assert_eq!(
        nulls.to_string(&item),
        r##"{"@odata.type":"#ns.size","@a.b":true,"width":null,"unit":"m"}"##,
    );
    let (size, control) = Annotated::into_parts(item);
    assert_eq!(size.unit.as_deref(), Some("m"));
    assert_eq!(control.annotations.len(), 1);
}

#[test]
fn aliases_of_properties_are_resolved_in_annotations() {
    let book: Annotated<Book> =
        json::from_str(r#"{"id":"1","pageCount@a.b":0,"pageCount":5}"#).unwrap();
    assert_eq!(
        json::to_string(&book),
        r##"{"@odata.type":"#ns.book","id":"1","pages@a.b":0,"pages":5}"##,
    );
}

#[test]
fn serde_carries_derived_and_untyped_too() {
    round_trip::<Derived<Item>>(r##"{"@odata.type":"#ns.map","id":"1","scale":1}"##);
    round_trip::<Untyped>(r##"{"@odata.type":"x","b":[1,null,"s",true],"a":{"c":1.5}}"##);
}

/// The name that came is the one of the value that came.
#[test]
fn another_type_is_told_by_its_own_name() {
    let dot = r##"{"@odata.type":"#ns.dot","@odata.etag":"1","at":2}"##;
    let mark = r##"{"@odata.type":"#ns.mark","@odata.etag":"1","note":"n"}"##;
    let mut any: Annotated<AnyMark> = round_trip(dot);
    *any = AnyMark::Mark(Mark {
        note: Some("n".to_owned()),
    });
    assert_eq!(json::to_string(&any), mark);
    let mut any: Annotated<AnyMark> = round_trip(mark);
    *any = AnyMark::Dot(Dot {
        mark: Mark { note: None },
        at: Some(2),
    });
    assert_eq!(json::to_string(&any), dot);
    // By itself, it is read of any derived type, whose name it keeps.
    let by_itself: Annotated<Mark> =
        round_trip(r##"{"@odata.type":"#ns.far","note":"n","far":1}"##);
    assert_eq!(by_itself.control().type_name.as_deref(), Some("#ns.far"));
}

#[test]
fn so_it_is_where_an_update_replaces_it() {
    let mut marked: Marked = json::from_str(
        r##"{"id":1,"any":{"@odata.type":"#ns.dot","@odata.etag":"1","at":2,"far":1}}"##,
    )
    .unwrap();
    let update: MarkedUpdate = json::from_str(r#"{"any":{"note":"n"}}"#).unwrap();
    update.apply(&mut marked);
    let full = r##"{"@odata.type":"#ns.marked","id":1,"any":{"@odata.type":"#ns.mark","@odata.etag":"1","note":"n","far":1}}"##;
    assert_eq!(json::to_string(&marked), full);
    let update = MarkedUpdate::between(&marked, &marked.clone());
    assert!(update.is_empty());
    let update = MarkedUpdate {
        any: Some(marked.any.map(|any| Annotated::into_parts(any).0)),
    };
    let sent = r##"{"@odata.type":"#ns.marked","any":{"@odata.type":"#ns.mark","note":"n"}}"##;
    assert_eq!(json::to_string(&update), sent);
}
