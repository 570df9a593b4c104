//! Which entity a part is of, by its key.

use odata_core::json::ErrorKind;
use odata_core::value::PropertyType;
use odata_core::{
    Date, DateTimeOffset, Decimal, Duration, Expanded, Flags, Guid, ODataEntity, ODataEnum,
    ODataTypeDefinition, TimeOfDay, json,
};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.keys", shapes(partial))]
pub struct Item<K> {
    #[odata(key)]
    pub key: K,
    pub name: String,
    pub kept: Option<String>,
}

/// One whose key the metadata has as another type than the field says.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.keys", shapes(partial))]
pub struct Guided {
    #[odata(key, type = "Edm.Guid")]
    pub key: String,
    pub name: String,
    pub kept: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.keys", keyless, shapes(partial))]
pub struct Holder<T> {
    #[odata(navigation)]
    pub one: Option<Box<T>>,
    #[odata(navigation)]
    pub many: Vec<T>,
    #[odata(navigation)]
    pub beside: Vec<Expanded<T>>,
}

/// Spellings of the key of an entity, and of keys of others.
macro_rules! keyed {
    ($($test:ident: $item:ty, $own:literal, [$($same:literal),*], [$($other:literal),*];)+) => {$(
        mod $test {
            use super::*;

            type Holder = super::Holder<$item>;
            type HolderPartial = super::HolderPartial<$item>;
            type ItemPartial = <$item as Parted>::Partial;

            fn holder() -> Holder {
                let item = concat!(r#"{"key":"#, $own, r#","name":"a","kept":"k"}"#);
                json::from_str(&format!(
                    r#"{{"one":{item},"many":[{item}],"beside":[{item}]}}"#
                ))
                .unwrap()
            }

            fn merged(key: &str) -> Holder {
                let mut holder = holder();
                let item = format!(r#"{{"key":{key},"name":"b"}}"#);
                let part: HolderPartial = json::from_str(&format!(
                    r#"{{"one":{item},"many":[{item}],"beside":[{item}]}}"#
                ))
                .unwrap();
                part.merge_into(&mut holder).unwrap();
                holder
            }

            fn kept(holder: &Holder) -> [Option<&str>; 3] {
                [
                    holder.one.as_ref().unwrap().kept.as_deref(),
                    holder.many[0].kept.as_deref(),
                    holder.beside[0].entity().unwrap().kept.as_deref(),
                ]
            }

            #[test]
            fn the_same() {
                for key in [$own $(, $same)*] {
                    let merged = merged(key);
                    assert_eq!(kept(&merged), [Some("k"); 3], "{key}");
                    assert_eq!(merged.many[0].name, "b");
                    let part: ItemPartial =
                        json::from_str(&format!(r#"{{"key":{key},"name":"b"}}"#)).unwrap();
                    part.merge_into(&mut holder().many[0]).unwrap();
                }
            }

            #[test]
            fn none() {
                let mut same = holder();
                HolderPartial::new().merge_into(&mut same).unwrap();
                ItemPartial::new().merge_into(&mut same.many[0]).unwrap();
                assert_eq!(same, holder());
                let part = r#"{"one":{"name":"b"}}"#;
                let part: HolderPartial = json::from_str(part).unwrap();
                part.merge_into(&mut same).unwrap();
                assert_eq!(same.one.unwrap().name, "b");
                let part = r#"{"many":[{"name":"b"}]}"#;
                let part: HolderPartial = json::from_str(part).unwrap();
                let error = part.merge_into(&mut holder()).unwrap_err();
                assert_eq!((error.path(), error.kind()), ("many[0].key".into(), ErrorKind::Missing));
            }

            #[test]
            fn another() {
                for key in [$($other),*] {
                    assert_eq!(kept(&merged(key)), [None; 3], "{key}");
                    let part: ItemPartial = json::from_str(&format!(r#"{{"key":{key}}}"#)).unwrap();
                    let error = part.merge_into(&mut holder().many[0]).unwrap_err();
                    assert_eq!((error.path(), error.kind()), ("key".into(), ErrorKind::Value));
                }
            }
        }
    )+};
}

/// An entity type, and its `Partial`.
trait Parted {
    type Partial;
}

impl<K: PropertyType> Parted for Item<K> {
    type Partial = ItemPartial<K>;
}

impl Parted for Guided {
    type Partial = GuidedPartial;
}

#[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
#[odata(namespace = "test.keys")]
pub struct Price(Decimal);

#[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
#[odata(namespace = "test.keys", type = "Edm.Guid")]
pub struct Id(String);

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = "test.keys", ignore_case)]
pub enum Colour {
    Red,
    #[odata(alias = "grün")]
    Green,
    #[odata(other)]
    Other(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataEnum)]
#[odata(namespace = "test.keys", flags)]
pub enum Right {
    Read,
    Write,
    #[odata(value = 3)]
    Both,
    #[odata(other)]
    Other(String),
}

keyed! {
    decimal: Item<Decimal>, "2.50", ["2.5", "\"2.500\"", "25E-1", "0.25e1"], ["2.51", "-2.5", "25"];
    zero: Item<Decimal>, "0", ["-0.0", "0E5", "0.00"], ["1E-9"];
    great: Item<Decimal>, "120", ["1.2E2", "120.0"], ["12", "1200", "\"INF\"", "\"NaN\""];
    infinite: Item<Decimal>, "\"INF\"", [], ["\"-INF\"", "0"];
    instant: Item<DateTimeOffset>, "\"2024-01-31T23:30:00Z\"",
        ["\"2024-01-31T23:30:00.000Z\"", "\"2024-02-01T00:30:00+01:00\"", "\"2024-01-31T23:30Z\"", "\"2024-01-31t23:30:00z\""],
        ["\"2024-01-31T23:30:00.001Z\"", "\"2024-01-31T23:30:00+01:00\""];
    length: Item<Duration>, "\"PT60S\"", ["\"PT1M\"", "\"P0DT1M0.0S\""], ["\"-PT1M\"", "\"PT60.5S\""];
    no_length: Item<Duration>, "\"PT0S\"", ["\"-PT0S\"", "\"P0D\""], ["\"PT0.1S\""];
    time: Item<TimeOfDay>, "\"12:30\"", ["\"12:30:00\"", "\"12:30:00.000\""], ["\"12:30:01\"", "\"12:31\""];
    date: Item<Date>, "\"2024-01-31\"", [], ["\"2024-01-30\"", "\"-2024-01-31\""];
    guid: Item<Guid>, "\"0123abcd-89ab-cdef-0123-456789abcdef\"",
        ["\"0123ABCD-89AB-CDEF-0123-456789ABCDEF\""], ["\"0123abce-89ab-cdef-0123-456789abcdef\""];
    guid_as_text: Guided, "\"0123abcd-89ab-cdef-0123-456789abcdef\"",
        ["\"0123ABCD-89AB-CDEF-0123-456789ABCDEF\""], ["\"0123abce-89ab-cdef-0123-456789abcdef\"", "\"no guid\""];
    text: Item<String>, "\"Ab\"", ["\"\\u0041b\""], ["\"ab\"", "\"Ab \"", "\"\""];
    text_like_a_number: Item<String>, "\"2.50\"", [], ["\"2.5\""];
    integer: Item<i64>, "7", ["\"7\""], ["70", "-7"];
    boolean: Item<bool>, "true", [], ["false"];
    definition: Item<Price>, "2.50", ["2.5"], ["2"];
    definition_as_text: Item<Id>, "\"0123abcd-89ab-cdef-0123-456789abcdef\"",
        ["\"0123ABCD-89AB-CDEF-0123-456789ABCDEF\""], ["\"0123abce-89ab-cdef-0123-456789abcdef\""];
    member: Item<Colour>, "\"green\"", ["\"GREEN\"", "\"grün\"", "1", "\"1\""], ["\"red\"", "\"blue\"", "2"];
    unknown_member: Item<Colour>, "\"blue\"", [], ["\"Blue\"", "\"red\""];
    members: Item<Flags<Right>>, "\"read,write\"", ["\"write, read\"", "3", "\"both\"", "\"both,read\""],
        ["\"read\"", "\"read,write,more\"", "7"];
    more_members: Item<Flags<Right>>, "\"more,read,4\"", ["\"read,more,4\"", "\"5,more\""], ["\"more,read\"", "\"5\""];
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.keys", shapes(partial))]
pub struct Line {
    #[odata(key)]
    order: String,
    #[odata(key)]
    article: Guid,
    kept: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.keys", keyless, shapes(partial))]
pub struct Lines {
    #[odata(navigation)]
    lines: Vec<Line>,
}

odata_tests::laws! {
    item: Item<Guid> { partial ItemPartial<Guid>, }
    guided: Guided { partial GuidedPartial, }
    holder: Holder<Item<Guid>> { partial HolderPartial<Item<Guid>>, }
    line: Line { partial LinePartial, }
    lines: Lines { partial LinesPartial, }
}

/// No text of one value runs into the next.
#[test]
fn a_key_of_several_values_is_the_same_where_each_is() {
    let line = |order: &str, article: &str, kept: &str| {
        format!(r#"{{"article":"{article}-89ab-cdef-0123-456789abcdef","order":"{order}"{kept}}}"#)
    };
    let lines = |lines: &[String]| format!(r#"{{"lines":[{}]}}"#, lines.join(","));
    let mut held: Lines = json::from_str(&lines(&[
        line("a,1", "0000000a", r#","kept":"1""#),
        line("a", "0000000b", r#","kept":"2""#),
    ]))
    .unwrap();
    let part: LinesPartial = json::from_str(&lines(&[
        line("a", "0000000B", ""),
        line("a,1", "0000000A", ""),
        line("a,1", "0000000b", ""),
    ]))
    .unwrap();
    part.merge_into(&mut held).unwrap();
    let kept: Vec<_> = held.lines.iter().map(|line| line.kept.as_deref()).collect();
    assert_eq!(kept, [Some("2"), Some("1"), None]);
}
