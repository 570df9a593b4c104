use super::assert_errors;
use crate::model::Derive;

#[track_caller]
fn wrong(derive: Derive, attributes: &str, fields: &str, expected: super::Expected) {
    let item = format!("#[odata(namespace = \"t\", {attributes})] struct A {{ {fields} }}");
    assert_errors(derive, &item, expected);
}

#[test]
fn options_are_for_what_is_made() {
    let message = "no such companion is made; write `create` in `shapes(…)` too, or leave this out";
    wrong(
        Derive::Complex,
        "create(name = B)",
        "",
        &[("create", message)],
    );
    wrong(
        Derive::Entity,
        "keyless, shapes(update), create(name = B)",
        "",
        &[("create", message)],
    );
}

#[test]
fn names_of_companions_differ() {
    wrong(
        Derive::Entity,
        "keyless, create(name = A), update(name = AAssigned)",
        "",
        &[
            ("A", "`A` is taken; write another `name`"),
            ("AAssigned", "`AAssigned` is taken; write another `name`"),
        ],
    );
    wrong(
        Derive::Entity,
        "keyless, create(name = \"no name\", attributes(x), name = B)",
        "",
        &[
            (
                "\"no name\"",
                "`name` takes the name of a type; write `name = NewThing`",
            ),
            (
                "attributes",
                "unknown attribute `attributes`; write `name`, `derive` or `attrs`",
            ),
        ],
    );
}

#[test]
fn derives_of_companions_are_free() {
    wrong(
        Derive::Entity,
        "keyless, create(derive(Clone, serde::Serialize, Default, Clone), attrs(derive(Eq), odata(key)))",
        "",
        &[
            (
                "serde::Serialize",
                "`Serialize` cannot be derived: every companion is read and written; leave it out",
            ),
            (
                "Default",
                "`Default` cannot be derived: it is there where nothing is required; leave it out",
            ),
            (
                "Clone",
                "`Clone` cannot be derived: it is in the list already; leave it out",
            ),
            (
                "derive(Eq)",
                "derives have a list of their own; write `derive(…)` beside `attrs(…)`",
            ),
            (
                "odata(key)",
                "a companion follows the type's `odata` attributes; leave it out",
            ),
        ],
    );
    wrong(
        Derive::Entity,
        "keyless, create(derive(\"Clone\"))",
        "",
        &[(
            "(\"Clone\")",
            "`derive` takes the paths of derive macros; write `derive(Clone, Debug)`",
        )],
    );
}

#[test]
fn what_is_assigned_is_no_body_and_may_be_one_by_other_means() {
    wrong(
        Derive::Entity,
        "keyless, assigned(derive(Clone, serde::Serialize))",
        "",
        &[],
    );
}

#[test]
fn assigned_completes_create() {
    wrong(
        Derive::Entity,
        "keyless, shapes(assigned)",
        "",
        &[(
            "assigned",
            "`assigned` completes what `create` holds; write `shapes(create, assigned)`",
        )],
    );
}

#[test]
fn mergeable_values_require_nothing() {
    wrong(
        Derive::Complex,
        "shapes(update)",
        "a: Option<i32>, b: Vec<i32>, c: i32, #[odata(default)] d: i32, e: B",
        &[(
            "i32",
            "`shapes(update)` asks that nothing is required; write `Option<i32>`, or `#[odata(default)]`",
        )],
    );
}

#[test]
fn derived_types_have_no_companion_that_updates() {
    assert_errors(
        Derive::Entity,
        "#[odata(base = B, shapes(create, update, partial))] enum A { B(B) }",
        &[(
            "update",
            "an enum of derived types has a `create` and a `partial` companion only; leave `update` out",
        )],
    );
}
