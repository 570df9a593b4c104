//! Facets of properties and of type definitions: what is read is held to them.

mod properties;

use std::borrow::Cow;
use std::fmt::Debug;

use odata_core::json::{ErrorKind, ReadValue, Reading};
use odata_core::{Binary, DateTimeOffset, Decimal, ODataComplex, ODataTypeDefinition};

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
