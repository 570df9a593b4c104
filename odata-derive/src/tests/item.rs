use super::assert_errors;
use crate::model::Derive;

#[test]
fn inherits_stands_above_the_derive() {
    assert_errors(
        Derive::Entity,
        "#[inherits(m::A)] #[odata(namespace = \"t\")] struct B { x: i32 }",
        &[(
            "m::A",
            "the base is for the derive that follows; write `#[inherits(m::A)]` above `#[derive(…)]`",
        )],
    );
}

#[test]
fn structs_have_named_fields() {
    assert_errors(
        Derive::Entity,
        "#[odata(namespace = \"t\")] struct A(i32);",
        &[(
            "A",
            "the fields of a tuple struct have no names; write `struct A { … }`, or derive `ODataTypeDefinition`",
        )],
    );
    assert_errors(
        Derive::Complex,
        "#[odata(namespace = \"t\")] struct A;",
        &[(
            "A",
            "a unit struct has no place for properties; write `struct A {}`",
        )],
    );
}

#[test]
fn a_derive_is_for_its_kind_of_item() {
    for derive in [
        Derive::Entity,
        Derive::Complex,
        Derive::Enumeration,
        Derive::Definition,
    ] {
        let message = "a union does not say which value it holds; write `struct A { … }`";
        assert_errors(derive, "union A { a: i32 }", &[("A", message)]);
    }
    assert_errors(
        Derive::Enumeration,
        "struct A { a: i32 }",
        &[(
            "A",
            "an enumeration is an enum; write `#[derive(ODataComplex)]` for a struct",
        )],
    );
    for item in [
        "struct A { a: i32 }",
        "struct A;",
        "struct A(i32, i32);",
        "enum A { B }",
    ] {
        let message = "a type definition holds one primitive value; write `struct A(String);`";
        assert_errors(Derive::Definition, item, &[("A", message)]);
    }
    assert_errors(
        Derive::Entity,
        "#[odata(base = B)] enum A { C, D }",
        &[(
            "A",
            "the variants name members and hold no derived types; write `#[derive(ODataEnum)]`",
        )],
    );
}

#[test]
fn attributes_stand_where_they_are_read() {
    let message =
        "`odata` has no meaning here; write it above the type, a named field or a variant";
    assert_errors(
        Derive::Enumeration,
        "#[odata(namespace = \"t\")] enum A { B, #[odata(other)] C(#[odata(key)] String) }",
        &[("#[odata(key)]", message)],
    );
    assert_errors(
        Derive::Definition,
        "#[odata(namespace = \"t\")] struct A(#[odata(max_length = 1)] String);",
        &[("#[odata(max_length = 1)]", message)],
    );
    assert_errors(
        Derive::Complex,
        "#[odata(namespace = \"t\")] struct A<#[odata(key)] T> { a: T }",
        &[("#[odata(key)]", message)],
    );
}
