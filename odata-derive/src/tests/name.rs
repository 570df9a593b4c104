use super::{assert_complex_errors, assert_errors};
use crate::model::Derive;
use crate::name::{is_namespace, is_qualified_name, is_simple_identifier, snake_case};

#[test]
fn identifiers_are_told_apart() {
    for name in ["a", "_1", "Ärger", "a".repeat(128).as_str()] {
        assert!(is_simple_identifier(name), "{name}");
    }
    for name in [
        "",
        "1a",
        "a b",
        "a.b",
        "a-b",
        "@a",
        "a".repeat(129).as_str(),
    ] {
        assert!(!is_simple_identifier(name), "{name}");
    }
    assert!(is_namespace("a.b_c.d1") && is_namespace("a"));
    assert!(!is_namespace("a..b") && !is_namespace("") && !is_namespace(".a"));
    assert!(is_qualified_name("a.b") && !is_qualified_name("a"));
    assert_eq!(snake_case("ItemFacet"), "item_facet");
}

#[test]
fn wire_names_are_identifiers() {
    assert_complex_errors(
        "#[odata(rename = \"web url\", alias = \"1x\")] a: i32, __: i32, #[odata(rename = \"\")] b: i32",
        &[
            (
                "\"web url\"",
                "`web url` is no OData identifier; write `webUrl`",
            ),
            (
                "\"1x\"",
                "`1x` is no OData identifier; write letters, digits and underscores, at most 128",
            ),
            (
                "__",
                "an empty name is no OData identifier; write `rename = \"…\"`",
            ),
            (
                "\"\"",
                "an empty name is no OData identifier; write letters, digits and underscores, at most 128",
            ),
        ],
    );
}

#[test]
fn the_namespace_is_there() {
    let message = "the namespace is missing; write `#[odata(namespace = \"…\")]`";
    assert_errors(Derive::Complex, "struct A {}", &[("A", message)]);
    assert_errors(Derive::Enumeration, "enum A { B }", &[("A", message)]);
    assert_errors(Derive::Definition, "struct A(String);", &[("A", message)]);
}

#[test]
fn names_of_types_are_well_formed() {
    assert_errors(
        Derive::Complex,
        "#[odata(namespace = \"my service\", name = \"a-b\", alias = \"c\")] struct A {}",
        &[
            ("\"a-b\"", "`a-b` is no OData identifier; write `aB`"),
            (
                "\"my service\"",
                "`my service` is no namespace; write identifiers with dots between them, such as `my.service`",
            ),
            ("\"c\"", "`c` is no qualified name; write `namespace.a-b`"),
        ],
    );
    assert_errors(
        Derive::Complex,
        "#[odata(namespace = \"Edm\")] struct A {}",
        &[(
            "\"Edm\"",
            "`Edm` is a reserved namespace; write one of your own",
        )],
    );
    assert_errors(
        Derive::Complex,
        "#[odata(namespace = \"t\", alias = \"u.a\", alias = \"t.a\", alias = \"u.a\")] struct A {}",
        &[
            (
                "\"t.a\"",
                "`t.a` is accepted already; leave this `alias` out",
            ),
            (
                "\"u.a\"",
                "`u.a` is accepted already; leave this `alias` out",
            ),
        ],
    );
}

#[test]
fn property_names_differ() {
    assert_complex_errors(
        "web_url: i32, #[odata(rename = \"webUrl\")] a: i32, #[odata(alias = \"b\")] b: i32, #[odata(alias = \"b\")] c: i32",
        &[
            (
                "\"webUrl\"",
                "two properties are named `webUrl`; write `rename = \"…\"` with another name",
            ),
            (
                "\"b\"",
                "`b` is read as `b` already; leave this `alias` out",
            ),
            ("\"b\"", "`b` is read as `b` already; write another `alias`"),
        ],
    );
}
