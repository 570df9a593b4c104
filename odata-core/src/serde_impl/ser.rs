use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::json::{Context, Format, MemberSink, ValueSink, WriteValue, Writer};

/// Writes a value in the default [`Format`].
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<S: Serializer>(value: &dyn WriteValue, serializer: S) -> Result<S::Ok, S::Error> {
    Nested {
        value,
        context: Format::default().into(),
    }
    .serialize(serializer)
}

/// A value within another.
struct Nested<'v> {
    value: &'v dyn WriteValue,
    context: Context,
}

impl Serialize for Nested<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut slot = Slot::Ready(serializer);
        self.value.write(&mut Writer::over(&mut slot, self.context));
        match slot {
            Slot::Done(result) => result,
            Slot::Ready(serializer) => serializer.serialize_unit(),
            Slot::Taken => Err(S::Error::custom("a value writes itself once")),
        }
    }
}

/// A serializer, and then what it made of the value.
enum Slot<S: Serializer> {
    Ready(S),
    Taken,
    Done(Result<S::Ok, S::Error>),
}

impl<S: Serializer> Slot<S> {
    #[inline]
    fn with(&mut self, write: impl FnOnce(S) -> Result<S::Ok, S::Error>) {
        if let Self::Ready(serializer) = core::mem::replace(self, Self::Taken) {
            *self = Self::Done(write(serializer));
        }
    }
}

impl<S: Serializer> ValueSink for Slot<S> {
    fn null(&mut self) {
        self.with(S::serialize_none);
    }

    fn boolean(&mut self, value: bool) {
        self.with(|serializer| serializer.serialize_bool(value));
    }

    fn integer(&mut self, value: i64) {
        self.with(|serializer| serializer.serialize_i64(value));
    }

    fn double(&mut self, value: f64) {
        self.with(|serializer| serializer.serialize_f64(value));
    }

    fn single(&mut self, value: f32) {
        self.with(|serializer| serializer.serialize_f32(value));
    }

    fn number(&mut self, spelled: &str) {
        self.with(|serializer| {
            // As a whole number, -0 would lose its sign.
            if spelled != "-0" {
                if let Ok(value) = spelled.parse::<i64>() {
                    return serializer.serialize_i64(value);
                }
                if let Ok(value) = spelled.parse::<u64>() {
                    return serializer.serialize_u64(value);
                }
            }
            if let Some(value) = double(spelled, !serializer.is_human_readable()) {
                return serializer.serialize_f64(value);
            }
            // With serde_json's `arbitrary_precision`, this keeps every digit.
            match spelled.parse::<serde_json::Number>() {
                Ok(number) => number.serialize(serializer),
                Err(_) => Err(S::Error::custom(format_args!(
                    "{spelled} is no number that serde has"
                ))),
            }
        });
    }

    fn string(&mut self, value: &str) {
        self.with(|serializer| serializer.serialize_str(value));
    }

    fn fail(&mut self, reason: &str) {
        self.with(|_| Err(S::Error::custom(reason)));
    }

    fn collection(
        &mut self,
        items: &mut dyn ExactSizeIterator<Item = &dyn WriteValue>,
        context: Context,
    ) {
        self.with(|serializer| {
            let mut seq = serializer.serialize_seq(Some(items.len()))?;
            for value in items {
                seq.serialize_element(&Nested { value, context })?;
            }
            seq.end()
        });
    }

    fn object(&mut self, members: &mut dyn FnMut(&mut dyn MemberSink)) {
        self.with(|serializer| {
            let mut map = Members {
                map: serializer.serialize_map(None)?,
                failed: None,
            };
            members(&mut map);
            match map.failed {
                Some(error) => Err(error),
                None => map.map.end(),
            }
        });
    }
}

/// The members of an object that is being written, up to the first that fails.
struct Members<M: SerializeMap> {
    map: M,
    failed: Option<M::Error>,
}

impl<M: SerializeMap> MemberSink for Members<M> {
    fn member(&mut self, name: &str, value: &dyn WriteValue, context: Context) {
        if self.failed.is_some() {
            return;
        }
        let written = match value.as_plain_str() {
            Some(string) => self.map.serialize_entry(name, string),
            None => self.map.serialize_entry(name, &Nested { value, context }),
        };
        self.failed = written.err();
    }
}

/// The double that is spelled so; where it may be `rounded`, the nearest one.
fn double(spelled: &str, rounded: bool) -> Option<f64> {
    let value: f64 = spelled
        .parse()
        .ok()
        .filter(|value: &f64| value.is_finite())?;
    (rounded || crate::json::to_string(&value) == spelled).then_some(value)
}
