//! Parameters, visibility, names, derives and lints: what a careful user's crate asks of companions.
#![deny(
    missing_docs,
    missing_debug_implementations,
    unreachable_pub,
    deprecated,
    unused,
    unused_qualifications,
    nonstandard_style,
    elided_lifetimes_in_paths,
    clippy::all,
    clippy::pedantic
)]

use std::borrow::Cow;

use odata_core::model::Shape;
use odata_core::value::PropertyType;
use odata_core::{ODataComplex, ODataEntity, inherits, json};

/// A page that holds an item of any type.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.generics", shapes(create, update, assigned, partial))]
pub(crate) struct Page<T> {
    /// The number.
    #[odata(key, computed)]
    pub(crate) number: i64,
    /// The item.
    pub(crate) item: T,
    /// More items.
    pub(crate) more: Vec<T>,
    /// The best one.
    pub(crate) best: Option<Box<T>>,
}

/// Companions drop the parameter.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.generics", shapes(create, update, assigned, partial))]
pub(crate) struct Report<T, U>
where
    T: Clone,
    U: Clone,
{
    /// The name.
    #[odata(key)]
    pub(crate) name: String,
    /// What the server makes.
    #[odata(computed)]
    pub(crate) result: T,
    /// What the server makes where the client does not.
    #[odata(computed_default)]
    pub(crate) input: Option<U>,
}

/// A value that borrows.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(
    namespace = "test.generics",
    abstract,
    shapes(create, update, assigned, partial)
)]
pub(crate) struct Named<'a> {
    /// The name.
    #[odata(key, computed)]
    pub(crate) name: &'a str,
    /// The text.
    pub(crate) text: Option<Cow<'a, str>>,
}

/// A value that borrows, below one that does.
#[inherits(Named<'a>)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.generics", shapes(create, update, assigned, partial))]
pub(crate) struct Note<'a, 'b> {
    /// The place.
    pub(crate) place: Option<Place<'a>>,
    /// The signature.
    #[odata(computed)]
    pub(crate) signature: Option<&'b str>,
}

/// A complex value that borrows.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test.generics")]
pub(crate) struct Place<'a> {
    /// The name.
    pub(crate) name: Option<&'a str>,
}

/// A complex value of any type.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test.generics", shapes(create, update))]
pub(crate) struct Pair<T> {
    /// The left one.
    pub(crate) left: Option<T>,
    /// The right ones.
    pub(crate) right: Vec<T>,
    /// Their sum.
    #[odata(computed)]
    pub(crate) sum: Option<T>,
}

/// Names, derives and attributes of one's own.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(
    namespace = "test.generics",
    create(name = NewThing, derive(Clone, Debug, PartialEq, Eq, Hash), attrs(must_use = "it is to be sent")),
    update(name = ThingPatch),
    shapes(create, update)
)]
struct Thing {
    /// The id.
    #[odata(key, computed)]
    id: String,
    /// What it was.
    #[deprecated = "write `label`"]
    name: Option<String>,
    /// What it is.
    label: Option<String>,
    #[cfg(any())]
    nowhere: NoSuchType,
    #[cfg(not(any()))]
    here: Option<bool>,
}

/// No companions at all.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.generics", shapes())]
struct Alone {
    /// The id.
    #[odata(key)]
    id: i64,
}

/// The names that the companions of `Alone` would have.
mod taken {
    pub(super) struct AloneCreate;
    pub(super) struct AloneUpdate;
    pub(super) struct AloneAssigned;
}
use taken::{AloneAssigned, AloneCreate, AloneUpdate};

#[test]
fn a_parameter_is_what_its_type_is_in_requests() {
    type Entity = Page<Pair<f64>>;
    let json = r#"{"item":{"left":1,"sum":3},"more":[{"right":[1]}],"best":null}"#;
    let create: PageCreate<Pair<f64>> = json::from_str(json).unwrap();
    let pair = PairCreate {
        left: Some(1.0),
        right: vec![],
    };
    assert_eq!(create.item, pair);
    let json = r#"{"number":1,"item":{"left":1,"sum":3},"more":[{"right":[1]}]}"#;
    let entity: Entity = json::from_str(json).unwrap();
    assert_eq!(PageCreate::from(entity.clone()), create);
    let mut new = entity.clone();
    new.item.left = None;
    let update = PageUpdate::between(&entity, &new);
    assert_eq!(
        json::to_string(&update),
        r##"{"@odata.type":"#test.generics.page","item":{"@odata.type":"#test.generics.pair","left":null}}"##
    );
    let mut patched = entity;
    update.apply(&mut patched);
    assert_eq!(patched, new);
    let part: PagePartial<Pair<f64>> = json::from_str(r#"{"number":1,"best":{"left":2}}"#).unwrap();
    part.merge_into(&mut patched).unwrap();
    assert_eq!(patched.best.unwrap().left, Some(2.0));
}

#[test]
fn a_parameter_without_use_is_dropped() {
    let create: ReportCreate<f64> = json::from_str(r#"{"name":"n"}"#).unwrap();
    let assigned = ReportAssigned {
        result: "r".to_owned(),
        input: Some(2.0),
    };
    let report: Report<String, f64> = create.assign(assigned);
    assert_eq!((&*report.result, report.input), ("r", Some(2.0)));
    assert!(ReportUpdate::between(&report, &report.clone()).is_empty());
}

#[test]
fn companions_borrow_what_the_entity_borrows() {
    let json = String::from(r#"{"text":"t","place":{"name":"p"},"signature":"s"}"#);
    let create: NoteCreate<'_> = json::from_str(&json).unwrap();
    assert!(matches!(&create.text, Some(Cow::Borrowed("t"))));
    let assigned = NoteAssigned {
        named: NamedAssigned { name: "n" },
        signature: Some("x"),
    };
    let note: Note<'_, '_> = create.assign(assigned);
    assert_eq!((note.name, note.signature), ("n", Some("x")));
    let mut new = note.clone();
    new.text = None;
    let update = NoteUpdate::between(&note, &new);
    assert_eq!(update.text, Some(None));
    let (create, assigned) = NoteCreate::split(new.clone());
    assert_eq!(create.assign(assigned), new);
    let part: NotePartial<'_, '_> = json::from_str(&json).unwrap();
    part.merge_into(&mut new).unwrap();
    assert_eq!(new.signature, Some("s"));
}

#[test]
fn names_derives_and_attributes_are_the_users() {
    let new = NewThing {
        here: Some(true),
        label: None,
        ..NewThing::new()
    };
    let set = std::collections::HashSet::from([new.clone()]);
    assert!(set.contains(&new));
    let patch = ThingPatch {
        label: Some(Some("l".into())),
        ..ThingPatch::new()
    };
    assert!(json::to_string(&patch).contains("label"));
    let _ = (AloneCreate, AloneUpdate, AloneAssigned, Alone { id: 1 });
}

/// Whether one type comes of another, which no bound can ask for.
macro_rules! is_from {
    ($of:ty, $from:ty) => {{
        struct Ask<T>(std::marker::PhantomData<T>);
        #[allow(dead_code)]
        trait No {
            const ANSWER: bool = false;
        }
        impl<T> No for Ask<T> {}
        #[allow(dead_code)]
        impl<T: From<$from>> Ask<T> {
            const ANSWER: bool = true;
        }
        Ask::<$of>::ANSWER
    }};
}

#[test]
fn a_create_that_requires_what_is_never_read_does_not_come_of_an_entity() {
    use crate::model::{Employee, EmployeeCreate};
    use crate::write_only::{Account, AccountCreate, SharedAccount, SharedAccountCreate};
    assert!(is_from!(EmployeeCreate, Employee));
    assert!(!is_from!(AccountCreate, Account));
    assert!(!is_from!(SharedAccountCreate, SharedAccount));
}

#[test]
fn values_are_themselves_where_nothing_else_is_said() {
    assert!(<Place<'_> as PropertyType>::same(
        &Place { name: None },
        &Place { name: None },
        Shape::Update,
    ));
}

/// A complex type with a constant.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test.generics", shapes(create))]
pub(crate) struct Ring<const N: usize> {
    /// Its size.
    pub(crate) size: Option<f64>,
    /// What the server says of it.
    #[odata(computed)]
    pub(crate) seen: Option<bool>,
}

/// An entity type with one, which a property's type and a link's name.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.generics", shapes(create, update, assigned, partial))]
pub(crate) struct Chain<const N: usize> {
    /// The number.
    #[odata(key)]
    pub(crate) number: i64,
    /// The first ring.
    #[odata(computed_default)]
    pub(crate) first: Option<Ring<N>>,
    /// Further rings.
    #[odata(computed_default)]
    pub(crate) more: Vec<Ring<N>>,
    /// What it hangs on.
    #[odata(navigation)]
    pub(crate) next: Vec<Chain<N>>,
}

/// One of its lifetimes outlives the other, which its update has no use for.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.generics")]
pub(crate) struct Quotation<'a, 'b: 'a> {
    /// Where it stands.
    #[odata(key)]
    pub(crate) place: Cow<'a, str>,
    /// What is quoted.
    pub(crate) text: Option<Cow<'b, str>>,
}

#[test]
fn a_lifetime_that_a_companion_lacks_bounds_none_of_it() {
    let mut quotation: Quotation<'_, '_> = json::from_str(r#"{"place":"p","text":"a"}"#).unwrap();
    let update: QuotationUpdate<'_> = json::from_str(r#"{"text":"b"}"#).unwrap();
    update.apply(&mut quotation);
    assert_eq!(quotation.text.as_deref(), Some("b"));
}

odata_tests::laws! {
    quotation: Quotation<'static, 'static> { create QuotationCreate<'static, 'static>, update QuotationUpdate<'static>, split QuotationCreate<'static, 'static>, }
    ring: Ring<3> { create RingCreate, }
    chain: Chain<3> { create ChainCreate<3>, update ChainUpdate<3>, split ChainCreate<3>, partial ChainPartial<3>, }
    page: Page<Pair<f64>> { create PageCreate<Pair<f64>>, update PageUpdate<Pair<f64>>,  partial PagePartial<Pair<f64>>, }
    page_of_text: Page<String> { create PageCreate<String>, update PageUpdate<String>, split PageCreate<String>, partial PagePartial<String>, }
    report: Report<String, f64> { create ReportCreate<f64>, update ReportUpdate<f64>, split ReportCreate<f64>, partial ReportPartial<String, f64>, }
    thing: Thing { create NewThing, update ThingPatch, }
    note: Note<'static, 'static> { create NoteCreate<'static>, update NoteUpdate<'static>, split NoteCreate<'static>, partial NotePartial<'static, 'static>, }
    pair: Pair<f64> { create PairCreate<f64>, update PairUpdate<f64>, }
}
