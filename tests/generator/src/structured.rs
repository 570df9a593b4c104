//! Entity types, complex types, and enums of those that derive from one.

use super::csdl::{Kind, Structured};
use super::name::{Taken, wire_name_of_type};
use super::program::{Program, split};
use super::property::doc;

/// The companions that a struct may have.
const SHAPES: &[&str] = &["create", "update", "assigned", "partial"];

impl<'c> Program<'c> {
    /// Writes a type, and the enum of those that derive from it, where there is one.
    pub(super) fn write_type(&self, code: &mut String, name: &'c str) {
        let Some(ty) = self.csdl.types.get(name) else {
            return;
        };
        code.push_str(&doc(ty.description.as_deref(), ""));
        match &ty.kind {
            Kind::Structured(of) => {
                self.write_structured(code, name, of);
                self.write_any(code, name, of);
            }
            Kind::Enumeration(of) => self.write_enumeration(code, name, of),
            Kind::Definition(of) => self.write_definition(code, name, of),
        }
    }

    fn write_structured(&self, code: &mut String, name: &'c str, of: &'c Structured) {
        let (namespace, _) = split(name);
        let ident = self.name(name);
        let mut attributes = self.names_on_the_wire(name);
        let is_keyless = of.is_entity
            && !of.is_abstract
            && self.csdl.chain(name).all(|(_, of)| of.key.is_empty());
        for (is_so, attribute) in [
            (of.is_abstract, "abstract"),
            (of.is_open, "open"),
            (is_keyless, "keyless"),
        ] {
            if is_so {
                attributes.push(attribute.to_owned());
            }
        }
        attributes.extend(self.shapes(name, of, ident, SHAPES));
        if let Some(base) = of.base.as_deref().filter(|base| self.csdl.has(base)) {
            code.push_str(&format!(
                "#[odata_core::inherits({})]\n",
                self.path(namespace, base)
            ));
        }
        let derive = derive(of);
        let attributes = attributes.join(", ");
        let fields = self.fields(name, of);
        code.push_str(&format!(
            "#[derive(Clone, Debug, PartialEq, odata_core::{derive})]\n#[odata({attributes})]\npub struct {ident} {{\n{fields}}}\n"
        ));
    }

    /// The companions that a type has, of those that its kind of item may have.
    fn companions(&self, name: &str, of: &Structured, all: &[&'static str]) -> Vec<&'static str> {
        let has = |shape: &str| match shape {
            "partial" => self.has_partial && of.is_entity,
            _ if of.is_entity => self.has_companions,
            "create" => self.has_companions && self.requests.is_in_part(name),
            _ => false,
        };
        all.iter().copied().filter(|shape| has(shape)).collect()
    }

    /// The attributes that say which companions there are, and what they are called.
    fn shapes(
        &self,
        name: &'c str,
        of: &Structured,
        ident: &str,
        all: &[&'static str],
    ) -> Vec<String> {
        let companions = self.companions(name, of, all);
        let default: &[&str] = match of.is_entity {
            true if all.len() > 1 => &["create", "update", "assigned"],
            true => &["create"],
            false => &[],
        };
        let listed = (companions != default).then(|| format!("shapes({})", companions.join(", ")));
        let renamed = self.renamed_companions(name, ident, &companions);
        let renamed = renamed
            .into_iter()
            .map(|(shape, companion)| format!("{shape}(name = {companion})"));
        listed.into_iter().chain(renamed).collect()
    }

    fn write_any(&self, code: &mut String, name: &'c str, of: &Structured) {
        let Some((any, derived)) = self.any(name) else {
            return;
        };
        let (namespace, _) = split(name);
        let base = self.name(name);
        let mut attributes = vec![format!("base = {base}")];
        attributes.extend(self.shapes(name, of, any, &["create"]));
        let mut taken = Taken::default();
        let mut variants = String::new();
        for derived in derived {
            let variant = taken.unique(self.name(derived).to_owned());
            let path = self.path(namespace, derived);
            variants.push_str(&format!("    {variant}(Box<{path}>),\n"));
        }
        let other = taken.unique("Other".to_owned());
        let derive = derive(of);
        let attributes = attributes.join(", ");
        code.push_str(&format!(
            "#[derive(Clone, Debug, PartialEq, odata_core::{derive})]\n#[odata({attributes})]\npub enum {any} {{\n{variants}    \
             #[odata(other)] {other}(Box<odata_core::Derived<{base}>>),\n}}\n"
        ));
    }

    /// The attributes that say what a type is called in the schema.
    pub(super) fn names_on_the_wire(&self, name: &str) -> Vec<String> {
        let (namespace, within) = split(name);
        let mut attributes = vec![format!("namespace = {namespace:?}")];
        if wire_name_of_type(self.name(name)) != within {
            attributes.push(format!("name = {within:?}"));
        }
        attributes
    }
}

fn derive(of: &Structured) -> &'static str {
    if of.is_entity {
        "ODataEntity"
    } else {
        "ODataComplex"
    }
}
