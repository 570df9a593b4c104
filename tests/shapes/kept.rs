//! What the server assigned within a complex value, after an update that knows nothing of it.

use odata_core::{ODataComplex, ODataEntity, inherits, json};

use crate::model::NS;

#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, abstract, shapes(create))]
struct Place {
    name: Option<String>,
    #[odata(computed)]
    zone: Option<String>,
}

#[inherits(Place)]
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create))]
struct Town {
    #[odata(computed)]
    people: Option<i64>,
}

#[inherits(Town)]
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create))]
struct Capital {
    of: Option<String>,
}

#[inherits(Place)]
#[derive(Clone, Debug, Default, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create))]
struct Lake {
    depth: Option<f64>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Place, shapes(create))]
enum AnyPlace {
    Town(Town),
    Capital(Box<Capital>),
    Lake(Lake),
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Town, shapes(create))]
enum AnyTown {
    Town(Town),
    Capital(Capital),
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
struct Trip {
    #[odata(key)]
    id: i64,
    #[odata(computed_default)]
    goal: Option<AnyPlace>,
    #[odata(computed_default)]
    home: Option<AnyTown>,
    #[odata(computed_default)]
    stops: Vec<AnyPlace>,
}

const TOWN: &str =
    r##"{"@odata.type":"#test.shapes.town","name":"Ulm","zone":"CET","people":126}"##;
const CAPITAL: &str = r##"{"@odata.type":"#test.shapes.capital","name":"Wien","zone":"MEZ","people":2000,"of":"Austria"}"##;
const LAKE: &str =
    r##"{"@odata.type":"#test.shapes.lake","name":"Bodensee","zone":"UTC","depth":251.0}"##;

fn trip(goal: &str, home: &str, stops: &str) -> Trip {
    let text = format!(r#"{{"id":1,"goal":{goal},"home":{home},"stops":[{stops}]}}"#);
    json::from_str(&text).unwrap()
}

fn applied(old: &Trip, body: &str) -> Trip {
    let update: TripUpdate = json::from_str(body).unwrap();
    let mut new = old.clone();
    update.apply(&mut new);
    new
}

#[test]
fn another_type_keeps_what_the_server_assigned_to_the_base() {
    let old = trip(TOWN, TOWN, "");
    let new = applied(
        &old,
        r##"{"goal":{"@odata.type":"#test.shapes.lake","name":"Bodensee","depth":251.0}}"##,
    );
    assert_eq!(new.goal.as_ref().unwrap().zone.as_deref(), Some("CET"));
    let new = applied(
        &new,
        r##"{"goal":{"@odata.type":"#test.shapes.capital","name":"Wien"}}"##,
    );
    let Some(AnyPlace::Capital(capital)) = new.goal else {
        panic!("{new:?}")
    };
    assert_eq!(
        (capital.zone.as_deref(), capital.people, &capital.of),
        (Some("CET"), None, &None)
    );
}

/// Which types inherit from which, the enum does not know.
#[test]
fn what_two_types_share_below_the_base_is_not_kept() {
    let old = trip(TOWN, "null", "");
    let new = applied(
        &old,
        r##"{"goal":{"@odata.type":"#test.shapes.capital","name":"Ulm"}}"##,
    );
    let Some(AnyPlace::Capital(capital)) = &new.goal else {
        panic!("{new:?}")
    };
    assert_eq!(
        (capital.zone.as_deref(), capital.people),
        (Some("CET"), None)
    );
    // No request says so.
    let update = TripUpdate::between(&old, &new);
    let body = r##"{"@odata.type":"#test.shapes.trip","goal":{"@odata.type":"#test.shapes.capital","name":"Ulm","of":null}}"##;
    assert_eq!(json::to_string(&update), body);
    let create = TripCreate::from(new);
    let body = r##"{"@odata.type":"#test.shapes.trip","id":1,"goal":{"@odata.type":"#test.shapes.capital","name":"Ulm"},"stops":[]}"##;
    assert_eq!(json::to_string(&create), body);
}

#[test]
fn a_derived_type_keeps_all_that_its_base_has_of_the_server() {
    let old = trip(TOWN, TOWN, "");
    let new = applied(
        &old,
        r##"{"home":{"@odata.type":"#test.shapes.capital","of":"Austria"}}"##,
    );
    let Some(AnyTown::Capital(capital)) = &new.home else {
        panic!("{new:?}")
    };
    assert_eq!(
        (capital.zone.as_deref(), capital.people),
        (Some("CET"), Some(126))
    );
    let new = applied(&new, r##"{"home":{"@odata.type":"#test.shapes.town"}}"##);
    let Some(AnyTown::Town(town)) = &new.home else {
        panic!("{new:?}")
    };
    assert_eq!(
        (town.zone.as_deref(), town.people),
        (Some("CET"), Some(126))
    );
}

#[test]
fn what_a_request_says_of_another_type_is_completed_by_what_the_server_has_of_the_base() {
    let (_, assigned) = TripCreate::split(trip(TOWN, TOWN, ""));
    let (create, _) = TripCreate::split(trip(LAKE, CAPITAL, ""));
    let trip = create.assign(assigned);
    assert_eq!(trip.goal.unwrap().zone.as_deref(), Some("CET"));
    assert_eq!(trip.home.unwrap().people, Some(126));
}

#[test]
fn an_item_that_is_the_same_keeps_what_the_server_assigned() {
    let old = trip("null", "null", &[TOWN, CAPITAL, LAKE].join(","));
    let zones = |trip: &Trip| -> Vec<Option<String>> {
        trip.stops.iter().map(|stop| stop.zone.clone()).collect()
    };
    let [town, capital, lake] = [
        r##"{"@odata.type":"#test.shapes.town","name":"Ulm"}"##,
        r##"{"@odata.type":"#test.shapes.capital","name":"Wien","of":"Austria"}"##,
        r##"{"@odata.type":"#test.shapes.lake","name":"Bodensee","depth":251.0}"##,
    ];
    let [cet, mez, utc] = ["CET", "MEZ", "UTC"].map(|zone| Some(zone.to_owned()));
    let other = r##"{"@odata.type":"#test.shapes.town","name":"Bonn"}"##;
    for (stops, kept) in [
        (vec![town, capital, lake], vec![&cet, &mez, &utc]),
        (vec![town, other, lake], vec![&cet, &None, &utc]),
        (vec![capital, lake], vec![&mez, &utc]),
        (vec![town, lake], vec![&cet, &utc]),
        (vec![town, capital], vec![&cet, &mez]),
        (
            vec![other, town, capital, lake],
            vec![&None, &cet, &mez, &utc],
        ),
        (
            vec![town, town, capital, lake],
            vec![&cet, &None, &mez, &utc],
        ),
        // None gets what was another's.
        (vec![capital, town, lake], vec![&None, &None, &utc]),
        (vec![], vec![]),
    ] {
        let new = applied(&old, &format!(r#"{{"stops":[{}]}}"#, stops.join(",")));
        assert_eq!(zones(&new).iter().collect::<Vec<_>>(), kept, "{stops:?}");
    }
}

#[test]
fn items_are_completed_by_their_places() {
    let old = trip("null", "null", &[TOWN, LAKE].join(","));
    let (mut create, assigned) = TripCreate::split(old.clone());
    let Some(stops) = &mut create.stops else {
        panic!("{create:?}")
    };
    let AnyPlaceCreate::Town(town) = &mut stops[0] else {
        panic!("{stops:?}")
    };
    // As a service that spells it otherwise.
    town.name = Some("ulm".to_owned());
    let trip = create.assign(assigned);
    let zones: Vec<_> = trip.stops.iter().map(|stop| stop.zone.as_deref()).collect();
    assert_eq!(zones, [Some("CET"), Some("UTC")]);
}

odata_tests::laws! {
    trip_of_laws: Trip { split TripCreate, }
    town: Town { create TownCreate, any AnyTownCreate, }
    capital: Capital { create CapitalCreate, any AnyPlaceCreate, }
    lake: Lake { create LakeCreate, any AnyPlaceCreate, }
}
