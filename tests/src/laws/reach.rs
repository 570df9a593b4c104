//! Which properties a request reaches.

use std::fmt::Debug;

use odata_core::ODataType;
use odata_core::json::{self, ErrorKind, ReadValue, Reading, WriteValue};
use odata_core::model::{Property, Shape, StructuredType, Type};
use serde_json::{Map, Value, json};

use super::{description, leaked, of_serde};

/// Every declared property, sent by itself at each level, reaches a `Create` that has it, and no other:
/// its own ones, those of complex values within it, and those of the entities that it inserts.
///
/// # Panics
///
/// Panics where one does not.
pub fn create_holds_its_own<X: ODataType, C>()
where
    C: ReadValue<'static> + WriteValue + PartialEq + Debug,
{
    send::<C>("", description::<X>(), Shape::Create);
}

/// The same of a `Create` of one of several types, of which this is one.
///
/// # Panics
///
/// Panics where one does not.
pub fn any_create_holds_its_own<X: ODataType, C>()
where
    C: ReadValue<'static> + WriteValue + PartialEq + Debug,
{
    let of = description::<X>();
    let tag = format!(r##""@odata.type":"#{}","##, of.qualified_name);
    send::<C>(&tag, of, Shape::Create);
}

/// The same of an `Update`.
///
/// # Panics
///
/// Panics where one does not.
pub fn update_holds_its_own<X: ODataType, U>()
where
    U: ReadValue<'static> + WriteValue + PartialEq + Debug,
{
    send::<U>("", description::<X>(), Shape::Update);
}

const READINGS: [Reading; 3] = [Reading::client(), Reading::service(), Reading::strict()];

/// How deep complex values are looked into.
const DEPTH: usize = 2;

fn send<C>(tag: &str, of: &'static StructuredType, shape: Shape)
where
    C: ReadValue<'static> + WriteValue + PartialEq + Debug,
{
    let place = Place {
        before: format!("{{{tag}"),
        after: String::from("}"),
        path: String::new(),
        shape,
        is_root: true,
    };
    place.send_all::<C>(of, DEPTH);
}

/// Where in a body properties are sent.
struct Place {
    before: String,
    after: String,
    path: String,
    shape: Shape,
    is_root: bool,
}

/// Whether a property is one of a companion.
#[derive(PartialEq)]
enum Is {
    Beside,
    Withheld,
    /// That depends on which companions a complex type has, which its description does not tell.
    Either,
}

impl Place {
    /// A body of these members.
    fn body(&self, members: &[String]) -> &'static str {
        let members = members.join(",");
        let before = if members.is_empty() {
            self.before.trim_end_matches(',')
        } else {
            &self.before
        };
        leaked(format!("{before}{members}{}", self.after))
    }

    fn send_all<C>(&self, of: &'static StructuredType, depth: usize)
    where
        C: ReadValue<'static> + WriteValue + PartialEq + Debug,
    {
        let without = self.body(&self.required(of, None));
        let without: C =
            json::from_str(without).unwrap_or_else(|error| panic!("{error} in {without}"));
        for property in of.properties() {
            let names = [property.name()]
                .into_iter()
                .chain(property.other_names().iter().copied());
            let required = self.required(of, Some(property));
            for name in names.flat_map(spellings) {
                self.send_one(&name, property, &required, &without);
                self.annotate(&name, property, &required, &without);
            }
            self.send_within::<C>(property, &required, depth);
        }
    }

    /// The members without which the object is not read, but for one of them.
    fn required(&self, of: &StructuredType, but: Option<&Property>) -> Vec<String> {
        let is_needed = |property: &&&Property| {
            let is_left_open = property.is_computed_default() && self.is_root;
            property.is_required()
                && property.is_in(Shape::Create)
                && !is_left_open
                && !(self.is_root && self.shape == Shape::Update)
                && but.is_none_or(|but| but.name() != property.name())
        };
        let needed = of.properties().iter().filter(is_needed);
        needed
            .map(|property| format!(r#""{}":{}"#, property.name(), sample(property)))
            .collect()
    }

    fn is(&self, property: &Property) -> Is {
        if self.is_root {
            return if property.is_in(self.shape) {
                Is::Beside
            } else {
                Is::Withheld
            };
        }
        let is_fixed =
            self.shape == Shape::Update && (property.is_immutable() || property.is_key());
        if !property.is_in(Shape::Create) {
            Is::Withheld
        } else if property.is_navigation() || is_fixed {
            Is::Either
        } else {
            Is::Beside
        }
    }

    fn send_one<C>(&self, name: &str, property: &Property, required: &[String], without: &C)
    where
        C: ReadValue<'static> + WriteValue + PartialEq + Debug,
    {
        let sent = format!(r#""{name}":{}"#, sample(property));
        let members: Vec<_> = [sent].into_iter().chain(required.iter().cloned()).collect();
        let body = self.body(&members);
        let path = format!("{}{}", self.path, property.name());
        let is_reached = match self.is(property) {
            Is::Beside => true,
            Is::Withheld => false,
            Is::Either => json::from_str::<C>(body).is_ok_and(|read| read != *without),
        };
        for reading in READINGS {
            let read = reading.from_str::<C>(body);
            if is_reached {
                let read = read.unwrap_or_else(|error| panic!("{body}: {error}"));
                let written = json::to_string(&read);
                assert!(
                    written.contains(&format!("\"{}", property.name())),
                    "{body}: {written}"
                );
            } else if reading == Reading::strict() {
                let error = read.expect_err(body);
                let found = (error.kind(), &*error.path());
                assert_eq!(found, (ErrorKind::ServerAssigned, &*path), "{body}");
            } else {
                let read = read.unwrap_or_else(|error| panic!("{body}: {error}"));
                assert_eq!(&read, without, "{body}");
            }
        }
    }

    /// Annotations of what a shape does not have reach nothing, no bag of an open type either. They are no error
    /// to anybody, but for what binds a property: that is one to [`Reading::strict`] and, where no navigation
    /// property has the name, to all services.
    fn annotate<C>(&self, name: &str, property: &Property, required: &[String], without: &C)
    where
        C: ReadValue<'static> + WriteValue + PartialEq + Debug,
    {
        if self.is(property) != Is::Withheld {
            return;
        }
        for term in [
            "odata.type",
            "odata.bind",
            "bind",
            "test.note",
            "odata.mediaReadLink",
        ] {
            let sent = format!(r#""{name}@{term}":"x""#);
            let members: Vec<_> = [sent].into_iter().chain(required.iter().cloned()).collect();
            let body = self.body(&members);
            let refused = match (term.ends_with("bind"), property.is_navigation()) {
                (false, _) => &[][..],
                (true, true) => &[(Reading::strict(), ErrorKind::ServerAssigned)],
                (true, false) => &[
                    (Reading::service(), ErrorKind::Undeclared),
                    (Reading::strict(), ErrorKind::Undeclared),
                ],
            };
            for reading in READINGS {
                let read = reading.from_str::<C>(body);
                if let Some((_, kind)) = refused.iter().find(|(refuses, _)| *refuses == reading) {
                    let error = read.expect_err(body);
                    assert_eq!(error.kind(), *kind, "{body}");
                    continue;
                }
                let read = read.unwrap_or_else(|error| panic!("{body}: {error}"));
                assert_eq!(&read, without, "{body}");
            }
        }
    }

    /// The same within a complex value, or within an entity that is inserted.
    fn send_within<C>(&self, property: &Property, required: &[String], depth: usize)
    where
        C: ReadValue<'static> + WriteValue + PartialEq + Debug,
    {
        let of = property.type_ref();
        let Type::Structured(target) = (of.of)() else {
            return;
        };
        if depth == 0 || target.is_abstract || self.is(property) != Is::Beside {
            return;
        }
        let (open, close, item) = if of.collection {
            ("[{", "}]", "[0]")
        } else {
            ("{", "}", "")
        };
        let before: String = required.iter().map(|member| format!("{member},")).collect();
        let place = Self {
            before: format!("{}{before}\"{}\":{open}", self.before, property.name()),
            after: format!("{close}{}", self.after),
            path: format!("{}{}{item}.", self.path, property.name()),
            shape: if property.is_navigation() {
                Shape::Create
            } else {
                self.shape
            },
            is_root: property.is_navigation(),
        };
        if property.is_navigation() {
            // Not every type can be inserted, and none is without its name where there are several.
            let body = place.body(&place.required(target, None));
            if self.path.is_empty() && json::from_str::<C>(body).is_ok() {
                place.send_all::<C>(target, 1);
            }
        } else {
            place.send_all::<C>(target, depth - 1);
        }
    }
}

/// The ways to write a name in JSON.
fn spellings(name: &str) -> [String; 3] {
    let escaped = |at: usize| {
        let units = name.char_indices().map(|(place, letter)| {
            if place == at {
                format!("\\u{:04x}", letter as u32)
            } else {
                letter.to_string()
            }
        });
        units.collect()
    };
    [name.to_owned(), escaped(0), escaped(name.len() - 1)]
}

/// A value for a property.
fn sample(property: &Property) -> Value {
    let of = property.type_ref();
    if !property.is_navigation() {
        return value(property);
    }
    let reference = json!({"@odata.id": "x"});
    if of.collection {
        json!([reference])
    } else {
        reference
    }
}

fn value(property: &Property) -> Value {
    let of = property.type_ref();
    let one = match (of.of)() {
        _ if of_serde(property).is_some() => {
            let values = of_serde(property).unwrap_or_default();
            values.into_iter().next().unwrap_or_default()
        }
        Type::Primitive(primitive) => primitive_value(
            property
                .facet_values()
                .edm_type
                .unwrap_or(primitive.qualified_name()),
        ),
        Type::Definition(definition) => primitive_value(definition.underlying.qualified_name()),
        Type::Enumeration(of) => json!(of.members[0].name),
        Type::Structured(of) => {
            let required = of
                .properties()
                .iter()
                .filter(|property| property.is_required() && property.is_in(Shape::Create));
            let members: Map<_, _> = required
                .map(|property| (property.name().to_owned(), sample(property)))
                .collect();
            members.into()
        }
        other => unreachable!("{other:?}"),
    };
    if of.collection { json!([one]) } else { one }
}

fn primitive_value(name: &str) -> Value {
    match name {
        "Edm.String" => json!("s"),
        "Edm.Boolean" => json!(true),
        "Edm.Binary" => json!("AA"),
        "Edm.Date" => json!("2020-01-01"),
        "Edm.TimeOfDay" => json!("00:00"),
        "Edm.Duration" => json!("PT1S"),
        "Edm.DateTimeOffset" => json!("2020-01-01T00:00:00Z"),
        "Edm.Guid" => json!("01234567-89ab-cdef-0123-456789abcdef"),
        "Edm.Untyped" => json!([1]),
        "Edm.GeographyPoint" | "Edm.GeometryPoint" => {
            json!({"type": "Point", "coordinates": [1.0, 2.0]})
        }
        _ => json!(1),
    }
}
