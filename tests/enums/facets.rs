//! Facets of properties and of type definitions: what is read is held to them.

use std::borrow::Cow;
use std::fmt::Debug;

use odata_core::json::{self, ErrorKind, ReadValue, Reading};
use odata_core::{
    Annotated, Binary, Collection, DateTimeOffset, Decimal, Derived, Duration, ODataComplex,
    ODataEntity, ODataTypeDefinition, TimeOfDay, inherits,
};

#[derive(Clone, Debug, PartialEq, Eq, Hash, ODataTypeDefinition)]
#[odata(namespace = "example", max_length = 10)]
struct Upn(String);

#[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
#[odata(namespace = "example", name = "money", precision = 5, scale = 2)]
struct Money(Decimal);

#[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
#[odata(namespace = "example", precision = 3)]
struct Moment(DateTimeOffset);

#[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
#[odata(namespace = "example", max_length = 2)]
struct Pair(Binary);

#[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
#[odata(namespace = "example", unicode = false)]
struct Ascii<'a>(Cow<'a, str>);

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "example")]
struct Mail {
    from: Upn,
    to: Vec<Upn>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example", abstract)]
struct Thing {
    #[odata(key, max_length = 3)]
    id: String,
    #[odata(max_length = 5)]
    name: Option<String>,
}

#[inherits(Thing)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "example")]
struct Product {
    #[odata(max_length = 4, unicode = false)]
    codes: Vec<Option<String>>,
    #[odata(precision = 3, scale = 2)]
    price: Option<Decimal>,
    #[odata(precision = 3)]
    weight: Option<Decimal>,
    #[odata(type = "Edm.Decimal", precision = 4, scale = 1)]
    height: Option<f64>,
    #[odata(max_length = 2)]
    thumbnail: Option<Binary>,
    #[odata(precision = 0)]
    made: Option<DateTimeOffset>,
    #[odata(precision = 2)]
    opens: Option<TimeOfDay>,
    #[odata(precision = 6)]
    lasts: Option<Duration>,
    #[odata(max_length = 3)]
    owner: Option<Upn>,
    #[odata(type = "Edm.DateTimeOffset", precision = 1)]
    seen: Option<String>,
    #[odata(navigation)]
    parts: Vec<Product>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Thing)]
enum AnyThing {
    Product(Product),
    #[odata(other)]
    Other(Derived<Thing>),
}

const READINGS: [Reading; 3] = [Reading::client(), Reading::service(), Reading::strict()];

/// Every reading refuses the text.
#[track_caller]
fn refused<T: Debug + for<'a> ReadValue<'a>>(
    text: &str,
    path: &str,
    expected: &str,
    found: &str,
    position: (usize, usize),
) {
    let path_and = if path.is_empty() {
        String::new()
    } else {
        format!("{path}: ")
    };
    let (line, column) = position;
    for reading in READINGS {
        let errors = [
            reading.from_str::<T>(text).unwrap_err(),
            reading.from_slice::<T>(text.as_bytes()).unwrap_err(),
            reading.from_reader::<T>(text.as_bytes()).unwrap_err(),
        ];
        for error in errors {
            assert_eq!(
                error.to_string(),
                format!(
                    "{path_and}expected {expected}, found {found} at line {line} column {column}"
                )
            );
            assert_eq!(error.kind(), ErrorKind::Facet);
            assert_eq!(
                (error.path().as_str(), error.expected(), error.found()),
                (path, expected, found)
            );
        }
    }
}

#[track_caller]
fn accepted<T: Debug + for<'a> ReadValue<'a>>(text: &str) -> T {
    let [client, others @ ..] = READINGS.map(|reading| reading.from_str::<T>(text).unwrap());
    for other in others {
        assert_eq!(format!("{client:?}"), format!("{other:?}"));
    }
    client
}

#[test]
fn values_of_type_definitions() {
    assert_eq!(accepted::<Upn>(r#""éééééééééé""#).chars().count(), 10);
    refused::<Upn>(
        r#""12345678901""#,
        "",
        "example.upn of at most 10 characters",
        r#"string "12345678901""#,
        (1, 1),
    );
    refused::<Mail>(
        "{\"from\":\"a\",\n\"to\":[\"b\", \"12345678901\"]}",
        "to[1]",
        "example.upn of at most 10 characters",
        r#"string "12345678901""#,
        (2, 12),
    );
    refused::<Money>(
        "1.234",
        "",
        "example.money of at most 2 digits after the decimal point",
        "number 1.234",
        (1, 1),
    );
    refused::<Money>(
        "1234.56",
        "",
        "example.money of at most 3 digits before the decimal point",
        "number 1234.56",
        (1, 1),
    );
    refused::<Moment>(
        r#""2020-01-01T00:00:00.1234Z""#,
        "",
        "example.moment of at most 3 digits in the fraction of a second",
        r#"string "2020-01-01T00:00:00.1234Z""#,
        (1, 1),
    );
    refused::<Pair>(
        r#""AAAA""#,
        "",
        "example.pair of at most 2 bytes",
        r#"string "AAAA""#,
        (1, 1),
    );
    for reading in READINGS {
        let error = reading.from_str::<Ascii<'_>>(r#""é""#).unwrap_err();
        assert_eq!(
            (error.kind(), error.expected()),
            (ErrorKind::Facet, "example.ascii of ASCII characters only")
        );
    }
}

/// The standard's own examples of precision and scale, and digits that say nothing.
#[test]
fn digits_of_decimal_numbers() {
    let price = |number: &str| format!(r#"{{"id":"1","price":{number}}}"#);
    let weight = |number: &str| format!(r#"{{"id":"1","weight":{number}}}"#);
    for number in [
        "1.23", "0.23", "3.14", "0.7", "-1.2300", "\"INF\"", "1e0", "0.12E+1",
    ] {
        accepted::<ProductCreate>(&price(number));
    }
    for (number, found) in [
        ("123", "number 123"),
        ("12.3", "number 12.3"),
        ("1e1", "number 1e1"),
        ("\"10\"", "string \"10\""),
    ] {
        let expected = "Edm.Decimal of at most 1 digit before the decimal point";
        refused::<ProductCreate>(&price(number), "price", expected, found, (1, 19));
    }
    for number in [
        "0.123", "1.23", "0.23", "0.7", "123", "12.3", "0", "0.000000", "000",
    ] {
        let quoted = format!("\"{number}\"");
        accepted::<ProductCreate>(&weight(&quoted));
    }
    for number in ["12.34", "1234", "123.4", "0.0123"] {
        let found = format!("number {number}");
        refused::<ProductCreate>(
            &weight(number),
            "weight",
            "Edm.Decimal of at most 3 digits",
            &found,
            (1, 20),
        );
    }
    for text in ["001.50", "0.010", "999.99", "1e2", "-123", "0", "INF"] {
        assert_eq!(accepted::<Money>(&format!("\"{text}\"")).to_string(), text);
    }
}

#[test]
fn values_of_properties() {
    for (property, column, value, asked) in [
        (
            "name",
            18,
            "\"éééééé\"",
            "Edm.String of at most 5 characters",
        ),
        (
            "price",
            19,
            "1.234",
            "Edm.Decimal of at most 2 digits after the decimal point",
        ),
        (
            "height",
            20,
            "1234.5",
            "Edm.Decimal of at most 3 digits before the decimal point",
        ),
        (
            "height",
            20,
            "1.25",
            "Edm.Decimal of at most 1 digit after the decimal point",
        ),
        ("thumbnail", 23, "\"AAAA\"", "Edm.Binary of at most 2 bytes"),
        (
            "made",
            18,
            "\"2020-01-01T00:00:00.5Z\"",
            "Edm.DateTimeOffset of at most 0 digits in the fraction of a second",
        ),
        (
            "opens",
            19,
            "\"08:00:00.125\"",
            "Edm.TimeOfDay of at most 2 digits in the fraction of a second",
        ),
        (
            "lasts",
            19,
            "\"PT0.1234567S\"",
            "Edm.Duration of at most 6 digits in the fraction of a second",
        ),
        (
            "owner",
            19,
            "\"abcd\"",
            "example.upn of at most 3 characters",
        ),
        (
            "owner",
            19,
            "\"12345678901\"",
            "example.upn of at most 10 characters",
        ),
        (
            "seen",
            18,
            "\"2020-01-01T00:00:00.12Z\"",
            "Edm.DateTimeOffset of at most 1 digit in the fraction of a second",
        ),
    ] {
        let text = format!(r#"{{"id":"1","{property}":{value}}}"#);
        let kind = if value.starts_with('"') {
            "string"
        } else {
            "number"
        };
        let found = format!("{kind} {value}");
        refused::<ProductCreate>(&text, property, asked, &found, (1, column));
        refused::<Product>(&text, property, asked, &found, (1, column));
        let text = format!(r#"{{"xx":"1","{property}":{value}}}"#).replace("\"xx\":\"1\",", "");
        refused::<ProductUpdate>(&text, property, asked, &found, (1, column - 9));
    }
    accepted::<ProductCreate>(
        r#"{"id":"123","name":"ééééé","codes":["a",null,"abcd"],"price":null,"height":999.9,"thumbnail":"AAA=",
        "made":"2020-01-01T00:00:00.000Z","opens":"08:00","lasts":"PT1.123456S","owner":"abc","seen":"2020-01-01T00:00Z"}"#,
    );
    accepted::<ProductUpdate>(r#"{"name":null,"codes":null,"price":null,"owner":null}"#);
}

#[test]
fn in_every_place() {
    const ID: &str = "Edm.String of at most 3 characters";
    const CODE: &str = "Edm.String of at most 4 characters";
    const FOUND: &str = r#"string "12345""#;
    // Of a base, of a collection, in one of an entity that is inserted or expanded.
    refused::<ProductCreate>("{\n\"id\": \"12345\"}", "id", ID, FOUND, (2, 7));
    refused::<ProductUpdate>(
        "{\"codes\": [null, \"1\",\n\"12345\"]}",
        "codes[2]",
        CODE,
        FOUND,
        (2, 1),
    );
    refused::<ProductUpdate>(
        "{\"codes\": [\"é\"]}",
        "codes[0]",
        "Edm.String of ASCII characters only",
        "string \"é\"",
        (1, 12),
    );
    refused::<ProductCreate>(
        r#"{"id":"1","parts":[{"id":"2"},{"id":"12345"}]}"#,
        "parts[1].id",
        ID,
        FOUND,
        (1, 37),
    );
    refused::<Annotated<Product>>(
        r#"{"@odata.etag":"1","id":"12345"}"#,
        "id",
        ID,
        FOUND,
        (1, 25),
    );
    refused::<Collection<Product>>(
        r#"{"value":[{"id":"1"},{"id":"12345"}]}"#,
        "value[1].id",
        ID,
        FOUND,
        (1, 28),
    );
    // Under polymorphism: the tag first, and last, and of a type that is not known.
    for (text, column) in [
        (r##"{"@odata.type":"#example.product","id":"12345"}"##, 40),
        (r##"{"id":"12345","@odata.type":"#example.product"}"##, 7),
        (r##"{"id":"12345","@odata.type":"#example.unknown"}"##, 7),
    ] {
        refused::<AnyThing>(text, "id", ID, FOUND, (1, column));
    }
    // An escape is one character, and so is a pair of surrogates.
    accepted::<ProductCreate>(r#"{"id":"\u00e9\ud83d\ude00\n"}"#);
}

/// A key takes no part in an update, and what a service ignores is held to nothing.
#[test]
fn what_is_ignored_is_not_checked() {
    let update: ProductUpdate = Reading::service().from_str(r#"{"id":"12345"}"#).unwrap();
    assert!(update.is_empty());
}

/// A text that the declared type does not have is no value of it, to a service; a client took a type that
/// reads it.
#[test]
fn the_declared_type_is_asked_of_requests() {
    let text = r#"{"id":"1","seen":"yesterday"}"#;
    json::from_str::<ProductCreate>(text).unwrap();
    let error = Reading::service()
        .from_str::<ProductCreate>(text)
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "seen: expected Edm.DateTimeOffset, found string \"yesterday\" at line 1 column 18"
    );
    assert_eq!(error.kind(), ErrorKind::Value);
}

#[derive(Clone, Debug, PartialEq, ODataTypeDefinition)]
#[odata(namespace = "example", type = "Edm.Decimal", precision = 2)]
struct Grade(f64);

#[test]
fn of_a_type_definition_too() {
    assert_eq!(accepted::<Grade>("1.5"), Grade(1.5));
    refused::<Grade>(
        "1.25",
        "",
        "example.grade of at most 2 digits",
        "number 1.25",
        (1, 1),
    );
}
