//! Complex values that stand in requests as they are, and what such a value leads to, which does not.

use odata_core::json::{ErrorKind, Format, Metadata, Reading};
use odata_core::model::{Property, TypeRef};
use odata_core::update::set;
use odata_core::{Annotated, Annotations, Derived, ODataComplex, ODataEntity, ODataType, json};

use crate::model::NS;

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS)]
struct Page {
    #[odata(key, computed)]
    id: i32,
    #[odata(computed)]
    owner: Option<String>,
    link: Option<Link>,
    links: Vec<AnyLink>,
    frame: Option<Frame>,
    #[odata(navigation)]
    next: Option<Box<Page>>,
}

/// A complex type may navigate, and needs no companion for it.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS)]
struct Link {
    text: Option<String>,
    #[odata(navigation)]
    to: Option<Box<Page>>,
    #[odata(navigation)]
    many: Vec<Page>,
    #[odata(annotations)]
    annotations: Annotations,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Link)]
enum AnyLink {
    Link(Link),
    #[odata(other)]
    Other(Derived<Link>),
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS)]
struct Frame {
    inner: Option<Annotated<Link>>,
}

fn minimal() -> Format {
    Format::default().metadata(Metadata::Minimal)
}

/// A link with all that it can have.
const LINK: &str = r#"{"@a.b":1,"text@a.b":2,"text":"a","to@a.b":3,"to":{"id":2,"owner":"b","links":[]},"many":[{"id":3,"links":[]}]}"#;
/// What of it stands in a request.
const BARE: &str = r#"{"text":"a"}"#;

/// The same page, of links of some text.
fn page(link: &str) -> String {
    let other = link.replacen('{', r##"{"@odata.type":"#x.y","##, 1);
    format!(r#"{{"link":{link},"links":[{link},{other}],"frame":{{"inner":{link}}}}}"#)
}

fn answer() -> Page {
    json::from_str(&page(LINK).replacen('{', r#"{"id":1,"next":{"id":4,"link":{}},"#, 1)).unwrap()
}

#[test]
fn an_answer_has_what_a_complex_value_leads_to() {
    let page = answer();
    let link = page.link.as_ref().unwrap();
    assert_eq!(link.to.as_ref().unwrap().owner.as_deref(), Some("b"));
    assert_eq!(link.many.len(), 1);
    assert_eq!(link.annotations.iter().count(), 3);
    let written = minimal().to_string(&page);
    assert_eq!(json::from_str::<Page>(&written).unwrap(), page);
    assert_eq!(written.matches(r#""owner":"b""#).count(), 4, "{written}");
}

#[test]
fn a_request_is_written_without_it() {
    let bare = page(BARE);
    let format = minimal();
    assert_eq!(format.to_string(&PageCreate::from(answer())), bare);
    let update = PageUpdate {
        link: set(answer().link.unwrap()),
        links: Some(answer().links),
        frame: set(answer().frame.unwrap()),
        ..PageUpdate::new()
    };
    assert_eq!(format.to_string(&update), bare);
    let whole = Format::default().metadata(Metadata::Full);
    for text in [
        whole.to_string(&PageCreate::from(answer())),
        serde_json::to_string(&update).unwrap(),
    ] {
        assert!(!text.contains("a.b") && !text.contains("owner"), "{text}");
    }
}

#[test]
fn a_deep_insert_is_written_without_it() {
    let page = Page {
        next: Some(Box::new(answer())),
        ..answer()
    };
    let mut create = PageCreate::from(page);
    create.next = Some(PageCreate::from(answer()).into());
    let text = minimal().to_string(&create);
    assert!(text.contains(r#""next":{"link":{"text":"a"}"#), "{text}");
    assert!(!text.contains("owner"), "{text}");
}

#[test]
fn a_request_is_read_without_it() {
    for reading in [Reading::client(), Reading::service()] {
        let read: PageCreate = reading.from_str(&page(LINK)).unwrap();
        assert_eq!(read, reading.from_str(&page(BARE)).unwrap());
        let read: PageUpdate = reading.from_str(&page(LINK)).unwrap();
        assert_eq!(read, reading.from_str(&page(BARE)).unwrap());
        let bound = r#"{"text":"a","to@odata.bind":"x","many@bind":["y"]}"#;
        let read: PageCreate = reading.from_str(&page(bound)).unwrap();
        assert_eq!(read, reading.from_str(&page(BARE)).unwrap());
    }
    let annotated = page(r#"{"@a.b":1,"text@a.b":2,"text":"a","to@a.b":3}"#);
    let read: PageCreate = Reading::strict().from_str(&annotated).unwrap();
    assert_eq!(read, Reading::strict().from_str(&page(BARE)).unwrap());
}

#[test]
fn a_strict_service_refuses_it() {
    for (body, path) in [
        (r#"{"link":{"to":{"id":7,"owner":"evil"}}}"#, "link.to"),
        (r#"{"link":{"to":null}}"#, "link.to"),
        (r#"{"link":{"to@odata.bind":"x"}}"#, "link.to@odata.bind"),
        (r#"{"links":[{"many":[]}]}"#, "links[0].many"),
        (
            r##"{"links":[{"@odata.type":"#x.y","many":[]}]}"##,
            "links[0].many",
        ),
        (r#"{"frame":{"inner":{"to":{}}}}"#, "frame.inner.to"),
        (r#"{"next":{"link":{"to":{}}}}"#, "next.link.to"),
    ] {
        let error = Reading::strict().from_str::<PageCreate>(body).unwrap_err();
        assert_eq!(
            (error.kind(), &*error.path()),
            (ErrorKind::ServerAssigned, path)
        );
        assert!(error.to_string().contains("navigation"), "{error}");
        if !path.starts_with("next") {
            let error = Reading::strict().from_str::<PageUpdate>(body).unwrap_err();
            assert_eq!(
                (error.kind(), &*error.path()),
                (ErrorKind::ServerAssigned, path)
            );
        }
    }
}

/// Not even where it is described as one that always leads somewhere: no request could hold such a value.
#[test]
fn no_payload_must_have_it() {
    let page = TypeRef::one(|| Page::TYPE);
    assert!(Property::new("to", page).is_required());
    assert!(!Property::new("to", page).navigation().is_required());
}

/// Behind a value that stands in a request, what is read is as it was.
#[test]
fn only_requests_are_read_without_it() {
    let text = r#"[{"link":{"text":"a"}}]"#;
    let _: Vec<PageCreate> = Reading::strict().from_str(text).unwrap();
    let link: Link = Reading::strict().from_str(LINK).unwrap();
    assert!(link.to.is_some() && !link.many.is_empty());
}

odata_tests::laws! {
    page_of_laws: Page { create PageCreate, update PageUpdate, split PageCreate, }
}
