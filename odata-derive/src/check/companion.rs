//! Rules about companions.

use std::collections::{HashMap, HashSet};

use syn::Ident;
use syn::ext::IdentExt;

use crate::attribute::{CompanionOptions, Slot, Slots};
use crate::diagnostic::{Diagnostics, code};
use crate::form::{argument, names_parameter};
use crate::model::{Container, DerivedTypes, Kind, Property, Shapes, Structured};

/// A model of a type that has companions.
pub(super) trait HasShapes {
    fn parts(&self) -> (&Container, &Shapes, &Slots);
}

macro_rules! has_shapes {
    ($($model:ty),*) => {$(
        impl HasShapes for $model {
            fn parts(&self) -> (&Container, &Shapes, &Slots) {
                (&self.container, &self.shapes, &self.slots)
            }
        }
    )*};
}

has_shapes!(Structured, DerivedTypes);

pub(super) fn options_are_for_what_is_made<T: HasShapes>(model: &T, errors: &Diagnostics) {
    let (_, shapes, slots) = model.parts();
    let pairs = [
        (&shapes.create, &slots.create),
        (&shapes.update, &slots.update),
        (&shapes.assigned, &slots.assigned),
        (&shapes.partial, &slots.partial),
    ];
    let unmade = pairs.into_iter().filter(|(made, _)| made.is_none());
    for key in unmade.filter_map(|(_, options)| options.key()) {
        let message = format!(
            "no such companion is made; write `{key}` in `shapes(…)` too, or leave this out"
        );
        errors.error(key, message);
    }
}

pub(super) fn companion_names_differ<T: HasShapes>(model: &T, errors: &Diagnostics) {
    let (container, shapes, _) = model.parts();
    let mut taken = HashSet::from([container.ident.to_string()]);
    // Where a name that is written is another's, it is the one to be changed.
    let (named, unnamed): (Vec<_>, Vec<_>) =
        shapes.iter().partition(|companion| companion.is_named);
    for companion in unnamed.into_iter().chain(named) {
        if !taken.insert(companion.ident.to_string()) {
            let ident = &companion.ident;
            errors.error(ident, format!("`{ident}` is taken; write another `name`"));
        }
    }
}

fn options(slots: &Slots) -> impl Iterator<Item = &CompanionOptions> {
    [
        &slots.create,
        &slots.update,
        &slots.assigned,
        &slots.partial,
    ]
    .into_iter()
    .filter_map(Slot::get)
}

pub(super) fn companion_derives_are_free<T: HasShapes>(model: &T, errors: &Diagnostics) {
    let (.., slots) = model.parts();
    let assigned = slots.assigned.get();
    for options in options(slots) {
        let Some(list) = options.0.derive.get() else {
            continue;
        };
        let is_body = !assigned.is_some_and(|assigned| std::ptr::eq(assigned, options));
        let mut taken = HashSet::new();
        for path in &list.0 {
            let Some(name) = path
                .segments
                .last()
                .map(|segment| segment.ident.to_string())
            else {
                continue;
            };
            let problem = match &*name {
                "Serialize" | "Deserialize" if !is_body => continue,
                "Serialize" | "Deserialize" | "ODataEntity" | "ODataComplex" | "ODataEnum" => {
                    "every companion is read and written"
                }
                "Default" => "it is there where nothing is required",
                _ if !taken.insert(code(path)) => "it is in the list already",
                _ => continue,
            };
            errors.error(
                path,
                format!("`{name}` cannot be derived: {problem}; leave it out"),
            );
        }
    }
}

pub(super) fn companion_attributes_have_an_effect<T: HasShapes>(model: &T, errors: &Diagnostics) {
    let (.., slots) = model.parts();
    for meta in options(slots)
        .filter_map(|options| options.0.attrs.get())
        .flat_map(|list| &list.0)
    {
        let message = if meta.path().is_ident("derive") {
            "derives have a list of their own; write `derive(…)` beside `attrs(…)`"
        } else if meta.path().is_ident("odata") {
            "a companion follows the type's `odata` attributes; leave it out"
        } else {
            continue;
        };
        errors.error(meta, message);
    }
}

pub(super) fn derived_types_are_created_or_partial(model: &DerivedTypes, errors: &Diagnostics) {
    let Some(list) = model.slots.shapes.get() else {
        return;
    };
    let is_made = |key: &&Ident| *key == "create" || *key == "partial";
    for key in list.0.written().filter(|key| !is_made(key)) {
        let message = format!(
            "an enum of derived types has a `create` and a `partial` companion only; leave `{key}` out"
        );
        errors.error(key, message);
    }
}

pub(super) fn assigned_completes_create(model: &Structured, errors: &Diagnostics) {
    let list = model
        .slots
        .shapes
        .get()
        .filter(|list| !list.0.has_create.is_set());
    if let Some(key) = list.and_then(|list| list.0.has_assigned.key()) {
        let message = "`assigned` completes what `create` holds; write `shapes(create, assigned)`";
        errors.error(key, message);
    }
}

/// Beside a navigation property to several entities, a partial companion has a field of what changed.
pub(super) fn partial_has_room_for_deltas(model: &Structured, errors: &Diagnostics) {
    let Some(partial) = &model.shapes.partial else {
        return;
    };
    let read = |property: &&Property| !property.write_only;
    let deltas: HashMap<_, _> = model
        .properties
        .iter()
        .filter(read)
        .filter_map(|property| Some((property.delta()?, property.ident.unraw())))
        .collect();
    let properties = model.properties.iter().filter(read).map(|property| {
        let is_renamed = property.slots.rename.is_set();
        (&property.ident, (!is_renamed).then_some(&property.name))
    });
    let base = model.base.iter().map(|base| (&base.ident, None));
    let dynamic = model.dynamic.iter().map(|bag| (&bag.ident, None));
    for (ident, name) in properties.chain(base).chain(dynamic) {
        if let Some(of) = deltas.get(&ident.unraw()) {
            let partial = &partial.ident;
            let rename = name.map(|name| format!(", and `rename = \"{name}\"`"));
            let rename = rename.unwrap_or_default();
            let message = format!(
                "`{partial}` holds what changed of `{of}` under this name; write another name for the field{rename}"
            );
            errors.error(ident, message);
        }
    }
}

/// A complex value that is merged into none begins as a blank one.
pub(super) fn mergeable_value_requires_nothing(model: &Structured, errors: &Diagnostics) {
    let list = model.slots.shapes.get();
    let has_update = list.is_some_and(|list| list.0.has_update.is_set());
    if model.kind != Kind::Complex || !has_update {
        return;
    }
    for property in model
        .properties
        .iter()
        .filter(|property| is_surely_required(property))
    {
        let ty = code(&property.ty);
        let message = format!(
            "`shapes(update)` asks that nothing is required; write `Option<{ty}>`, or `#[odata(default)]`"
        );
        errors.error(&property.ty, message);
    }
}

/// What only clients know is absent in a create that comes of a value.
pub(super) fn write_only_value_may_be_absent(model: &Structured, errors: &Diagnostics) {
    let shapes = &model.shapes;
    if model.kind != Kind::Complex || shapes.create.is_none() && shapes.update.is_none() {
        return;
    }
    for property in model.properties.iter().filter(|own| own.write_only) {
        let Some(ty) = argument(&property.ty, "WriteOnly") else {
            continue;
        };
        let form = &property.form;
        let may_be_absent = form.optional || form.collection || property.default.is_some();
        let is_known = form.primitive || names_parameter(&model.container.generics, ty);
        if is_known && !may_be_absent {
            let ty = code(ty);
            let message = format!(
                "nothing that is read has the write-only property, and a value with companions may lack it; write `WriteOnly<Option<{ty}>>`"
            );
            errors.error(&property.ty, message);
        }
    }
}

fn is_surely_required(property: &Property) -> bool {
    let form = &property.form;
    let may_be_absent = form.optional || form.collection || property.default.is_some();
    form.primitive && !may_be_absent && !property.write_only
}
