//! What may differ between a payload and the same written back, by the types' descriptions.

use odata_core::Binary;
use odata_core::model::{PrimitiveType, Property, StructuredType, Type};
use serde_json::{Map, Value};

type Object = Map<String, Value>;

const TAG: &str = "@odata.type";

/// Finds the description of a type by its qualified name.
pub type Types = fn(&str) -> Option<&'static StructuredType>;

/// Compares two documents, and collects what was lost, added or changed.
#[derive(Debug)]
pub struct Comparison {
    types: Types,
    path: Vec<String>,
    pub differences: Vec<String>,
}

impl Comparison {
    /// A comparison of values of types that are found so.
    #[must_use]
    pub fn new(types: Types) -> Self {
        Self {
            types,
            path: Vec::new(),
            differences: Vec::new(),
        }
    }

    fn report(&mut self, what: impl std::fmt::Display) {
        self.differences
            .push(format!("{}: {what}", self.path.join(".")));
    }

    fn at(&mut self, segment: &impl ToString, compare: impl FnOnce(&mut Self)) {
        self.path.push(segment.to_string());
        compare(self);
        self.path.pop();
    }

    /// A page's own members are compared as they are.
    pub fn page(&mut self, declared: &'static StructuredType, read: &Value, written: &Value) {
        let (Value::Object(read), Value::Object(written)) = (read, written) else {
            return self.report("no page");
        };
        for name in read
            .keys()
            .chain(written.keys().filter(|&name| !read.contains_key(name)))
        {
            let (read, written) = (read.get(name), written.get(name));
            self.at(name, |this| match (name.as_str(), read, written) {
                ("value", Some(read), Some(written)) => {
                    this.value(Some(Type::Structured(declared)), read, written);
                }
                _ if read == written => {}
                _ => this.report(format_args!("{read:?} became {written:?}")),
            });
        }
    }

    /// Compares values of that declared type; of none, an undeclared property's.
    pub fn value(&mut self, declared: Option<Type>, read: &Value, written: &Value) {
        match (declared, read, written) {
            (Some(Type::Structured(declared)), Value::Object(read), Value::Object(written)) => {
                self.object(declared, read, written);
            }
            (Some(_), Value::Array(read), Value::Array(written)) if read.len() == written.len() => {
                for (index, (read, written)) in read.iter().zip(written).enumerate() {
                    self.at(&index, |this| this.value(declared, read, written));
                }
            }
            (Some(Type::Enumeration(of)), Value::String(read), Value::String(written))
                if of.is_flags =>
            {
                if !read.split(',').map(str::trim).eq(written.split(',')) {
                    self.report(format_args!("{read} became {written}"));
                }
            }
            (Some(Type::Primitive(_)), Value::Number(read), Value::Number(written)) => {
                if read.as_f64() != written.as_f64() {
                    self.report(format_args!("{read} became {written}"));
                }
            }
            // *JSON* 7.1: base64url is written; services write base64.
            (
                Some(Type::Primitive(PrimitiveType::Binary)),
                Value::String(read),
                Value::String(written),
            ) => {
                if read.parse::<Binary>() != written.parse::<Binary>() {
                    self.report(format_args!("{read} became {written}"));
                }
            }
            _ if read == written => {}
            _ => self.report(format_args!("{read} became {written}")),
        }
    }

    fn object(&mut self, declared: &'static StructuredType, read: &Object, written: &Object) {
        let name = type_name(read).unwrap_or(declared.qualified_name);
        if type_name(written).unwrap_or(declared.qualified_name) != name {
            self.report(format_args!("the type {name} became another"));
        }
        let actual = if name == declared.qualified_name {
            declared
        } else {
            (self.types)(name).unwrap_or(declared)
        };
        for (key, value) in read.iter().filter(|(key, _)| *key != TAG) {
            let property = actual
                .properties()
                .iter()
                .find(|property| property.name() == key);
            self.at(key, |this| {
                this.member(property.copied(), value, written.get(key));
            });
        }
        for key in written
            .keys()
            .filter(|&key| key != TAG && !read.contains_key(key))
        {
            self.report(format_args!("{key} was added"));
        }
    }

    fn member(&mut self, property: Option<&Property>, read: &Value, written: Option<&Value>) {
        let of = property.map(Property::type_ref);
        match (read, written) {
            (Value::Null, None) if of.is_some_and(|of| of.nullable) => {}
            (Value::Null, None | Some(Value::Array(_))) if of.is_some_and(|of| of.collection) => {
                if written.is_some_and(|written| written != &Value::Array(Vec::new())) {
                    self.report("null became a filled collection");
                }
            }
            (_, Some(written)) => self.value(of.map(|of| (of.of)()), read, written),
            (_, None) => self.report(format_args!("{read} was lost")),
        }
    }
}

fn type_name(object: &Object) -> Option<&str> {
    let name = object.get(TAG)?.as_str()?;
    Some(name.strip_prefix('#').unwrap_or(name))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use odata_core::{Flags, ODataComplex, ODataEntity, ODataEnum, ODataType, inherits};

    #[derive(ODataEntity)]
    #[odata(namespace = "ns", abstract, shapes())]
    struct Item {
        #[odata(key)]
        id: String,
        source: Option<Source>,
        tags: Option<Flags<Tag>>,
    }

    #[inherits(Item)]
    #[derive(ODataEntity)]
    #[odata(namespace = "ns", shapes())]
    struct Email {}

    #[derive(ODataComplex)]
    #[odata(namespace = "ns")]
    struct Source {
        score: Option<f64>,
        r#type: Option<String>,
    }

    #[derive(ODataEnum)]
    #[odata(namespace = "ns", flags)]
    enum Tag {
        Me,
        Family,
    }

    fn types(name: &str) -> Option<&'static StructuredType> {
        [Email::TYPE, Source::TYPE]
            .into_iter()
            .find_map(|of| match of {
                Type::Structured(of) if of.qualified_name == name => Some(of),
                _ => None,
            })
    }

    fn differences(read: &Value, written: &Value) -> usize {
        let mut comparison = Comparison::new(types);
        comparison.value(Some(Item::TYPE), read, written);
        comparison.differences.len()
    }

    #[test]
    fn what_may_differ() {
        let read = json!({"@odata.type": "#ns.item", "id": "1",
            "source": {"score": 1, "type": null}, "tags": "me, family"});
        let written = json!({"id": "1", "source": {"@odata.type": "ns.source", "score": 1.0}, "tags": "me,family"});
        assert_eq!(differences(&read, &written), 0);
    }

    #[test]
    fn what_may_not_differ() {
        for (read, written) in [
            (json!({"id": "1"}), json!({"id": "2"})),
            (json!({"id": "1"}), json!({})),
            (json!({}), json!({"id": "1"})),
            (json!({"id": null}), json!({})),
            (json!({"more": null}), json!({})),
            (json!({"@odata.type": "#ns.email"}), json!({})),
            (json!({"@odata.etag": "1"}), json!({})),
            (json!({"source": {"type": "a"}}), json!({"source": {}})),
            (
                json!({"source": {"score": 1}}),
                json!({"source": {"score": 2}}),
            ),
            (json!({"tags": "me,family"}), json!({"tags": "me"})),
        ] {
            assert_eq!(differences(&read, &written), 1, "{read}");
        }
    }
}
