//! What the companions for requests are made of.

mod assigns;
mod change;
mod companion;
mod link;
mod nav;
mod part;
mod patch;
pub mod update;
mod write_only;

pub use assigns::{
    AsItIs, Assigned, Probe, Unprobed, assert_completed, assert_in_requests, assert_optional,
};
pub use change::{
    apply, apply_dynamic, completed, diff, diff_dynamic, put_given, put_update, read_given, replace,
};
pub use companion::{
    Absent, AssignedOf, Completed, HasAssigned, HasCreate, HasPartial, HasUpdate, ReadParameter,
    Split,
};
pub use link::{Link, put_link, put_link_update, read_link};
pub use nav::{Nav, Navigable, NoCreate, write_tagged};
pub use part::{MergeParts, Part as PartOf, fill, is_key, lacks, merge_parts, whole};
pub use patch::Patch;
pub use write_only::{Redacted, WriteOnly};
