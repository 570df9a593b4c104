use quote::ToTokens;

use super::{derived, enumeration, model, structured};
use crate::diagnostic::code;
use crate::model::property::Arity;
use crate::model::{Default, Derive, Kind, Model, Namespace, Tag};

#[test]
fn an_entity_type_is_read() {
    let model = structured(
        Derive::Entity,
        r#"
        /// Documented.
        #[deprecated]
        #[odata(namespace = path::NS, name = "facet", abstract, tag = "bare", alias = "a.b", crate = other::core)]
        #[odata(open, accept_derived = , )]
        pub(crate) struct ItemFacet<'a> {
            #[odata(base)] entity: Entity<'a>,
            /// One.
            #[odata(key, computed)] pub item_id: String,
            #[odata(rename = "X", alias = "y")] r#type: Option<Vec<Option<Box<Other>>>>,
            #[odata(dynamic)] more: DynamicProperties,
            #[odata(annotations)] notes: Annotations,
        }
        "#
        .replace(", accept_derived = , ", "")
        .as_str(),
    );
    assert_eq!(model.kind, Kind::Entity);
    assert!(
        matches!(&model.type_name.namespace, Namespace::Path(path) if code(path) == "path::NS")
    );
    assert_eq!((&*model.type_name.name, model.tag), ("facet", Tag::Bare));
    assert_eq!(model.type_name.aliases[0].value(), "a.b");
    assert_eq!(code(&model.container.krate), "other::core");
    assert_eq!(
        (
            model.container.docs.len(),
            model.container.deprecated.is_some()
        ),
        (1, true)
    );
    assert!(model.is_abstract && model.open && !model.accept_derived && !model.keyless);
    assert_eq!(
        model.base.map(|base| code(&base.ty)).as_deref(),
        Some("Entity<'a>")
    );
    assert_eq!(
        model.dynamic.map(|bag| bag.ident.to_string()).as_deref(),
        Some("more")
    );
    assert_eq!(
        model
            .annotations
            .map(|bag| bag.ident.to_string())
            .as_deref(),
        Some("notes")
    );
    let [id, ty] = &model.properties[..] else {
        panic!("{:?}", model.properties)
    };
    assert_eq!(
        (&*id.name, id.key.is_some(), id.computed),
        ("itemId", true, true)
    );
    assert_eq!((id.docs.len(), id.form.primitive), (1, true));
    assert_eq!((&*ty.name, ty.aliases[0].value()), ("X", "y".to_owned()));
    assert!(ty.form.optional && ty.form.collection && ty.form.nullable_items && ty.form.boxed);
    assert_eq!(code(&ty.form.core), "Other");
}

#[test]
fn defaults_are_as_documented() {
    let entity = structured(
        Derive::Entity,
        "#[odata(namespace = \"t\")] struct PersonInterest { #[odata(key)] id: i64 }",
    );
    assert_eq!(entity.type_name.name, "personInterest");
    assert_eq!(code(&entity.container.krate), "::odata_core");
    let made: Vec<_> = entity
        .shapes
        .iter()
        .map(|made| made.ident.to_string())
        .collect();
    assert_eq!(
        made,
        [
            "PersonInterestCreate",
            "PersonInterestUpdate",
            "PersonInterestAssigned"
        ]
    );
    let complex = structured(Derive::Complex, "#[odata(namespace = \"t\")] struct A {}");
    assert_eq!(complex.shapes.iter().count(), 0);
}

#[test]
fn companions_are_as_written() {
    let model = structured(
        Derive::Entity,
        r#"#[odata(namespace = "t", keyless, shapes(create, partial, update),
            create(name = NewA, derive(Clone, ::core::hash::Hash), attrs(non_exhaustive, doc = "x")),
            partial(name = "PartOfA"))]
        struct A {}"#,
    );
    let create = model.shapes.create.expect("it is made");
    let derives: Vec<_> = create.derives.iter().flatten().map(code).collect();
    assert_eq!(derives, ["Clone", "::core::hash::Hash"]);
    assert_eq!(
        (create.ident.to_string(), create.attrs.len()),
        ("NewA".to_owned(), 2)
    );
    let partial = model.shapes.partial.expect("it is made");
    assert_eq!(
        (partial.ident.to_string(), partial.derives.is_none()),
        ("PartOfA".to_owned(), true)
    );
    assert!(model.shapes.assigned.is_none() && model.shapes.update.is_some());
    let none = structured(
        Derive::Entity,
        "#[odata(namespace = \"t\", keyless, shapes())] struct A {}",
    );
    assert_eq!(none.shapes.iter().count(), 0);
}

#[test]
fn names_follow_the_casing() {
    let names = |casing: &str| {
        let model = structured(
            Derive::Complex,
            &format!(
                "#[odata(namespace = \"t\", rename_all = \"{casing}\")] struct MyType {{ my_field: i32, r#type: i32 }}"
            ),
        );
        let properties: Vec<_> = model
            .properties
            .into_iter()
            .map(|property| property.name)
            .collect();
        (model.type_name.name, properties.join(" "))
    };
    assert_eq!(
        names("camelCase"),
        ("myType".to_owned(), "myField type".to_owned())
    );
    assert_eq!(
        names("PascalCase"),
        ("MyType".to_owned(), "MyField Type".to_owned())
    );
    assert_eq!(
        names("snake_case"),
        ("my_type".to_owned(), "my_field type".to_owned())
    );
    assert_eq!(
        names("none"),
        ("MyType".to_owned(), "my_field type".to_owned())
    );
}

#[test]
fn navigation_and_defaults_are_read() {
    let model = structured(
        Derive::Complex,
        r#"#[odata(namespace = "t")] struct A {
            #[odata(navigation)] one: Option<Box<B>>,
            #[odata(navigation)] many: Vec<m::B>,
            #[odata(navigation)] some: Option<Vec<B>>,
            #[odata(default)] plain: i32,
            #[odata(default = 1 + 1, precision = 5, scale = 2, type = "Edm.Decimal")] sum: Decimal,
        }"#,
    );
    let arities: Vec<_> = model
        .properties
        .iter()
        .filter_map(|property| Some(property.navigation.as_ref()?.arity))
        .collect();
    assert_eq!(arities, [Arity::OptionBox, Arity::Vec, Arity::OptionVec]);
    assert_eq!(
        model.properties[1]
            .navigation
            .as_ref()
            .map(|to| code(&to.target))
            .as_deref(),
        Some("m::B")
    );
    assert!(matches!(model.properties[3].default, Some(Default::Trait)));
    let sum = &model.properties[4];
    assert!(matches!(&sum.default, Some(Default::Expr(value)) if code(value) == "1 + 1"));
    assert_eq!(sum.facets.scale.to_token_stream().to_string(), "2");
}

#[test]
fn members_have_values() {
    let values = |item: &str| -> Vec<i64> {
        enumeration(item)
            .members
            .iter()
            .map(|member| member.value)
            .collect()
    };
    assert_eq!(
        values("#[odata(namespace = \"t\")] enum E { A, B, C }"),
        [0, 1, 2]
    );
    assert_eq!(
        values("#[odata(namespace = \"t\", flags)] enum E { A, B, C }"),
        [1, 2, 4]
    );
    assert_eq!(
        values("#[odata(namespace = \"t\")] enum E { A = -2, B, C = 0x10, D }"),
        [-2, -1, 16, 17]
    );
    assert_eq!(
        values(
            "#[odata(namespace = \"t\", flags)] enum E { None = 0, A, B = 1 << 3 | 1, C, #[odata(value = 4)] D }"
        ),
        [0, 1, 9, 16, 4]
    );
}

#[test]
fn an_enumeration_is_read() {
    let model = enumeration(
        r#"#[odata(namespace = "t", ignore_case)] enum MyEnum {
            #[odata(rename = "X", alias = "y")] First,
            /// Two.
            SecondOne,
            #[odata(other)] Other(String),
        }"#,
    );
    assert!(model.ignore_case && !model.flags);
    assert_eq!(
        model.other.map(|other| other.to_string()).as_deref(),
        Some("Other")
    );
    let names: Vec<_> = model.members.iter().map(|member| &*member.name).collect();
    assert_eq!(names, ["X", "secondOne"]);
    assert_eq!(
        (model.members[0].aliases.len(), model.members[1].docs.len()),
        (1, 1)
    );
}

#[test]
fn derived_types_are_read() {
    let model = derived(
        "#[odata(base = m::Base<'a>, shapes(create))] enum Any<'a> {
            One(One<'a>), Two(Box<m::Two<'a>>), #[odata(other)] Rest(Box<Derived<m::Base<'a>>>) }",
    );
    assert_eq!(code(&model.base), "m::Base<'a>");
    let variants: Vec<_> = model
        .variants
        .iter()
        .map(|variant| (code(&variant.ty), variant.boxed))
        .collect();
    assert_eq!(
        variants,
        [
            ("One<'a>".to_owned(), false),
            ("m::Two<'a>".to_owned(), true)
        ]
    );
    let other = model.other.expect("it is there");
    assert_eq!(
        (code(&other.ty), other.boxed),
        ("Derived<m::Base<'a>>".to_owned(), true)
    );
    assert_eq!(
        model
            .shapes
            .create
            .map(|create| create.ident.to_string())
            .as_deref(),
        Some("AnyCreate")
    );
}

#[test]
fn a_type_definition_is_read() {
    let item = "#[odata(namespace = \"t\", max_length = 40)] pub struct Upn(pub String);";
    let Model::Definition(model) = model(Derive::Definition, item) else {
        panic!("no definition")
    };
    assert_eq!(
        (&*model.type_name.name, code(&model.ty)),
        ("upn", "String".to_owned())
    );
    assert!(model.facets.max_length.is_some());
}
