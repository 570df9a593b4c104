//! `Delta<T>`, *JSON* 15 (Delta Payload).

use odata_core::json::{self, Format, Metadata, Version};
use odata_core::{Annotated, Change, Delta, Reason, Untyped};

use crate::model::{Item, refused, round_trip};

/// The example of *JSON* 15.1, with the names of this folder's types.
#[test]
fn changes_of_4_01() {
    let json = concat!(
        r##"{"@context":"$metadata#items/$delta","@count":5,"value":["##,
        r##"{"@type":"#ns.item","@id":"items('B')","id":"B","name":"Susan"},"##,
        r##"{"@context":"#items/$deletedLink","source":"items('A')","relationship":"parts","target":"items('1')"},"##,
        r##"{"@context":"#items/$link","source":"items('B')","relationship":"parts","target":"items('2')"},"##,
        r##"{"@context":"#items/$deletedEntity","@removed":{"reason":"deleted","@a.by":"M"},"@id":"items('N')"},"##,
        r##"{"@removed":{},"id":"K"}],"@deltaLink":"d"}"##,
    );
    let delta: Delta<Annotated<Item>> = json::from_str(json).unwrap();
    assert_eq!(
        (delta.count, delta.delta_link.as_deref()),
        (Some(5), Some("d"))
    );
    let [
        Change::Changed(changed),
        Change::DeletedLink(deleted),
        Change::AddedLink(added),
        Change::Removed(first),
        Change::Removed(second),
    ] = &delta.value[..]
    else {
        panic!("{:?}", delta.value)
    };
    assert_eq!(changed.control().id.as_deref(), Some("items('B')"));
    assert_eq!(
        (deleted.source.as_str(), deleted.target.as_deref()),
        ("items('A')", Some("items('1')"))
    );
    assert_eq!(
        (added.relationship.as_str(), added.context.as_str()),
        ("parts", "#items/$link")
    );
    assert_eq!(
        (&first.reason, first.id.as_deref()),
        (&Some(Reason::Deleted), Some("items('N')"))
    );
    assert_eq!(first.removed.get("@a.by"), Some(&Untyped::from("M")));
    assert_eq!((&second.reason, &second.id), (&None, &None));
    assert_eq!(second.properties.get("id"), Some(&Untyped::from("K")));
    let v4_01 = Format::default().version(Version::V4_01);
    assert_eq!(v4_01.to_string(&delta), json);
}

#[test]
fn changes_of_4_0() {
    let json = concat!(
        r##"{"@odata.context":"$metadata#items/$delta","value":["##,
        r##"{"@odata.context":"#items/$deletedEntity","id":"items('N')","reason":"changed"},"##,
        r##"{"@odata.context":"#items/$deletedEntity","id":"items('M')"},"##,
        r##"{"@odata.context":"#items/$link","@a.b":0,"source":"s","relationship":"r","target":"t"},"##,
        r##"{"@odata.context":"#items/$deletedLink","source":"s","relationship":"r"}],"@odata.nextLink":"n"}"##,
    );
    let delta: Delta<Item> = round_trip(json);
    let Change::Removed(removed) = &delta.value[0] else {
        panic!("{:?}", delta.value[0])
    };
    assert_eq!(
        (removed.id.as_deref(), &removed.reason),
        (Some("items('N')"), &Some(Reason::Changed))
    );
    // Context URLs and links are told apart by nothing else, so no level leaves them out.
    assert_eq!(
        Format::default().metadata(Metadata::None).to_string(&delta),
        json
    );
    assert_eq!(
        Format::default()
            .version(Version::V4_01)
            .to_string(&delta.value[0]),
        r##"{"@context":"#items/$deletedEntity","@removed":{"reason":"changed"},"@id":"items('N')"}"##,
    );
}

/// Microsoft Graph has `@removed` in payloads that are 4.0's in all else; `id` is the key there.
#[test]
fn removals_as_microsoft_graph_has_them() {
    let delta: Delta<Item> = round_trip(
        r##"{"@odata.context":"c","value":[{"@removed":{"reason":"changed"},"id":"7","@odata.later":1}],"@odata.deltaLink":"d"}"##
            .replace(r#","id":"7","@odata.later":1"#, r#","@odata.later":1,"id":"7""#)
            .as_str(),
    );
    let Change::Removed(removed) = &delta.value[0] else {
        panic!("{:?}", delta.value[0])
    };
    assert_eq!((&removed.id, removed.properties.len()), (&None, 1));
}

#[test]
fn members_in_any_order() {
    for json in [
        r##"{"reason":"deleted","id":"i","@odata.context":"http://host/$metadata#items/$deletedEntity"}"##,
        r##"{"@odata.id":"i","@odata.removed":{"reason":"deleted"}}"##,
        r##"{"@id":"i","@removed":{"reason":"deleted"}}"##,
    ] {
        let change: Change<Item> = json::from_str(json).unwrap();
        let Change::Removed(removed) = change else {
            panic!("{json}")
        };
        assert_eq!(
            (removed.id.as_deref(), removed.reason),
            (Some("i"), Some(Reason::Deleted)),
            "{json}"
        );
    }
}

#[test]
fn a_single_entity_s_change() {
    let change: Change<Item> = json::from_str(r#"{"id":"1"}"#).unwrap();
    assert!(matches!(change, Change::Changed(item) if item.id == "1"));
}

#[test]
fn errors() {
    for (json, error) in [
        (
            "{}",
            "value: expected a collection of changes, found no such property at line 1 column 1",
        ),
        (
            r#"{"value":[1]}"#,
            "value[0]: expected a change, found number 1 at line 1 column 11",
        ),
        (
            r##"{"value":[{"@context":"#i/$link","source":"s"}]}"##,
            "value[0].relationship: expected Edm.String, found no such property at line 1 column 11",
        ),
        (
            r##"{"value":[{"@removed":1}]}"##,
            "value[0].@removed: expected the reason of a removal, found number 1 at line 1 column 23",
        ),
        (
            r##"{"value":[{"@removed":{},"@odata.removed":{}}]}"##,
            "value[0].@odata.removed: expected one value, found a second at line 1 column 26",
        ),
        (
            r#"{"value":[{"id":1}]}"#,
            "value[0].id: expected Edm.String, found number 1 at line 1 column 17",
        ),
        (
            r#"{"value":[{"id":"1",}]}"#,
            "value[0]: expected a property name in quotes, found `}` at line 1 column 21",
        ),
        (
            r#"{"@odata.deltaLink":"a","value":[],"@deltaLink":"b"}"#,
            "@deltaLink: expected one value, found a second at line 1 column 36",
        ),
    ] {
        assert_eq!(refused::<Delta<Item>>(json), error, "{json}");
    }
}
