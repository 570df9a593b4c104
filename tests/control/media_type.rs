//! Media types as text, *JSON* 3 (Requesting the JSON Format).

use odata_core::json::{Format, Metadata, Version};

fn parsed(text: &str) -> Format {
    text.parse()
        .unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn written_and_parsed() {
    let response = Format::response();
    for (text, format) in [
        ("application/json;odata.metadata=minimal", response),
        (
            "application/json;odata.metadata=full",
            response.metadata(Metadata::Full),
        ),
        (
            "application/json;odata.metadata=none",
            response.metadata(Metadata::None),
        ),
        (
            "application/json;metadata=minimal",
            response.version(Version::V4_01),
        ),
        (
            "application/json;odata.metadata=minimal;IEEE754Compatible=true",
            response.ieee754_compatible(true),
        ),
    ] {
        assert_eq!(parsed(text), format, "{text}");
        assert_eq!(format!("{format}"), text);
    }
}

#[test]
fn what_is_not_said() {
    for text in [
        "application/json",
        "APPLICATION/JSON",
        " application/json ; ",
        "json",
        "*/*",
        "application/*",
        "application/json;charset=utf-8",
        "application/json; charset=\"UTF-8\"",
        "application/json;IEEE754Compatible=false",
        "application/json;odata.streaming=true",
        "application/json;ExponentialDecimals=true;q=0.5",
        "application/json;q=1",
    ] {
        assert_eq!(parsed(text), Format::response(), "{text}");
    }
}

/// *JSON* 3: the names and values of format parameters are case-insensitive.
#[test]
fn letter_case_and_spaces() {
    let format = Format::response()
        .metadata(Metadata::Full)
        .ieee754_compatible(true);
    for text in [
        "application/json;ODATA.METADATA=FULL;ieee754compatible=TRUE",
        "Application/Json ; odata.metadata=\"full\" ; IEEE754Compatible = true",
        "application/json;IEEE754Compatible=true;odata.streaming=false;odata.metadata=full;charset=utf-8;q=0.9",
    ] {
        assert_eq!(parsed(text), format, "{text}");
    }
    assert_eq!(
        parsed("application/json;METADATA=none;streaming=true"),
        Format::response()
            .metadata(Metadata::None)
            .version(Version::V4_01),
    );
}

#[test]
fn the_first_that_can_be_met() {
    let full = Format::response().metadata(Metadata::Full);
    for text in [
        "application/json;odata.metadata=full, */*",
        "text/html, application/json;odata.metadata=full",
        "application/atom+xml;title=\"a, application/json\",application/json;odata.metadata=full",
        "application/json;odata.metadata=verbose, application/json;odata.metadata=full",
    ] {
        assert_eq!(parsed(text), full, "{text}");
    }
}

#[test]
fn what_cannot_be_met() {
    for (text, error) in [
        ("", "expected application/json, found \"\""),
        (
            "text/html",
            "expected application/json, found \"text/html\"",
        ),
        (
            "text/html, text/plain",
            "expected application/json, found \"text/html\"",
        ),
        (
            "application/json;odata.metadata=verbose",
            "expected metadata=full, minimal or none, found \"verbose\"",
        ),
        (
            "application/json;metadata",
            "expected metadata=full, minimal or none, found \"\"",
        ),
        (
            "application/json;IEEE754Compatible=1",
            "expected ieee754compatible=true or false, found \"1\"",
        ),
        (
            "application/json;charset=utf-16",
            "expected charset=utf-8, found \"charset=utf-16\"",
        ),
        (
            "application/json;odata=verbose",
            "expected a format parameter of OData JSON, found \"odata=verbose\"",
        ),
        (
            "application/json;odata.metadata=full;odata.metadata=none",
            "expected each parameter once, found \"odata.metadata=none\"",
        ),
    ] {
        let found = text.parse::<Format>().expect_err(text);
        assert_eq!(found.to_string(), error, "{text}");
        assert_eq!(found.position(), None);
    }
}
