use crate::derive::derive;
use crate::inherits::inherits;
use crate::model::Derive;

const DERIVES: [Derive; 4] = [
    Derive::Entity,
    Derive::Complex,
    Derive::Enumeration,
    Derive::Definition,
];

const WORDS: &[&str] = &[
    "namespace",
    "name",
    "base",
    "alias",
    "open",
    "abstract",
    "key",
    "computed",
    "default",
    "value",
    "other",
    "shapes",
    "create",
    "update",
    "derive",
    "attrs",
    "flags",
    "dynamic",
    "navigation",
    "type",
    "max_length",
    "scale",
    "=",
    "=",
    ",",
    ",",
    "\"t\"",
    "\"Edm.String\"",
    "\"\"",
    "5",
    "-1",
    "18446744073709551616",
    "1.5",
    "true",
    "(key)",
    "(create, update)",
    "(name = X)",
    "()",
    "[a, b]",
    "{ }",
    "String",
    "Option<String>",
    "<",
    ">",
    "::",
    "r#type",
    "'a",
    "$",
    "#",
    "1 << 200",
    "é",
];

const ITEMS: &[&str] = &[
    "#[odata(@)] struct A { #[odata(@)] a: String, #[odata(@)] b: Option<Vec<i32>> }",
    "#[odata(namespace = \"t\", @)] enum A { #[odata(@)] B, #[odata(@)] C(String), D = 3 }",
    "#[odata(base = T, @)] enum A { #[odata(@)] B(B), #[odata(@)] C(Derived<T>) }",
    "#[odata(namespace = \"t\", @)] struct A(String);",
    "#[odata(@)] union A { a: i32 }",
];

/// Numbers that follow each other without order.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % limit
    }

    fn words(&mut self) -> String {
        let count = self.below(7);
        let words: Vec<_> = (0..count).map(|_| WORDS[self.below(WORDS.len())]).collect();
        words.join(" ")
    }
}

/// An item with words in its attributes.
fn item(numbers: &mut Numbers) -> String {
    let parts = ITEMS[numbers.below(ITEMS.len())].split('@');
    let mut item = String::new();
    for part in parts {
        if !item.is_empty() {
            item.push_str(&numbers.words());
        }
        item.push_str(part);
    }
    item
}

#[test]
fn no_attribute_panics_a_derive() {
    let mut numbers = Numbers(7);
    let (mut read, mut refused) = (0, 0);
    for _ in 0..1500 {
        let Ok(tokens) = item(&mut numbers).parse::<proc_macro2::TokenStream>() else {
            continue;
        };
        for kind in DERIVES {
            let is_refused = derive(kind, tokens.clone())
                .to_string()
                .contains("compile_error");
            read += usize::from(!is_refused);
            refused += usize::from(is_refused);
        }
    }
    assert!(read > 20 && refused > 500, "{read} {refused}");
}

#[test]
fn no_arguments_panic_inherits() {
    let mut numbers = Numbers(11);
    for _ in 0..1000 {
        let (words, item) = (numbers.words(), item(&mut numbers));
        let (Ok(words), Ok(item)) = (words.parse(), item.parse()) else {
            continue;
        };
        inherits(&words, &item);
    }
}
