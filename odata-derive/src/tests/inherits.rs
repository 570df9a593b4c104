use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Fields, ItemStruct};

use super::{assert_errors, with_groups};
use crate::diagnostic::code;
use crate::inherits::inherits;
use crate::model::Derive;

const DERIVE: &str = "#[derive(Clone, odata_core::ODataEntity)]";

fn run(arguments: &str, item: &str) -> TokenStream {
    inherits(&with_groups(arguments), &with_groups(item))
}

/// The name and the type of the field that is put in, which stands first.
fn injected(arguments: &str, item: &str) -> (String, String) {
    let item: ItemStruct = syn::parse2(run(arguments, item)).expect("a struct");
    let Fields::Named(fields) = item.fields else {
        panic!("{:?}", item.fields)
    };
    let field = &fields.named[0];
    let attributes: Vec<_> = field.attrs.iter().map(code).collect();
    assert!(
        attributes[0].starts_with("# [doc = \"The part inherited from `"),
        "{attributes:?}"
    );
    assert_eq!(attributes[1], "# [odata (base)]");
    assert_eq!(field.vis.to_token_stream().to_string(), "pub");
    (field.ident.to_token_stream().to_string(), code(&field.ty))
}

fn of(name: &str, ty: &str) -> (String, String) {
    (name.to_owned(), ty.to_owned())
}

#[test]
fn the_field_is_put_in_first() {
    let item = format!("/// Doc\n{DERIVE} #[odata(namespace = \"t\")] pub struct B {{ x: i32 }}");
    assert_eq!(injected("ItemFacet", &item), of("item_facet", "ItemFacet"));
    assert_eq!(
        injected("ItemFacet as facet", &item),
        of("facet", "ItemFacet")
    );
    assert_eq!(injected("models::Base", &item), of("base", "models::Base"));
    assert_eq!(
        injected("models::Base<'a>", &item),
        of("base", "models::Base<'a>")
    );
    assert_eq!(injected("⟦Base⟧", &item).0, "base");
    assert_eq!(injected("⟦m::Base⟧ as ⟦other⟧", &item).0, "other");
    assert_eq!(
        injected("Base", &format!("{DERIVE} struct B {{}}")),
        of("base", "Base")
    );
}

#[test]
fn a_keyword_is_a_raw_name() {
    let item = format!("{DERIVE} struct B {{}}");
    assert_eq!(injected("Type", &item), of("r#type", "Type"));
}

#[test]
fn derives_are_found_by_name() {
    for derive in [
        "#[derive(ODataComplex)]",
        "#[cfg_attr(all(), derive(ODataEntity))]",
        DERIVE,
    ] {
        injected(
            "Base",
            &format!("{derive} struct B {{ ⟦pub⟧ x: ⟦Option<i32>⟧ }}"),
        );
    }
}

/// The message, with the item left as it is.
fn message(arguments: &str, item: &str) -> String {
    let made = run(arguments, item).to_string();
    let kept = with_groups(item).to_string();
    let error = made.strip_prefix(&kept).unwrap_or_else(|| panic!("{made}"));
    let (_, message) = error.split_once("compile_error").expect("an error");
    message.to_owned()
}

#[test]
fn mistakes_keep_the_item() {
    for (arguments, item, said) in [
        (
            "A",
            "#[derive(ODataEntity)] struct B { #[odata(base)] x: A }",
            "a field is the base already; leave `#[inherits(…)]` or the field out",
        ),
        (
            "A",
            "struct B { x: i32 }",
            "the base is for the derive that follows; write `#[inherits(A)]` above `#[derive(…)]`",
        ),
        (
            "A",
            "#[odata(namespace = \"t\")] struct B { x: i32 }",
            "above `#[derive(…)]`",
        ),
        (
            "A",
            "#[derive(ODataEntity)] struct B(i32);",
            "the base is a named field; write `struct B { … }`",
        ),
        (
            "A",
            "#[derive(ODataEntity)] enum B { C }",
            "only a struct has a base; write `#[odata(base = T)]` on an enum of derived types",
        ),
        (
            "A",
            "#[inherits(C)] #[derive(ODataEntity)] struct B { x: i32 }",
            "a type has one base; leave this `#[inherits(…)]` out",
        ),
    ] {
        let found = message(arguments, item);
        assert!(found.contains(said), "{arguments} {item}: {found}");
    }
}

#[test]
fn what_a_base_would_have_is_not_missed_where_it_is_not_understood() {
    for (arguments, said) in [
        ("", "no base is given; write `#[inherits(Base)]`"),
        ("m::Self", "not the path of one struct; write"),
    ] {
        let item = "#[derive(ODataEntity)] #[odata(namespace = \"t\", open)] struct B { x: i32 }";
        let made = run(arguments, item).to_string();
        assert!(made.contains(said), "{made}");
        let (item, _) = made.split_once(":: core").expect("an error");
        assert_errors(Derive::Entity, item, &[]);
    }
}

#[test]
fn a_field_that_may_not_be_there_is_left_to_the_compiler() {
    let item = format!("{DERIVE} struct B {{ #[cfg(any())] base: i32 }}");
    assert_eq!(injected("Base", &item), of("base", "Base"));
}

/// The field and the error, where the base is known: the derive then has no mistake to report.
#[test]
fn mistakes_about_the_field_keep_the_base() {
    for (item, field, said) in [
        (
            "struct B { base: i32 }",
            "pub base_base : Base",
            "the field `base` is what `#[inherits(Base)]` puts in; write `#[inherits(Base as base_base)]`, or another name here",
        ),
        (
            "struct B;",
            "pub base : Base",
            "the base is a field, and `struct B;` has none; write `struct B {}`",
        ),
    ] {
        let made = run("Base", &format!("{DERIVE} {item}")).to_string();
        assert!(made.contains(field) && made.contains(said), "{made}");
    }
}

/// What is being written stays as it is, so that an editor can complete it, and the base is there.
#[test]
fn a_half_written_struct_has_its_base() {
    for fields in ["a: i32, x:", "x", "a: Option<, b: i32", "#[odata(key)]"] {
        let made = run("Base", &format!("{DERIVE} struct B {{ {fields} }}")).to_string();
        let fields = with_groups(fields).to_string();
        assert!(
            made.contains(&format!("# [odata (base)] pub base : Base , {fields}")),
            "{made}"
        );
        assert!(made.contains("compile_error"), "{made}");
    }
    let twice = format!("{DERIVE} struct B {{ base: i32, x: }}");
    assert!(!run("Base", &twice).to_string().contains("pub base"));
}

/// What stands beside a base is a mistake, and the base is there nevertheless.
#[test]
fn mistakes_beside_the_base_keep_it() {
    for (arguments, said) in [
        ("A, C", "a type has one base; write `#[inherits(A)]`"),
        ("A,", "a type has one base; write `#[inherits(A)]`"),
        (
            "&A",
            "not the path of one struct; write `#[inherits(Base)]` or `#[inherits(Base as name)]`",
        ),
        (
            "A as",
            "not the path of one struct; write `#[inherits(Base)]`",
        ),
    ] {
        let made = run(arguments, &format!("{DERIVE} struct B {{}}")).to_string();
        assert!(made.contains("pub a : A"), "{made}");
        assert!(made.contains(said), "{made}");
    }
}
