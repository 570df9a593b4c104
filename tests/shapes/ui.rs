//! What the compiler says where a shape is not what it should be.

#[test]
fn misuse_is_told_at_the_users_token() {
    trybuild::TestCases::new().compile_fail("ui/shapes/*.rs");
}
