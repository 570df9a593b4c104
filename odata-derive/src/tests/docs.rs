//! What the documentation of companions says, and how the types of their fields read.

use syn::{Attribute, Expr, ExprLit, Fields, Item, ItemStruct, Lit, Meta};

use crate::derive::derive;
use crate::model::Derive;
use crate::written::as_written;

const EMPLOYEE: &str = r#"
    /// Somebody who works here.
    ///
    /// For as long as they do.
    #[odata(namespace = "ns", open, shapes(create, update, assigned, partial))]
    pub(crate) struct Employee {
        #[odata(base)]
        person: crate::people::Person,
        /// What the service knows them by,
        /// for ever.
        ///
        /// No client gives it.
        #[odata(key, computed)]
        pub id: String,
        /// The badge.
        #[odata(immutable)]
        pub badge: Option<i64>,
        /// How they do.
        #[odata(read_only)]
        pub rating: Option<f64>,
        #[odata(write_only)]
        pub password: WriteOnly<Option<String>>,
        /// Names.
        pub names: Vec<String>,
        /// When.
        #[odata(computed_default)]
        pub since: DateTimeOffset,
        /// Where.
        pub home: Option<Address>,
        /// Where else.
        pub places: Vec<Address>,
        /// Who leads.
        #[odata(navigation)]
        pub manager: Option<Box<Employee>>,
        /// Whatever.
        #[odata(dynamic)]
        pub rest: DynamicProperties,
        /// What the service says of them.
        #[odata(annotations)]
        pub notes: Annotations,
    }
"#;

fn companion(name: &str) -> ItemStruct {
    let item = syn::parse_str(EMPLOYEE).expect("an item");
    let documented = as_written(derive(Derive::Entity, item));
    let expansion: syn::File = syn::parse2(documented).expect("items");
    let found = expansion.items.into_iter().find_map(|item| match item {
        Item::Struct(item) if item.ident == name => Some(item),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("{name} is made"))
}

fn docs(attributes: &[Attribute]) -> String {
    let lines = attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
                Expr::Lit(ExprLit {
                    lit: Lit::Str(text),
                    ..
                }) => Some(text.value().trim().to_owned()),
                _ => None,
            },
            _ => None,
        });
    lines.collect::<Vec<_>>().join("\n")
}

/// The fields: what they are called, of which type they are, and what is said of them.
fn fields(name: &str) -> Vec<(String, String, String)> {
    let Fields::Named(fields) = companion(name).fields else {
        panic!("{name} has fields")
    };
    let paths = [
        "::core::option::",
        "::odata_core::__private::",
        "::odata_core::",
    ];
    let fields = fields.named.into_iter().map(|field| {
        let ty = &field.ty;
        let ty = quote::quote!(#ty).to_string().replace(" as ", "@");
        let ty = ty.replace(' ', "").replace('@', " as ");
        let ty = paths.iter().fold(ty, |ty, path| ty.replace(path, ""));
        let ident = field.ident.expect("a name").to_string();
        (ident, ty, docs(&field.attrs))
    });
    fields.collect()
}

#[track_caller]
fn assert_fields(name: &str, expected: &[(&str, &str, &str)]) {
    let found = fields(name);
    let found: Vec<_> = found
        .iter()
        .map(|(ident, ty, docs)| (ident.as_str(), ty.as_str(), docs.as_str()))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_companion_links_to_the_type_and_says_what_is_left_out_and_why() {
    let inherited = "\n\nWhat is inherited from [`crate::people::Person`] stands in `person`, and can be reached without it.";
    let computed = "- `id`: the server computes it (`Core.Computed`)";
    let read_only = "- `rating`: it can only be read (`Core.Permissions`)";
    let immutable = "- `badge`: it never changes after the creation (`Core.Immutable`)";
    let notes = "- `notes`: annotations are the server's to say";
    let written = "- `password`: it can only be written (`Core.Permissions`)";
    for (name, expected) in [
        (
            "EmployeeCreate",
            format!(
                "What a client may send to create [`Employee`].\n\nLeft out are:\n\n{computed}\n{read_only}\n{notes}"
            ),
        ),
        (
            "EmployeeUpdate",
            format!(
                "What a client may send to change [`Employee`].\n\nLeft out are:\n\n{computed}\n{immutable}\n{read_only}\n{notes}"
            ),
        ),
        (
            "EmployeeAssigned",
            "What the server adds to a created [`Employee`].\n\nLeft out is what a client sends, which [`EmployeeCreate`] holds.".to_owned(),
        ),
        (
            "EmployeePartial",
            format!("Any part of [`Employee`].\n\nLeft out are:\n\n{written}"),
        ),
    ] {
        assert_eq!(
            docs(&companion(name).attrs),
            format!("{expected}{inherited}")
        );
    }
}

#[test]
fn a_create_reads_as_a_person_would_write_it() {
    assert_fields(
        "EmployeeCreate",
        &[
            (
                "person",
                "<crate::people::Person as HasCreate>::Create",
                "What is inherited.",
            ),
            ("badge", "Option<i64>", "The badge."),
            ("password", "Option<String>", "The property `password`."),
            ("names", "Vec<String>", "Names."),
            ("since", "Option<DateTimeOffset>", "When."),
            (
                "home",
                "Option<<Address as PropertyType>::Create>",
                "Where.",
            ),
            (
                "places",
                "Vec<<Address as PropertyType>::Create>",
                "Where else.",
            ),
            (
                "manager",
                "Option<Nav<Box<<Employee as Navigable>::Insert>>>",
                "Who leads.",
            ),
            ("rest", "DynamicProperties", "Whatever."),
        ],
    );
}

#[test]
fn an_update_reads_as_a_person_would_write_it() {
    assert_fields(
        "EmployeeUpdate",
        &[
            (
                "person",
                "<crate::people::Person as HasUpdate>::Update",
                "What is inherited.",
            ),
            (
                "password",
                "Option<Option<String>>",
                "The property `password`.",
            ),
            ("names", "Option<Vec<String>>", "Names."),
            ("since", "Option<DateTimeOffset>", "When."),
            (
                "home",
                "Option<Option<<Address as PropertyType>::Update>>",
                "Where.",
            ),
            (
                "places",
                "Option<Vec<<Address as PropertyType>::Create>>",
                "Where else.",
            ),
            (
                "manager",
                "Option<Option<Nav<Box<<Employee as Navigable>::Insert>>>>",
                "Who leads.",
            ),
            ("rest", "DynamicProperties", "Whatever."),
        ],
    );
}

#[test]
fn what_is_assigned_and_a_part_read_as_a_person_would_write_them() {
    let id = "What the service knows them by,\nfor ever.";
    assert_fields(
        "EmployeeAssigned",
        &[
            (
                "person",
                "<crate::people::Person as HasAssigned>::Assigned",
                "What is inherited.",
            ),
            ("id", "String", id),
            ("rating", "Option<f64>", "How they do."),
            ("since", "DateTimeOffset", "When."),
            ("manager", "Option<Box<Employee>>", "Who leads."),
            ("notes", "Annotations", "What the service says of them."),
        ],
    );
    let partial = fields("EmployeePartial");
    let of = |name: &str| {
        partial
            .iter()
            .find(|(ident, ..)| ident == name)
            .expect("the field")
    };
    assert_eq!(
        of("id"),
        &("id".to_owned(), "Option<String>".to_owned(), id.to_owned())
    );
    assert_eq!(of("badge").1, "Option<Option<i64>>");
    assert_eq!(
        of("home").1,
        "Option<Option<<Address as PropertyType>::Partial>>"
    );
    assert!(partial.iter().all(|(ident, ..)| ident != "password"));
}

#[test]
fn a_companion_is_as_visible_as_its_type() {
    for name in [
        "EmployeeCreate",
        "EmployeeUpdate",
        "EmployeeAssigned",
        "EmployeePartial",
    ] {
        let vis = companion(name).vis;
        assert_eq!(
            quote::quote!(#vis).to_string().replace(' ', ""),
            "pub(crate)"
        );
    }
}

#[test]
fn documentation_names_nothing_that_only_the_compiler_asks_for() {
    let generic = r#"
        #[odata(namespace = "ns", shapes(create, update, assigned, partial))]
        pub struct Page<'a, T, E: ODataEntity> {
            #[odata(base)]
            pub base: Base,
            pub pair: Option<Pair<T>>,
            pub pairs: Vec<Pair<&'a str>>,
            pub callback: Held<fn(T) -> Vec<Vec<T>>>,
            #[odata(navigation)]
            pub targets: Vec<Linked<E>>,
        }
    "#;
    let any = r"
        #[odata(base = Base, shapes(create, partial))]
        pub enum AnyPage<'a, T> {
            List(List<'a, T>),
            Plain(Box<Plain>),
            #[odata(other)]
            Other(Derived<Base>),
        }
    ";
    for item in [EMPLOYEE, generic, any] {
        let expansion = derive(Derive::Entity, syn::parse_str(item).expect("an item"));
        let documented = as_written(expansion.clone());
        syn::parse2::<syn::File>(documented.clone()).expect("items");
        let (compiled, documented) = (expansion.to_string(), documented.to_string());
        // What says that a type is sound does stay.
        let definitions = documented.matches("Sound < __T > for").count();
        assert_eq!(documented.matches("Sound <").count(), definitions);
        for name in [
            "PropertyTypeOf",
            "NavigableOf",
            "HasPartialOf",
            "__odata :: Complete ",
        ] {
            assert!(!documented.contains(name), "{name}");
        }
        assert!(compiled.matches("Sound <").count() > definitions);
    }
}
