use super::{assert_complex_errors, assert_entity_errors, assert_errors, structured};
use crate::model::Derive;

#[test]
fn an_entity_type_has_a_key() {
    let message = "an entity type has a key; write `#[odata(key)]` on a field, or `#[odata(keyless)]` on the type";
    assert_errors(
        Derive::Entity,
        "#[odata(namespace = \"t\")] struct Thing { name: String }",
        &[("Thing", message)],
    );
    for item in [
        "#[odata(namespace = \"t\", abstract)] struct A {}",
        "#[odata(namespace = \"t\", keyless)] struct A {}",
        "#[odata(namespace = \"t\")] struct A { #[odata(base)] b: B }",
    ] {
        structured(Derive::Entity, item);
    }
}

#[test]
fn keys_are_values_of_entities() {
    assert_entity_errors(
        "#[odata(key)] a: Option<Box<i64>>, #[odata(key)] b: Vec<String>",
        &[
            ("Option<Box<i64>>", "a key is never null; write `i64`"),
            ("Vec<String>", "a key is one value; write `String`"),
        ],
    );
    assert_complex_errors(
        "#[odata(key)] a: Option<i64>",
        &[(
            "key",
            "a complex type has no key; leave `key` out, or write `#[derive(ODataEntity)]`",
        )],
    );
    assert_errors(
        Derive::Entity,
        "#[odata(namespace = \"t\", keyless)] struct A { #[odata(key)] id: i64 }",
        &[(
            "key",
            "`key` contradicts `keyless` on the type; leave one of them out",
        )],
    );
}

#[test]
fn a_base_is_one_struct() {
    assert_complex_errors(
        "#[odata(base)] a: Option<B>, #[odata(base)] c: C",
        &[
            ("base", "a type has one base; leave this one out"),
            (
                "Option<B>",
                "a base is a struct that is always there; write `B`",
            ),
        ],
    );
    assert_complex_errors(
        "#[odata(base)] a: m::B<'a, T>",
        &[(
            "m::B<'a, T>",
            "a base is not generic over types; write a struct for these types",
        )],
    );
    assert_complex_errors(
        "#[odata(base)] a: A",
        &[(
            "A",
            "a type does not derive from itself; write another base",
        )],
    );
}

#[test]
fn an_open_type_and_its_field_go_together() {
    assert_errors(
        Derive::Complex,
        "#[odata(namespace = \"t\", open)] struct A { x: i32 }",
        &[(
            "open",
            "an open type keeps its undeclared properties; write `#[odata(dynamic)]` on a field of type `DynamicProperties`",
        )],
    );
    structured(
        Derive::Complex,
        "#[odata(namespace = \"t\", open)] struct A { #[odata(base)] b: B }",
    );
    assert_complex_errors(
        "#[odata(dynamic)] a: DynamicProperties",
        &[(
            "dynamic",
            "only an open type has undeclared properties; write `#[odata(open)]` on the type",
        )],
    );
}

#[test]
fn bags_are_one_each_and_of_their_types() {
    assert_errors(
        Derive::Complex,
        "#[odata(namespace = \"t\", open)] struct A {
            #[odata(dynamic)] a: HashMap<String, Value>, #[odata(dynamic)] b: DynamicProperties,
            #[odata(annotations)] c: Option<Annotations>, #[odata(annotations)] d: Annotations }",
        &[
            (
                "dynamic",
                "a type has one `dynamic` field; leave this one out",
            ),
            (
                "annotations",
                "a type has one `annotations` field; leave this one out",
            ),
            (
                "HashMap<String, Value>",
                "a field that is `dynamic` has one type; write `DynamicProperties`",
            ),
            (
                "Option<Annotations>",
                "a field that is `annotations` has one type; write `Annotations`",
            ),
        ],
    );
}

#[test]
fn a_value_does_not_hold_itself() {
    let message = "a value would hold another without end; write `Option<Box<A>>`";
    assert_complex_errors("a: Box<A>", &[("Box<A>", message)]);
    assert_complex_errors("a: Self", &[("Self", message)]);
    assert_complex_errors("a: Option<Box<A>>, b: Vec<A>, c: m::A", &[]);
}

#[test]
fn write_only_properties_hold_nothing() {
    assert_complex_errors(
        "#[odata(write_only)] a: Option<String>, #[odata(write_only)] b: Option<WriteOnly<i32>>, c: WriteOnly<i32>",
        &[
            (
                "Option<String>",
                "a `write_only` property is never read; write `WriteOnly<Option<String>>`",
            ),
            (
                "Option<WriteOnly<i32>>",
                "a `write_only` property is never read; write `WriteOnly<Option<i32>>`",
            ),
            (
                "WriteOnly<i32>",
                "`WriteOnly` is for what is never read; write `#[odata(write_only)]` on the field",
            ),
        ],
    );
}

#[test]
fn navigation_has_a_form() {
    let other_form = "a navigation property has another form; write ";
    for (written, instead) in [
        ("B", "`Option<Box<B>>`"),
        ("Box<B>", "`Option<Box<B>>`"),
        ("Option<B>", "`Option<Box<B>>`"),
        ("Vec<Box<B>>", "`Vec<B>`"),
        ("Vec<Option<B>>", "`Vec<B>`"),
        ("Option<Vec<Box<B>>>", "`Option<Vec<B>>`"),
    ] {
        let message = format!("{other_form}{instead}");
        assert_complex_errors(
            &format!("#[odata(navigation)] a: {written}"),
            &[(written, &message)],
        );
    }
    assert_complex_errors(
        "#[odata(navigation)] a: Vec<String>",
        &[(
            "Vec<String>",
            "a navigation property leads to entities, and `String` is none; leave `navigation` out",
        )],
    );
}
