//! The related entities of a `Partial`, and what changed of them.

use alloc::boxed::Box;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use super::nav::Navigable;
use super::part::Merging;
use super::places::{Place, Places};
use super::read_given;
use crate::control::Change;
use crate::json::{Error, ErrorKind, ReadValue, Reader, WriteValue, Writer};
use crate::model::WireName;

/// Reads the single related entity of a `Partial`; in the place of one that is gone, none is related (*JSON* 15.2).
///
/// # Errors
///
/// Where it is no entity.
pub fn read_related<'de, P: ReadValue<'de>>(
    part: &mut Option<Option<Box<P>>>,
    reader: &mut Reader<'de>,
) -> Result<(), Error> {
    let is_removed = reader.finding_removed(1, |reader| read_given(part, reader))?;
    if is_removed {
        *part = Some(None);
    }
    Ok(())
}

/// Reads the related entities of a `Partial`: all that there are, or what changed of them, `orders@delta`.
///
/// # Errors
///
/// Where they are no entities, and where one is removed among all that there are.
pub fn read_related_all<'de, V: ReadValue<'de>, P: ReadValue<'de>>(
    all: &mut Option<V>,
    delta: &mut Option<Vec<Change<P>>>,
    reader: &mut Reader<'de>,
) -> Result<(), Error> {
    if reader.take_delta() {
        return read_given(delta, reader);
    }
    let start = reader.start();
    if reader.finding_removed(2, |reader| read_given(all, reader))? {
        let expected = "all related entities, as only a delta says which ones are removed";
        return Err(reader.misfit_from(start, ErrorKind::Value, expected));
    }
    Ok(())
}

/// Writes what changed of related entities.
pub fn put_delta<P: WriteValue>(
    delta: &Option<Vec<Change<P>>>,
    key: &'static WireName,
    writer: &mut Writer<'_>,
) {
    if let Some(delta) = delta {
        writer.member(&format!("{}@delta", key.name()), delta);
    }
}

/// Takes over what changed of related entities, if that is known.
///
/// # Errors
///
/// See [`MergeDelta::merge_delta`].
pub fn merge_delta<P, V: MergeDelta<P>>(
    delta: Option<Vec<Change<P>>>,
    value: &mut V,
    name: &'static str,
) -> Result<(), Error> {
    match delta {
        Some(delta) => value
            .merge_delta(delta)
            .map_err(|error| error.in_property(format!("{name}@delta"))),
        None => Ok(()),
    }
}

/// What a navigation property of an entity holds, and changes are merged into.
pub trait MergeDelta<P> {
    /// Takes the changes over, in their order: entities are changed where they are, added behind the others, and removed.
    ///
    /// # Errors
    ///
    /// Where one is of an entity that is new and lacks what its type requires, where nothing tells which
    /// entity it is of, and where it is a link, which no nested delta has (*JSON* 15.2). The property then holds
    /// the entities that it held; where the new one is further in, changes before it may be merged.
    fn merge_delta(&mut self, delta: Vec<Change<P>>) -> Result<(), Error>;
}

impl<T: Navigable> MergeDelta<T::Part> for Vec<T> {
    fn merge_delta(&mut self, delta: Vec<Change<T::Part>>) -> Result<(), Error> {
        let mut places = Places::of(&T::Merging::pattern(), self.iter().map(T::Merging::key_of));
        let (mut changed, mut gone) = (Vec::new(), BTreeSet::new());
        // Those behind the ones that there are, which later changes may be of as well.
        let mut added = Vec::new();
        for (index, change) in delta.into_iter().enumerate() {
            let place = match &change {
                Change::Changed(part) => places.changed(&T::Merging::key(part)),
                Change::Removed(removed) => places.removed(removed),
                Change::AddedLink(_) | Change::DeletedLink(_) => Err(is_a_link()),
            };
            let may_be_new =
                self.is_empty() && (added.is_empty() || matches!(change, Change::Changed(_)));
            match (place.map_err(|error| error.in_item(index))?, change) {
                (Place::Unknown, _) if !may_be_new => {
                    return Err(is_unknown().in_item(index));
                }
                (Place::At(place), Change::Changed(part)) => {
                    gone.remove(&place);
                    match place.checked_sub(self.len()) {
                        None => changed.push((index, place, part)),
                        Some(place) => T::Merging::merge(part, &mut added[place])
                            .map_err(|error| error.in_item(index))?,
                    }
                }
                (_, Change::Changed(part)) => {
                    let new = T::Merging::whole(part).map_err(|error| error.in_item(index))?;
                    places.add(T::Merging::key_of(&new));
                    added.push(new);
                }
                (Place::At(place), _) => {
                    gone.insert(place);
                }
                _ => {}
            }
        }
        for (index, place, part) in changed {
            T::Merging::merge(part, &mut self[place]).map_err(|error| error.in_item(index))?;
        }
        self.append(&mut added);
        let mut place = 0..;
        self.retain(|_| place.next().is_none_or(|place| !gone.contains(&place)));
        Ok(())
    }
}

impl<T: Navigable> MergeDelta<T::Part> for Option<Vec<T>> {
    /// Of what was not expanded, all that is known is what was added.
    fn merge_delta(&mut self, delta: Vec<Change<T::Part>>) -> Result<(), Error> {
        let mut all = self.take().unwrap_or_default();
        let merged = all.merge_delta(delta);
        *self = Some(all);
        merged
    }
}

#[cold]
fn is_a_link() -> Error {
    let expected = "an entity, added, changed or removed";
    Error::new(ErrorKind::Value, expected, "a link", None)
}

#[cold]
fn is_unknown() -> Error {
    let expected = "the key of an entity, or its id";
    Error::new(
        ErrorKind::Missing,
        expected,
        "neither that tells which one is meant",
        None,
    )
}
