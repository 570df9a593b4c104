use super::{assert_complex_errors, assert_entity_errors, assert_errors};
use crate::model::Derive;

#[test]
fn field_attributes_agree() {
    for (attributes, at, message) in [
        (
            "computed, default",
            "default",
            "`default` contradicts `computed`: the server always assigns the one, so no value is assumed; leave one of them out",
        ),
        (
            "immutable, computed",
            "immutable",
            "`immutable` contradicts `computed`: clients never send the one and send the other on create; leave one of them out",
        ),
        (
            "computed, computed_default",
            "computed_default",
            "`computed_default` contradicts `computed`: clients never send the one and may send the other; leave one of them out",
        ),
        (
            "computed, read_only",
            "read_only",
            "`read_only` contradicts `computed`: clients never send what the server computes anyway; leave one of them out",
        ),
        (
            "immutable, read_only",
            "read_only",
            "`read_only` contradicts `immutable`: clients send the one on create and never send the other; leave one of them out",
        ),
        (
            "computed_default, read_only",
            "read_only",
            "`read_only` contradicts `computed_default`: clients may send the one and never send the other; leave one of them out",
        ),
        (
            "computed_default, default = 1",
            "default",
            "`default` contradicts `computed_default`: the server fills in the one, so no value is assumed; leave one of them out",
        ),
        (
            "key, default",
            "default",
            "`default` contradicts `key`: a key is never left out; leave one of them out",
        ),
    ] {
        assert_entity_errors(&format!("#[odata({attributes})] a: i32"), &[(at, message)]);
    }
}

#[test]
fn write_only_is_never_read() {
    for (attributes, at, message) in [
        (
            "read_only, write_only",
            "write_only",
            "`write_only` contradicts `read_only`: clients never send the one and never read the other; leave one of them out",
        ),
        (
            "computed, write_only",
            "write_only",
            "`write_only` contradicts `computed`: clients never send the one and only send the other; leave one of them out",
        ),
        (
            "default, write_only",
            "default",
            "`default` contradicts `write_only`: the one is never read, so no value is assumed; leave one of them out",
        ),
        (
            "key, write_only",
            "write_only",
            "`write_only` contradicts `key`: a key is read with every entity; leave one of them out",
        ),
    ] {
        let field = format!("#[odata({attributes})] a: WriteOnly<String>");
        assert_entity_errors(&field, &[(at, message)]);
    }
}

#[test]
fn navigation_is_no_value() {
    for (attributes, at, why) in [
        (
            "key, navigation",
            "navigation",
            "a key is a value, and not another entity",
        ),
        (
            "navigation, computed",
            "computed",
            "Core.Computed is for values, and `read_only` for navigation",
        ),
        (
            "navigation, computed_default",
            "computed_default",
            "Core.ComputedDefaultValue is for values",
        ),
        (
            "navigation, immutable",
            "immutable",
            "Core.Immutable is for values",
        ),
        ("navigation, default", "default", "an entity is not assumed"),
        (
            "navigation, max_length = 1",
            "max_length",
            "facets are for primitive values",
        ),
    ] {
        let other = if at == "navigation" {
            "key"
        } else {
            "navigation"
        };
        let message = format!("`{at}` contradicts `{other}`: {why}; leave one of them out");
        let field = format!("#[odata({attributes})] a: Option<Box<B>>");
        assert_entity_errors(&field, &[(at, &message)]);
    }
}

#[test]
fn fields_that_are_no_properties_take_nothing_else() {
    assert_complex_errors(
        "#[odata(base, rename = \"x\", key)] b: B, #[odata(annotations, alias = \"y\")] c: Annotations",
        &[
            (
                "key",
                "`key` contradicts `base`: the inherited properties are described where they are declared; leave `key` out",
            ),
            (
                "rename",
                "`rename` contradicts `base`: the inherited properties are described where they are declared; leave `rename` out",
            ),
            (
                "alias",
                "`alias` contradicts `annotations`: the field holds annotations and is no property; leave `alias` out",
            ),
        ],
    );
    assert_errors(
        Derive::Complex,
        "#[odata(namespace = \"t\", open)] struct A { #[odata(dynamic, annotations)] b: DynamicProperties }",
        &[(
            "annotations",
            "`annotations` contradicts `dynamic`: the field holds properties and is none; leave `annotations` out",
        )],
    );
}

#[test]
fn type_attributes_agree() {
    assert_errors(
        Derive::Entity,
        "#[odata(namespace = \"t\", abstract, keyless, accept_derived, open, deny_unknown)]
        struct A { #[odata(dynamic)] b: DynamicProperties }",
        &[
            (
                "accept_derived",
                "`accept_derived` contradicts `abstract`: an abstract type is read under derived types' tags anyway; leave one of them out",
            ),
            (
                "keyless",
                "`keyless` contradicts `abstract`: an abstract type needs no key anyway; leave one of them out",
            ),
            (
                "deny_unknown",
                "`deny_unknown` contradicts `abstract`: an abstract type is read as a view of derived types, which have further properties; leave one of them out",
            ),
            (
                "deny_unknown",
                "`deny_unknown` contradicts `open`: an open type has undeclared properties; leave one of them out",
            ),
        ],
    );
}
