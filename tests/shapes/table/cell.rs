//! What a cell of the table says, and whether it is so.

use odata_core::json::{ErrorKind, Format, Metadata, ReadValue, Reading, WriteValue};
use serde_json::{Map, Value, json};

/// What reading makes of a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// It must be there, and is not null.
    Required,
    /// It may be absent, and is not null.
    Optional,
    /// It may be absent or null.
    Nullable,
    /// It may be absent, and null is an empty collection.
    Collection,
    /// What is sent does not arrive.
    Withheld,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Read,
    Create,
    Update,
    Partial,
}

impl Shape {
    /// What a body must have beside the property.
    fn required(self) -> &'static [&'static str] {
        match self {
            Self::Read => &[
                "id", "code", "plain", "serial", "status", "fallback", "source",
            ],
            Self::Create => &["code", "plain", "source"],
            Self::Update | Self::Partial => &[],
        }
    }
}

/// A value of a property.
fn sample(name: &str) -> Value {
    match name {
        "collection" => json!(["v"]),
        "manager" | "any" => json!({"id": "t"}),
        "many" | "several" => json!([{"id": "t"}]),
        "bare" | "sent" | "stamped" | "merged" => json!({"name": "v"}),
        _ => json!("v"),
    }
}

/// Reads a body with a property that has a value, or none, and writes what arrived; within a complex type
/// nothing else is required.
fn through<C>(
    shape: Shape,
    name: &str,
    value: Option<Value>,
    is_complex: bool,
) -> Result<Value, ErrorKind>
where
    C: for<'de> ReadValue<'de> + WriteValue,
{
    let required = if is_complex { &[] } else { shape.required() };
    let mut body: Map<_, _> = required
        .iter()
        .map(|name| ((*name).to_owned(), sample(name)))
        .collect();
    body.remove(name);
    body.extend(value.map(|value| (name.to_owned(), value)));
    let reading = Reading::client();
    let read: C = reading
        .from_str(&Value::from(body).to_string())
        .map_err(|error| {
            assert_eq!(error.path(), name, "{error}");
            error.kind()
        })?;
    let format = Format::default().metadata(Metadata::None);
    let mut written: Value =
        serde_json::from_str(&format.to_string(&read)).expect("what is written is JSON");
    if let Some(Value::Object(any)) = written.get_mut("any") {
        // What creates one of several types says which.
        any.remove("@odata.type");
    }
    Ok(written)
}

/// Checks what reading and writing do.
pub fn holds<C>(shape: Shape, name: &str, rule: Rule, is_complex: bool)
where
    C: for<'de> ReadValue<'de> + WriteValue,
{
    let through = |value| through::<C>(shape, name, value, is_complex);
    let absent = through(None).map(|_| ());
    let expected = if rule == Rule::Required {
        Err(ErrorKind::Missing)
    } else {
        Ok(())
    };
    assert_eq!(absent, expected, "{name}, absent, in {shape:?}");

    let held = through(Some(sample(name))).unwrap_or_else(|error| panic!("{name}: {error:?}"));
    let arrives = rule != Rule::Withheld;
    assert_eq!(
        held.get(name),
        arrives.then(|| sample(name)).as_ref(),
        "{name} in {shape:?}"
    );

    let null = through(Some(Value::Null)).map(|written| written.get(name).cloned());
    match rule {
        Rule::Required | Rule::Optional => {
            assert_eq!(null, Err(ErrorKind::Value), "{name} in {shape:?}")
        }
        // Where it may be absent as well, null is told from that, and written.
        Rule::Nullable => {
            let told = matches!(shape, Shape::Update | Shape::Partial);
            let link = format!("{name}@odata.bind");
            let written = null
                .expect(name)
                .or_else(|| through(Some(Value::Null)).expect(name).get(&link).cloned());
            assert_eq!(written, told.then_some(Value::Null), "{name} in {shape:?}");
        }
        Rule::Collection => assert!(null.is_ok(), "{name} in {shape:?}"),
        Rule::Withheld => assert_eq!(null, Ok(None), "{name} in {shape:?}"),
    }
    refused::<C>(shape, name, rule, is_complex);
}

/// What a request's shape withholds is refused by [`Reading::strict`].
fn refused<C>(shape: Shape, name: &str, rule: Rule, is_complex: bool)
where
    C: for<'de> ReadValue<'de> + WriteValue,
{
    let required = if is_complex { &[] } else { shape.required() };
    let mut body: Map<_, _> = required
        .iter()
        .map(|name| ((*name).to_owned(), sample(name)))
        .collect();
    body.insert(name.to_owned(), sample(name));
    let read = Reading::strict().from_str::<C>(&Value::from(body).to_string());
    let is_request = matches!(shape, Shape::Create | Shape::Update);
    let expected = (rule == Rule::Withheld && is_request).then_some(ErrorKind::ServerAssigned);
    assert_eq!(
        read.err().map(|error| error.kind()),
        expected,
        "{name} in {shape:?}"
    );
}

/// Of which type a value is, without the paths of its names.
pub fn type_of<T>(_: &T) -> String {
    let mut text = String::new();
    for part in std::any::type_name::<T>().split_inclusive(|letter: char| "<>, ".contains(letter)) {
        text.push_str(part.rsplit("::").next().unwrap_or(part));
    }
    text
}

/// A value of a type, with all that it requires.
pub fn some<C: for<'de> ReadValue<'de>>(shape: Shape, is_complex: bool) -> C {
    let required = if is_complex { &[] } else { shape.required() };
    // One type requires it, and to an open one it would be undeclared.
    let locks: [&[&str]; 2] = [&[], &["lock"]];
    let bodies = locks.map(|lock| {
        let names = required.iter().chain(lock);
        names
            .map(|name| ((*name).to_owned(), sample(name)))
            .collect::<Map<_, _>>()
    });
    let read = bodies.map(|body| Reading::client().from_str(&Value::from(body).to_string()));
    let [read, locked] = read;
    read.or(locked).unwrap_or_else(|error| panic!("{error}"))
}
