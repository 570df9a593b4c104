use super::assert_errors;
use crate::model::Derive;

#[track_caller]
fn wrong(attributes: &str, variants: &str, expected: super::Expected) {
    let item = format!("#[odata({attributes})] enum Any {{ {variants} }}");
    assert_errors(Derive::Entity, &item, expected);
}

#[test]
fn the_base_is_said() {
    wrong(
        "shapes(create)",
        "A(A)",
        &[(
            "Any",
            "an enum of derived types says what they derive from; write `#[odata(base = T)]`",
        )],
    );
    wrong(
        "base = Vec<A>",
        "A(A)",
        &[("Vec<A>", "a base is a struct; write its path")],
    );
    wrong(
        "base = A<T>",
        "A(A)",
        &[(
            "A<T>",
            "a base is not generic over types; write a struct for these types",
        )],
    );
    wrong(
        "base = Any",
        "A(A)",
        &[(
            "Any",
            "the base is the struct that the variants derive from; write its path",
        )],
    );
}

#[test]
fn it_has_no_name_of_its_own() {
    wrong(
        "base = A, namespace = \"t\"",
        "A(A)",
        &[(
            "namespace",
            "`namespace` has no meaning on an enum of derived types; write `base = T`, which says the declared type; its variants have names of their own",
        )],
    );
}

#[test]
fn variants_hold_types_that_differ() {
    wrong(
        "base = A",
        "A(A), B(Box<A>), C(Option<D>), D, E(E, F), G { g: G }, #[odata(key)] H(H)",
        &[
            (
                "key",
                "`key` has no meaning on a variant of an enum of derived types; write it on a field",
            ),
            ("D", "a variant holds one derived type; write `D(Type)`"),
            ("E", "a variant holds one derived type; write `E(Type)`"),
            ("G", "a variant holds one derived type; write `G(Type)`"),
            (
                "Option<D>",
                "a variant holds a derived type; write `C(Type)` or `C(Box<Type>)`",
            ),
            (
                "A",
                "two variants are of the type `A`, which one tag tells; leave one out",
            ),
        ],
    );
    wrong(
        "base = A",
        "",
        &[(
            "Any",
            "an enum of derived types names them; write at least one `Name(Type)`",
        )],
    );
}

#[test]
fn other_keeps_what_is_unknown() {
    wrong(
        "base = A",
        "A(A), #[odata(other)] B(String), #[odata(other)] C(Derived<A>)",
        &[
            (
                "other",
                "one variant takes unknown types; leave this one out",
            ),
            (
                "String",
                "`other` keeps what is unknown; write `Derived<A>`",
            ),
        ],
    );
    wrong(
        "base = A",
        "B(B), #[odata(other)] Other",
        &[(
            "Other",
            "`other` keeps what is unknown; write `Other(Derived<A>)`",
        )],
    );
    wrong(
        "base = A",
        "B(B), #[odata(other)] Other(A)",
        &[("A", "`other` keeps what is unknown; write `Derived<A>`")],
    );
}
