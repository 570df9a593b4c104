//! Structs, enums and unions, most often such as fit a derive.

use super::attribute::{odata, words};
use super::random::Random;
use crate::attribute::Place;
use crate::model::Derive;

const VISIBILITIES: &[&str] = &["", "pub", "pub(crate)", "pub(super)", "pub(in crate::a)"];

/// Attributes of others, which may stand anywhere.
const OTHERS: &[&str] = &[
    "#[cfg(any())]",
    "#[cfg_attr(all(), odata(key))]",
    "#[doc = \" Text.\"]",
    "/** Text. */",
    "#[deprecated]",
    "#[deprecated(since = \"1\", note = \"n\")]",
    "#[allow(dead_code)]",
    "#[serde(rename = \"x\")]",
    "#[inherits(A)]",
    "#[derive(Clone)]",
    "#[repr(u8)]",
    "#[non_exhaustive]",
];

const NAMES: &[&str] = &[
    "a",
    "b",
    "r#type",
    "id",
    "display_name",
    "_x",
    "é",
    "A",
    "self_",
    "x2",
];

const PRIMITIVES: &[&str] = &[
    "String",
    "bool",
    "i32",
    "i64",
    "f64",
    "Guid",
    "Decimal",
    "Date",
    "Stream",
    "Untyped",
    "Duration",
    "DateTimeOffset",
    "Binary",
    "&'a str",
    "Cow<'a, str>",
];

const CORES: &[&str] = &[
    "A",
    "a::B",
    "T",
    "Self",
    "Flags<A>",
    "Json<A>",
    "DynamicProperties",
    "Annotations",
    "Geography",
    "C<'a>",
    "C<{ N + 1 }>",
    "u64",
    "()",
    "!",
    "_",
    "(A, B)",
    "[u8; 4]",
    "[A]",
    "[A; N]",
    "*const u8",
    "&'a mut A",
    "&A",
    "fn(A) -> B",
    "for<'b> fn(&'b A)",
    "dyn A + Send",
    "impl A",
    "m!(x)",
    "<A as B>::C",
    "(A)",
    "HashMap<A, B>",
    "std::net::IpAddr",
    "crate::r#in::D",
    "::odata_core::Guid",
    "Fn(A) -> B",
];

const LAYERS: &[&str] = &[
    "Option",
    "Vec",
    "Box",
    "WriteOnly",
    "Arc",
    "core::option::Option",
];

const GENERICS: &[(&str, &str)] = &[
    ("", ""),
    ("<'a>", ""),
    ("<T>", ""),
    ("<'a, T: Clone + 'a, const N: usize>", "where T: Send"),
    ("<T: ?Sized = A, const N: usize = 3>", ""),
    ("<'a, 'b: 'a>", "where 'a: 'b, A: B<'a>"),
    ("<>", "where"),
];

/// An item for a derive.
pub(super) fn item(random: &mut Random, derive: Derive) -> String {
    match random.below(16) {
        0 => tuple(random, derive),
        1 => format!("{} struct S;", head(random, place(derive))),
        2 => union(random, derive),
        3 => members(random, derive),
        4 => structure(random, derive),
        _ => match derive {
            Derive::Enumeration => members(random, derive),
            Derive::Definition => tuple(random, derive),
            Derive::Entity | Derive::Complex if random.one_in(5) => variants(random),
            Derive::Entity | Derive::Complex => structure(random, derive),
        },
    }
}

fn place(derive: Derive) -> Place {
    match derive {
        Derive::Entity => Place::Entity,
        Derive::Complex => Place::Complex,
        Derive::Enumeration => Place::Enumeration,
        Derive::Definition => Place::Definition,
    }
}

/// What stands before `struct` or `enum`.
fn head(random: &mut Random, place: Place) -> String {
    let namespace = match place {
        Place::Derived => "#[odata(base = A)]",
        _ => random.of(&["#[odata(namespace = \"n\")]", "#[odata(namespace = NS)]"]),
    };
    let namespace = if random.one_in(30) { "" } else { namespace };
    let most = if random.one_in(2) { 0 } else { 2 };
    let odata = odata(random, place, most);
    format!(
        "{} {namespace} {odata} {}",
        other(random),
        random.of(VISIBILITIES)
    )
}

fn other(random: &mut Random) -> &'static str {
    if random.one_in(6) {
        random.of(OTHERS)
    } else {
        ""
    }
}

/// A type, in layers.
fn ty(random: &mut Random) -> String {
    let mut ty = match random.below(8) {
        0 => random.of(CORES).to_owned(),
        1 | 2 => random.of(&["A", "a::B", "T"]).to_owned(),
        _ => random.of(PRIMITIVES).to_owned(),
    };
    while random.one_in(3) {
        ty = match random.below(8) {
            0 => format!("({ty})"),
            1 => format!("{}<{ty}>", random.of(LAYERS)),
            2 | 3 => format!("Vec<{ty}>"),
            _ => format!("Option<{ty}>"),
        };
    }
    ty
}

fn structure(random: &mut Random, derive: Derive) -> String {
    let (generics, clause) = random.of(GENERICS);
    let head = head(random, place(derive));
    let mut fields = vec![
        random
            .of(&[
                "#[odata(key)] key: String",
                "#[odata(key, computed)] pub key: Guid",
                "#[odata(base)] base: A",
                "#[odata(base)] pub base: a::B<'static>",
                "",
            ])
            .to_owned(),
    ];
    if random.one_in(8) {
        fields.push("#[odata(dynamic)] more: DynamicProperties".to_owned());
    }
    fields.extend((0..random.below(5)).map(|place| field(random, place)));
    fields.retain(|field| !field.is_empty());
    format!(
        "{head} struct S {generics} {clause} {{ {} }}",
        fields.join(", ")
    )
}

/// A field, whose name is seldom that of another.
fn field(random: &mut Random, place: usize) -> String {
    let (other, vis) = (other(random), random.of(VISIBILITIES));
    let most = if random.one_in(3) { 2 } else { 0 };
    let odata = odata(random, Place::Field, most);
    let name = random.of(NAMES);
    if random.one_in(10) {
        let form = random.of(&["Option<Box<A>>", "Vec<a::B>", "Option<Vec<T>>", "A"]);
        return format!("{other} #[odata(navigation)] {odata} {vis} {name}{place}: {form}");
    }
    let place = if random.one_in(9) {
        String::new()
    } else {
        place.to_string()
    };
    format!("{other} {odata} {vis} {name}{place}: {}", ty(random))
}

fn tuple(random: &mut Random, derive: Derive) -> String {
    let (generics, clause) = random.of(GENERICS);
    let head = head(random, place(derive));
    let count = if random.one_in(8) { random.below(3) } else { 1 };
    let fields: Vec<_> = (0..count)
        .map(|_| {
            format!(
                "{} {} {}",
                other(random),
                random.of(VISIBILITIES),
                ty(random)
            )
        })
        .collect();
    format!(
        "{head} struct S {generics} ({}) {clause};",
        fields.join(", ")
    )
}

fn union(random: &mut Random, derive: Derive) -> String {
    let head = head(random, place(derive));
    format!(
        "{head} union S {{ {}, {} }}",
        field(random, 0),
        field(random, 1)
    )
}

/// An enum whose members mostly hold nothing.
fn members(random: &mut Random, derive: Derive) -> String {
    let generics = if random.one_in(20) {
        random.of(GENERICS).0
    } else {
        ""
    };
    let head = head(random, place(derive));
    let members: Vec<_> = (0..random.below(5))
        .map(|place| member(random, place))
        .collect();
    let other = random.maybe(3, "#[odata(other)] Other(String)");
    format!(
        "{head} enum S {generics} {{ {}{} {other} }}",
        members.join(", "),
        if members.is_empty() { "" } else { "," }
    )
}

fn member(random: &mut Random, place: usize) -> String {
    let most = if random.one_in(3) { 2 } else { 0 };
    let (before, odata) = (other(random), odata(random, Place::Member, most));
    let held = match random.below(24) {
        0 => format!("({})", ty(random)),
        1 => format!("{{ a: {} }}", ty(random)),
        2 => "()".to_owned(),
        3 => "= 3".to_owned(),
        4 => "= -1".to_owned(),
        5 => format!("= {{ {} }}", random.of(&["1", "a + 1", "u8::MAX as isize"])),
        _ => String::new(),
    };
    let name = random.of(&["Red", "Green", "r#Blue", "É", "lower", "A_B"]);
    let place = if random.one_in(9) {
        String::new()
    } else {
        place.to_string()
    };
    format!("{before} {odata} {name}{place} {held}")
}

/// An enum of derived types.
fn variants(random: &mut Random) -> String {
    let generics = if random.one_in(8) {
        random.of(GENERICS).0
    } else {
        ""
    };
    let head = head(random, Place::Derived);
    let mut variants: Vec<_> = (0..random.below(4))
        .map(|place| {
            let most = usize::from(random.one_in(12));
            let (before, odata) = (other(random), odata(random, Place::Variant, most));
            let ty = if random.one_in(9) {
                ty(random)
            } else {
                format!("D{place}")
            };
            format!("{before} {odata} V{place}({ty})")
        })
        .collect();
    if random.one_in(2) {
        variants.push(format!(
            "#[odata(other)] Other({})",
            random.of(&["Derived<A>", "Box<Derived<A>>", "A"])
        ));
    }
    format!("{head} enum S {generics} {{ {} }}", variants.join(", "))
}

/// An item whose attributes have any tokens.
pub(super) fn with_words(random: &mut Random) -> String {
    const ITEMS: &[&str] = &[
        "#[odata(@)] struct A { #[odata(@)] a: String, #[odata(@)] b: Option<Vec<i32>> }",
        "#[odata(namespace = \"t\", @)] enum A { #[odata(@)] B, #[odata(@)] C(String), D = 3 }",
        "#[odata(base = T, @)] enum A { #[odata(@)] B(B), #[odata(@)] C(Derived<T>) }",
        "#[odata(namespace = \"t\", @)] struct A(String);",
        "#[odata(@)] union A { a: i32 }",
        "#[odata @] struct A<#[odata(@)] T> { #[odata = @] a: T }",
    ];
    let mut item = String::new();
    for part in random.of(ITEMS).split('@') {
        if !item.is_empty() {
            item.push_str(&words(random));
        }
        item.push_str(part);
    }
    item
}
