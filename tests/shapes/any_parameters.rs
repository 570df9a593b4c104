//! Parts of one of several types that their own keys tell apart, and of those with parameters.

use std::borrow::Cow;

use odata_core::{Derived, ODataComplex, ODataEntity, inherits, json};

use crate::any_complex_partial::Mark;
use crate::model::NS;

/// A base without a key: each of the types has its own.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, abstract, shapes(create, update, partial))]
struct Fact {
    text: Option<String>,
}

#[inherits(Fact)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(create, update, partial))]
struct Dated {
    #[odata(key)]
    year: i32,
    #[odata(navigation)]
    next: Vec<AnyFact>,
}

#[inherits(Fact)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, shapes(create, update, partial))]
struct Counted {
    #[odata(key)]
    number: i32,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Fact, shapes(create, partial), partial(
        name = PartOfFact,
        derive(Clone, Debug, PartialEq),
        attrs(non_exhaustive)
    ))]
enum AnyFact {
    Dated(Dated),
    Counted(Counted),
    #[cfg(any())]
    Nowhere(NoSuchType),
    #[odata(other)]
    Other(Box<Derived<Fact>>),
}

#[test]
fn a_key_of_one_type_is_none_of_another() {
    let mut dated: Dated = json::from_str(
        r##"{"year":1,"next":[{"@odata.type":"#test.shapes.dated","year":1,"text":"a"},
            {"@odata.type":"#x.y","text":"b","k":1},{"@odata.type":"#test.shapes.counted","number":1,"text":"c"}]}"##,
    )
    .unwrap();
    let part: DatedPartial = json::from_str(
        r##"{"next":[{"@odata.type":"#test.shapes.counted","number":1},{"@odata.type":"#x.y","k":1},
            {"@odata.type":"#test.shapes.dated","year":1}]}"##,
    )
    .unwrap();
    part.merge_into(&mut dated).unwrap();
    let texts = dated.next.iter().map(|fact| match fact {
        AnyFact::Dated(dated) => dated.text.as_deref(),
        AnyFact::Counted(counted) => counted.text.as_deref(),
        AnyFact::Other(other) => other.text.as_deref(),
    });
    // Nothing tells which one of an unknown type it is.
    assert_eq!(texts.collect::<Vec<_>>(), [Some("c"), None, Some("a")]);
    let part: PartOfFact = json::from_str(r##"{"@odata.type":"#x.y"}"##).unwrap();
    assert!(format!("{part:?}").contains("x.y"));
}

/// Something that holds a value of any type.
#[inherits(Fact)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, keyless, shapes(create, update, partial))]
struct Holding<T> {
    held: T,
    more: Vec<T>,
}

/// Something that borrows.
#[inherits(Fact)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = NS, keyless, shapes(create, update, partial))]
struct Quoted<'a> {
    quote: Cow<'a, str>,
    by: Option<&'a str>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Fact, shapes(create, partial))]
enum AnyHolding<'a> {
    Holding(Holding<Mark>),
    Quoted(Box<Quoted<'a>>),
    #[odata(other)]
    Other(Derived<Fact>),
}

#[test]
fn parameters_are_carried_over() {
    let json = r##"{"@odata.type":"#test.shapes.holding","text":"a","held":{"text":"t","size":1},"more":[]}"##.to_owned();
    let mut any: AnyHolding<'_> = json::from_str(&json).unwrap();
    let json = r##"{"@odata.type":"#test.shapes.holding","held":{"size":2}}"##.to_owned();
    let part: AnyHoldingPartial<'_> = json::from_str(&json).unwrap();
    part.merge_into(&mut any).unwrap();
    let AnyHolding::Holding(holding) = &any else {
        panic!("{any:?}")
    };
    assert_eq!(
        (holding.held.size, holding.held.text.as_deref()),
        (2, Some("t"))
    );
    let json = r##"{"@odata.type":"#test.shapes.quoted","quote":"q"}"##.to_owned();
    let part: AnyHoldingPartial<'_> = json::from_str(&json).unwrap();
    assert!(
        matches!(&part, AnyHoldingPartial::Quoted(quoted) if matches!(quoted.quote, Some(Cow::Borrowed("q"))))
    );
    let create: AnyHoldingCreate<'_> = json::from_str(&json).unwrap();
    assert_eq!(json::to_string(&create), json);
}

/// A complex value that borrows.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create, partial))]
struct Said<'a> {
    by: Cow<'a, str>,
    to: Option<&'a str>,
}

#[inherits(Said<'a>)]
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = NS, shapes(create, partial))]
struct Written<'a> {
    text: Option<Cow<'a, str>>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(base = Said<'a>, shapes(create, partial))]
enum AnySaid<'a> {
    Said(Said<'a>),
    Written(Box<Written<'a>>),
}

#[test]
fn what_is_inherited_may_borrow() {
    let (old, new) = (
        r#"{"by":"a","to":"b"}"#.to_owned(),
        r##"{"@odata.type":"#test.shapes.written","by":"c","text":"t"}"##.to_owned(),
    );
    let mut said: AnySaid<'_> = json::from_str(&old).unwrap();
    let part: AnySaidPartial<'_> = json::from_str(&new).unwrap();
    part.merge_into(&mut said).unwrap();
    assert_eq!(
        json::to_string(&said),
        r##"{"@odata.type":"#test.shapes.written","by":"c","to":"b","text":"t"}"##
    );
}

odata_tests::laws! {
    said: Said<'static> { create SaidCreate<'static>, any AnySaidCreate<'static>, partial SaidPartial<'static>, any_partial AnySaid AnySaidPartial, }
    written: Written<'static> { create WrittenCreate<'static>, any AnySaidCreate<'static>, partial WrittenPartial<'static>, any_partial AnySaid AnySaidPartial, }
    dated: Dated { create DatedCreate, any AnyFactCreate, update DatedUpdate, partial DatedPartial, any_partial AnyFact PartOfFact, }
    counted: Counted { create CountedCreate, any AnyFactCreate, update CountedUpdate, partial CountedPartial, any_partial AnyFact PartOfFact, }
    holding: Holding<Mark> { create HoldingCreate<Mark>, update HoldingUpdate<Mark>, partial HoldingPartial<Mark>, any_partial AnyHolding AnyHoldingPartial, }
    quoted: Quoted<'static> { create QuotedCreate<'static>, update QuotedUpdate<'static>, partial QuotedPartial<'static>, }
}
