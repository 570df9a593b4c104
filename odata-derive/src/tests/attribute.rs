use super::{
    assert_complex_errors, assert_entity_errors, assert_errors, model_and_errors, with_groups,
};

use crate::model::{Derive, Model, Namespace};

#[test]
fn near_misses_are_named() {
    assert_entity_errors(
        "#[odata(computd, renam = \"b\")] a: i32",
        &[
            (
                "computd",
                "unknown attribute `computd`; did you mean `computed`?",
            ),
            ("renam", "unknown attribute `renam`; did you mean `rename`?"),
        ],
    );
    assert_entity_errors(
        "#[odata(readonly)] a: i32",
        &[(
            "readonly",
            "unknown attribute `readonly`; did you mean `read_only`?",
        )],
    );
}

#[test]
fn a_misspelt_key_is_not_missed_too() {
    let item = "#[odata(namespace = \"t\")] struct A { #[odata(keey)] id: String }";
    let expected = [("keey", "unknown attribute `keey`; did you mean `key`?")];
    assert_errors(Derive::Entity, item, &expected);
}

#[test]
fn a_misspelt_open_is_not_missed_too() {
    let item = "#[odata(namespace = \"t\", keyless, opn)] struct A { #[odata(dynamic)] d: DynamicProperties }";
    let expected = [("opn", "unknown attribute `opn`; did you mean `open`?")];
    assert_errors(Derive::Entity, item, &expected);
}

#[test]
fn swapped_letters_are_one_slip() {
    let item = "#[odata(namespace = \"t\")] struct A { #[odata(kye)] id: String }";
    let expected = [("kye", "unknown attribute `kye`; did you mean `key`?")];
    assert_errors(Derive::Entity, item, &expected);
}

#[test]
fn unknown_words_are_told_what_there_is() {
    assert_errors(
        Derive::Entity,
        "#[odata(namespace = \"t\", keyless, shapes(create, everything))] struct A {}",
        &[(
            "everything",
            "unknown attribute `everything`; write `create`, `update`, `assigned` or `partial`",
        )],
    );
    assert_complex_errors(
        "#[odata(flatten)] a: i32",
        &[(
            "flatten",
            "unknown attribute `flatten`; write `base` for an inherited part, or `dynamic` for undeclared properties",
        )],
    );
}

#[test]
fn a_wrong_place_is_told_the_right_one() {
    assert_complex_errors(
        "#[odata(open, name = \"b\")] a: i32",
        &[
            (
                "open",
                "`open` has no meaning on a field; write it on an entity type or a complex type",
            ),
            (
                "name",
                "`name` has no meaning on a field; write `rename = \"…\"`",
            ),
        ],
    );
    assert_errors(
        Derive::Complex,
        "#[odata(namespace = \"t\", keyless, flags)] struct A {}",
        &[
            (
                "keyless",
                "`keyless` has no meaning on a complex type; write nothing: a complex type has no key",
            ),
            (
                "flags",
                "`flags` has no meaning on a complex type; write it on an enumeration",
            ),
        ],
    );
}

#[test]
fn a_key_is_written_once() {
    assert_errors(
        Derive::Entity,
        "#[odata(namespace = \"t\", open)] #[odata(namespace = \"u\", keyless)]
        struct A { #[odata(dynamic)] more: DynamicProperties }",
        &[("namespace", "`namespace` is written twice; leave one out")],
    );
}

#[test]
fn values_are_of_their_kind() {
    assert_errors(
        Derive::Complex,
        "#[odata(namespace = 5, name(B), tag = \"hash\", abstract = true, rename_all = \"camel\", crate = \"x\", shapes = \"create\")]
        struct A {}",
        &[
            ("5", "`namespace` takes a string or the path of a constant; write `namespace = \"…\"`"),
            ("(B)", "`name` takes a string; write `name = \"…\"`"),
            ("\"hash\"", "`tag` takes `\"fragment\"` or `\"bare\"`; write `tag = \"bare\"`"),
            ("true", "`abstract` takes no value; write `abstract`"),
            ("\"camel\"", "`camel` is no casing; write `camelCase`, `PascalCase`, `snake_case` or `none`"),
            ("\"x\"", "`crate` takes a path; write `crate = ::odata_core`"),
            ("\"create\"", "`shapes` takes a list of shapes; write `shapes(create, update)`"),
        ],
    );
    assert_complex_errors(
        "#[odata(rename, max_length = \"5\", unicode = 1, precision = 99999999999, default = )] a: String",
        &[
            ("rename", "`rename` takes a string; write `rename = \"…\"`"),
            (
                "\"5\"",
                "`max_length` takes a number; write `max_length = 1`",
            ),
            (
                "1",
                "`unicode` takes `true` or `false`; write `unicode = false`",
            ),
            (
                "99999999999",
                "`99999999999` is out of range; write a number up to `4294967295`",
            ),
            (
                "default",
                "`default` takes no value or an expression; write `default = …`",
            ),
        ],
    );
}

#[test]
fn a_near_casing_is_named() {
    assert_errors(
        Derive::Complex,
        "#[odata(namespace = \"t\", rename_all = \"CamelCase\")] struct A {}",
        &[(
            "\"CamelCase\"",
            "`CamelCase` is no casing; write `camelCase`",
        )],
    );
}

#[test]
fn the_attribute_is_a_list_of_keys() {
    assert_errors(
        Derive::Complex,
        "#[odata] #[odata = \"x\"] #[odata(namespace = \"t\", =, abstract)] struct A {}",
        &[
            ("odata", "`odata` takes a list; write `#[odata(…)]`"),
            ("odata = \"x\"", "`odata` takes a list; write `#[odata(…)]`"),
            (
                "=",
                "no attribute; write `namespace`, `name`, `rename_all`, `accept_derived`, `alias`, `tag`, `abstract`, `open`, `deny_unknown`, `shapes`, `create`, `update`, `assigned`, `partial` or `crate`",
            ),
        ],
    );
}

#[test]
fn keys_are_separated_by_commas() {
    assert_errors(
        Derive::Complex,
        "#[odata(namespace = \"t\" abstract)] struct A {}",
        &[("abstract", "a comma is missing; write `, abstract`")],
    );
    assert_errors(
        Derive::Complex,
        "#[odata(namespace = \"t\" \"u\", abstract)] struct A {}",
        &[(
            "\"t\" \"u\"",
            "`namespace` takes a string or the path of a constant; write `namespace = \"…\"`",
        )],
    );
}

#[test]
fn values_from_macros_are_read() {
    let item = with_groups(
        "#[odata(⟦namespace = ⟦NS⟧⟧, ⟦abstract⟧, name = ⟦\"N\"⟧)] struct A { #[odata(⟦key⟧)] id: ⟦Option⟦<⟦String⟧>⟧⟧ }"
            .replace("⟦<⟦String⟧>⟧", "<⟦String⟧>")
            .as_str(),
    );
    let (model, errors) = model_and_errors(Derive::Entity, &syn::parse2(item).expect("an item"));
    let messages: Vec<_> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(messages, ["a key is never null; write `String`"]);
    let Some(Model::Structured(model)) = model else {
        panic!("no model")
    };
    assert!(matches!(model.type_name.namespace, Namespace::Path(_)));
    assert_eq!(model.type_name.name, "N");
    assert!(model.is_abstract && model.properties[0].form.primitive);
}
