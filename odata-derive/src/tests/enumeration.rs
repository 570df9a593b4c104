use super::assert_errors;
use crate::model::Derive;

#[track_caller]
fn wrong(attributes: &str, variants: &str, expected: super::Expected) {
    let item = format!("#[odata(namespace = \"t\" {attributes})] enum E {{ {variants} }}");
    assert_errors(Derive::Enumeration, &item, expected);
}

#[test]
fn members_hold_nothing() {
    wrong(
        "",
        "A, B(i32), C { x: i32 }, D(String)",
        &[
            ("(i32)", "a member holds nothing; write `B`"),
            ("{ x: i32 }", "a member holds nothing; write `C`"),
            (
                "(String)",
                "a member holds nothing; write `#[odata(other)]` before `D` if it keeps unknown members",
            ),
        ],
    );
}

#[test]
fn other_keeps_a_name() {
    wrong(
        "",
        "A, #[odata(other, rename = \"b\", value = 3)] B, #[odata(other)] C(i32)",
        &[
            (
                "other",
                "one variant takes unknown members; leave this one out",
            ),
            ("B", "`other` keeps the unknown name; write `B(String)`"),
            ("C", "`other` keeps the unknown name; write `C(String)`"),
            (
                "rename",
                "`rename` contradicts `other`, which has no one name or value; leave `rename` out",
            ),
            (
                "value",
                "`value` contradicts `other`, which has no one name or value; leave `value` out",
            ),
        ],
    );
    wrong(
        "",
        "A, #[odata(other)] B(String) = 3",
        &[("3", "`other` has no value of its own; leave it out")],
    );
}

#[test]
fn values_are_integers_that_differ() {
    wrong(
        "",
        "A = 1, #[odata(value = 1)] B, C = 0, D = X, #[odata(value = 3)] E = 3, F = 99999999999999999999",
        &[
            (
                "X",
                "the macro reads a member's value as it is written; write an integer",
            ),
            ("value", "the value is written twice; leave `value` out"),
            (
                "99999999999999999999",
                "`99999999999999999999` is out of range; write a value that fits `Edm.Int64`",
            ),
            ("1", "two members have the value `1`; write another `value`"),
            ("D", "two members have the value `1`; write another `value`"),
        ],
    );
    wrong(
        "",
        "A = 9223372036854775807, B",
        &[("B", "no value is left for this member; write `value = …`")],
    );
}

#[test]
fn flags_are_bits() {
    wrong(
        ", flags",
        "A = -1, B",
        &[(
            "-1",
            "flags are bits, and `-1` is negative; write a power of two",
        )],
    );
}

#[test]
fn names_of_members_differ() {
    wrong(
        "",
        "Aa, #[odata(rename = \"aa\")] B, #[odata(rename = \"c d\")] C",
        &[
            ("\"c d\"", "`c d` is no OData identifier; write `cD`"),
            (
                "\"aa\"",
                "two members are named `aa`; write `rename = \"…\"` with another name",
            ),
        ],
    );
    wrong(
        ", ignore_case",
        "Aa, AA",
        &[(
            "AA",
            "`aa` and `aA` differ only in case, which `ignore_case` ignores; write `rename = \"…\"` with another name",
        )],
    );
}

#[test]
fn an_enumeration_has_members_and_no_parameters() {
    wrong(
        "",
        "",
        &[("E", "an enumeration has members; write at least one")],
    );
    assert_errors(
        Derive::Enumeration,
        "#[odata(namespace = \"t\")] enum E<T> { A }",
        &[("T", "an enumeration has no parameters; leave them out")],
    );
}
