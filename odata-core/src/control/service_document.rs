use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::{open, read_other, required, short};
use crate::dynamic::Annotations;
use crate::json::{Error, Itself, ReadValue, Reader, WriteValue, Writer};

/// The service document: what a service offers at its root.
///
/// ```json
/// {
///   "@odata.context": "$metadata",
///   "value": [
///     {"name": "users", "kind": "EntitySet", "url": "users"},
///     {"name": "me", "kind": "Singleton", "title": "Who asks", "url": "me"}
///   ]
/// }
/// ```
///
/// # Errors
///
/// Reading fails where there is no `value`, and where an element lacks its `name` or its `url`. Kinds
/// and members that the standard does not know are no errors.
///
/// OData: *JSON* 5 (Service Document).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceDocument {
    /// The URL of the metadata document.
    pub context: Option<String>,
    /// What the service offers.
    pub value: Vec<ServiceElement>,
    /// The annotations.
    pub annotations: Annotations,
}

/// One thing that a service offers at its root.
///
/// ```json
/// {"name": "me", "kind": "Singleton", "title": "Who asks", "url": "me"}
/// ```
///
/// OData: *JSON* 5 (Service Document).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceElement {
    /// Its name in the metadata.
    pub name: String,
    /// What it is.
    pub kind: ServiceElementKind,
    /// What it is called, for people.
    pub title: Option<String>,
    /// Where it is, relative to the context URL.
    pub url: String,
    /// The annotations.
    pub annotations: Annotations,
}

/// What a [`ServiceElement`] is.
///
/// OData: *JSON* 5 (Service Document).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceElementKind {
    /// An entity set; also what is meant where a service does not say.
    #[default]
    EntitySet,
    /// A singleton.
    Singleton,
    /// A function import.
    FunctionImport,
    /// Another service's document.
    ServiceDocument,
    /// What a later version of OData may add.
    Other(String),
}

impl ServiceElementKind {
    /// The kind as a service document has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EntitySet => "EntitySet",
            Self::Singleton => "Singleton",
            Self::FunctionImport => "FunctionImport",
            Self::ServiceDocument => "ServiceDocument",
            Self::Other(kind) => kind,
        }
    }
}

impl From<&str> for ServiceElementKind {
    fn from(kind: &str) -> Self {
        match kind {
            "EntitySet" => Self::EntitySet,
            "Singleton" => Self::Singleton,
            "FunctionImport" => Self::FunctionImport,
            "ServiceDocument" => Self::ServiceDocument,
            _ => Self::Other(kind.to_owned()),
        }
    }
}

impl<'de> ReadValue<'de> for ServiceDocument {
    type By = Itself;

    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        let start = open(reader, "a service document")?;
        let mut has_value = false;
        reader.distinct_members(&mut |reader, key| match &*short(&key) {
            "value" => {
                has_value = true;
                self.value.clear();
                self.value.read(reader)
            }
            "@context" => self.context.read(reader),
            _ => read_other(&mut self.annotations, &key, reader),
        })?;
        if has_value {
            Ok(())
        } else {
            Err(reader.missing("value", "a collection", start))
        }
    }
}

impl<'de> ReadValue<'de> for ServiceElement {
    type By = Itself;

    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        let start = open(reader, "an element of a service document")?;
        let (mut name, mut url, mut kind) = (None, None, None::<String>);
        reader.distinct_members(&mut |reader, key| match &*key {
            "name" => name.insert(String::new()).read(reader),
            "url" => url.insert(String::new()).read(reader),
            "kind" => kind.read(reader),
            "title" => self.title.read(reader),
            _ => read_other(&mut self.annotations, &key, reader),
        })?;
        self.name = required(name, "name", reader, start)?;
        self.url = required(url, "url", reader, start)?;
        self.kind = kind
            .as_deref()
            .map(ServiceElementKind::from)
            .unwrap_or_default();
        Ok(())
    }
}

impl WriteValue for ServiceDocument {
    fn write(&self, writer: &mut Writer<'_>) {
        writer.object(|writer| {
            writer.control("context", self.context.as_ref());
            self.annotations.put(writer);
            writer.member("value", &self.value);
        });
    }
}

impl WriteValue for ServiceElement {
    fn write(&self, writer: &mut Writer<'_>) {
        writer.object(|writer| {
            self.annotations.put(writer);
            writer.member("name", &self.name);
            writer.member("kind", &self.kind.as_str());
            if self.title.is_some() {
                writer.optional("title", &self.title);
            }
            writer.member("url", &self.url);
        });
    }
}

with_serde!(ServiceDocument);
with_serde!(ServiceElement);
