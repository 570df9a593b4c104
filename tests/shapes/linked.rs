//! Navigation properties that lead to what a type parameter stands for.

use odata_core::json::{self, ErrorKind, Format, Metadata, Reading, Version};
use odata_core::update::null;
use odata_core::{Annotated, Derived, Expanded, Nav, ODataComplex, ODataEntity, inherits};

use crate::model::{AnyThing, Device, DeviceCreate, Employee, EmployeePartial, NS};

/// No bound is needed.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(create, update, assigned, partial))]
struct Group<T> {
    #[odata(key)]
    id: i64,
    name: Option<String>,
    #[odata(navigation)]
    lead: Option<Box<T>>,
    #[odata(navigation)]
    members: Vec<T>,
    #[odata(navigation)]
    guests: Option<Vec<T>>,
}

/// One parameter is linked, and another is a value; a third is only read.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(create, update, assigned, partial))]
struct Log<V, T, S> {
    #[odata(key)]
    id: i64,
    value: Option<V>,
    values: Vec<V>,
    #[odata(navigation)]
    of: Option<Box<T>>,
    #[odata(navigation, read_only)]
    by: Option<Box<S>>,
}

/// Itself, and what it holds.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(create, update, assigned, partial))]
struct Node<T> {
    #[odata(key)]
    id: i64,
    #[odata(navigation)]
    item: Option<Box<T>>,
    #[odata(navigation)]
    parent: Option<Box<Node<T>>>,
    #[odata(navigation)]
    children: Vec<Self>,
}

/// What holds a generic entity asks for what that asks.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(create, update, assigned, partial))]
struct Forest<T: ODataEntity> {
    #[odata(key)]
    id: i64,
    #[odata(navigation)]
    trees: Vec<Node<T>>,
    #[odata(navigation)]
    last: Option<Box<Annotated<Node<T>>>>,
}

/// A complex value that leads somewhere.
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create, update, partial))]
struct Pointer<T> {
    text: Option<String>,
    #[odata(navigation)]
    to: Option<Box<T>>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(create, update, assigned, partial))]
struct Board {
    #[odata(key)]
    id: i64,
    #[odata(computed_default)]
    pointer: Option<Pointer<Device>>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, abstract, shapes(create, update, assigned, partial))]
struct Crew {
    #[odata(key)]
    id: i64,
}

#[inherits(Crew)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(create, update, assigned, partial))]
struct Team<T> {
    #[odata(navigation)]
    members: Vec<T>,
}

/// One of several types, some of them generic.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Crew)]
enum AnyCrew {
    Team(Team<Device>),
    #[odata(other)]
    Other(Derived<Crew>),
}

/// What is linked may borrow.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(create, update, assigned, partial))]
struct Tag<'a> {
    #[odata(key)]
    text: &'a str,
}

fn minimal() -> Format {
    Format::default().metadata(Metadata::Minimal)
}

fn device(id: &str) -> Device {
    json::from_str(&format!(r#"{{"id":"{id}","serial":7}}"#)).unwrap()
}

fn group() -> Group<Device> {
    Group {
        id: 1,
        name: None,
        lead: Some(device("a").into()),
        members: vec![device("b"), device("c")],
        guests: None,
    }
}

#[test]
fn it_is_read_and_written() {
    let text = concat!(
        r#"{"id":1,"lead":{"id":"a","serial":7},"#,
        r#""members":[{"id":"b","serial":7},{"id":"c","serial":7}]}"#,
    );
    assert_eq!(minimal().to_string(&group()), text);
    assert_eq!(json::from_str::<Group<Device>>(text).unwrap(), group());
    assert_eq!(
        serde_json::from_str::<Group<Device>>(text).unwrap(),
        group()
    );
}

#[test]
fn a_create_inserts_and_binds() {
    let mut new = GroupCreate::<Device> {
        id: 1,
        ..GroupCreate::from(group())
    };
    assert_eq!((&new.lead, new.members.len()), (&None, 0));
    new.lead = Some(DeviceCreate::of(1).into());
    new.members = vec![Nav::bind("Things('b')"), DeviceCreate::of(2).into()];
    let written = minimal().to_string(&new);
    assert_eq!(
        written,
        concat!(
            r#"{"id":1,"members@odata.bind":["Things('b')"],"#,
            r#""lead":{"serial":1},"members":[{"serial":2}]}"#,
        )
    );
    let read: GroupCreate<Device> = Reading::strict().from_str(&written).unwrap();
    assert_eq!(read, new);
    let written = minimal().version(Version::V4_01).to_string(&new);
    assert_eq!(
        Reading::strict()
            .from_str::<GroupCreate<Device>>(&written)
            .unwrap(),
        new
    );
    let (create, assigned) = GroupCreate::split(group());
    assert_eq!(assigned.members, group().members);
    assert_eq!(create.assign(assigned), group());
}

#[test]
fn an_update_binds_and_unlinks() {
    let read: GroupUpdate<Device> = Reading::strict()
        .from_str(r#"{"lead":null,"members@odata.bind":["x"],"guests":[{"serial":1}]}"#)
        .unwrap();
    assert_eq!(read.lead, null());
    assert_eq!(read.members, Some(vec![Nav::bind("x")]));
    assert_eq!(read.guests, Some(vec![DeviceCreate::of(1).into()]));
    let mut value = group();
    read.apply(&mut value);
    assert_eq!(value, group());
    let other = Group {
        name: Some("n".into()),
        lead: None,
        ..group()
    };
    let update = GroupUpdate::between(&group(), &other);
    assert_eq!(minimal().to_string(&update), r#"{"name":"n"}"#);
    let error = Reading::strict()
        .from_str::<GroupUpdate<Device>>(r#"{"members":[{"serial":1,"id":"evil"}]}"#)
        .unwrap_err();
    assert_eq!(
        (error.kind(), &*error.path()),
        (ErrorKind::ServerAssigned, "members[0].id")
    );
}

#[test]
fn a_part_holds_parts() {
    let boss: Employee =
        json::from_str(r#"{"id":"m","displayName":"m","shift":1,"rating":5}"#).unwrap();
    let mut group = Group {
        id: 1,
        name: None,
        lead: Some(boss.clone().into()),
        members: vec![boss],
        guests: None,
    };
    let part: GroupPartial<Employee> = json::from_str(
        r#"{"lead":{"id":"m","nickname":"n"},"members":[{"id":"m","displayName":"o"}],"guests":[]}"#,
    )
    .unwrap();
    let lead: &EmployeePartial = part.lead.as_ref().unwrap().as_ref().unwrap();
    assert_eq!(lead.nickname, Some(Some("n".into())));
    part.merge_into(&mut group).unwrap();
    let lead = group.lead.unwrap();
    assert_eq!(
        (lead.nickname.as_deref(), lead.rating),
        (Some("n"), Some(5.0))
    );
    assert_eq!(group.members[0].display_name, "o");
    assert_eq!(group.guests, Some(vec![]));
}

#[test]
fn one_of_several_types_and_what_is_beside_one_are_linked() {
    let text = r##"{"id":1,"members":[{"@odata.type":"#test.shapes.device","id":"a","serial":7},{"@odata.type":"#x.y","id":"b","z":1}]}"##;
    let group: Group<AnyThing> = json::from_str(text).unwrap();
    assert_eq!(minimal().to_string(&group), text);
    assert!(matches!(&group.members[1], AnyThing::Other(Derived { .. })));
    let create: GroupCreate<AnyThing> = json::from_str(
        r##"{"id":1,"members":[{"@odata.type":"#test.shapes.device","serial":7},{"@id":"b"}]}"##,
    )
    .unwrap();
    assert_eq!(create.members[1], Nav::bind("b"));
    let text = r#"{"id":1,"members":[{"@odata.etag":"e","id":"a","serial":7},{"@odata.id":"b"}]}"#;
    let group: Group<Expanded<Annotated<Device>>> = json::from_str(text).unwrap();
    assert_eq!(minimal().to_string(&group), text);
    let create: GroupCreate<Expanded<Annotated<Device>>> =
        json::from_str(r#"{"id":1,"members":[{"serial":7}]}"#).unwrap();
    assert_eq!(create.members, [DeviceCreate::of(7).into()]);
}

#[test]
fn what_a_companion_lacks_is_no_parameter_of_it() {
    let create: LogCreate<f64, Device> =
        json::from_str(r#"{"id":1,"value":2,"of":{"serial":7}}"#).unwrap();
    let error = Reading::strict()
        .from_str::<LogUpdate<f64, Device>>(r#"{"by":{"@id":"x"}}"#)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ServerAssigned);
    let assigned = LogAssigned {
        of: Some(device("a").into()),
        by: Some(device("b").into()),
    };
    let log: Log<f64, Device, Device> = create.assign(assigned);
    assert_eq!(log.by.unwrap().thing.id, "b");
}

#[test]
fn it_may_lead_to_itself_and_to_generic_types() {
    let text = r#"{"id":1,"trees":[{"id":2,"item":{"id":"a","serial":7},"parent":{"id":3,"children":[]},"children":[{"id":4,"children":[]}]}]}"#;
    let forest: Forest<Device> = json::from_str(text).unwrap();
    assert_eq!(minimal().to_string(&forest), text);
    let body = r#"{"id":1,"last":{"id":2,"item":{"serial":7},"children":[{"id":3,"parent":{"@id":"x"}}]}}"#;
    let create: ForestCreate<Device> = Reading::strict().from_str(body).unwrap();
    assert_eq!(minimal().version(Version::V4_01).to_string(&create), body);
    let mut patched = forest.clone();
    let part: ForestPartial<Device> =
        json::from_str(r#"{"trees":[{"id":2,"item":{"id":"b","serial":8}}]}"#).unwrap();
    part.merge_into(&mut patched).unwrap();
    assert_eq!(patched.trees[0].item.as_ref().unwrap().serial, 8);
    assert_eq!(patched.trees[0].children, forest.trees[0].children);
}

#[test]
fn a_complex_value_leads_there_as_well() {
    let create: BoardCreate =
        json::from_str(r#"{"id":1,"pointer":{"text":"t","to":{"serial":7}}}"#).unwrap();
    let pointer = create.pointer.as_ref().unwrap();
    assert_eq!(pointer.to, Some(Nav::from(DeviceCreate::of(7))));
    let update: BoardUpdate = json::from_str(r#"{"pointer":{"to@odata.bind":"x"}}"#).unwrap();
    assert!(!update.is_empty());
}

#[test]
fn one_of_several_types_may_be_generic() {
    let text = r##"{"@odata.type":"#test.shapes.team","id":1,"members":[{"id":"a","serial":7}]}"##;
    let crew: AnyCrew = json::from_str(text).unwrap();
    assert_eq!(minimal().to_string(&crew), text);
    let AnyCrew::Team(team) = crew else {
        panic!("a team")
    };
    assert_eq!(team.members, [device("a")]);
    let body = r##"{"@odata.type":"#test.shapes.team","id":1,"members":[{"serial":7}]}"##;
    let create: AnyCrewCreate = json::from_str(body).unwrap();
    assert_eq!(minimal().to_string(&create), body);
}

#[test]
fn what_borrows_is_linked_as_well() {
    let text = String::from(r#"{"id":1,"members":[{"text":"t"}]}"#);
    let group: Group<Tag<'_>> = json::from_str(&text).unwrap();
    assert_eq!(group.members[0].text, "t");
    let create: GroupCreate<Tag<'_>> = json::from_str(&text).unwrap();
    assert_eq!(create.members, [TagCreate { text: "t" }.into()]);
}

/// Code of a user's for all of them.
fn first<T: ODataEntity + odata_core::value::PropertyType>(
    create: &GroupCreate<T>,
) -> Option<&str> {
    match create.members.first()? {
        Nav::Bind(id) => Some(id),
        Nav::Insert(_) => None,
    }
}

#[test]
fn a_program_may_be_generic_over_them() {
    let create: GroupCreate<Device> =
        json::from_str(r#"{"id":1,"members":[{"@id":"x"}]}"#).unwrap();
    assert_eq!(first(&create), Some("x"));
}

/// Values of it cannot be cloned.
#[derive(Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes())]
struct Unique {
    #[odata(key)]
    id: i64,
}

/// An update clones what it holds, and no parts are in two companions that are linked.
#[test]
fn what_is_linked_is_not_cloned() {
    let group = |name: &str| -> Group<Unique> {
        let text =
            format!(r#"{{"id":1,"name":"{name}","lead":{{"id":2}},"members":[{{"id":3}}]}}"#);
        json::from_str(&text).unwrap()
    };
    let update = GroupUpdate::between(&group("a"), &group("b"));
    assert_eq!(update.name, Some(Some("b".to_owned())));
    let (create, assigned) = GroupCreate::split(group("a"));
    assert_eq!(create.assign(assigned), group("a"));
    let log = |value: f64| -> Log<f64, Unique, Unique> {
        json::from_str(&format!(r#"{{"id":1,"value":{value},"of":{{"id":2}}}}"#)).unwrap()
    };
    let update = LogUpdate::between(&log(1.0), &log(2.0));
    assert_eq!(update.value, Some(Some(2.0)));
    let (create, assigned) = LogCreate::split(log(1.0));
    assert_eq!(create.assign(assigned), log(1.0));
}

odata_tests::laws! {
    group_of_devices: Group<Device> { create GroupCreate<Device>, update GroupUpdate<Device>, split GroupCreate<Device>, partial GroupPartial<Device>, }
    group_of_employees: Group<Employee> { create GroupCreate<Employee>, update GroupUpdate<Employee>, split GroupCreate<Employee>, partial GroupPartial<Employee>, }
    log: Log<f64, Device, Device> { create LogCreate<f64, Device>, update LogUpdate<f64, Device>, split LogCreate<f64, Device>, partial LogPartial<f64, Device, Device>, }
    node: Node<Device> { create NodeCreate<Device>, update NodeUpdate<Device>, split NodeCreate<Device>, partial NodePartial<Device>, }
    forest: Forest<Device> { create ForestCreate<Device>, update ForestUpdate<Device>, split ForestCreate<Device>, partial ForestPartial<Device>, }
    team: Team<Device> { create TeamCreate<Device>, any AnyCrewCreate, update TeamUpdate<Device>, split TeamCreate<Device>, partial TeamPartial<Device>, }
    tag: Tag<'static> { create TagCreate<'static>, update TagUpdate, split TagCreate<'static>, partial TagPartial<'static>, }
    pointer: Pointer<Device> { create PointerCreate<Device>, update PointerUpdate<Device>, partial PointerPartial<Device>, }
    board: Board { create BoardCreate, update BoardUpdate, split BoardCreate, partial BoardPartial, }
}
