//! Properties as fields.

use super::csdl::{Kind, Property, Structured};
use super::name::{Taken, base_field, identifier, plain, snake_case, wire_name_of_field};
use super::program::{Program, split};

/// The Rust types of primitive types.
const PRIMITIVES: &[(&str, &str)] = &[
    ("Edm.Binary", "odata_core::Binary"),
    ("Edm.Boolean", "bool"),
    ("Edm.Byte", "u8"),
    ("Edm.Date", "odata_core::Date"),
    ("Edm.DateTimeOffset", "odata_core::DateTimeOffset"),
    ("Edm.Decimal", "odata_core::Decimal"),
    ("Edm.Double", "f64"),
    ("Edm.Duration", "odata_core::Duration"),
    ("Edm.Guid", "odata_core::Guid"),
    ("Edm.Int16", "i16"),
    ("Edm.Int32", "i32"),
    ("Edm.Int64", "i64"),
    ("Edm.SByte", "i8"),
    ("Edm.Single", "f32"),
    ("Edm.Stream", "odata_core::Stream"),
    ("Edm.String", "String"),
    ("Edm.TimeOfDay", "odata_core::TimeOfDay"),
];

/// The Rust type of a primitive type, or of one that the metadata do not describe.
pub(super) fn primitive(name: &str) -> String {
    if let Some((_, rust)) = PRIMITIVES.iter().find(|(edm, _)| *edm == name) {
        return (*rust).to_owned();
    }
    match name.strip_prefix("Edm.") {
        Some(geo) if geo.starts_with("Geo") => format!("odata_core::geo::{geo}"),
        _ => "odata_core::Untyped".to_owned(),
    }
}

/// Whether a primitive type has the name in Rust.
pub(super) fn is_of_primitive(ident: &str) -> bool {
    let mut types = PRIMITIVES.iter().map(|(_, rust)| *rust);
    types.any(|rust| rust.rsplit("::").next() == Some(ident))
}

impl<'c> Program<'c> {
    /// The fields of a type, a line each.
    pub(super) fn fields(&self, name: &'c str, of: &'c Structured) -> String {
        let (namespace, _) = split(name);
        let mut taken = Taken::default();
        if let Some(base) = &of.base {
            taken.unique(base_field(self.name(base)));
        }
        let mut fields = String::new();
        for property in &of.properties {
            let field = identifier(taken.unique(snake_case(&property.name)));
            let ty = self.field_type(namespace, name, of, property);
            let attributes = self.attributes(of, property, &field);
            let doc = doc(property.description.as_deref(), "    ");
            fields.push_str(&format!("{doc}    {attributes}pub {field}: {ty},\n"));
        }
        let inherits_open = self.csdl.chain(name).skip(1).any(|(_, of)| of.is_open);
        if of.is_open && !inherits_open {
            let field = taken.unique("additional_properties".to_owned());
            fields.push_str(&format!(
                "    #[odata(dynamic)] pub {field}: odata_core::DynamicProperties,\n"
            ));
        }
        fields
    }

    fn field_type(
        &self,
        from: &str,
        owner: &str,
        of: &Structured,
        property: &'c Property,
    ) -> String {
        let value = self.value_type(from, property);
        if property.is_navigation {
            let layer = if property.is_collection { "Vec" } else { "Box" };
            return format!("Option<{layer}<{value}>>");
        }
        if property.is_collection {
            let is_nullable = property.nullable == Some(true) && !is_null_by_itself(&value);
            let item = if is_nullable {
                format!("Option<{value}>")
            } else {
                value
            };
            return format!("Option<Vec<{item}>>");
        }
        let never_null = property.nullable == Some(false) || of.key.contains(&property.name);
        let value = if self.holds_itself_in(owner, &property.of) {
            format!("Box<{value}>")
        } else {
            value
        };
        if never_null || is_null_by_itself(&value) {
            value
        } else {
            format!("Option<{value}>")
        }
    }

    fn value_type(&self, from: &str, property: &'c Property) -> String {
        match (self.kind(&property.of), self.value_path(from, &property.of)) {
            (Some(Kind::Enumeration(of)), Some(path)) if of.is_flags => {
                format!("odata_core::Flags<{path}>")
            }
            (_, Some(path)) => path,
            (_, None) => primitive(&property.of),
        }
    }

    fn attributes(&self, of: &Structured, property: &Property, field: &str) -> String {
        let mut attributes = Vec::new();
        if of.key.contains(&property.name) {
            attributes.push("key".to_owned());
        }
        if property.is_navigation {
            attributes.push("navigation".to_owned());
        }
        attributes.extend(self.requests.attribute(property).map(str::to_owned));
        if wire_name_of_field(plain(field)) != property.name {
            attributes.push(format!("rename = {:?}", property.name));
        }
        let facets = property.facets.iter();
        attributes.extend(facets.map(|(facet, value)| format!("{facet} = {value}")));
        if attributes.is_empty() {
            return String::new();
        }
        format!("#[odata({})] ", attributes.join(", "))
    }
}

fn is_null_by_itself(ty: &str) -> bool {
    matches!(ty, "odata_core::Stream" | "odata_core::Untyped")
}

/// What the metadata say of something, as its documentation.
pub(super) fn doc(description: Option<&str>, indent: &str) -> String {
    let Some(description) = description else {
        return String::new();
    };
    let words: Vec<_> = description.split_whitespace().collect();
    if words.is_empty() {
        return String::new();
    }
    format!("{indent}#[doc = {:?}]\n", words.join(" "))
}
