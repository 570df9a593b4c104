use alloc::string::String;
use alloc::vec::Vec;

use super::{open, read_other, short};
use crate::dynamic::Annotations;
use crate::json::{Error, Itself, ReadItems, ReadValue, Reader, WriteValue, Writer};

/// A collection of entities, or of other values, as a body: one page of it.
///
/// ```json
/// {
///   "@odata.context": "$metadata#users",
///   "@odata.count": 2,
///   "value": [{"id": "1"}, {"id": "2"}],
///   "@odata.nextLink": "users?$skiptoken=2"
/// }
/// ```
///
/// # Errors
///
/// Reading fails where there is no `value`, where a control information stands twice, in either
/// spelling, and where an item is not a `T`.
///
/// OData: *JSON* 13 (Collection of Entities) and 11 (Individual Property or Operation Response).
#[derive(Clone, Debug, PartialEq)]
pub struct Collection<T> {
    /// The context URL.
    pub context: Option<String>,
    /// The number of items in the collection, all pages included.
    pub count: Option<i64>,
    /// The items of this page.
    pub value: Vec<T>,
    /// Where the next page is.
    pub next_link: Option<String>,
    /// Where later changes are.
    pub delta_link: Option<String>,
    /// The further annotations and control information.
    pub annotations: Annotations,
}

impl<T> Collection<T> {
    /// A collection of some items, with nothing said of it.
    #[must_use]
    pub const fn new(value: Vec<T>) -> Self {
        Self {
            context: None,
            count: None,
            value,
            next_link: None,
            delta_link: None,
            annotations: Annotations::new(),
        }
    }

    /// The items of this page.
    pub fn iter(&self) -> core::slice::Iter<'_, T> {
        self.value.iter()
    }
}

impl<T> Default for Collection<T> {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

impl<T> From<Vec<T>> for Collection<T> {
    fn from(value: Vec<T>) -> Self {
        Self::new(value)
    }
}

impl<T> FromIterator<T> for Collection<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::new(items.into_iter().collect())
    }
}

impl<T> IntoIterator for Collection<T> {
    type Item = T;
    type IntoIter = alloc::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.value.into_iter()
    }
}

impl<'c, T> IntoIterator for &'c Collection<T> {
    type Item = &'c T;
    type IntoIter = core::slice::Iter<'c, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.value.iter()
    }
}

impl<'de, T: ReadValue<'de>> ReadValue<'de> for Collection<T> {
    type By = Itself;

    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        let value = &mut self.value;
        let beside = Beside {
            context: &mut self.context,
            count: &mut self.count,
            next_link: &mut self.next_link,
            delta_link: &mut self.delta_link,
            annotations: &mut self.annotations,
        };
        beside.read(reader, value)
    }
}

/// What a collection has beside its items: read once for all types of items, of which a program has
/// many.
struct Beside<'c> {
    context: &'c mut Option<String>,
    count: &'c mut Option<i64>,
    next_link: &'c mut Option<String>,
    delta_link: &'c mut Option<String>,
    annotations: &'c mut Annotations,
}

impl Beside<'_> {
    /// Reads the object, whose `value` are the items.
    fn read<'de>(
        self,
        reader: &mut Reader<'de>,
        items: &mut dyn ReadItems<'de>,
    ) -> Result<(), Error> {
        let start = open(reader, COLLECTION)?;
        let mut has_value = false;
        reader.distinct_members(&mut |reader, key| match &*short(&key) {
            "value" => {
                has_value = true;
                reader.collection(items)
            }
            "@context" => self.context.read(reader),
            "@count" => self.count.read(reader),
            "@nextLink" => self.next_link.read(reader),
            "@deltaLink" => self.delta_link.read(reader),
            _ => read_other(self.annotations, &key, reader),
        })?;
        if has_value {
            Ok(())
        } else {
            Err(reader.missing("value", VALUE, start))
        }
    }
}

/// What a body is said to be expected as that is no collection's.
pub(crate) const COLLECTION: &str = "a collection's object";
/// What is said to be expected where there is no `value`.
pub(crate) const VALUE: &str = "a collection";

impl<T: WriteValue> WriteValue for Collection<T> {
    fn write(&self, writer: &mut Writer<'_>) {
        let declared = writer.take_declared();
        writer.object(|writer| {
            head(
                self.context.as_ref(),
                self.count.as_ref(),
                &self.annotations,
                writer,
            );
            writer.member_declared("value", &self.value, declared);
            links(self.next_link.as_ref(), self.delta_link.as_ref(), writer);
        });
    }
}

/// Writes what stands before the items; once for all types of items, as for reading.
fn head(
    context: Option<&String>,
    count: Option<&i64>,
    annotations: &Annotations,
    writer: &mut Writer<'_>,
) {
    writer.control("context", context);
    writer.control("count", count);
    annotations.put(writer);
}

/// Writes what stands behind the items.
fn links(next: Option<&String>, delta: Option<&String>, writer: &mut Writer<'_>) {
    writer.control("nextLink", next);
    writer.control("deltaLink", delta);
}

with_serde!(Collection<T>);
