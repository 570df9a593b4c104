//! The standard's own test cases of the rules of primitive values.

mod cases;

use std::str::FromStr;

use odata_core::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay};

use cases::{Case, read_cases};

/// How many cases have a rule that is tested here, of how many.
const TESTED: usize = 87;
const ALL: usize = 840;

/// `+128` is in `sbyteLiteral` by its digits but not by its comment, “numbers in the range from -128 to 127”.
const OUT_OF_RANGE: &str = "%2B128";

#[test]
fn each_case_is_accepted_or_refused() {
    let Some(path) = odata_tests::shared("odata-abnf/odata-abnf-testcases.yaml") else {
        return;
    };
    let cases = read_cases(&std::fs::read_to_string(path).unwrap());
    let mut tested = 0;
    for case in &cases {
        let Some(accepted) = is_accepted(case) else {
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
    assert_eq!((tested, cases.len()), (TESTED, ALL));
}

/// Whether the type of the case's rule reads its input; `None` where the rule is no primitive value of these types.
fn is_accepted(case: &Case) -> Option<bool> {
    let input = case.input.as_str();
    Some(match case.rule.as_str() {
        "binaryLiteral" => quoted(input, "binary").is_some_and(reads::<Binary>),
        "booleanValue" => reads::<bool>(input),
        "byteValue" => reads::<u8>(input),
        "date" | "dateValue" => reads::<Date>(input),
        "dateTimeOffsetValue" => reads::<DateTimeOffset>(input),
        "dateTimeOffsetLiteral" | "dateTimeOffsetValueInUrl" => {
            reads::<DateTimeOffset>(&decoded(input))
        }
        "decimalValue" | "doubleValue" | "singleValue" => reads::<Decimal>(input),
        "decimalLiteral" | "doubleLiteral" | "singleLiteral" => reads::<Decimal>(&decoded(input)),
        "durationValue" => reads::<Duration>(input),
        "durationLiteral" => quoted(input, "duration")
            .or(quoted(input, ""))
            .is_some_and(reads::<Duration>),
        "guid" | "guidValue" => reads::<Guid>(input),
        "int16Value" => reads::<i16>(input),
        "int16Literal" => reads::<i16>(&decoded(input)),
        "int32Value" => reads::<i32>(input),
        "int32Literal" => reads::<i32>(&decoded(input)),
        "int64Value" => reads::<i64>(input),
        "int64Literal" => reads::<i64>(&decoded(input)),
        "sbyteValue" => reads::<i8>(input),
        "sbyteLiteral" => reads::<i8>(&decoded(input)),
        "timeOfDayValue" => reads::<TimeOfDay>(input),
        "timeOfDayLiteral" => reads::<TimeOfDay>(&decoded(input)),
        "primitiveValue" | "primitiveLiteral" => return is_any(case),
        _ => return None,
    })
}

/// A value of any primitive type; enumerations, geographies and strings are none of these types.
fn is_any(case: &Case) -> Option<bool> {
    if case.name.contains("enumeration")
        || case.input.starts_with("SRID=")
        || case.input.starts_with('\'')
    {
        return None;
    }
    let input = &decoded(&case.input);
    Some(reads::<Decimal>(input) || reads::<Guid>(input) || reads::<Binary>(input))
}

fn reads<T: FromStr>(text: &str) -> bool {
    text.parse::<T>().is_ok()
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
