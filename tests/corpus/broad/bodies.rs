use odata_core::json::{Error, ReadValue, WriteValue};
use odata_core::model::StructuredType;
use odata_core::{Annotated, Collection, ODataType};
use odata_corpus_tests::payload::Kind;
use odata_corpus_tests::through::{Through, Written, structured, through};

/// A type of the corpus, in the bodies that hold it.
pub struct Bodies {
    pub of: fn() -> &'static StructuredType,
    one: Through,
    page: Through,
    part: Option<Through>,
    page_of_parts: Option<Through>,
}

#[allow(
    dead_code,
    reason = "there are no models where the metadata are absent"
)]
impl Bodies {
    pub const fn of<T>() -> Self
    where
        T: ODataType,
        Annotated<T>: for<'de> ReadValue<'de> + WriteValue,
        Collection<Annotated<T>>: for<'de> ReadValue<'de> + WriteValue,
    {
        Self {
            of: structured::<T>,
            one: through::<Annotated<T>>,
            page: through::<Collection<Annotated<T>>>,
            part: None,
            page_of_parts: None,
        }
    }

    /// The same, with what holds parts of an entity.
    pub const fn part<P>(self) -> Self
    where
        Annotated<P>: for<'de> ReadValue<'de> + WriteValue,
        Collection<Annotated<P>>: for<'de> ReadValue<'de> + WriteValue,
    {
        Self {
            part: Some(through::<Annotated<P>>),
            page_of_parts: Some(through::<Collection<Annotated<P>>>),
            ..self
        }
    }

    /// Reads a body of that kind and writes it back.
    pub fn through(&self, kind: Kind, body: &[u8]) -> Result<Written, Error> {
        match kind {
            Kind::Page => (self.page)(body),
            _ => (self.one)(body),
        }
    }

    /// The same of a body that shows entities in part.
    pub fn in_part(&self, kind: Kind, body: &[u8]) -> Option<Result<Written, Error>> {
        let through = match kind {
            Kind::Page => self.page_of_parts,
            _ => self.part,
        };
        through.map(|through| through(body))
    }
}
