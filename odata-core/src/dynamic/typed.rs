//! The types of undeclared properties.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::DynamicProperties;
use crate::edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay};
use crate::json::{self, Error, ErrorKind, ReadValue, WriteValue, type_name};
use crate::model::TypeRef;
use crate::untyped::Untyped;
use crate::value::PropertyType;

/// The value of an undeclared property by the type that it has.
///
/// OData: *JSON* 4.5.3 (Control Information: type), 7.1 (Primitive Value).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DynamicValue {
    /// `null`
    Null,
    /// A value of type `Edm.Boolean`.
    Boolean(bool),
    /// A value of type `Edm.Byte`.
    Byte(u8),
    /// A value of type `Edm.SByte`.
    SByte(i8),
    /// A value of type `Edm.Int16`.
    Int16(i16),
    /// A value of type `Edm.Int32`.
    Int32(i32),
    /// A value of type `Edm.Int64`.
    Int64(i64),
    /// A value of type `Edm.Single`.
    Single(f32),
    /// A value of type `Edm.Double`.
    Double(f64),
    /// A value of type `Edm.Decimal`.
    Decimal(Decimal),
    /// A value of type `Edm.String`.
    String(String),
    /// A value of type `Edm.Binary`.
    Binary(Binary),
    /// A value of type `Edm.Guid`.
    Guid(Guid),
    /// A value of type `Edm.Date`.
    Date(Date),
    /// A value of type `Edm.TimeOfDay`.
    TimeOfDay(TimeOfDay),
    /// A value of type `Edm.DateTimeOffset`.
    DateTimeOffset(DateTimeOffset),
    /// A value of type `Edm.Duration`.
    Duration(Duration),
    /// A collection of values that are of one type.
    Collection(Vec<DynamicValue>),
    /// A value of a type that is none of these, such as a complex type or an enumeration.
    Untyped(Untyped),
}

/// Reads a value as one of the primitive types by its name without `Edm.`.
macro_rules! by_name {
    ($name:expr, $value:expr, [$($primitive:ident,)+]) => {
        match $name {
            $(stringify!($primitive) => DynamicValue::$primitive(read_as($value)?),)+
            _ => DynamicValue::Untyped($value.clone()),
        }
    };
}

fn value_of(name: &str, value: &Untyped) -> Result<DynamicValue, Error> {
    if *value == Untyped::Null {
        return Ok(DynamicValue::Null);
    }
    let item = name
        .strip_prefix("Collection(")
        .and_then(|rest| rest.strip_suffix(')'));
    if let (Some(item), Untyped::Collection(items)) = (item, value) {
        let items = items
            .iter()
            .enumerate()
            .map(|(index, value)| value_of(item, value).map_err(|error| error.in_item(index)));
        return items
            .collect::<Result<_, _>>()
            .map(DynamicValue::Collection);
    }
    let name = name.strip_prefix("Edm.").unwrap_or(name);
    Ok(by_name!(
        name,
        value,
        [
            Boolean,
            Byte,
            SByte,
            Int16,
            Int32,
            Int64,
            Single,
            Double,
            Decimal,
            String,
            Binary,
            Guid,
            Date,
            TimeOfDay,
            DateTimeOffset,
            Duration,
        ]
    ))
}

/// Reads a value that is there already; the error has no position, since it is in no text.
fn read_as<T: for<'a> ReadValue<'a>>(value: &Untyped) -> Result<T, Error> {
    json::from_str(&json::to_string(value)).map_err(Error::without_position)
}

impl DynamicProperties {
    /// The name of a property's type: what its `@odata.type` says, qualified and without `#`; where
    /// there is none, `Edm.Boolean`, `Edm.Double` or `Edm.String` by its JSON, and of an object what
    /// the `@odata.type` within says. None for other values.
    ///
    /// OData: *JSON* 4.5.3 (Control Information: type).
    #[must_use]
    pub fn type_of(&self, name: &str) -> Option<Cow<'_, str>> {
        let value = self.get(name)?;
        if let Some(annotation) = self.type_annotation(name) {
            return Some(qualified(annotation));
        }
        match value {
            Untyped::Boolean(_) => Some(Cow::Borrowed("Edm.Boolean")),
            Untyped::Number(_) => Some(Cow::Borrowed("Edm.Double")),
            Untyped::String(_) => Some(Cow::Borrowed("Edm.String")),
            Untyped::Object(members) => {
                let tag = members
                    .get("@odata.type")
                    .or_else(|| members.get("@type"))?;
                tag.as_str().map(qualified)
            }
            Untyped::Null | Untyped::Collection(_) => None,
        }
    }

    /// The value of a property, by [the type that it has](Self::type_of).
    ///
    /// ```
    /// use odata_core::{DynamicProperties, DynamicValue};
    ///
    /// let mut properties = DynamicProperties::new();
    /// properties.insert("since@odata.type", "#Date");
    /// properties.insert("since", "2016-09-22");
    /// assert_eq!(
    ///     properties.typed("since")?,
    ///     Some(DynamicValue::Date("2016-09-22".parse().unwrap())),
    /// );
    /// # Ok::<_, odata_core::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Where the value does not have the form of that type.
    pub fn typed(&self, name: &str) -> Result<Option<DynamicValue>, Error> {
        let Some(value) = self.get(name) else {
            return Ok(None);
        };
        let ty = self.type_of(name).unwrap_or_default();
        value_of(&ty, value)
            .map(Some)
            .map_err(|error| error.in_property(String::from(name)))
    }

    /// The value of a property that is known to be a `T`.
    ///
    /// # Errors
    ///
    /// Where the value does not have the form of a `T`, and where its `@odata.type` names another type.
    pub fn get_as<T>(&self, name: &str) -> Result<Option<T>, Error>
    where
        T: PropertyType + for<'a> ReadValue<'a>,
    {
        let Some(value) = self.get(name) else {
            return Ok(None);
        };
        let wanted = type_ref_name(T::TYPE_REF);
        let said = self.type_annotation(name).map(qualified);
        let read = match said {
            Some(said) if said != wanted && wanted != "Edm.Untyped" => Err(Error::new(
                ErrorKind::Type,
                format!("type {wanted}"),
                format!("type {said}"),
                None,
            )),
            _ => read_as(value),
        };
        read.map(Some)
            .map_err(|error| error.in_property(String::from(name)))
    }

    /// Sets a property with its type: its `@odata.type` is set as well, unless the JSON tells the type.
    ///
    /// ```
    /// use odata_core::{Date, DynamicProperties};
    ///
    /// let mut properties = DynamicProperties::new();
    /// properties.insert_as("since", &"2016-09-22".parse::<Date>().unwrap());
    /// assert_eq!(properties.get("since@odata.type").unwrap().as_str(), Some("#Date"));
    /// ```
    ///
    /// OData: *JSON* 4.5.3 (Control Information: type).
    pub fn insert_as<T: PropertyType>(&mut self, name: &str, value: &T) {
        let ty = type_ref_name(T::TYPE_REF);
        let value = untyped(value);
        self.remove(&format!("{name}@type"));
        let key = format!("{name}@odata.type");
        let is_told = match &value {
            Untyped::Boolean(_) => ty == "Edm.Boolean",
            Untyped::Number(_) => ty == "Edm.Double",
            Untyped::String(_) => ty == "Edm.String",
            // Null is of every type, and an object has its own tag.
            Untyped::Null | Untyped::Object(_) => true,
            Untyped::Collection(_) => false,
        };
        if is_told || ty == "Edm.Untyped" {
            self.remove(&key);
        } else {
            let at = self.0.iter().position(|(key, _)| key == name);
            let text = format!("#{}", ty.replace("Edm.", ""));
            match (at, self.get_mut(&key)) {
                (_, Some(old)) => *old = text.into(),
                (Some(at), None) => self.0.insert(at, (key, text.into())),
                (None, None) => self.push(key, text.into()),
            }
        }
        self.insert(name, value);
    }

    fn type_annotation(&self, name: &str) -> Option<&str> {
        let said = self
            .iter()
            .find(|(key, _)| matches!(key.strip_prefix(name), Some("@odata.type" | "@type")));
        said.and_then(|(_, value)| value.as_str())
    }
}

fn untyped(value: &dyn WriteValue) -> Untyped {
    let mut untyped = Untyped::Null;
    let text = json::to_string(value);
    let read = untyped.read(&mut json::Reader::new(&text, json::Reading::client()));
    debug_assert!(read.is_ok(), "what is written is JSON");
    untyped
}

/// The qualified name of a type as control information has it; a built-in one's lacks `Edm.` there.
fn qualified(said: &str) -> Cow<'_, str> {
    let name = type_name(said);
    if let Some(item) = name
        .strip_prefix("Collection(")
        .and_then(|rest| rest.strip_suffix(')'))
    {
        return Cow::Owned(format!("Collection({})", qualified(item)));
    }
    if name.contains('.') {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(format!("Edm.{name}"))
    }
}

fn type_ref_name(of: TypeRef) -> Cow<'static, str> {
    let name = (of.of)().qualified_name();
    if of.collection {
        Cow::Owned(format!("Collection({name})"))
    } else {
        Cow::Borrowed(name)
    }
}
