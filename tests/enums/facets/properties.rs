//! Facets of properties.

use odata_core::json::{self, ErrorKind, Reading};
use odata_core::{
    Annotated, Binary, Collection, DateTimeOffset, Decimal, Derived, Duration, ODataEntity,
    TimeOfDay, inherits,
};

use super::{Money, Upn, accepted, refused};

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
    #[odata(unicode = false)]
    owner: Option<Upn>,
    #[odata(type = "Edm.DateTimeOffset", precision = 1)]
    seen: Option<String>,
    #[odata(type = "Edm.Guid")]
    tag: Option<String>,
    #[odata(type = "Edm.Byte")]
    count: Option<i32>,
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

/// Property, where its value is in an object with an id of one digit, the value, and what is asked for.
const VALUES: &[(&str, usize, &str, &str)] = &[
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
    ("owner", 19, "\"é\"", "example.upn of ASCII characters only"),
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
];

#[test]
fn values_of_properties() {
    for &(property, column, value, asked) in VALUES {
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
    for (property, value, expected, found) in [
        (
            "seen",
            "\"yesterday\"",
            "Edm.DateTimeOffset",
            "string \"yesterday\"",
        ),
        ("tag", "\"1\"", "Edm.Guid", "string \"1\""),
        ("count", "256", "Edm.Byte", "number 256"),
    ] {
        let text = format!(r#"{{"id":"1","{property}":{value}}}"#);
        json::from_str::<ProductCreate>(&text).unwrap();
        let error = Reading::service()
            .from_str::<ProductCreate>(&text)
            .unwrap_err();
        let column = 14 + property.len();
        assert_eq!(
            error.to_string(),
            format!("{property}: expected {expected}, found {found} at line 1 column {column}")
        );
        assert_eq!(error.kind(), ErrorKind::Value);
    }
    accepted::<ProductCreate>(
        r#"{"id":"1","seen":"2020-01-01T00:00Z","tag":"01234567-89ab-cdef-0123-456789abcdef","count":255}"#,
    );
}

/// Were it found out where each of them is, this would take minutes.
#[test]
fn a_client_reads_very_many_of_another_form() {
    const MANY: usize = 100_000;
    let item = r#"{"id":"1","seen":"yesterday","tag":"no guid","count":256}"#;
    let text = format!("[{}]", vec![item; MANY].join(","));
    let products: Vec<Product> = json::from_str(&text).unwrap();
    assert_eq!(products.len(), MANY);
    assert!(products.iter().all(|product| product == &products[0]));
}

odata_tests::laws! {
    product: Product { create ProductCreate, update ProductUpdate, split ProductCreate, }
}
