//! Each primitive type in JSON, through both ways in and out: its first and its last value, and one past each.

use std::fmt::Debug;

use odata_core::geo::GeometryPoint;
use odata_core::json::{self, ErrorKind, ReadValue, WriteValue};
use odata_core::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay, Value};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Texts that are values, most of them written as they came, and texts that are none; as the value of a body,
/// since serde has its own way with Rust's own types where they stand alone.
#[track_caller]
fn bounds<T>(name: &str, values: &[&str], others: &[&str])
where
    T: for<'a> ReadValue<'a> + WriteValue + Debug,
    Value<T>: Serialize + DeserializeOwned,
{
    let body = |value: &str| format!("{{\"value\":{value}}}");
    for text in values {
        let (text, written) = text.split_once(" => ").unwrap_or((text, text));
        let (text, written) = (body(text), body(written));
        let read = json::from_str::<Value<T>>(&text);
        let value = read.unwrap_or_else(|error| panic!("{text}: {error}"));
        let read = serde_json::from_str::<Value<T>>(&text);
        let by_serde = read.unwrap_or_else(|error| panic!("{text}: {error}"));
        for value in [value, by_serde] {
            assert_eq!(json::to_string(&value), written);
            assert_eq!(serde_json::to_string(&value).unwrap(), written);
        }
        let again: Value<T> = json::from_str(&written).unwrap();
        assert_eq!(json::to_string(&again), written);
    }
    for text in others.iter().chain(&["null", "{}", "[]", "[1]"]) {
        let text = body(text);
        let error = json::from_str::<Value<T>>(&text).expect_err(&text);
        assert_eq!(
            (error.kind(), error.expected()),
            (ErrorKind::Value, name),
            "{text}"
        );
        assert_eq!(
            (&*error.path(), error.position().unwrap().offset),
            ("value", 9),
            "{text}"
        );
        let by_serde = serde_json::from_str::<Value<T>>(&text).expect_err(&text);
        assert_eq!(error.to_string(), format!("{by_serde} at line 1 column 10"));
    }
}

#[test]
fn booleans() {
    bounds::<bool>(
        "Edm.Boolean",
        &["true", "false"],
        &["0", "1", "\"true\"", "\"\""],
    );
}

/// A number in a string is one where its digits might be lost otherwise: of `Edm.Int64`, and of `Edm.Decimal`.
#[test]
fn whole_numbers() {
    let others = ["1.0", "1e0", "0.5", "\"x\"", "\"\"", "true", "1e400"];
    bounds::<u8>(
        "Edm.Byte",
        &["0", "255"],
        &[&others[..], &["-1", "256", "\"1\"", "99999999999999999999"]].concat(),
    );
    bounds::<i8>(
        "Edm.SByte",
        &["-128", "127"],
        &[&others[..], &["-129", "128", "\"1\""]].concat(),
    );
    bounds::<i16>(
        "Edm.Int16",
        &["-32768", "32767"],
        &[&others[..], &["-32769", "32768", "\"1\""]].concat(),
    );
    bounds::<i32>(
        "Edm.Int32",
        &["-2147483648", "2147483647"],
        &[&others[..], &["-2147483649", "2147483648", "\"1\""]].concat(),
    );
    bounds::<i64>(
        "Edm.Int64",
        &[
            "-9223372036854775808",
            "9223372036854775807",
            "\"-9223372036854775808\" => -9223372036854775808",
            "\"9223372036854775807\" => 9223372036854775807",
            "-0 => 0",
        ],
        &[
            &others[..],
            &[
                "-9223372036854775809",
                "9223372036854775808",
                "\"-9223372036854775809\"",
                "\"9223372036854775808\"",
                "\"1.0\"",
                "\" 1\"",
            ],
        ]
        .concat(),
    );
}

#[test]
fn floating_point_numbers() {
    let others = [
        "\"1.5\"",
        "\"\"",
        "\"inf\"",
        "\"Infinity\"",
        "\"+INF\"",
        "\"nan\"",
        "\"-NaN\"",
        "true",
        "1e400",
        "-1e400",
    ];
    bounds::<f64>(
        "Edm.Double",
        &[
            "-1.7976931348623157e+308",
            "1.7976931348623157e308 => 1.7976931348623157e+308",
            "5e-324",
            "-5e-324",
            "2e-324 => 0.0",
            "-0.0",
            "-0 => -0.0",
            "1 => 1.0",
            "2.2250738585072014e-308",
            "\"INF\"",
            "\"-INF\"",
            "\"NaN\"",
        ],
        &[
            &others[..],
            &["1.7976931348623159e308", "-1.7976931348623159e308"],
        ]
        .concat(),
    );
    bounds::<f32>(
        "Edm.Single",
        &[
            "-3.4028235e+38",
            "3.4028235e38 => 3.4028235e+38",
            "1e-45",
            "7e-46 => 0.0",
            "-0.0",
            "0.1",
            "\"INF\"",
            "\"-INF\"",
            "\"NaN\"",
        ],
        &[&others[..], &["3.4028236e38", "-3.4028236e38", "1e39"]].concat(),
    );
}

#[test]
fn decimal_numbers() {
    bounds::<Decimal>(
        "Edm.Decimal",
        &[
            "0",
            "-0.5",
            "0.125",
            "\"12.5\" => 12.5",
            "\"+007.5\" => 7.5",
            "1e3 => 1000",
            "\"INF\"",
            "\"-INF\"",
            "\"NaN\"",
        ],
        &[
            "1e6177",
            "1e-6177",
            "\"1e6177\"",
            "\".5\"",
            "\"5.\"",
            "\"1,5\"",
            "\"\"",
            "\"Infinity\"",
            "\"0x1\"",
            "true",
        ],
    );
    for text in ["1e6176", "1e-6176"] {
        assert_eq!(json::from_str::<Decimal>(text).unwrap().to_string(), text);
    }
}

#[test]
fn dates() {
    bounds::<Date>(
        "Edm.Date",
        &[
            "\"-999999999-01-01\"",
            "\"999999999-12-31\"",
            "\"0000-01-01\"",
            "\"-0001-12-31\"",
            "\"2016-02-29\"",
        ],
        &[
            "\"-1000000000-12-31\"",
            "\"1000000000-01-01\"",
            "\"2016-02-30\"",
            "\"2015-02-29\"",
            "\"2016-00-01\"",
            "\"2016-13-01\"",
            "\"2016-01-00\"",
            "\"2016-01-32\"",
            "\"\"",
            "20160101",
        ],
    );
}

#[test]
fn times() {
    bounds::<TimeOfDay>(
        "Edm.TimeOfDay",
        &[
            "\"00:00\"",
            "\"00:00:00\"",
            "\"00:00:00.0\"",
            "\"23:59\"",
            "\"23:59:59.999999999999\"",
            "\"23:59:60.999999999999\"",
        ],
        &[
            "\"24:00\"",
            "\"23:60\"",
            "\"23:59:61\"",
            "\"23:59:59.\"",
            "\"23:59:59.0000000000000\"",
            "\"-00:00\"",
            "\"\"",
            "0",
        ],
    );
}

#[test]
fn instants() {
    bounds::<DateTimeOffset>(
        "Edm.DateTimeOffset",
        &[
            "\"-999999999-01-01T00:00:00+23:59\"",
            "\"999999999-12-31T23:59:60.999999999999-23:59\"",
            "\"0000-01-01T00:00Z\"",
            "\"2016-12-31T23:59:59.999999999999+00:00\"",
        ],
        &[
            "\"1000000000-01-01T00:00:00Z\"",
            "\"2016-12-31T24:00:00Z\"",
            "\"2016-12-31T00:00:00+24:00\"",
            "\"2016-12-31T00:00:00\"",
            "\"\"",
            "0",
        ],
    );
}

#[test]
fn lengths() {
    bounds::<Duration>(
        "Edm.Duration",
        &[
            "\"PT0S\"",
            "\"-PT0S\"",
            "\"PT18446744073709551615.999999999999S\"",
            "\"-P213503982334601DT7H15S\"",
        ],
        &[
            "\"PT18446744073709551616S\"",
            "\"P213503982334601DT7H16S\"",
            "\"P213503982334602D\"",
            "\"P\"",
            "\"P1Y\"",
            "\"\"",
            "0",
        ],
    );
}

#[test]
fn texts_and_bytes() {
    bounds::<String>(
        "Edm.String",
        &[
            "\"\"",
            "\"\\u0000\"",
            "\"\\u001f\"",
            "\"\u{7f}\u{80}\u{7ff}\u{800}\u{ffff}\u{10000}\u{10ffff}\"",
            "\"\\ud83d\\ude00\" => \"😀\"",
            "\"\\/\" => \"/\"",
        ],
        &["0", "true"],
    );
    bounds::<Guid>(
        "Edm.Guid",
        &[
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"ffffffff-ffff-ffff-ffff-ffffffffffff\"",
            "\"FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF\" => \"ffffffff-ffff-ffff-ffff-ffffffffffff\"",
        ],
        &[
            "\"ffffffff-ffff-ffff-ffff-fffffffffff\"",
            "\"ffffffff-ffff-ffff-ffff-fffffffffffff\"",
            "\"gfffffff-ffff-ffff-ffff-ffffffffffff\"",
            "\"\"",
            "0",
        ],
    );
    bounds::<Binary>(
        "Edm.Binary",
        &[
            "\"\"",
            "\"AA==\"",
            "\"AA\" => \"AA==\"",
            "\"__-_\"",
            "\"//+/\" => \"__-_\"",
            "\"AAA=\"",
            "\"AAAA\"",
        ],
        &[
            "\"A\"",
            "\"AB\"",
            "\"AA=\"",
            "\"=\"",
            "\"AAAA====\"",
            "\"/_AA\"",
            "\"AA A\"",
            "0",
        ],
    );
}

/// A position has two numbers at least and four at the most.
#[test]
fn positions() {
    let point = |numbers: &str| format!(r#"{{"type":"Point","coordinates":[{numbers}]}}"#);
    for numbers in ["-1.7976931348623157e+308,0.0", "1.0,2.0,3.0,4.0"] {
        let text = point(numbers);
        let value: GeometryPoint = json::from_str(&text).unwrap();
        assert_eq!(json::to_string(&value), text);
        assert_eq!(serde_json::from_str::<GeometryPoint>(&text).unwrap(), value);
    }
    for numbers in ["", "1.0", "1.0,2.0,3.0,4.0,5.0", "1.0,null", "1e400,0"] {
        let text = point(numbers);
        let error = json::from_str::<GeometryPoint>(&text).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Value);
        let by_serde = serde_json::from_str::<GeometryPoint>(&text).unwrap_err();
        assert!(
            error.to_string().starts_with(&by_serde.to_string()),
            "{by_serde}"
        );
    }
}
