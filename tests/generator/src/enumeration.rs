//! Enumerations and type definitions.

use super::csdl::{Definition, Enumeration};
use super::name::{Taken, identifier, pascal_case, wire_name_of_type};
use super::program::Program;
use super::property::primitive;

impl Program<'_> {
    pub(super) fn write_enumeration(&self, code: &mut String, name: &str, of: &Enumeration) {
        let ident = self.name(name);
        let mut attributes = self.names_on_the_wire(name);
        if of.is_flags {
            attributes.push("flags".to_owned());
        }
        let attributes = attributes.join(", ");
        let mut taken = Taken::default();
        let mut members = String::new();
        let mut next = Numbering::new(of.is_flags);
        for (member, value) in &of.members {
            let variant = identifier(taken.unique(pascal_case(member)));
            let mut attributes = Vec::new();
            if wire_name_of_type(&variant) != *member {
                attributes.push(format!("rename = {member:?}"));
            }
            attributes.extend(next.attribute(*value));
            let attributes = if attributes.is_empty() {
                String::new()
            } else {
                format!("#[odata({})] ", attributes.join(", "))
            };
            members.push_str(&format!("    {attributes}{variant},\n"));
        }
        let other = taken.unique("Other".to_owned());
        code.push_str(&format!(
            "#[derive(Clone, Debug, PartialEq, Eq, Hash, odata_core::ODataEnum)]\n#[odata({attributes})]\npub enum {ident} {{\n{members}    \
             #[odata(other)] {other}(String),\n}}\n"
        ));
    }

    pub(super) fn write_definition(&self, code: &mut String, name: &str, of: &Definition) {
        let mut attributes = self.names_on_the_wire(name);
        let facets = of.facets.iter();
        attributes.extend(facets.map(|(facet, value)| format!("{facet} = {value}")));
        let attributes = attributes.join(", ");
        let ident = self.name(name);
        let underlying = primitive(&of.underlying);
        code.push_str(&format!(
            "#[derive(Clone, Debug, PartialEq, odata_core::ODataTypeDefinition)]\n#[odata({attributes})]\npub struct {ident}(pub {underlying});\n"
        ));
    }
}

/// The values that members have where none is given, as the derive counts them.
struct Numbering {
    is_flags: bool,
    next: Option<i64>,
}

impl Numbering {
    fn new(is_flags: bool) -> Self {
        Self {
            is_flags,
            next: Some(i64::from(is_flags)),
        }
    }

    /// What must be said for a member to have this value.
    fn attribute(&mut self, value: Option<i64>) -> Option<String> {
        let assumed = self.next;
        let value = value.or(assumed)?;
        self.next = if self.is_flags {
            let bits = i64::BITS - value.max(0).leading_zeros();
            (bits < i64::BITS - 1).then(|| 1 << bits)
        } else {
            value.checked_add(1)
        };
        (Some(value) != assumed).then(|| format!("value = {value}"))
    }
}
