//! What changed since a collection was read.

mod change;
mod link;
mod removed;

use alloc::string::String;
use alloc::vec::Vec;

pub use change::Change;
pub use link::Link;
pub use removed::{Reason, Removed};

use super::{open, read_other, short};
use crate::dynamic::Annotations;
use crate::json::{Error, Itself, ReadValue, Reader, WriteValue, Writer};

/// What changed since a collection was read, as a body.
///
/// ```json
/// {
///   "@context": "$metadata#users/$delta",
///   "value": [
///     {"id": "1", "displayName": "Innocenty"},
///     {"@removed": {"reason": "deleted"}, "@id": "users('2')"},
///     {"@context": "#users/$link", "source": "users('1')", "relationship": "manager", "target": "users('3')"}
///   ],
///   "@deltaLink": "users?$deltatoken=8015"
/// }
/// ```
///
/// A changed entity need not have all its properties, so `T` is best a companion that lacks none of
/// them, `XPartial`, which `Annotated` may enclose.
///
/// # Errors
///
/// Reading fails where there is no `value`, where a control information stands twice, in either
/// spelling, and where a change is none of those that [`Change`] knows.
///
/// OData: *JSON* 15 (Delta Payload), *Protocol* 11.3 (Requesting Changes).
#[derive(Clone, Debug, PartialEq)]
pub struct Delta<T> {
    /// The context URL.
    pub context: Option<String>,
    /// The number of changes, all pages included.
    pub count: Option<i64>,
    /// The changes of this page, in order.
    pub value: Vec<Change<T>>,
    /// Where the next page is.
    pub next_link: Option<String>,
    /// Where later changes are.
    pub delta_link: Option<String>,
    /// The further annotations and control information.
    pub annotations: Annotations,
}

impl<T> Delta<T> {
    /// Some changes, with nothing said of them.
    #[must_use]
    pub const fn new(value: Vec<Change<T>>) -> Self {
        Self {
            context: None,
            count: None,
            value,
            next_link: None,
            delta_link: None,
            annotations: Annotations::new(),
        }
    }
}

impl<T> Default for Delta<T> {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

impl<'de, T: ReadValue<'de>> ReadValue<'de> for Delta<T> {
    type By = Itself;

    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        let start = open(reader, "a delta response")?;
        let mut has_value = false;
        reader.distinct_members(&mut |reader, key| match &*short(&key) {
            "value" => {
                has_value = true;
                self.value.clear();
                self.value.read(reader)
            }
            "@context" => self.context.read(reader),
            "@count" => self.count.read(reader),
            "@nextLink" => self.next_link.read(reader),
            "@deltaLink" => self.delta_link.read(reader),
            _ => read_other(&mut self.annotations, &key, reader),
        })?;
        if has_value {
            Ok(())
        } else {
            Err(reader.missing("value", "a collection of changes", start))
        }
    }
}

impl<T: WriteValue> WriteValue for Delta<T> {
    /// Context and links are written at every level of metadata: `none` is not valid for changes
    /// (*JSON* 3.1.3).
    fn write(&self, writer: &mut Writer<'_>) {
        let declared = writer.take_declared();
        writer.object(|writer| {
            if let Some(context) = &self.context {
                writer.required_control("context", context);
            }
            writer.control("count", self.count.as_ref());
            self.annotations.put(writer);
            writer.member_declared("value", &self.value, declared);
            writer.control("nextLink", self.next_link.as_ref());
            if let Some(delta_link) = &self.delta_link {
                writer.required_control("deltaLink", delta_link);
            }
        });
    }
}

with_serde!(Delta<T>);
