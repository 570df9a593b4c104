use super::{assert_complex_errors, assert_errors};
use crate::model::Derive;

#[test]
fn types_without_a_counterpart_are_told_one() {
    for (written, at, message) in [
        (
            "Vec<Vec<i32>>",
            "Vec<i32>",
            "CSDL has no collections of collections; write `Vec<i32>`, or a complex type that holds the inner one",
        ),
        (
            "Option<Option<i32>>",
            "Option<i32>",
            "null is one value; write `Option<i32>` once",
        ),
        (
            "Option<Vec<Option<Vec<i32>>>>",
            "Vec<i32>",
            "CSDL has no collections of collections; write `Vec<i32>`, or a complex type that holds the inner one",
        ),
        (
            "(i32, i32)",
            "(i32, i32)",
            "a tuple has no names for its parts; write a complex type",
        ),
        (
            "()",
            "()",
            "a tuple has no names for its parts; write a complex type",
        ),
        (
            "[i32; 2]",
            "[i32; 2]",
            "CSDL has no arrays; write `Vec<i32>`",
        ),
        ("[u8; 16]", "[u8; 16]", "CSDL has no arrays; write `Binary`"),
        ("Box<[u8]>", "[u8]", "CSDL has no arrays; write `Binary`"),
        ("&'a [u8]", "&'a [u8]", "CSDL has no arrays; write `Binary`"),
        ("&'a B", "&'a B", "only `&str` is borrowed; write `B`"),
        (
            "&'a mut str",
            "&'a mut str",
            "only `&str` is borrowed; write `String`",
        ),
        (
            "*const B",
            "*const B",
            "a pointer cannot be read; write `B`",
        ),
        (
            "fn() -> B",
            "fn() -> B",
            "a function is no value; leave the field out",
        ),
        (
            "Box<dyn Any>",
            "dyn Any",
            "the type of the value is not said; write a struct, or an enum of derived types",
        ),
        (
            "Option<u64>",
            "u64",
            "`u64` has no counterpart in CSDL; write `Decimal` or `i64`",
        ),
        (
            "u16",
            "u16",
            "`u16` has no counterpart in CSDL; write `i32`",
        ),
        (
            "char",
            "char",
            "`char` has no counterpart in CSDL; write `String`",
        ),
        ("Box<str>", "str", "`str` has no size; write `String`"),
        (
            "HashMap<String, i32>",
            "HashMap<String, i32>",
            "CSDL has no maps; write `#[odata(dynamic)]` and `DynamicProperties`, or `Json<…>`",
        ),
        (
            "std::collections::HashSet<i32>",
            "std::collections::HashSet<i32>",
            "CSDL has one kind of collection; write `Vec<i32>`",
        ),
        ("Arc<B>", "Arc<B>", "a value has one owner; write `B`"),
        (
            "Cow<'a, [u8]>",
            "Cow<'a, [u8]>",
            "only text is borrowed; write `Binary`",
        ),
        (
            "std::time::SystemTime",
            "std::time::SystemTime",
            "`SystemTime` is no time of a calendar; write `DateTimeOffset`",
        ),
        (
            "core::time::Duration",
            "core::time::Duration",
            "this `Duration` is not OData's; write `odata_core::Duration`",
        ),
    ] {
        assert_complex_errors(&format!("a: {written}"), &[(at, message)]);
    }
}

#[test]
fn text_is_borrowed_from_the_payload_or_owned() {
    for (written, at, message) in [
        (
            "Cow<'a, String>",
            "Cow<'a, String>",
            "only text is borrowed; write `String`",
        ),
        (
            "Option<&'a String>",
            "&'a String",
            "only `&str` is borrowed; write `String`",
        ),
        (
            "Arc<str>",
            "Arc<str>",
            "a value has one owner; write `String`",
        ),
    ] {
        assert_complex_errors(&format!("a: {written}"), &[(at, message)]);
    }
}

#[test]
fn other_types_are_left_to_the_traits() {
    for written in [
        "&'a str",
        "Cow<'a, str>",
        "Option<Vec<Option<String>>>",
        "m::Cell",
        "Arc",
        "workbook::u64",
        "Box<B>",
        "Page<T>",
        "Json<HashMap<String, u64>>",
        "<T as Tr>::X",
        "m!()",
    ] {
        assert_complex_errors(&format!("a: {written}"), &[]);
    }
}

#[test]
fn a_type_definition_is_of_one_primitive() {
    let wrong = |written: &str, at: &str, message: &str| {
        let item = format!("#[odata(namespace = \"t\")] struct A({written});");
        assert_errors(Derive::Definition, &item, &[(at, message)]);
    };
    wrong(
        "Option<String>",
        "Option<String>",
        "a type definition is of one value; write `String`",
    );
    wrong(
        "u64",
        "u64",
        "`u64` has no counterpart in CSDL; write `Decimal` or `i64`",
    );
}
