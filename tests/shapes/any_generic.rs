//! Enums of derived types that are generic.

use std::borrow::Cow;

use odata_core::json::{self, Derived};
use odata_core::{DynamicProperties, Nav, ODataComplex, ODataEntity, inherits};

use crate::model::{Geo, NS};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, abstract, shapes(create, update, assigned, partial))]
struct Page {
    #[odata(key, computed)]
    id: i64,
    title: Option<String>,
}

#[inherits(Page)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(create, update, assigned, partial))]
struct ListPage<T> {
    items: Vec<T>,
    #[odata(computed)]
    last: Option<T>,
}

#[inherits(Page)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(create, update, assigned, partial))]
struct MapPage<'a, U> {
    key: Option<Cow<'a, str>>,
    value: Option<U>,
}

#[inherits(Page)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(create, update, assigned, partial))]
struct LinkPage<E: ODataEntity> {
    #[odata(navigation)]
    targets: Vec<E>,
}

#[inherits(Page)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(create, update, assigned, partial))]
struct PlainPage {
    text: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Page, shapes(create, partial))]
enum AnyPage<'a, T, U, E>
where
    E: ODataEntity,
{
    List(ListPage<T>),
    Map(Box<MapPage<'a, U>>),
    Link(LinkPage<E>),
    Plain(PlainPage),
    #[odata(other)]
    Other(Derived<Page>),
}

type Any<'a> = AnyPage<'a, f64, Geo, PlainPage>;
type AnyCreate<'a> = AnyPageCreate<'a, f64, Geo, PlainPage>;
type AnyPartial<'a> = AnyPagePartial<'a, f64, Geo, PlainPage>;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(create, update, assigned, partial))]
struct Book<'a, T> {
    #[odata(key)]
    id: i64,
    #[odata(navigation)]
    pages: Vec<AnyPage<'a, T, T, PlainPage>>,
    #[odata(computed_default)]
    cover: Option<AnyArea<T, 3>>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, open, abstract, shapes(create, partial))]
struct Area {
    name: Option<String>,
    #[odata(dynamic)]
    more: DynamicProperties,
}

#[inherits(Area)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create, partial))]
struct Square<T> {
    side: Option<T>,
    #[odata(computed)]
    size: Option<T>,
}

#[inherits(Area)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create, partial))]
struct Circle<const DIGITS: usize> {
    radius: Option<f64>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Area, shapes(create, partial))]
enum AnyArea<T, const DIGITS: usize> {
    Square(Square<T>),
    Circle(Circle<DIGITS>),
    #[odata(other)]
    Other(Derived<Area>),
}

/// What variants are called is nobody else's.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Area, shapes(create, partial))]
enum CalledArea<T> {
    Update(Square<T>),
    Partial(Box<Circle<3>>),
    #[odata(other)]
    Create(Derived<Area>),
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Page, shapes(create, partial))]
enum CalledPage<T> {
    Target(ListPage<T>),
    Insert(PlainPage),
    #[odata(other)]
    Part(Derived<Page>),
}

/// Asks of its parameter what no type that stands for all can have.
trait Measured {}
impl Measured for f64 {}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Page)]
enum Some_<T: Measured> {
    List(ListPage<T>),
    #[odata(other)]
    Other(Derived<Page>),
}

fn list() -> &'static str {
    r##"{"@odata.type":"#ns.listPage","id":1,"title":"a","items":[1.5,2.0],"last":2.0}"##
        .replace("ns", NS)
        .leak()
}

#[test]
fn each_type_is_told_by_its_tag() {
    let page: Any<'_> = json::from_str(list()).unwrap();
    let Any::List(known) = &page else {
        panic!("{page:?}")
    };
    assert_eq!((known.id, &*known.items), (1, &[1.5, 2.0][..]));
    assert_eq!(json::to_string(&page), list());
    let some: Some_<f64> = json::from_str(list()).unwrap();
    assert_eq!(json::to_string(&some), list());
    let text =
        format!(r##"{{"@odata.type":"#{NS}.mapPage","id":2,"key":"k","value":{{"lat":1.0}}}}"##);
    let page: Any<'_> = json::from_str(&text).unwrap();
    let Any::Map(map) = &page else {
        panic!("{page:?}")
    };
    assert!(matches!(map.key, Some(Cow::Borrowed("k"))));
    let other = format!(r##"{{"@odata.type":"#{NS}.other","id":2,"x":1}}"##);
    let page: Any<'_> = json::from_str(&other).unwrap();
    assert_eq!(json::to_string(&page), other);
    assert_eq!(Any::from(PlainPage::clone(&plain())), Any::Plain(plain()));
}

fn plain() -> PlainPage {
    json::from_str(r#"{"id":4,"text":"t"}"#).unwrap()
}

#[test]
fn a_create_is_of_one_of_them() {
    let create = AnyCreate::List(ListPageCreate {
        page: PageCreate::new(),
        items: vec![1.0],
    });
    let text = format!(r##"{{"@odata.type":"#{NS}.listPage","items":[1.0]}}"##);
    assert_eq!(json::to_string(&create), text);
    assert_eq!(json::from_str::<AnyCreate<'_>>(&text).unwrap(), create);
    let mut book = BookCreate::<'_, f64> {
        id: 1,
        pages: Vec::new(),
        cover: Some(AnyAreaCreate::Square(SquareCreate::new())),
    };
    book.pages
        .push(Nav::Insert(AnyPageCreate::Plain(PlainPageCreate::new())));
    assert_eq!(
        json::from_str::<BookCreate<'_, f64>>(&json::to_string(&book)).unwrap(),
        book
    );
}

#[test]
fn parts_are_merged_into_one_of_the_same_type() {
    let mut page: Any<'_> = json::from_str(list()).unwrap();
    let part = format!(r##"{{"@odata.type":"#{NS}.listPage","title":null}}"##);
    let part: AnyPartial<'_> = json::from_str(&part).unwrap();
    part.merge_into(&mut page).unwrap();
    assert_eq!(
        json::to_string(&page),
        list().replace(r#","title":"a""#, "")
    );
    let part = format!(r##"{{"@odata.type":"#{NS}.plainPage"}}"##);
    let part: AnyPartial<'_> = json::from_str(&part).unwrap();
    assert!(part.merge_into(&mut page).is_err());
}

fn book(cover: &str) -> Book<'static, f64> {
    let text = format!(r##"{{"id":1,"cover":{{{cover}}}}}"##).replace("NS", NS);
    json::from_str(text.leak()).unwrap()
}

#[test]
fn a_complex_value_of_one_of_them_changes() {
    let old = book(r##""@odata.type":"#NS.square","name":"n","side":1,"size":1,"x":1"##);
    let new = book(r##""@odata.type":"#NS.circle","name":"n","radius":1"##);
    let update = BookUpdate::between(&old, &new);
    let mut changed = old.clone();
    update.apply(&mut changed);
    assert_eq!(changed, new);
    let part = r##"{"cover":{"@odata.type":"#NS.square","side":3}}"##.replace("NS", NS);
    let part: BookPartial<'_, f64> = json::from_str(&part).unwrap();
    part.merge_into(&mut changed).unwrap();
    assert_eq!(
        changed,
        book(r##""@odata.type":"#NS.square","name":"n","side":3"##)
    );
    let (create, assigned) = BookCreate::split(old.clone());
    assert_eq!(create.assign(assigned), old);
}

fn title(page: &Page) -> Option<&str> {
    page.title.as_deref()
}

fn id(page: &impl AsRef<Page>) -> i64 {
    page.as_ref().id
}

#[test]
fn what_is_inherited_needs_no_match() {
    let mut page: Any<'_> = json::from_str(list()).unwrap();
    assert_eq!((page.id, title(&page)), (1, Some("a")));
    page.title = None;
    AsMut::<Page>::as_mut(&mut page).id = 3;
    let other = format!(r##"{{"@odata.type":"#{NS}.other","id":2,"x":1}}"##);
    let other: Any<'_> = json::from_str(&other).unwrap();
    assert_eq!((id(&page), id(&other)), (3, 2));
    assert_eq!(title(&page), None);
    let mut part: AnyPartial<'_> = json::from_str(list()).unwrap();
    assert_eq!(part.title, Some(Some("a".to_owned())));
    part.title = Some(None);
    part.id = None;
    let mut page: Any<'_> = json::from_str(list()).unwrap();
    part.merge_into(&mut page).unwrap();
    assert_eq!(title(&page), None);
    let mut cover = book(r##""@odata.type":"#NS.square","name":"n","side":1"##)
        .cover
        .unwrap();
    cover.name = None;
    assert_eq!(cover.more.len(), 0);
}

odata_tests::laws! {
    list_page: ListPage<f64> { create ListPageCreate<f64>, any AnyCreate<'static>, update ListPageUpdate<f64>, split ListPageCreate<f64>, partial ListPagePartial<f64>, any_partial AnyPage AnyPagePartial ['static, f64, Geo, PlainPage], }
    map_page: MapPage<'static, Geo> { create MapPageCreate<'static, Geo>, any AnyCreate<'static>, update MapPageUpdate<'static, Geo>, partial MapPagePartial<'static, Geo>, any_partial AnyPage AnyPagePartial ['static, f64, Geo, PlainPage], }
    link_page: LinkPage<PlainPage> { create LinkPageCreate<PlainPage>, any AnyCreate<'static>, update LinkPageUpdate<PlainPage>, partial LinkPagePartial<PlainPage>, }
    plain_page: PlainPage { create PlainPageCreate, any AnyCreate<'static>, update PlainPageUpdate, partial PlainPagePartial, }
    book: Book<'static, f64> { create BookCreate<'static, f64>, update BookUpdate<f64>, split BookCreate<'static, f64>, partial BookPartial<'static, f64>, }
    called_page: PlainPage { any CalledPageCreate<f64>, any_partial CalledPage CalledPagePartial [f64], }
    called_area: Square<f64> { any CalledAreaCreate<f64>, any_partial CalledArea CalledAreaPartial [f64], }
    square: Square<f64> { create SquareCreate<f64>, any AnyAreaCreate<f64, 3>, partial SquarePartial<f64>, any_partial AnyArea AnyAreaPartial [f64, 3], }
    circle: Circle<3> { create CircleCreate, any AnyAreaCreate<f64, 3>, partial CirclePartial, any_partial AnyArea AnyAreaPartial [f64, 3], }
}
