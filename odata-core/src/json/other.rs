//! Members of an object that are no declared properties.

use alloc::borrow::ToOwned;
use alloc::format;

use super::mismatch::named_type;
use super::object::{Progress, Target};
use super::tags::{type_key, type_name};
use super::term::control_name;
use super::{Error, ErrorKind, Reader};
use crate::edm::Media;
use crate::model::{Shape, StructuredKind};

impl<'de> Target<'_, 'de> {
    /// Reads a member whose key is no declared property's name.
    pub(super) fn other(
        &mut self,
        start: usize,
        key: &str,
        progress: &mut Progress,
        reader: &mut Reader<'de>,
    ) -> Result<(), Error> {
        if type_key(key).is_some() {
            return self.tag(start, progress, reader);
        }
        progress.names.push(start);
        match key.split_once('@') {
            Some((target, term)) => self.annotation(key, (target, term), progress, reader),
            // A bound function or action that is advertised (*JSON* 16 and 17).
            None if key.starts_with('#') => self.annotation_of_object(key, progress, reader),
            None => self.undeclared(start, key, progress, reader),
        }
    }

    /// Reads the tag, which must name the type.
    fn tag(
        &self,
        start: usize,
        progress: &mut Progress,
        reader: &mut Reader<'de>,
    ) -> Result<(), Error> {
        if progress.tagged {
            return Err(reader.error_at(start, ErrorKind::Duplicate, "one value", "a second"));
        }
        progress.tagged = true;
        reader.peek();
        let at = reader.at;
        let tag = reader.string("a type name")?;
        if let Some(kept) = progress.kept() {
            kept.tag = Some(tag.clone().into_owned());
        }
        let name = type_name(&tag);
        if progress.accepts_any_type()
            || self.ty.is_named(name)
            || self.ty.is_abstract
            || self.ty.accept_derived
        {
            return Ok(());
        }
        let expected = format!("type {}", self.ty.qualified_name);
        Err(reader.error_at(at, ErrorKind::Type, expected, named_type(name)))
    }

    /// Reads an annotation or control information of the object, or of one of its properties.
    fn annotation(
        &mut self,
        key: &str,
        (target, term): (&str, &str),
        progress: &mut Progress,
        reader: &mut Reader<'de>,
    ) -> Result<(), Error> {
        if target.is_empty() {
            self.id_of_inserted(term, reader)?;
            self.removal(term, reader)?;
            return self.annotation_of_object(key, progress, reader);
        }
        let Some(place) = self.ty.table().find(target) else {
            if self.properties.dynamic().is_none() {
                self.refuse_link(term, reader)?;
            }
            return self.annotation_of_undeclared(key, progress, reader);
        };
        let name = self.ty.properties()[place].name();
        if target != name {
            progress.names.resolve_aliases_of(self.ty);
        }
        if let Some(media) = Media::of(term).filter(|_| self.is_stream(place)) {
            reader.media = Some(media);
            let read = self.properties.set(place, reader);
            reader.media = None;
            return read;
        }
        if self.ty.properties()[place].is_navigation() {
            if self.binds(term) {
                return self.binding(place, progress, reader);
            }
            if control_name(term) == Some("delta") {
                if let Some(read) = self.delta(place, progress, reader) {
                    return read;
                }
            }
        } else {
            self.refuse_link(term, reader)?;
        }
        if target == name {
            return self.annotation_of_object(key, progress, reader);
        }
        self.annotation_of_object(&format!("{name}@{term}"), progress, reader)
    }

    /// Refuses the id of an entity that is inserted. It would be one that there is: of such, a create “MUST NOT
    /// contain content” (*Protocol* 11.4.2), and an update would bind it and change it as well (*JSON* 8.5), which
    /// no `Nav` holds. One that cannot be referred to has null for it.
    fn id_of_inserted(&self, term: &str, reader: &mut Reader<'de>) -> Result<(), Error> {
        let is_inserted = self.is_within
            && matches!(self.shape, Shape::Create)
            && matches!(self.ty.kind, StructuredKind::Entity);
        if !is_inserted || control_name(term) != Some("id") || reader.peek() == b'n' {
            return Ok(());
        }
        Err(reader.mismatch(
            "no id where an entity is inserted, or nothing else where one is bound, which is changed by a request of its own",
        ))
    }

    /// Notes that the object is an entity that is gone, which no request makes of one.
    fn removal(&self, term: &str, reader: &mut Reader<'de>) -> Result<(), Error> {
        let is_entity = matches!(self.ty.kind, StructuredKind::Entity);
        if !is_entity || !reader.is_removal(term) {
            return Ok(());
        }
        if !self.shape.is_request() {
            reader.note_removed();
        } else if self.is_within || self.refuses_undeclared(reader) {
            return Err(reader.mismatch("no entity that is removed in the body of a request"));
        }
        Ok(())
    }

    /// Reads what changed of the entities that a navigation property leads to, in what has a place for it
    /// (*JSON* 15.2). No request has, which then says another thing than it is read for.
    fn delta(
        &mut self,
        place: usize,
        progress: &mut Progress,
        reader: &mut Reader<'de>,
    ) -> Option<Result<(), Error>> {
        let property = self.ty.properties()[place];
        if self.is_in_request() && self.refuses_undeclared(reader) {
            return Some(Err(
                reader.mismatch("all entities, or those that are added, and no delta")
            ));
        }
        let is_held = property.type_ref().collection && property.is_beside(self.withheld);
        if !is_held || self.shape != Shape::Partial {
            return None;
        }
        if !progress.seen.insert(place) {
            let at = reader.start();
            return Some(Err(reader.error_at(
                at,
                ErrorKind::Duplicate,
                "one value",
                "a second",
            )));
        }
        reader.delta = true;
        let read = self.properties.set(place, reader);
        reader.delta = false;
        Some(read)
    }

    /// Whether a property is a stream, to which its control information belongs.
    fn is_stream(&self, place: usize) -> bool {
        let property = self.ty.properties()[place];
        let of = property.type_ref();
        !of.collection && (of.of)().is_stream() && property.is_beside(self.withheld)
    }

    /// Whether an annotation of a property says which entities it leads to, in a request.
    fn binds(&self, term: &str) -> bool {
        self.is_in_request() && control_name(term) == Some("bind")
    }

    /// Whether it is a request, or stands in one as it is.
    fn is_in_request(&self) -> bool {
        self.shape.is_request() || self.withheld.is_as_it_is()
    }

    /// Refuses what binds a navigation property that is not declared, or says what changed of one, by those who refuse
    /// what is not.
    fn refuse_link(&self, term: &str, reader: &mut Reader<'de>) -> Result<(), Error> {
        let is_delta = self.is_in_request() && control_name(term) == Some("delta");
        if !(is_delta || self.binds(term)) || !self.refuses_undeclared(reader) {
            return Ok(());
        }
        let at = reader.start();
        let expected = format!("a navigation property of {}", self.ty.qualified_name);
        Err(reader.error_at(at, ErrorKind::Undeclared, expected, "another"))
    }

    fn refuses_undeclared(&self, reader: &Reader<'de>) -> bool {
        self.ty.deny_unknown || reader.reading().refuses_undeclared()
    }

    /// Reads what binds a navigation property. A single one is then not inserted as well; of a
    /// collection, some may be bound and others inserted.
    fn binding(
        &mut self,
        place: usize,
        progress: &mut Progress,
        reader: &mut Reader<'de>,
    ) -> Result<(), Error> {
        let property = self.ty.properties()[place];
        if !property.is_beside(self.withheld) {
            return self.withheld(reader);
        }
        let is_new = if property.type_ref().collection {
            let is_new = !progress.bound.contains(&place);
            progress.bound.push(place);
            is_new
        } else {
            progress.seen.insert(place)
        };
        if !is_new {
            return Err(reader.error_at(reader.at, ErrorKind::Duplicate, "one value", "a second"));
        }
        reader.binding = true;
        let read = self.properties.set(place, reader);
        reader.binding = false;
        read
    }

    fn annotation_of_object(
        &mut self,
        key: &str,
        progress: &mut Progress,
        reader: &mut Reader<'de>,
    ) -> Result<(), Error> {
        if self.withheld.is_as_it_is() {
            return reader.skip_value();
        }
        match (progress.kept(), self.properties.annotations_mut()) {
            (Some(kept), _) => kept.annotations.read_entry(key.to_owned(), reader),
            (None, Some(annotations)) => annotations.read_entry(key.to_owned(), reader),
            (None, None) => reader.skip_value(),
        }
    }

    fn annotation_of_undeclared(
        &mut self,
        key: &str,
        progress: &mut Progress,
        reader: &mut Reader<'de>,
    ) -> Result<(), Error> {
        if let Some(dynamic) = self.properties.dynamic() {
            return dynamic.read_entry(key.to_owned(), reader);
        }
        match (progress.kept(), self.properties.annotations_mut()) {
            (Some(kept), _) => kept.undeclared.read_entry(key.to_owned(), reader),
            (None, Some(annotations)) if !self.withheld.is_as_it_is() => {
                annotations.read_entry(key.to_owned(), reader)
            }
            (None, _) => reader.skip_value(),
        }
    }

    fn undeclared(
        &mut self,
        start: usize,
        key: &str,
        progress: &mut Progress,
        reader: &mut Reader<'de>,
    ) -> Result<(), Error> {
        if let Some(dynamic) = self.properties.dynamic() {
            return dynamic.read_entry(key.to_owned(), reader);
        }
        if self.refuses_undeclared(reader) {
            let expected = format!("a property of {}", self.ty.qualified_name);
            return Err(reader.error_at(start, ErrorKind::Undeclared, expected, "another"));
        }
        match progress.kept() {
            Some(kept) => kept.undeclared.read_entry(key.to_owned(), reader),
            None => reader.skip_value(),
        }
    }
}
