//! `Entities`: a collection's items, one at a time.

use std::io::{self, Read};

use odata_core::json::{self, Entities, ErrorKind, ReadValue, Reading};
use odata_core::{Annotated, Collection, Untyped};

use crate::model::{AnyItem, Book, Item};

/// Hands a text out in pieces of some length, and asks to be called again in between.
struct Pieces<'t> {
    rest: &'t [u8],
    length: usize,
    interrupt: bool,
}

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.interrupt = !self.interrupt;
        if self.interrupt {
            return Err(io::ErrorKind::Interrupted.into());
        }
        let length = self.length.min(self.rest.len()).min(buffer.len());
        buffer[..length].copy_from_slice(&self.rest[..length]);
        self.rest = &self.rest[length..];
        Ok(length)
    }
}

/// The items before the first error, and how it prints.
fn streamed<T: for<'a> ReadValue<'a>>(json: &[u8], length: usize) -> (Vec<T>, Option<String>) {
    let pieces = Pieces {
        rest: json,
        length,
        interrupt: false,
    };
    let mut entities = Entities::<T, _>::new(pieces);
    let mut items = Vec::new();
    let mut error = None;
    for item in &mut entities {
        match item {
            Ok(item) => items.push(item),
            Err(found) => error = Some(found.to_string()),
        }
    }
    assert!(entities.next().is_none(), "an iterator that ended stays so");
    (items, error)
}

/// Says that a text is read item by item as it is read as a whole, errors included.
#[track_caller]
fn same<T: for<'a> ReadValue<'a> + PartialEq + core::fmt::Debug>(json: &[u8]) {
    let whole = json::from_slice::<Collection<T>>(json);
    for length in [1, 2, 3, 7, 64, 1 << 20] {
        let (items, error) = streamed::<T>(json, length);
        let text = String::from_utf8_lossy(json);
        match &whole {
            Ok(page) => {
                assert_eq!(error, None, "{length}: {text}");
                assert_eq!(items, page.value, "{length}: {text}");
            }
            Err(expected) => assert_eq!(error, Some(expected.to_string()), "{length}: {text}"),
        }
    }
}

#[test]
fn items_and_what_is_said_of_the_page() {
    let json = concat!(
        r#"{"@odata.context":"c","@odata.count":2,"@a.b":0,"x":[{"value":[]}],"#,
        r#""value":[{"id":"1"},{"id":"2"}],"@odata.nextLink":"n","@odata.deltaLink":"d","@c.d":1}"#,
    );
    let mut entities = Entities::<Item, _>::new(json.as_bytes());
    assert_eq!((entities.context(), entities.total_count()), (None, None));
    entities.read_head().unwrap();
    entities.read_head().unwrap();
    assert_eq!(
        (entities.context(), entities.total_count()),
        (Some("c"), Some(2))
    );
    assert_eq!(entities.annotations().len(), 1);
    assert_eq!(entities.next().unwrap().unwrap().id, "1");
    assert_eq!(entities.next_link(), None);
    assert_eq!(entities.next().unwrap().unwrap().id, "2");
    assert!(entities.next().is_none());
    assert_eq!(
        (entities.next_link(), entities.delta_link()),
        (Some("n"), Some("d"))
    );
    assert_eq!(entities.annotations().len(), 2);
    same::<Item>(json.as_bytes());
}

#[test]
fn texts_in_pieces() {
    for json in [
        r#"{"value":[]}"#,
        r#"{"value":null}"#,
        " {\n \"value\" : [ ] } \n",
        r#"{"@odata.count":"7","value":[1,2 , 3],"@nextLink":null}"#,
    ] {
        same::<i32>(json.as_bytes());
    }
    same::<Untyped>(
        "{\"value\":[\"é€😀\",\"\\u20AC\\\"]\",{\"a\":[1,{\"b\":\"}\"}]},[],null,true,-1.5e3]}"
            .as_bytes(),
    );
    same::<Annotated<AnyItem>>(
        r##"{"value":[{"id":"1","@odata.type":"#ns.book","@a.b":{"c":[]}},{"@odata.type":"#ns.map","id":"2","m":1}]}"##
            .as_bytes(),
    );
}

/// Texts that are no collection of numbers.
const NO_NUMBERS: &[&str] = &[
    "",
    " ",
    "[]",
    "1",
    "nul",
    "{",
    "{}",
    "{1",
    r#"{"value""#,
    r#"{"value":"#,
    r#"{"value":1}"#,
    r#"{"value":"x"}"#,
    r#"{"value":[1"#,
    r#"{"value":[1 2]}"#,
    r#"{"value":[1,]}"#,
    r#"{"value":[1,"x",2]}"#,
    r#"{"value":[,1]}"#,
    r#"{"value":[1]"#,
    r#"{"value":[1],}"#,
    r#"{"value":[1]}}"#,
    r#"{"value":[1]} x"#,
    r#"{"value":[1] "a":1}"#,
    r#"{"value":[1],"value":[2]}"#,
    r#"{"@odata.count":1,"value":[],"@count":1}"#,
    r#"{"@a.b":1,"@a.b":2,"value":[]}"#,
    r#"{"@odata.nextLink":1,"value":[]}"#,
    r#"{"value":[],"@odata.count":"x"}"#,
    r#"{"value":[1.]}"#,
    r#"{"value":[1.5]}"#,
    r#"{"value":[1e]}"#,
    r#"{"value":[tru]}"#,
    r#"{"value":[nulll]}"#,
    r#"{"value":[99999999999]}"#,
    r#"{"value":[01]}"#,
    r#"{"value":[-]}"#,
    r#"{"value":["\ud800"]}"#,
    r#"{"value":["\x"]}"#,
    "{\"value\":[\"a\nb\"]}",
    "{\"value\":[\n1,\n  \"é\", x]}",
    r#"{"value":[],"x":[1,}"#,
    r#"{"value":[],"x":{"a":1,,}}"#,
    r#"{"value" []}"#,
    "{\"value\":[1]\u{e9}}",
];

#[test]
fn errors_are_those_of_the_whole() {
    for json in NO_NUMBERS {
        same::<i32>(json.as_bytes());
    }
    for json in [
        r#"{"value":[{"id":"1"},{"id":2}]}"#,
        r#"{"value":[{"id":"1"},{"name":"n"}]}"#,
        "{\"value\":[{\"id\":\"1\"},\n {\"id\":\"2\",\n\"size\":{\"width\":\"x\"}}]}",
        r#"{"value":[{"id":"1","id":"2"}]}"#,
        r#"{"value":[{"id":"1"]}"#,
        r#"{"value":[{"id":"1"}"#,
        r#"{"value":[{"id":"1""#,
        r#"{"value":[{"id":"é"#,
        r##"{"value":[{"@odata.type":"#ns.other","id":"1"}]}"##,
        r#"{"value":[{"id":"1","parts":[{"id":"2"},{}]}]}"#,
        r#"{"value":[[]]}"#,
        r#"{"value":[null]}"#,
    ] {
        same::<Item>(json.as_bytes());
        same::<Annotated<Item>>(json.as_bytes());
        same::<AnyItem>(json.as_bytes());
    }
}

/// As the text's other end is not there yet, items before a byte that is no UTF-8 are read.
#[test]
fn bytes_that_are_no_text() {
    for json in [
        &b"\xFF"[..],
        b"{\"value\":[\"a\xFFb\"]}",
        b"{\"value\":[\"\xE2\x82\"]}",
        b"{\"value\":[1,2],\"a\xC3",
        b"{\"value\":[1]}\xC3",
        b"{\"value\":[\"\xF0\x9F\x98\x80\"],\n\"x\xE2\x82\xAC\":\"\x80\"}",
    ] {
        same::<Untyped>(json);
    }
    let (items, error) = streamed::<i32>(b"{\"value\":[1,2,\xFF]}", 4);
    assert_eq!(items, [1, 2]);
    assert_eq!(
        error.unwrap(),
        "expected UTF-8, found byte 0xFF at line 1 column 15"
    );
}

/// A name that stands twice is told where it is met, and with the whole when the object ends.
#[test]
fn of_two_errors_the_first_that_is_met() {
    let json = br#"{"@a.b":1,"@a.b":2,"value":[1,"x"]}"#;
    let whole = json::from_slice::<Collection<i32>>(json).unwrap_err();
    assert_eq!(
        (whole.kind(), &*whole.path()),
        (ErrorKind::Value, "value[1]")
    );
    let (items, error) = streamed::<i32>(json, 3);
    assert!(items.is_empty());
    assert_eq!(
        error.unwrap(),
        "@a.b: expected one value, found a second at line 1 column 11"
    );
}

#[test]
fn positions_in_a_long_text() {
    let mut json = String::from("{\"value\":[");
    for index in 0..20_000 {
        json.push_str(&format!(
            "{{\"id\":\"é{index}\",\n \"name\":\"name of {index}\"}},"
        ));
    }
    json.push_str(r#"{"id":"x","name":5}]}"#);
    let expected = json::from_str::<Collection<Item>>(&json).unwrap_err();
    assert_eq!(expected.path(), "value[20000].name");
    for length in [1000, 65_536, usize::MAX] {
        let (items, error) = streamed::<Item>(json.as_bytes(), length);
        assert_eq!(
            (items.len(), error),
            (20_000, Some(expected.to_string())),
            "{length}"
        );
    }
}

#[test]
fn depth_is_counted_from_the_body() {
    let nested = |depth: usize| {
        format!(
            r#"{{"value":[{}{}]}}"#,
            "[".repeat(depth),
            "]".repeat(depth)
        )
    };
    for depth in [1, 125, 126, 127, 200] {
        same::<Untyped>(nested(depth).as_bytes());
    }
    same::<Untyped>(format!("{{\"value\":[{}", "[".repeat(200_000)).as_bytes());
    for depth in 0..4 {
        let reading = Reading::client().max_depth(depth);
        let json = r#"{"value":[[1]]}"#;
        let whole = reading
            .from_str::<Collection<Untyped>>(json)
            .map(|page| page.value);
        let items = Entities::<Untyped, _>::new(json.as_bytes()).reading(reading);
        assert_eq!(items.collect::<Result<Vec<_>, _>>(), whole, "{depth}");
    }
}

#[test]
fn readings() {
    let json = r#"{"value":[{"id":"1","more":1}]}"#;
    let reading = Reading::service();
    let error = Entities::<Item, _>::new(json.as_bytes())
        .reading(reading)
        .next()
        .unwrap()
        .unwrap_err();
    let whole = reading.from_str::<Collection<Item>>(json).unwrap_err();
    assert_eq!(error.to_string(), whole.to_string());
    assert_eq!(error.kind(), ErrorKind::Undeclared);
}

#[test]
fn items_longer_than_what_is_read_at_once() {
    let long = "x".repeat(300_000);
    let json = format!(r#"{{"value":[{{"id":"{long}"}},{{"id":"2"}},{{"id":"{long}"}}]}}"#);
    same::<Book>(json.as_bytes());
    let mut entities = Entities::<Item, _>::new(json.as_bytes()).max_item(100_000);
    let error = entities.next().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Size);
    assert_eq!(
        error.to_string(),
        "value[0]: expected at most 100000 bytes in an item, found more at line 1 column 11",
    );
    assert!(entities.next().is_none());
}

/// What is held does not grow with the collection.
/// Looking for each key's place in all of the text before it takes longer than anybody waits.
#[test]
fn many_annotations_behind_a_long_one() {
    let many: String = (0..80_000).map(|n| format!("\"@n{n}.x\":{n},\n")).collect();
    let long = "ö\\n".repeat(500_000);
    let page = format!("{{\"@long.x\":\"{long}\",{many}\"value\":[1]");
    let text = format!("{page}}}");
    let mut entities = Entities::<i32, _>::new(text.as_bytes());
    assert_eq!(entities.next().unwrap().unwrap(), 1);
    assert!(entities.next().is_none());
    assert_eq!(entities.annotations().len(), 80_001);

    let text = format!("{page},\n \"@long.x\":1}}");
    let mut entities = Entities::<i32, _>::new(text.as_bytes());
    assert_eq!(entities.next().unwrap().unwrap(), 1);
    let error = entities.next().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Duplicate);
    let position = error.position().unwrap();
    assert_eq!((position.line, position.column), (80_002, 2));
    assert_eq!(position.offset, text.len() - r#""@long.x":1}"#.len());
}

#[test]
fn a_source_that_fails() {
    struct Failing(usize);
    impl Read for Failing {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let part: &[u8] = match self.0 {
                0 => b"{\"value\":[1,2,",
                _ => return Err(io::Error::other("the line is down")),
            };
            self.0 += 1;
            buffer[..part.len()].copy_from_slice(part);
            Ok(part.len())
        }
    }
    let mut entities = Entities::<i32, _>::new(Failing(0));
    assert_eq!(entities.next().unwrap().unwrap(), 1);
    assert_eq!(entities.next().unwrap().unwrap(), 2);
    let error = entities.next().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert!(error.to_string().contains("the line is down"), "{error}");
    assert!(entities.next().is_none());
}

/// A body of items without end: what is asked of the source is never more than the items need.
#[test]
fn a_collection_without_end() {
    struct Endless(bool);
    impl Read for Endless {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let part: &[u8] = if self.0 {
                b",{\"id\":\"1\"}"
            } else {
                b"{\"value\":[{\"id\":\"0\"}"
            };
            self.0 = true;
            assert!(buffer.len() <= 1 << 20, "no more than a part is asked for");
            buffer[..part.len()].copy_from_slice(part);
            Ok(part.len())
        }
    }
    let entities = Entities::<Item, _>::new(Endless(false));
    assert_eq!(entities.take(50_000).filter(Result::is_ok).count(), 50_000);
}
