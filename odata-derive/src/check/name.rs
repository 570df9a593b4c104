//! Rules about names.

use std::collections::{HashMap, HashSet};

use proc_macro2::Span;
use syn::LitStr;

use crate::attribute::Slots;
use crate::diagnostic::Diagnostics;
use crate::model::{Container, Definition, Enumeration, Namespace, Structured, TypeName};
use crate::name::{is_namespace, is_qualified_name, is_simple_identifier, suggested_identifier};

/// A model of a type that has a name in the schema.
pub(super) trait HasName {
    fn parts(&self) -> (&Container, &TypeName, &Slots);
}

macro_rules! has_name {
    ($($model:ty),*) => {$(
        impl HasName for $model {
            fn parts(&self) -> (&Container, &TypeName, &Slots) {
                (&self.container, &self.type_name, &self.slots)
            }
        }
    )*};
}

has_name!(Structured, Enumeration, Definition);

pub(super) fn has_a_namespace<T: HasName>(model: &T, errors: &Diagnostics) {
    let (container, _, slots) = model.parts();
    if !slots.namespace.is_set() {
        let message = "the namespace is missing; write `#[odata(namespace = \"…\")]`";
        errors.error(&container.ident, message);
    }
}

pub(super) fn namespace_is_well_formed<T: HasName>(model: &T, errors: &Diagnostics) {
    let (_, _, slots) = model.parts();
    let Some(Namespace::Literal(namespace)) = slots.namespace.get() else {
        return;
    };
    let text = namespace.value();
    if matches!(&*text, "Edm" | "odata" | "System" | "Transient") {
        let message = format!("`{text}` is a reserved namespace; write one of your own");
        errors.error(namespace, message);
    } else if !is_namespace(&text) {
        let message = format!(
            "`{text}` is no namespace; write identifiers with dots between them, such as `my.service`"
        );
        errors.error(namespace, message);
    }
}

pub(super) fn type_name_is_an_identifier<T: HasName>(model: &T, errors: &Diagnostics) {
    let (_, name, slots) = model.parts();
    identifier(&name.name, name.span, "name", slots.name.is_set(), errors);
}

pub(super) fn aliases_are_qualified_names<T: HasName>(model: &T, errors: &Diagnostics) {
    let (_, name, slots) = model.parts();
    let mut taken = Vec::new();
    if let Some(Namespace::Literal(namespace)) = slots.namespace.get() {
        taken.push(format!("{}.{}", namespace.value(), name.name));
    }
    for alias in &name.aliases {
        let text = alias.value();
        if !is_qualified_name(&text) {
            let message = format!(
                "`{text}` is no qualified name; write `namespace.{}`",
                name.name
            );
            errors.error(alias, message);
        } else if taken.contains(&text) {
            let message = format!("`{text}` is accepted already; leave this `alias` out");
            errors.error(alias, message);
        }
        taken.push(text);
    }
}

pub(super) fn property_names_are_identifiers(model: &Structured, errors: &Diagnostics) {
    for property in &model.properties {
        let renamed = property.slots.rename.is_set();
        identifier(
            &property.name,
            property.name_span,
            "rename",
            renamed,
            errors,
        );
        aliases_are_identifiers(&property.aliases, errors);
    }
}

pub(super) fn property_names_differ(model: &Structured, errors: &Diagnostics) {
    let mut names = Names::new("properties");
    // Of two fields of one name, the compiler says so.
    let mut fields = HashSet::new();
    let properties = model.properties.iter();
    for property in properties.filter(|property| fields.insert(&property.ident)) {
        names.add(&property.name, property.name_span, errors);
    }
    for property in &model.properties {
        names.add_aliases(&property.name, &property.aliases, errors);
    }
}

/// Reports a name that is no simple identifier; where it follows from Rust's, with the attribute
/// that gives another.
pub(super) fn identifier(
    name: &str,
    span: Span,
    attribute: &str,
    is_written: bool,
    errors: &Diagnostics,
) {
    if is_simple_identifier(name) {
        return;
    }
    let suggested = suggested_identifier(name);
    let advice = match (is_written, &suggested) {
        (true, Some(suggested)) => format!("write `{suggested}`"),
        (true, None) => "write letters, digits and underscores, at most 128".to_owned(),
        (false, _) => format!("write `{attribute} = \"…\"`"),
    };
    let shown = if name.is_empty() {
        "an empty name".to_owned()
    } else {
        format!("`{name}`")
    };
    errors.error_at(span, format!("{shown} is no OData identifier; {advice}"));
}

pub(super) fn aliases_are_identifiers(aliases: &[LitStr], errors: &Diagnostics) {
    for alias in aliases {
        identifier(&alias.value(), alias.span(), "alias", true, errors);
    }
}

/// The names that are taken within a type.
pub(super) struct Names {
    of: &'static str,
    taken: HashMap<String, String>,
    ignore_case: bool,
}

impl Names {
    pub(super) fn new(of: &'static str) -> Self {
        Self {
            of,
            taken: HashMap::new(),
            ignore_case: false,
        }
    }

    pub(super) fn ignoring_case(self, ignore_case: bool) -> Self {
        Self {
            ignore_case,
            ..self
        }
    }

    pub(super) fn add(&mut self, name: &str, span: Span, errors: &Diagnostics) {
        if !is_simple_identifier(name) {
            return;
        }
        if let Some(first) = self.taken.insert(self.folded(name), name.to_owned()) {
            let of = self.of;
            let problem = if first == name {
                format!("two {of} are named `{name}`")
            } else {
                format!("`{first}` and `{name}` differ only in case, which `ignore_case` ignores")
            };
            errors.error_at(
                span,
                format!("{problem}; write `rename = \"…\"` with another name"),
            );
        }
    }

    pub(super) fn add_aliases(&mut self, name: &str, aliases: &[LitStr], errors: &Diagnostics) {
        for alias in aliases {
            let text = alias.value();
            match self.taken.insert(self.folded(&text), name.to_owned()) {
                Some(of) if of == name => {
                    let message =
                        format!("`{text}` is read as `{name}` already; leave this `alias` out");
                    errors.error(alias, message);
                }
                Some(of) => {
                    let message =
                        format!("`{text}` is read as `{of}` already; write another `alias`");
                    errors.error(alias, message);
                }
                None => {}
            }
        }
    }

    fn folded(&self, name: &str) -> String {
        if self.ignore_case {
            name.to_lowercase()
        } else {
            name.to_owned()
        }
    }
}
