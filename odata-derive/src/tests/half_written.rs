use quote::ToTokens;

use crate::derive::derive;
use crate::half_written::without_rest;
use crate::model::Derive;

fn rest(item: &str) -> String {
    without_rest(item.parse().expect("tokens")).to_string()
}

#[test]
fn what_parses_is_kept() {
    for (item, kept) in [
        ("struct A { a: i32, b: , c: u8 }", "a : i32 , c : u8 ,"),
        ("struct A { a, pub b: Vec<u8> }", "pub b : Vec < u8 > ,"),
        ("struct A { a: M<u8, b: u8, c: u8 }", "b : u8 , c : u8 ,"),
        ("struct A { a: u8, #[odata(key)] }", "a : u8 ,"),
        ("enum A { B(C), D(C E), F }", "B (C) , F ,"),
    ] {
        let made = rest(item);
        assert!(made.ends_with(&format!("{{ {kept} }}")), "{made}");
    }
}

/// The rest of the crate finds what it uses of a struct that is being written.
#[test]
fn a_half_written_struct_still_has_its_traits() {
    let item = r#"
        #[odata(namespace = "t")]
        struct B { #[odata(base)] a: A, x: Option<i32>, y: }
    "#;
    let made = derive(Derive::Entity, item.parse().expect("tokens"));
    let made = made.to_token_stream().to_string();
    for part in [
        "compile_error",
        ":: core :: ops :: Deref for B",
        "__odata :: ODataEntity for B",
        "struct BCreate",
    ] {
        assert!(made.contains(part), "{part}: {made}");
    }
    assert_eq!(made.matches("compile_error").count(), 1);
}

/// The compiler says what is wrong with a lifetime, and the expansion nothing more.
#[test]
fn a_type_with_an_unknown_lifetime_has_no_more_than_its_traits() {
    for ty in ["&str", "&'b str", "Option<Cow<'b, str>>"] {
        let item = format!("#[odata(namespace = \"t\")] struct A<'a> {{ x: &'a str, y: {ty} }}");
        let made = derive(Derive::Complex, item.parse().expect("tokens")).to_string();
        assert!(
            made.contains("__odata :: ODataComplex for A") && !made.contains("& mut self . y"),
            "{made}"
        );
    }
}
