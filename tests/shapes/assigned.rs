//! What the server adds: `assign` forgets nothing, and `split` takes it apart again.

use odata_core::profile::{EntityAssigned, ItemFacet, ItemFacetAssigned};
use odata_core::{
    Annotated, Annotations, DateTimeOffset, ODataComplex, ODataEntity, inherits, json,
};

use crate::model::{
    Address, Employee, EmployeeAssigned, EmployeeCreate, Geo, Level, Money, Temp, TempAssigned,
    TempCreate, ThingAssigned,
};
use crate::values::{create, employee};

fn time() -> DateTimeOffset {
    "2020-01-01T00:00:00Z".parse().unwrap()
}

fn assigned() -> EmployeeAssigned {
    EmployeeAssigned {
        thing: ThingAssigned {
            id: "7".into(),
            created: Some(time()),
        },
        rating: Some(1.0),
        level: Some(Level::Low),
        shift: 2,
        home: Some(Address {
            city: Some("server".into()),
            verified: Some(true),
            ..Address::default()
        }),
        offices: vec![],
        salary: None,
        manager: None,
        reports: vec![employee("r")],
        owns: None,
        auditor: Some(employee("m").into()),
        place: None,
    }
}

#[test]
fn the_server_fills_in_what_the_client_left_open() {
    let entity = create("a").assign(assigned());
    assert_eq!((&*entity.id, entity.created), ("7", Some(time())));
    assert_eq!(
        (entity.level, entity.shift, entity.hours),
        (Some(Level::Low), 2, 40.0)
    );
    assert_eq!(entity.home.unwrap().city.as_deref(), Some("server"));
    assert_eq!((entity.reports.len(), entity.rating), (1, Some(1.0)));
    assert_eq!(entity.auditor, Some(employee("m").into()));
}

#[test]
fn what_the_client_sent_goes_before_a_default_and_is_completed_within() {
    let sent: EmployeeCreate = json::from_str(
        r#"{"displayName":"a","level":"high","shift":9,"home":{"geo":{"lat":1}},"hours":1,"salary":{"amount":1}}"#,
    )
    .unwrap();
    let mut assigned = assigned();
    let geo = Geo {
        lat: None,
        long: Some(9.0),
        zone: Some("CET".into()),
    };
    assigned.home.as_mut().unwrap().geo = Some(geo);
    assigned.salary = Some(Money {
        amount: 5.0,
        currency: Some("x".into()),
        in_euro: Some(2.0),
    });
    let entity = sent.assign(assigned);
    assert_eq!(
        (entity.level, entity.shift, entity.hours),
        (Some(Level::High), 9, 1.0)
    );
    let home = entity.home.unwrap();
    assert_eq!((home.city, home.verified), (None, Some(true)));
    assert_eq!(
        home.geo,
        Some(Geo {
            lat: Some(1.0),
            long: None,
            zone: Some("CET".into())
        })
    );
    assert_eq!(
        entity.salary,
        Some(Money {
            amount: 1.0,
            currency: None,
            in_euro: Some(2.0)
        })
    );
}

#[test]
fn the_parts_of_an_entity_make_it_again() {
    let entity = Employee {
        level: Some(Level::High),
        home: Some(Address {
            verified: Some(true),
            city: Some("c".into()),
            ..Address::default()
        }),
        offices: vec![Address {
            verified: Some(false),
            ..Address::default()
        }],
        salary: Some(Money {
            amount: 1.0,
            currency: None,
            in_euro: Some(2.0),
        }),
        rating: Some(3.0),
        manager: Some(employee("m").into()),
        ..employee("a")
    };
    let (create, assigned) = EmployeeCreate::split(entity.clone());
    assert_eq!(create.assign(assigned), entity);
}

#[test]
fn a_type_that_adds_nothing_takes_what_its_base_has() {
    let assigned = TempAssigned::from(assigned());
    let temp = TempCreate {
        employee: create("t"),
        until: None,
    }
    .assign(assigned);
    assert_eq!((&*temp.id, temp.rating), ("7", Some(1.0)));
    let (create, assigned) = TempCreate::split(temp.clone());
    assert_eq!(create.assign(assigned), temp);
    assert_eq!(Temp::clone(&temp), temp);
}

#[inherits(ItemFacet)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Hobby {
    name: Option<String>,
}

#[inherits(Hobby)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Sport {
    team: Option<bool>,
}

#[test]
fn a_base_of_another_crate_converts_too() {
    let of_facet = ItemFacetAssigned {
        entity: EntityAssigned { id: "7".into() },
        created_date_time: None,
        last_modified_date_time: None,
        last_modified_by: None,
        created_by: None,
    };
    let hobby = HobbyCreate::new().assign(of_facet.clone().into());
    assert_eq!(hobby.id, "7");
    let of_hobby: HobbyAssigned = of_facet.into();
    let sport = SportCreate::new().assign(of_hobby.into());
    assert_eq!(sport.id, "7");
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Log {
    #[odata(key)]
    id: i64,
    #[odata(computed)]
    at: Option<DateTimeOffset>,
    #[odata(computed)]
    home: Option<Address>,
    #[odata(navigation)]
    entries: Vec<Log>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(
    namespace = "example",
    assigned(derive(Clone, Debug, serde::Serialize))
)]
struct Entry {
    #[odata(key, computed)]
    id: i64,
}

#[test]
fn what_is_assigned_may_be_written_by_serde() {
    assert_eq!(
        serde_json::to_string(&EntryAssigned { id: 1 }).unwrap(),
        r#"{"id":1}"#
    );
}

#[test]
fn nothing_is_assigned_by_default_where_nothing_is_required() {
    let assigned = LogAssigned {
        at: Some(time()),
        ..LogAssigned::default()
    };
    let log = LogCreate {
        id: 1,
        entries: vec![],
    }
    .assign(assigned);
    assert_eq!(
        (log.at, log.home, log.entries.len()),
        (Some(time()), None, 0)
    );
}

odata_tests::laws! {
    hobby: Hobby { create HobbyCreate, update HobbyUpdate, split HobbyCreate, }
    sport: Sport { create SportCreate, update SportUpdate, split SportCreate, }
    log: Log { create LogCreate, update LogUpdate, split LogCreate, }
    entry: Entry { create EntryCreate, update EntryUpdate, split EntryCreate, }
}

#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = "test.shapes", shapes(create))]
struct Label {
    text: Option<String>,
    #[odata(annotations)]
    notes: Annotations,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.shapes")]
struct Parcel {
    #[odata(key, computed)]
    id: i64,
    #[odata(computed_default)]
    home: Option<Annotated<Geo>>,
    #[odata(computed_default)]
    all: Vec<Annotated<Geo>>,
    #[odata(computed_default)]
    label: Option<Label>,
    /// What stands as it is keeps what is beside it.
    frame: Option<Frame>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test.shapes")]
struct Frame {
    inner: Option<Annotated<Plain>>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test.shapes")]
struct Plain {
    text: Option<String>,
}

odata_tests::laws! {
    parcel: Parcel { create ParcelCreate, update ParcelUpdate, split ParcelCreate, }
    label: Label { create LabelCreate, }
}

/// What the server says beside a complex value is its to assign.
#[test]
fn what_stands_beside_complex_values_is_parted_and_put_together_again() {
    let geo = r##"{"@odata.type":"#test.shapes.geo","@odata.etag":"e","@a.b":1,"lat@a.b":2,"lat":1.0,"zone":"z","more":{"a":1}}"##;
    let json = format!(
        r##"{{"@odata.type":"#test.shapes.parcel","id":1,"home":{geo},"all":[{geo},{geo}],"label":{{"@odata.type":"#test.shapes.label","@a.b":3,"text":"t"}},"frame":{{"@odata.type":"#test.shapes.frame","inner":{{"@odata.type":"#test.shapes.plain","@a.b":4,"text":"t","more":1}}}}}}"##
    );
    let read: Parcel = json::from_str(&json).unwrap();
    let (create, assigned) = ParcelCreate::split(read.clone());
    assert_eq!(json::to_string(&create).matches("@a.b").count(), 0);
    assert_eq!(create.assign(assigned), read);
}
