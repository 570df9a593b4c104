//! From CSDL XML to what the generator knows of it.

use std::collections::HashMap;
use std::fmt;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::csdl::{Csdl, Definition, Enumeration, Facet, Kind, Property, Structured, Terms, Type};

/// Why a document is not read.
#[derive(Debug)]
pub struct NoCsdl(String);

impl fmt::Display for NoCsdl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "this is no CSDL: {}", self.0)
    }
}

impl std::error::Error for NoCsdl {}

impl<E: Into<quick_xml::Error>> From<E> for NoCsdl {
    fn from(error: E) -> Self {
        Self(error.into().to_string())
    }
}

impl Csdl {
    /// Reads CSDL XML.
    ///
    /// # Errors
    ///
    /// Where the text is no XML, and where a type or property lacks what it must say.
    pub fn from_xml(xml: &str) -> Result<Self, NoCsdl> {
        let mut reader = Reader::from_str(xml);
        let mut reading = Reading::default();
        loop {
            match reader.read_event()? {
                Event::Start(element) => reading.open(&element, false)?,
                Event::Empty(element) => reading.open(&element, true)?,
                Event::Text(text) => reading.text(&text.decode().map_err(quick_xml::Error::from)?),
                Event::End(_) => reading.close(),
                Event::Eof => return Ok(reading.finish()),
                _ => {}
            }
        }
    }
}

type Attributes = HashMap<String, String>;

/// What was read so far.
#[derive(Default)]
struct Reading {
    /// The elements that are open, by their local names.
    open: Vec<String>,
    namespace: String,
    /// What an alias of a schema stands for.
    aliases: HashMap<String, String>,
    types: Vec<(String, Type)>,
    /// What the annotations that follow are of: the qualified name of a type, and a property.
    target: String,
    /// The term of the annotation that is open.
    term: String,
    annotations: Vec<Annotation>,
}

struct Annotation {
    target: String,
    term: String,
    value: Option<String>,
}

impl Reading {
    fn open(&mut self, element: &BytesStart<'_>, is_empty: bool) -> Result<(), NoCsdl> {
        let name = String::from_utf8_lossy(element.local_name().as_ref()).into_owned();
        let mut attributes = Attributes::new();
        for attribute in element.attributes() {
            let attribute = attribute.map_err(quick_xml::Error::from)?;
            let key = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
            attributes.insert(
                key,
                attribute
                    .normalized_value(XmlVersion::Implicit1_0)?
                    .into_owned(),
            );
        }
        self.element(&name, &attributes)?;
        if !is_empty {
            self.open.push(name);
        }
        Ok(())
    }

    fn close(&mut self) {
        self.open.pop();
    }

    fn text(&mut self, text: &str) {
        let is_value = self.open.last().is_some_and(|name| name == "EnumMember")
            && self
                .open
                .iter()
                .rev()
                .nth(1)
                .is_some_and(|name| name == "Annotation");
        if is_value && !text.trim().is_empty() {
            self.annotate(Some(text.trim().to_owned()));
        }
    }

    fn element(&mut self, name: &str, attributes: &Attributes) -> Result<(), NoCsdl> {
        match name {
            "Schema" => self.namespace = required(name, attributes, "Namespace")?,
            "EntityType" | "ComplexType" => {
                let of = structured(name == "EntityType", attributes);
                self.declare(name, attributes, Kind::Structured(of))?;
            }
            "EnumType" => {
                let of = Enumeration {
                    is_flags: is_true(attributes, "IsFlags"),
                    ..Enumeration::default()
                };
                self.declare(name, attributes, Kind::Enumeration(of))?;
            }
            "TypeDefinition" => {
                let of = Definition {
                    underlying: required(name, attributes, "UnderlyingType")?,
                    facets: facets(attributes),
                };
                self.declare(name, attributes, Kind::Definition(of))?;
            }
            "Property" | "NavigationProperty" => self.property(name, attributes)?,
            "PropertyRef" => self.key(required(name, attributes, "Name")?),
            "Member" => self.member(attributes, required(name, attributes, "Name")?),
            "Annotations" => self.target = required(name, attributes, "Target")?,
            "Annotation" => self.annotation(required(name, attributes, "Term")?, attributes),
            _ => {}
        }
        if let (Some(alias), Some(namespace)) =
            (attributes.get("Alias"), attributes.get("Namespace"))
        {
            self.aliases.insert(alias.clone(), namespace.clone());
        }
        Ok(())
    }

    fn declare(
        &mut self,
        element: &str,
        attributes: &Attributes,
        kind: Kind,
    ) -> Result<(), NoCsdl> {
        let name = required(element, attributes, "Name")?;
        self.target = format!("{}.{name}", self.namespace);
        let ty = Type {
            description: None,
            kind,
        };
        self.types.push((self.target.clone(), ty));
        Ok(())
    }

    fn property(&mut self, element: &str, attributes: &Attributes) -> Result<(), NoCsdl> {
        let name = required(element, attributes, "Name")?;
        let of = required(element, attributes, "Type")?;
        let item = of
            .strip_prefix("Collection(")
            .and_then(|of| of.strip_suffix(')'));
        let property = Property {
            name,
            of: item.unwrap_or(&of).to_owned(),
            is_collection: item.is_some(),
            is_navigation: element == "NavigationProperty",
            nullable: attributes
                .get("Nullable")
                .map(|nullable| nullable == "true"),
            facets: facets(attributes),
            description: None,
            terms: Terms::default(),
        };
        if let Some((owner, Kind::Structured(of))) =
            self.types.last_mut().map(|(name, ty)| (name, &mut ty.kind))
        {
            self.target = format!("{owner}/{}", property.name);
            of.properties.push(property);
        }
        Ok(())
    }

    fn key(&mut self, name: String) {
        if let Some((
            _,
            Type {
                kind: Kind::Structured(of),
                ..
            },
        )) = self.types.last_mut()
        {
            of.key.push(name);
        }
    }

    fn member(&mut self, attributes: &Attributes, name: String) {
        if let Some((
            _,
            Type {
                kind: Kind::Enumeration(of),
                ..
            },
        )) = self.types.last_mut()
        {
            let value = attributes.get("Value").and_then(|value| value.parse().ok());
            of.members.push((name, value));
        }
    }

    /// Notes an annotation of a type or property; those within other annotations say nothing of it.
    fn annotation(&mut self, term: String, attributes: &Attributes) {
        const ANNOTATED: &[&str] = &[
            "EntityType",
            "ComplexType",
            "Property",
            "NavigationProperty",
            "Annotations",
        ];
        self.term = String::new();
        let parent = self.open.last().map_or("", String::as_str);
        if ANNOTATED.contains(&parent) {
            self.term = term;
            if let ("EntityType" | "ComplexType", Some((name, _))) = (parent, self.types.last()) {
                self.target.clone_from(name);
            }
            let value = ["String", "Bool", "EnumMember"]
                .iter()
                .find_map(|kind| attributes.get(*kind));
            self.annotate(value.cloned());
        }
    }

    fn annotate(&mut self, value: Option<String>) {
        self.annotations.push(Annotation {
            target: self.target.clone(),
            term: self.term.clone(),
            value,
        });
    }

    fn qualified(&self, name: &str) -> String {
        match name.rsplit_once('.') {
            Some((prefix, last)) => match self.aliases.get(prefix) {
                Some(namespace) => format!("{namespace}.{last}"),
                None => name.to_owned(),
            },
            None => name.to_owned(),
        }
    }

    fn finish(mut self) -> Csdl {
        let mut csdl = Csdl::default();
        for (name, mut ty) in std::mem::take(&mut self.types) {
            if let Kind::Structured(of) = &mut ty.kind {
                of.base = of.base.as_deref().map(|base| self.qualified(base));
                for property in &mut of.properties {
                    property.of = self.qualified(&property.of);
                }
            }
            csdl.types.insert(name, ty);
        }
        for annotation in &self.annotations {
            let (of, property) = annotation
                .target
                .split_once('/')
                .unwrap_or((&annotation.target, ""));
            if let Some(ty) = csdl.types.get_mut(&self.qualified(of)) {
                ty.annotate(
                    property,
                    &self.qualified(&annotation.term),
                    annotation.value.as_deref(),
                );
            }
        }
        csdl
    }
}

impl Type {
    fn annotate(&mut self, property: &str, term: &str, value: Option<&str>) {
        let Some(term) = term.strip_prefix("Org.OData.Core.V1.") else {
            return;
        };
        if property.is_empty() {
            if term == "Description" {
                self.description = value.map(str::to_owned);
            }
            return;
        }
        let Kind::Structured(of) = &mut self.kind else {
            return;
        };
        let Some(property) = of.properties.iter_mut().find(|of| of.name == property) else {
            return;
        };
        let is_so = value != Some("false");
        match term {
            "Description" => property.description = value.map(str::to_owned),
            "Computed" => property.terms.computed = is_so,
            "ComputedDefaultValue" => property.terms.computed_default = is_so,
            "Immutable" => property.terms.immutable = is_so,
            "Permissions" => {
                property.terms.read_only = value.is_some_and(|value| value.ends_with("/Read"))
            }
            _ => {}
        }
    }
}

fn required(element: &str, attributes: &Attributes, name: &str) -> Result<String, NoCsdl> {
    attributes
        .get(name)
        .cloned()
        .ok_or_else(|| NoCsdl(format!("{element} has no {name}")))
}

fn is_true(attributes: &Attributes, name: &str) -> bool {
    attributes.get(name).is_some_and(|value| value == "true")
}

fn structured(is_entity: bool, attributes: &Attributes) -> Structured {
    Structured {
        is_entity,
        base: attributes.get("BaseType").cloned(),
        is_abstract: is_true(attributes, "Abstract"),
        is_open: is_true(attributes, "OpenType"),
        ..Structured::default()
    }
}

/// The facets that are numbers; `variable`, `floating` and `max` limit nothing.
fn facets(attributes: &Attributes) -> Vec<Facet> {
    [
        ("MaxLength", "max_length"),
        ("Precision", "precision"),
        ("Scale", "scale"),
    ]
    .into_iter()
    .filter_map(|(name, attribute)| {
        let value = attributes.get(name)?;
        value.parse::<u32>().ok()?;
        Some((attribute, value.clone()))
    })
    .collect()
}
