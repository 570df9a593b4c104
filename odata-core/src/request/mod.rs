//! What the companions for requests are made of.

mod assigns;
mod change;
mod companion;
mod convention;
mod entity_id;
mod held;
mod identity;
mod key_value;
mod link;
mod nav;
mod part;
mod patch;
mod places;
mod related;
mod undeclared;
pub mod update;
mod write_only;

pub use assigns::{
    Answer, AsItIs, Assigned, Beside, Complete, CompleteWithin, Probe, Unprobed,
    assert_in_requests, assert_optional,
};
pub use change::{
    apply, changed, completed, diff, keep_as_it_is, put_given, put_update, put_write_only,
    read_given, replace, take_place,
};
pub use companion::{
    Absent, AssignedTo, Completed, Empty, HasAssigned, HasCreate, HasPartial, HasPartialOf,
    HasUpdate, InventsNothing, Joined, NavigableOf, OfValue, PropertyTypeOf, ReadEntity,
    ReadParameter, RequiresNothing, Split, absent,
};
pub use held::{DerivedAlone, Held, Unheld, assert_held, assert_parts_held};
pub use identity::Key;
pub use link::{Link, put_link, put_link_update, read_link};
pub use nav::{Nav, Navigable, NoCreate, NoEntity, write_tagged};
pub use part::{
    IntoPart, MergeParts, Merging, OfPart, Part as PartOf, Parts, Wholes, given, keep_undeclared,
    merge, merge_parts, other_type, required, same_key,
};
pub use patch::Patch;
pub use related::{MergeDelta, merge_delta, put_delta, read_related, read_related_all};
pub use undeclared::{
    apply_dynamic, diff_dynamic, merge_dynamic, same_dynamic, settle_dynamic, supersede_dynamic,
};
pub(crate) use undeclared::{
    apply_untyped, same_untyped, same_written, settle_untyped, supersede_untyped,
};
pub use write_only::{Redacted, WriteOnly};
