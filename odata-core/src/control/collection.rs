use alloc::string::String;
use alloc::vec::Vec;

use crate::dynamic::Annotations;
use crate::json::{Error, ReadValue, Reader, WriteValue, Writer};

/// A collection of entities, or of other values, as a body.
///
/// ```json
/// {"@odata.context": "…", "@odata.count": 2, "value": [{}, {}], "@odata.nextLink": "…"}
/// ```
///
/// OData: *JSON* 13 (Collection of Entities), 11 (Collection).
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
    /// The further annotations.
    pub annotations: Annotations,
}

impl<T> Default for Collection<T> {
    fn default() -> Self {
        Self {
            context: None,
            count: None,
            value: Vec::new(),
            next_link: None,
            delta_link: None,
            annotations: Annotations::new(),
        }
    }
}

impl<'de, T: ReadValue<'de>> ReadValue<'de> for Collection<T> {
    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, reader: &mut Reader<'de>) -> Result<(), Error> {
        let start = reader.start();
        if reader.peek() != b'{' {
            return Err(reader.mismatch("a collection's object"));
        }
        let mut has_value = false;
        reader.members(&mut |reader, key| match &*key {
            "value" if !has_value => {
                has_value = true;
                self.value.read(reader)
            }
            "@odata.context" | "@context" if self.context.is_none() => self.context.read(reader),
            "@odata.count" | "@count" if self.count.is_none() => self.count.read(reader),
            "@odata.nextLink" | "@nextLink" if self.next_link.is_none() => {
                self.next_link.read(reader)
            }
            "@odata.deltaLink" | "@deltaLink" if self.delta_link.is_none() => {
                self.delta_link.read(reader)
            }
            _ => self.annotations.read_entry(key.into_owned(), reader),
        })?;
        if has_value {
            Ok(())
        } else {
            Err(reader.missing("value", "a collection", start))
        }
    }
}

impl<T: WriteValue> WriteValue for Collection<T> {
    fn write(&self, writer: &mut Writer<'_>) {
        writer.object(&mut |writer| {
            writer.control("context", &self.context);
            writer.control("count", &self.count);
            self.annotations.put(writer);
            writer.property(",\"value\":", &self.value);
            writer.control("nextLink", &self.next_link);
            writer.control("deltaLink", &self.delta_link);
        });
    }
}
