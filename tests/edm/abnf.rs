//! The standard's own test cases of the rules of primitive values.

mod cases;

use std::collections::BTreeSet;
use std::str::FromStr;

use odata_core::geo::{
    Geography, GeographyCollection, GeographyLineString, GeographyMultiLineString,
    GeographyMultiPoint, GeographyMultiPolygon, GeographyPoint, GeographyPolygon, Geometry,
    GeometryCollection, GeometryLineString, GeometryMultiLineString, GeometryMultiPoint,
    GeometryMultiPolygon, GeometryPoint, GeometryPolygon,
};
use odata_core::{
    Binary, Date, DateTimeOffset, Decimal, Duration, Flags, Guid, ODataEnum, TimeOfDay, json,
};

use cases::{Case, read_cases};

/// How many cases have a rule that is tested here, of how many.
const TESTED: usize = 122;
const ALL: usize = 840;

/// `+128` is in `sbyteLiteral` by its digits but not by its comment, “numbers in the range from -128 to 127”.
const OUT_OF_RANGE: &str = "%2B128";

/// The rules that are no primitive value, and what they are.
const OTHER_RULES: &[(&str, &[&str])] = &[
    (
        "requests and what URLs are made of",
        &[
            "context",
            "customQueryOption",
            "deltatoken",
            "odataRelativeUri",
            "odataUri",
            "queryOptions",
            "resourcePath",
            "skiptoken",
            "systemQueryOption",
        ],
    ),
    (
        "query options and their expressions",
        &[
            "anyExpr",
            "boolCommonExpr",
            "boolcommonExpr",
            "commonExpr",
            "compute",
            "expand",
            "filter",
            "firstMemberExpr",
            "functionParameter",
            "isofExpr",
            "notExpr",
            "orderBy",
            "orderby",
            "propertyPathExpr",
            "search",
            "searchExpr",
            "select",
        ],
    ),
    (
        "headers",
        &[
            "header",
            "includeAnnotationsPreference",
            "maxpagesizePreference",
            "prefer",
            "preference",
            "request-id",
        ],
    ),
    ("names", &["entitySetName", "odataIdentifier"]),
    // Every text is an `Edm.String`; these are about quotes and percent-encoding, which are of URLs.
    ("how URLs spell a string", &["stringInUrl", "stringLiteral"]),
];

/// The enumeration of the cases.
#[derive(Clone, Debug, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "Sales", flags, rename_all = "PascalCase")]
enum Pattern {
    Yellow,
    Solid,
    #[odata(other)]
    Other(String),
}

#[test]
fn each_case_is_accepted_or_refused() {
    let Some(path) = odata_tests::shared("odata-abnf/odata-abnf-testcases.yaml") else {
        return;
    };
    let cases = read_cases(&std::fs::read_to_string(path).unwrap());
    let mut tested = 0;
    let mut others = BTreeSet::new();
    for case in &cases {
        let Some(accepted) = is_accepted(case) else {
            others.insert(case.rule.as_str());
            continue;
        };
        tested += 1;
        let expected = !case.fails && case.input != OUT_OF_RANGE;
        assert_eq!(
            accepted, expected,
            "{}: {} {:?}",
            case.name, case.rule, case.input
        );
    }
    let known = OTHER_RULES.iter().flat_map(|(_, rules)| *rules).copied();
    assert_eq!(others, known.collect());
    assert_eq!((tested, cases.len()), (TESTED, ALL));
}

/// Whether the type of the case's rule reads its input; `None` where the rule is no primitive value.
fn is_accepted(case: &Case) -> Option<bool> {
    let input = case.input.as_str();
    let url = &*decoded(input);
    Some(match case.rule.as_str() {
        "null" => json::from_str::<Option<bool>>(input) == Ok(None),
        "binaryLiteral" => quoted(input, "binary").is_some_and(reads::<Binary>),
        // In URLs in upper and lower case.
        "boolean" => reads::<bool>(&input.to_ascii_lowercase()),
        "booleanValue" => reads::<bool>(input),
        "byteValue" => reads::<u8>(input),
        "date" | "dateValue" => reads::<Date>(input),
        "dateTimeOffsetValue" => reads::<DateTimeOffset>(input),
        "dateTimeOffsetLiteral" | "dateTimeOffsetValueInUrl" => reads::<DateTimeOffset>(url),
        "decimalValue" => reads::<Decimal>(input),
        "decimalLiteral" => reads::<Decimal>(url),
        "doubleValue" => reads_double::<f64>(input),
        "doubleLiteral" => reads_double::<f64>(url),
        "singleValue" => reads_double::<f32>(input),
        "singleLiteral" => reads_double::<f32>(url),
        "durationValue" => reads::<Duration>(input),
        "durationLiteral" => quoted(input, "duration")
            .or(quoted(input, ""))
            .is_some_and(reads::<Duration>),
        "enumLiteral" => {
            let prefix = if input.starts_with('S') {
                "Sales.Pattern"
            } else {
                ""
            };
            quoted(url, prefix).is_some_and(is_pattern)
        }
        "enumValue" => is_pattern(input),
        "guid" | "guidValue" => reads::<Guid>(input),
        "int16Value" => reads::<i16>(input),
        "int16Literal" => reads::<i16>(url),
        "int32Value" => reads::<i32>(input),
        "int32Literal" => reads::<i32>(url),
        "int64Value" => reads::<i64>(input),
        "int64Literal" => reads::<i64>(url),
        "sbyteValue" => reads::<i8>(input),
        "sbyteLiteral" => reads::<i8>(url),
        "timeOfDayValue" => reads::<TimeOfDay>(input),
        "timeOfDayLiteral" => reads::<TimeOfDay>(url),
        "primitiveValue" | "primitiveLiteral" => is_any(&case.input),
        rule => return is_shape(rule, url),
    })
}

/// Whether the shape of a rule's type reads an input; `None` where the rule is none of a shape.
fn is_shape(rule: &str, input: &str) -> Option<bool> {
    macro_rules! shapes {
        ($($rule:literal => $type:ty, $any:ty, $prefix:literal;)+) => {
            match rule {
                $($rule => quoted(input, $prefix).is_some_and(|text| reads::<$type>(text) && reads::<$any>(text)),)+
                _ => return None,
            }
        };
    }
    Some(shapes! {
        "geographyCollection" => GeographyCollection, Geography, "geography";
        "geographyLineString" => GeographyLineString, Geography, "geography";
        "geographyMultiLineString" => GeographyMultiLineString, Geography, "geography";
        "geographyMultiPoint" => GeographyMultiPoint, Geography, "geography";
        "geographyMultiPolygon" => GeographyMultiPolygon, Geography, "geography";
        "geographyPoint" => GeographyPoint, Geography, "geography";
        "geographyPolygon" => GeographyPolygon, Geography, "geography";
        "geometryCollection" => GeometryCollection, Geometry, "geometry";
        "geometryLineString" => GeometryLineString, Geometry, "geometry";
        "geometryMultiLineString" => GeometryMultiLineString, Geometry, "geometry";
        "geometryMultiPoint" => GeometryMultiPoint, Geometry, "geometry";
        "geometryMultiPolygon" => GeometryMultiPolygon, Geometry, "geometry";
        "geometryPoint" => GeometryPoint, Geometry, "geometry";
        "geometryPolygon" => GeometryPolygon, Geometry, "geometry";
    })
}

/// A value of any primitive type; every text in quotes is a string.
fn is_any(input: &str) -> bool {
    let url = &*decoded(input);
    quoted(input, "").is_some()
        || reads::<Decimal>(url)
        || reads::<Guid>(url)
        || reads::<Binary>(url)
        || reads::<Geography>(url)
        || is_pattern(url)
}

fn reads<T: FromStr>(text: &str) -> bool {
    text.parse::<T>().is_ok()
}

/// Members, and values that no member has.
fn is_pattern(text: &str) -> bool {
    let is_known = |member: &Pattern| match member {
        Pattern::Other(other) => other.parse::<i64>().is_ok(),
        Pattern::Yellow | Pattern::Solid => true,
    };
    text.parse::<Flags<Pattern>>()
        .is_ok_and(|members| members.iter().all(is_known))
}

/// Whether a number is one of the ABNF, and reaches a type of Rust's by way of JSON.
fn reads_double<T: for<'a> json::ReadValue<'a>>(text: &str) -> bool {
    text.parse::<Decimal>()
        .is_ok_and(|number| json::from_str::<T>(&json::to_string(&number)).is_ok())
}

fn quoted<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    text.strip_prefix(prefix)?
        .strip_prefix('\'')?
        .strip_suffix('\'')
}

/// A literal as it stands in a URL, its percent-encoding undone.
fn decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut decoded = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_at(2);
        decoded.push(char::from(u8::from_str_radix(code, 16).unwrap()));
        decoded.push_str(rest);
    }
    decoded
}
