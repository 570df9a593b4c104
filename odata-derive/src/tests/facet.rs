use super::{assert_complex_errors, assert_errors};
use crate::model::Derive;

#[test]
fn facets_belong_to_their_types() {
    assert_complex_errors(
        "#[odata(max_length = 5, unicode = true)] a: Option<i32>, #[odata(precision = 5, scale = 1)] b: String",
        &[
            (
                "5",
                "`max_length` is a facet of `Edm.Binary`, `Edm.Stream` or `Edm.String`; leave it out of `Edm.Int32`",
            ),
            (
                "true",
                "`unicode` is a facet of `Edm.String`; leave it out of `Edm.Int32`",
            ),
            (
                "5",
                "`precision` is a facet of `Edm.DateTimeOffset`, `Edm.Decimal`, `Edm.Duration` or `Edm.TimeOfDay`; leave it out of `Edm.String`",
            ),
            (
                "1",
                "`scale` is a facet of `Edm.Decimal`; leave it out of `Edm.String`",
            ),
        ],
    );
    assert_complex_errors(
        "#[odata(max_length = 5)] a: Upn, #[odata(precision = 3)] b: DateTimeOffset",
        &[],
    );
    assert_errors(
        Derive::Definition,
        "#[odata(namespace = \"t\", scale = 1)] struct A(i64);",
        &[(
            "1",
            "`scale` is a facet of `Edm.Decimal`; leave it out of `Edm.Int64`",
        )],
    );
}

#[test]
fn facets_are_in_range() {
    assert_complex_errors(
        "#[odata(max_length = 0)] a: String, #[odata(precision = 2, scale = 3)] b: Decimal, #[odata(precision = 13)] c: TimeOfDay",
        &[
            ("0", "a value has a length; write at least `1`"),
            (
                "3",
                "a number has no more decimals than digits; write at most `2`",
            ),
            (
                "13",
                "fractions of a second have at most 12 digits; write at most `12`",
            ),
        ],
    );
}

#[test]
fn the_type_in_the_metadata_fits_the_values() {
    assert_complex_errors(
        "#[odata(type = \"Edm.Guid\")] a: String, #[odata(type = \"Int32\")] b: i32, #[odata(type = \"Edm.Int32\")] c: String, #[odata(type = \"Edm.GeographyPoint\")] d: X",
        &[
            (
                "\"Int32\"",
                "`Int32` is no primitive type; write `Edm.Int32`",
            ),
            (
                "\"Edm.Int32\"",
                "the values are `Edm.String` in JSON, and not `Edm.Int32`; write `Edm.String`, or another type for the field",
            ),
        ],
    );
}
