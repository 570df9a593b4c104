//! Writing objects that have more than their type's properties, and bodies that have no type.

use alloc::format;

use super::beside::{self, Annotating, Beside};
use super::opening::Kept;
use super::tags::type_name;
use super::term::{control_key, written_key};
use super::{Part, PutProperties, WriteValue, Writer};
use crate::dynamic::{Annotations, DynamicProperties};
use crate::model::StructuredType;

impl Writer<'_> {
    /// Takes what was said of the next structured value's declared type.
    pub(crate) fn take_declared(&mut self) -> Option<&'static StructuredType> {
        self.declared.take()
    }

    /// Writes an object that has more than its type's properties.
    pub(crate) fn with_beside(&mut self, beside: &Beside<'_>, write: impl FnOnce(&mut Writer<'_>)) {
        let within = self.in_request.then(|| beside.without_control());
        let beside = within.as_ref().unwrap_or(beside);
        self.within(Some(beside), None, |writer| write(writer));
        self.declared = None;
    }

    /// Writes an object of a type that is known by name only, or not at all: the properties of a base
    /// type, and what else there is.
    pub(super) fn of_unknown_type(
        &mut self,
        name: Option<&str>,
        base: &dyn PutProperties,
        base_type: &'static StructuredType,
        kept: &Kept,
    ) {
        let declared = self.declared.take().unwrap_or(base_type);
        self.is_one_of = false;
        let mut around = self.beside.take().cloned().unwrap_or_default();
        around
            .annotations
            .extend([&kept.annotations].into_iter().chain(base.annotations()));
        around.undeclared.push(&kept.undeclared);
        let came = around.tag.filter(|tag| Some(type_name(tag)) == name);
        let own = name.map(|name| format!("#{name}").into());
        let tag = beside::tag(came, own, declared, self.format.metadata_level());
        self.annotated(base, base_type, tag.as_deref(), &around);
    }

    /// Writes an object that has more than its type's properties, its own annotations among that.
    #[cold]
    pub(super) fn structured_beside(
        &mut self,
        value: &dyn PutProperties,
        of: &'static StructuredType,
        (declared, reads_derived): (&'static StructuredType, bool),
        annotations: Option<&Annotations>,
    ) {
        let mut around = self.beside.take().cloned().unwrap_or_default();
        around.annotations.extend(annotations);
        let came = around
            .tag
            .filter(|tag| reads_derived || of.is_named(type_name(tag)));
        let own = Some(of.tag_value().into());
        let tag = beside::tag(came, own, declared, self.format.metadata_level());
        self.annotated(value, of, tag.as_deref(), &around);
    }

    fn annotated(
        &mut self,
        value: &dyn PutProperties,
        of: &'static StructuredType,
        tag: Option<&str>,
        beside: &Beside<'_>,
    ) {
        let mut annotating = Annotating::new(beside.clone(), of, self.format);
        self.object(|writer| {
            annotating.head(tag, writer);
            writer.within(None, Some(&mut annotating), |writer| {
                writer.open = of.is_open.then_some(of);
                value.put(writer, Part::Structural);
                writer.open = None;
            });
            for bag in &beside.undeclared {
                annotating.undeclared(bag, of, writer);
            }
            annotating.absent(&|name| !of.is_navigation(name), writer);
            writer.within(None, Some(&mut annotating), |writer| {
                value.put(writer, Part::Bindings);
                value.put(writer, Part::Navigation);
            });
            annotating.absent(&|_| true, writer);
        });
    }

    /// Writes control information of the object that is being written, where there is some and the
    /// format wants it.
    pub(crate) fn control<T: WriteValue>(&mut self, name: &str, value: Option<&T>) {
        if let Some(value) = value {
            let key = ["@", name].concat();
            if let Some(key) = written_key(&key, self.format) {
                self.member(&key, value);
            }
        }
    }

    /// Writes control information without which the object would not be what it is, whatever the
    /// format.
    pub(crate) fn required_control(&mut self, name: &str, value: &dyn WriteValue) {
        self.member(&control_key(name, self.format), value);
    }

    /// Writes a member whose declared type may be another than its own.
    pub(crate) fn member_declared<T: WriteValue>(
        &mut self,
        name: &str,
        value: &T,
        declared: Option<&'static StructuredType>,
    ) {
        self.name(name);
        self.declared = declared;
        value.write(self);
        self.declared = None;
    }

    /// Writes undeclared properties as members of the object that is being written, but none of those that
    /// its type declares: a bag is no way around what a shape withholds.
    pub(crate) fn dynamic(&mut self, properties: &DynamicProperties) {
        let of = self.open;
        beside::put_dynamic(properties, self, of, &|target| {
            of.is_none_or(|of| of.table().find(target).is_none())
        });
    }
}
