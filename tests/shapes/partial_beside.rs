//! Parts of entities that are held with their control information, or that references stand in for.

use odata_core::json::{self, Format};
use odata_core::{Annotated, Expanded, Flags, ODataEntity, ODataEnum};

use crate::model::NS;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(create, update, assigned, partial))]
struct Desk {
    #[odata(key)]
    id: i64,
    name: String,
    note: Option<String>,
    #[odata(navigation)]
    next: Option<Box<Annotated<Desk>>>,
    #[odata(navigation)]
    near: Vec<Annotated<Desk>>,
    #[odata(navigation)]
    far: Option<Vec<Expanded<Desk>>>,
    #[odata(navigation)]
    both: Vec<Expanded<Annotated<Desk>>>,
    #[odata(navigation)]
    room: Option<Box<Annotated<Room>>>,
}

/// A type without a `Partial`: it comes as a whole.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
struct Room {
    #[odata(key)]
    id: i64,
}

fn desk(more: &str) -> Desk {
    json::from_str(&format!(r#"{{"id":1,"name":"a"{more}}}"#)).unwrap()
}

fn merged(old: &str, part: &str) -> Desk {
    let mut desk = desk(old);
    let part: DeskPartial = json::from_str(part).unwrap();
    part.merge_into(&mut desk).unwrap();
    desk
}

const OLD: &str = r#"{"@odata.etag":"e","@odata.id":"d(2)","@a.b":1,"@a.c":2,"name@a.d":3,"id":2,"name":"b","note":"n","x":1,"y":2}"#;

#[test]
fn what_is_selected_of_an_annotated_entity_is_merged() {
    for (old, part) in [
        (r#","next":{}"#, r#"{"next":{}}"#),
        (r#","near":[{}]"#, r#"{"near":[{}]}"#),
        (r#","both":[{}]"#, r#"{"both":[{}]}"#),
    ] {
        let desk = merged(
            &old.replace("{}", OLD),
            &part.replacen(
                "{}",
                r#"{"id":2,"note":null,"@a.b":9,"@a.e":4,"y":null,"z":3}"#,
                1,
            ),
        );
        let found = desk.next.as_deref();
        let found = found.or_else(|| desk.near.first());
        let found = found.or_else(|| desk.both.first()?.entity()).unwrap();
        assert_eq!((&*found.name, &found.note), ("b", &None));
        let control = found.control();
        assert_eq!(
            (control.etag.as_deref(), control.id.as_deref()),
            (Some("e"), Some("d(2)"))
        );
        let annotations: Vec<_> = control.annotations.iter().collect();
        let names: Vec<_> = annotations.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["@a.b", "@a.c", "name@a.d", "@a.e"]);
        assert_eq!(annotations[0].1.to_string(), "9");
        let undeclared: Vec<_> = control.undeclared.iter().map(|(name, _)| name).collect();
        assert_eq!(undeclared, ["x", "z"]);
    }
}

#[test]
fn what_is_said_anew_replaces_what_was_said() {
    let desk = merged(
        &format!(r#","next":{OLD}"#),
        r#"{"next":{"@odata.etag":"f","@odata.readLink":"r","id":2}}"#,
    );
    let control = desk.next.as_ref().unwrap().control();
    assert_eq!(
        (
            control.etag.as_deref(),
            control.read_link.as_deref(),
            control.id.as_deref()
        ),
        (Some("f"), Some("r"), Some("d(2)"))
    );
}

#[test]
fn a_reference_is_one_with_the_entity_that_it_leads_to() {
    let old = r#","far":[{"id":2,"name":"b"},{"@odata.id":"d(3)"},{"id":4,"name":"d","note":"n"}]"#;
    let desk = merged(
        old,
        r#"{"far":[{"id":4,"name":"e"},{"@odata.id":"d(2)"},{"@odata.id":"d(6)"},{"id":5,"name":"f"}]}"#,
    );
    let far = desk.far.unwrap();
    let ids: Vec<_> = far
        .iter()
        .map(|desk| match desk {
            Expanded::Entity(desk) => format!("{} {:?}", desk.name, desk.note),
            Expanded::Reference(reference) => reference.id.clone(),
        })
        .collect();
    assert_eq!(ids, [r#"e Some("n")"#, "b None", "d(6)", "f None"]);
}

#[test]
fn what_is_new_must_be_whole() {
    let part: DeskPartial =
        json::from_str(r#"{"near":[{"@odata.etag":"e","id":2}],"far":[{"id":2}]}"#).unwrap();
    let error = part.merge_into(&mut desk("")).unwrap_err();
    assert_eq!(error.path(), "near[0].name");
    let whole = merged("", r#"{"near":[{"@odata.etag":"e","id":2,"name":"b"}]}"#);
    assert_eq!(whole.near[0].control().etag.as_deref(), Some("e"));
}

#[test]
fn without_a_partial_it_comes_as_a_whole() {
    let desk = merged(
        r#","room":{"@odata.etag":"e","id":1}"#,
        r#"{"room":{"@odata.etag":"f","id":2}}"#,
    );
    let room = desk.room.unwrap();
    assert_eq!((room.id, room.control().etag.as_deref()), (2, Some("f")));
}

#[test]
fn a_part_is_written_as_it_was_read() {
    let json = r##"{"@odata.type":"#test.shapes.desk","next":{"@odata.type":"#test.shapes.desk","@odata.etag":"e","note":null}}"##;
    let part: DeskPartial = json::from_str(json).unwrap();
    assert_eq!(Format::default().to_string(&part), json);
}

#[derive(Clone, Debug, PartialEq, Eq, ODataEnum)]
#[odata(namespace = NS, flags)]
enum Day {
    Monday,
    Tuesday,
    Friday,
}

/// A key of several properties, one of which is a set.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(partial))]
struct Slot {
    #[odata(key)]
    days: Flags<Day>,
    #[odata(key)]
    hour: i32,
    text: Option<String>,
    #[odata(navigation)]
    others: Vec<Slot>,
}

#[test]
fn an_entity_is_found_by_its_whole_key() {
    let mut slot: Slot = json::from_str(
        r#"{"days":"monday","hour":1,"others":[
            {"days":"monday,friday","hour":1,"text":"a"},{"days":"monday","hour":12,"text":"b"},
            {"days":"monday","hour":1,"text":"c"},{"days":"monday","hour":1,"text":"d"}]}"#,
    )
    .unwrap();
    let part: SlotPartial = json::from_str(
        r#"{"others":[{"days":"monday","hour":1},{"days":"friday,monday","hour":1},
            {"days":"monday","hour":2},{"days":"monday","hour":12},{"days":"monday","hour":1}]}"#,
    )
    .unwrap();
    part.merge_into(&mut slot).unwrap();
    // A set has no order, and each part of the key counts.
    let mut other: Slot = json::from_str(r#"{"days":"monday,friday","hour":1}"#).unwrap();
    for (days, hour, path) in [
        ("friday,monday", 1, None),
        ("friday", 1, Some("days")),
        ("friday,monday", 2, Some("hour")),
    ] {
        let part: SlotPartial =
            json::from_str(&format!(r#"{{"days":"{days}","hour":{hour},"text":"t"}}"#)).unwrap();
        let error = part.merge_into(&mut other).err();
        assert_eq!(error.map(|error| error.path()).as_deref(), path);
    }
    let texts: Vec<_> = slot
        .others
        .iter()
        .map(|slot| slot.text.as_deref())
        .collect();
    assert_eq!(texts, [Some("c"), Some("a"), None, Some("b"), Some("d")]);
}

/// Were each one searched for among all the others, this would take minutes.
#[test]
fn parts_of_very_many_are_merged() {
    const MANY: i64 = 50_000;
    let near = |id: i64| -> Annotated<Desk> { Desk { id, ..desk("") }.into() };
    let mut old = Desk {
        near: (0..MANY).map(near).collect(),
        ..desk("")
    };
    let part = |id: i64| -> Annotated<DeskPartial> {
        DeskPartial {
            id: Some(id),
            note: Some(Some(id.to_string())),
            ..DeskPartial::new()
        }
        .into()
    };
    let part = DeskPartial {
        near: Some((0..MANY).rev().map(part).collect()),
        ..DeskPartial::new()
    };
    part.merge_into(&mut old).unwrap();
    assert_eq!(old.near.len(), 50_000);
    assert!(
        old.near
            .iter()
            .all(|desk| desk.name == "a" && desk.note == Some(desk.id.to_string()))
    );
    assert_eq!(old.near[0].id, MANY - 1);
}

odata_tests::laws! {
    desk_of_laws: Desk { create DeskCreate, update DeskUpdate, split DeskCreate, partial DeskPartial, }
    room: Room { create RoomCreate, update RoomUpdate, split RoomCreate, }
    slot: Slot { partial SlotPartial, }
}
