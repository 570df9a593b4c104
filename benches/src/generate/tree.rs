//! JSON as a tree that keeps its order, so that a payload can be turned into its variants before it is written.
use std::fmt::Write;

use crate::random::Random;

#[derive(Clone, Debug)]
pub enum Tree {
    /// A number, a literal or a string, as it stands in the text.
    Scalar(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

pub fn text(value: &str) -> Tree {
    Tree::Scalar(serde_json::to_string(value).expect("a string is JSON"))
}

pub fn scalar(value: impl std::fmt::Display) -> Tree {
    Tree::Scalar(value.to_string())
}

pub fn null() -> Tree {
    scalar("null")
}

pub fn object<const N: usize>(members: [(&str, Tree); N]) -> Tree {
    Tree::Object(members.map(|(name, value)| (name.into(), value)).into())
}

impl Tree {
    /// Every object of this tree, the inner ones first, changed in place.
    pub fn each_object(&mut self, change: &mut impl FnMut(&mut Vec<(String, Tree)>)) {
        match self {
            Tree::Scalar(_) => {}
            Tree::List(items) => items.iter_mut().for_each(|item| item.each_object(change)),
            Tree::Object(members) => {
                for (_, value) in members.iter_mut() {
                    value.each_object(change);
                }
                change(members);
            }
        }
    }

    #[must_use]
    pub fn shuffled(mut self, random: &mut Random) -> Self {
        self.each_object(&mut |members| random.shuffle(members));
        self
    }

    #[must_use]
    pub fn tags_last(mut self) -> Self {
        self.each_object(&mut |members| members.sort_by_key(|(name, _)| name == "@odata.type"));
        self
    }

    /// Without these members of the outermost object.
    #[must_use]
    pub fn without(mut self, names: &[&str]) -> Self {
        if let Tree::Object(members) = &mut self {
            members.retain(|(name, _)| !names.contains(&name.as_str()));
        }
        self
    }

    /// The last properties first, the tags before them.
    #[must_use]
    pub fn reversed(mut self) -> Self {
        self.each_object(&mut |members| {
            members.reverse();
            members.sort_by_key(|(name, _)| name != "@odata.type");
        });
        self
    }

    /// Puts a property that no model declares before every third one, but not beside a page's `value`.
    #[must_use]
    pub fn with_unknown(mut self, random: &mut Random) -> Self {
        self.each_object(&mut |members| {
            if members.iter().any(|(name, _)| name == "value") {
                return;
            }
            for at in (1..members.len()).rev().step_by(3) {
                members.insert(at, (format!("extension{at}"), unknown(random)));
            }
        });
        self
    }

    /// Writes every character outside of ASCII in every other string as `\uXXXX`.
    #[must_use]
    pub fn with_escapes(mut self, random: &mut Random) -> Self {
        self.each_object(&mut |members| {
            for (_, value) in members {
                match value {
                    Tree::Scalar(text) if random.chance(2) => *text = escaped(text),
                    _ => {}
                }
            }
        });
        self
    }

    pub fn compact(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    /// Indented by two spaces, as services' documentation shows it.
    pub fn pretty(&self) -> String {
        let mut out = String::new();
        self.write_indented(&mut out, 0);
        out
    }

    fn write(&self, out: &mut String) {
        match self {
            Tree::Scalar(text) => out.push_str(text),
            Tree::List(items) => {
                for (at, item) in items.iter().enumerate() {
                    out.push(if at == 0 { '[' } else { ',' });
                    item.write(out);
                }
                out.push_str(if items.is_empty() { "[]" } else { "]" });
            }
            Tree::Object(members) => {
                for (at, (name, value)) in members.iter().enumerate() {
                    out.push(if at == 0 { '{' } else { ',' });
                    write!(out, "\"{name}\":").expect("a string takes it");
                    value.write(out);
                }
                out.push_str(if members.is_empty() { "{}" } else { "}" });
            }
        }
    }

    fn write_indented(&self, out: &mut String, depth: usize) {
        let line = |out: &mut String, first: char, at: usize, depth: usize| {
            out.push(if at == 0 { first } else { ',' });
            write!(out, "\n{:1$}", "", 2 * depth).expect("a string takes it");
        };
        match self {
            Tree::List(items) if !items.is_empty() => {
                for (at, item) in items.iter().enumerate() {
                    line(out, '[', at, depth + 1);
                    item.write_indented(out, depth + 1);
                }
                write!(out, "\n{:1$}]", "", 2 * depth).expect("a string takes it");
            }
            Tree::Object(members) if !members.is_empty() => {
                for (at, (name, value)) in members.iter().enumerate() {
                    line(out, '{', at, depth + 1);
                    write!(out, "\"{name}\": ").expect("a string takes it");
                    value.write_indented(out, depth + 1);
                }
                write!(out, "\n{:1$}}}", "", 2 * depth).expect("a string takes it");
            }
            empty_or_scalar => empty_or_scalar.write(out),
        }
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_ascii() {
            out.push(c);
            continue;
        }
        for unit in c.encode_utf16(&mut [0; 2]) {
            write!(out, "\\u{unit:04x}").expect("a string takes it");
        }
    }
    out
}

fn unknown(random: &mut Random) -> Tree {
    match random.below(4) {
        0 => null(),
        1 => scalar(random.below(100_000)),
        2 => text("a property that a later version of the service has"),
        _ => object([
            ("source", text("extension")),
            ("values", Tree::List(vec![scalar(1.5), scalar("true")])),
        ]),
    }
}
