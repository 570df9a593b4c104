//! Parts of one of several entity types, where they stand in other entities and in deltas.

use odata_core::{Annotated, Change, Delta, Expanded, json};

use crate::any_partial::{
    AnyNode, AnyNodePartial, GROUP, Group, GroupPartial, OTHER, UNTYPED, USER, User, UserPartial,
    node,
};
use crate::model::{Employee, EmployeePartial};
use crate::values::employee;

fn group(members: &str) -> Group {
    let json = format!(r##"{{"@odata.type":"#test.shapes.group","id":9,"members":{members}}}"##);
    json::from_str(&json).unwrap()
}

/// The members, as `1 name` or as what else they are.
fn members(group: &Group) -> Vec<String> {
    let members = group.members.iter();
    members
        .map(|member| match member {
            AnyNode::User(user) => format!("user {} {} {:?}", user.id, user.name, user.mail),
            AnyNode::Group(group) => format!("group {} {:?}", group.id, group.title),
            AnyNode::Other(other) => {
                let name = other.type_name.as_deref().unwrap_or("?");
                format!(
                    "{name} {} {}",
                    other.id,
                    json::to_string(other.undeclared())
                )
            }
        })
        .collect()
}

/// `$expand=members($select=…)`
#[test]
fn what_is_selected_of_members_is_merged_by_key_and_type() {
    let mut group = group(&format!("[{USER},{GROUP},{OTHER},{UNTYPED}]"));
    let new: GroupPartial = json::from_str(
        r##"{"members":[
            {"@odata.type":"#x.y","id":3,"b":7},
            {"@odata.type":"#test.shapes.user","id":5,"name":"new"},
            {"@odata.type":"#test.shapes.group","id":2,"note":"m"},
            {"@odata.type":"#test.shapes.user","id":1,"name":"b"},
            {"id":4,"b":8}]}"##,
    )
    .unwrap();
    new.merge_into(&mut group).unwrap();
    assert_eq!(
        members(&group),
        [
            r#"x.y 3 {"a":1,"b":7}"#,
            "user 5 new None",
            r#"group 2 Some("t")"#,
            r#"user 1 b Some("m")"#,
            r#"? 4 {"a":1,"b":8}"#,
        ]
    );
}

/// Entities of different types may have one and the same key, where they are not from one entity set.
#[test]
fn a_key_is_one_of_its_type() {
    let mut group = group(&format!("[{USER},{}]", GROUP.replace(":2,", ":1,")));
    let new: GroupPartial = json::from_str(
        r##"{"members":[{"@odata.type":"#test.shapes.group","id":1,"note":null},
            {"@odata.type":"#test.shapes.user","id":1,"name":"b"}]}"##,
    )
    .unwrap();
    new.merge_into(&mut group).unwrap();
    assert_eq!(
        members(&group),
        [r#"group 1 Some("t")"#, r#"user 1 b Some("m")"#]
    );
    let mut user: User = json::from_str(&USER.replace("null", USER)).unwrap();
    let manager = r##"{"manager":{"@odata.type":"#test.shapes.group","id":1}}"##;
    let new: UserPartial = json::from_str(manager).unwrap();
    new.merge_into(&mut user).unwrap();
    assert!(matches!(user.manager.as_deref(), Some(AnyNode::Group(group)) if group.id == 1));
}

#[test]
fn members_that_say_no_type_are_those_of_their_key() {
    let mut all = group(&format!("[{USER},{GROUP}]"));
    let new: GroupPartial =
        json::from_str(r#"{"members":[{"id":2,"note":"m"},{"id":1}]}"#).unwrap();
    new.merge_into(&mut all).unwrap();
    assert_eq!(
        members(&all),
        [r#"group 2 Some("t")"#, r#"user 1 a Some("m")"#]
    );
    for (old, new, path) in [
        (USER, r#"{"id":1,"mail":"n"}"#, "members[0].mail"),
        (
            UNTYPED,
            r##"{"@odata.type":"#test.shapes.user","id":4,"name":"b"}"##,
            "members[0]",
        ),
        (
            USER,
            r##"{"@odata.type":"#test.shapes.user","id":5}"##,
            "members[0].name",
        ),
    ] {
        let mut held = group(&format!("[{old}]"));
        let new: GroupPartial = json::from_str(&format!(r#"{{"members":[{new}]}}"#)).unwrap();
        let error = new.merge_into(&mut held).unwrap_err();
        assert_eq!(error.path(), path, "{error}");
        assert_eq!(held, group(&format!("[{old}]")));
    }
}

/// Where two types have the key, either may be meant.
#[test]
fn a_part_that_says_no_type_is_refused_where_it_may_be_of_several() {
    let old = group(&format!(
        "[{USER},{},{UNTYPED}]",
        GROUP.replace(r#""id":2"#, r#""id":1"#)
    ));
    let new = r#"{"members":[{"id":4,"note":"m"},{"id":1,"note":"m"}]}"#;
    let new: GroupPartial = json::from_str(new).unwrap();
    let mut held = old.clone();
    let error = new.merge_into(&mut held).unwrap_err();
    assert_eq!(
        error.to_string(),
        "members[1]: expected a type tag, as entities of several types have the key, found none"
    );
    assert_eq!(held, old);
}

#[test]
fn what_stands_around_entities_holds_parts_as_well() {
    let old = USER.replace(
        '}',
        r##","owns":[{"@odata.etag":"e","@odata.type":"#test.shapes.group","id":2,"title":"t"}]}"##,
    );
    let mut user: User = json::from_str(&old).unwrap();
    let new: UserPartial = json::from_str(
        r##"{"owns":[{"@odata.type":"#test.shapes.group","@odata.etag":"f","id":2,"note":"m","@odata.editLink":"l"}]}"##,
    )
    .unwrap();
    new.merge_into(&mut user).unwrap();
    let [owned] = &user.owns.as_ref().unwrap()[..] else {
        panic!("{user:?}")
    };
    let AnyNode::Group(group) = &**owned else {
        panic!("{user:?}")
    };
    assert_eq!(
        (group.title.as_deref(), group.note.as_deref()),
        (Some("t"), Some("m"))
    );
    let control = owned.control();
    assert_eq!(
        (control.etag.as_deref(), control.edit_link.as_deref()),
        (Some("f"), Some("l"))
    );

    let mut group: Group = json::from_str(&GROUP.replace(
        r#""guests":[]"#,
        &format!(r#""guests":[{USER},{{"@odata.id":"n(7)"}}]"#),
    ))
    .unwrap();
    let new: GroupPartial = json::from_str(
        r##"{"guests":[{"@odata.id":"n(8)"},{"@odata.type":"#test.shapes.user","id":1,"mail":"k"}]}"##,
    )
    .unwrap();
    new.merge_into(&mut group).unwrap();
    let [
        Expanded::Reference(id),
        Expanded::Entity(AnyNode::User(user)),
    ] = &group.guests[..]
    else {
        panic!("{group:?}")
    };
    assert_eq!(
        (&*id.id, &*user.name, user.mail.as_deref()),
        ("n(8)", "a", Some("k"))
    );
}

#[test]
fn a_delta_delivers_parts_of_all_types() {
    let json = format!(
        r##"{{"@context":"$metadata#nodes/$delta","value":[
        {{"@odata.type":"#test.shapes.user","@odata.etag":"e","id":1,"mail":null}},
        {{"@odata.type":"#x.y","id":3,"a":null}},
        {{"@removed":{{"reason":"deleted"}},"id":2}},{OTHER}]}}"##
    );
    let mut held = [USER, GROUP, OTHER].map(node);
    let delta: Delta<Annotated<AnyNodePartial>> = json::from_str(&json).unwrap();
    let mut count = 0;
    for change in delta.value {
        let Change::Changed(part) = change else {
            continue;
        };
        let (part, control) = Annotated::into_parts(part);
        let place = match &part {
            AnyNodePartial::User(_) => {
                assert_eq!(control.etag.as_deref(), Some("e"));
                0
            }
            AnyNodePartial::Group(_) => 1,
            AnyNodePartial::Other(_) => 2,
        };
        part.merge_into(&mut held[place]).unwrap();
        count += 1;
    }
    assert_eq!(count, 3);
    let [AnyNode::User(user), group, other] = &held else {
        panic!("{held:?}")
    };
    assert_eq!((user.mail.as_deref(), &*user.name), (None, "a"));
    assert_eq!(
        (group, json::to_string(other)),
        (
            &node(GROUP),
            OTHER.replace("\"a\":1,\"b\":2", "\"b\":2,\"a\":1")
        )
    );
    let plain: Delta<AnyNodePartial> = json::from_str(&json).unwrap();
    assert_eq!(plain.value.len(), 4);
}

/// Of an enum without a `Partial`, which says so.
#[test]
fn without_a_partial_members_come_as_wholes() {
    let device = r##"{"@odata.type":"#test.shapes.device","id":"1","serial":1,"model":"m"}"##;
    let mut held = Employee {
        owns: Some(vec![json::from_str(device).unwrap()]),
        ..employee("a")
    };
    let part = |owned: &str| -> Result<EmployeePartial, _> {
        json::from_str(&format!(r#"{{"owns":[{owned}]}}"#))
    };
    let error = part(r##"{"@odata.type":"#test.shapes.device","id":"1"}"##).unwrap_err();
    assert_eq!(error.path(), "owns[0].serial");
    let new = r##"{"@odata.type":"#test.shapes.device","id":"1","serial":2}"##;
    part(new).unwrap().merge_into(&mut held).unwrap();
    assert_eq!(held.owns, Some(vec![json::from_str(new).unwrap()]));
}

/// Were each one searched for among all the others, this would take minutes.
#[test]
fn parts_of_very_many_are_merged() {
    const MANY: i64 = 50_000;
    let member = |id: i64| match id % 3 {
        0 => format!(r##"{{"@odata.type":"#test.shapes.user","id":{id},"name":"a"}}"##),
        1 => format!(r##"{{"@odata.type":"#x.t{id}","id":1,"note":"n"}}"##),
        _ => format!(r#"{{"id":{}}}"#, -id),
    };
    let all: Vec<_> = (0..MANY).map(member).collect();
    let mut old = group(&format!("[{}]", all.join(",")));
    let new = all
        .join(",")
        .replace(r#","name":"a""#, "")
        .replace("x.t", "x.u");
    let new: GroupPartial = json::from_str(&format!(r#"{{"members":[{new}]}}"#)).unwrap();
    new.merge_into(&mut old).unwrap();
    assert_eq!(old.members.len(), 50_000);
}
