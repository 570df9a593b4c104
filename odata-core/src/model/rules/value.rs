//! Types of values, and values that hold others.

use super::fail;
use crate::model::same_text;
use crate::value::ValueKind;

/// Says that a structural property has a type that one can have.
///
/// # Panics
///
/// Panics where it has not.
#[track_caller]
pub const fn assert_value(kind: ValueKind, fault: Option<&'static str>) {
    assert_no_fault(value_fault(kind, fault));
}

/// The same, of both at once.
///
/// # Panics
///
/// Panics where it has not.
#[track_caller]
pub const fn assert_facts((kind, fault): (ValueKind, Option<&'static str>)) {
    assert_value(kind, fault);
}

/// Says that a type that is spelled as a primitive type's name is one.
///
/// # Panics
///
/// Panics where it is another.
#[track_caller]
pub const fn assert_primitive(kind: ValueKind, name: &str) {
    if !matches!(kind, ValueKind::Primitive) {
        fail(&[
            "`",
            name,
            "` is taken for `Edm.",
            name,
            "`, and is a type of your own; write `self::",
            name,
            "`",
        ]);
    }
}

/// Why a type is no structural property's, if it is none; it may have a fault of its own.
#[must_use]
pub const fn value_fault(kind: ValueKind, fault: Option<&'static str>) -> Option<&'static str> {
    if matches!(kind, ValueKind::Entity) {
        return Some(
            "a property of an entity type leads to entities; write `#[odata(navigation)]`, and `Option<Box<…>>` or `Vec<…>` of it",
        );
    }
    fault
}

/// What is wrong with a property that holds a member of flags alone.
pub const ONE_FLAG: &str = "a property of an enumeration of `flags` holds a set of its members; write `Flags<…>` around the type";

/// Says that nothing is wrong with a type.
///
/// # Panics
///
/// Panics where something is.
#[track_caller]
pub const fn assert_no_fault(fault: Option<&str>) {
    if let Some(fault) = fault {
        panic!("{}", fault);
    }
}

/// The first that is wrong of several things.
#[must_use]
pub const fn first_fault(faults: &[Option<&'static str>]) -> Option<&'static str> {
    let mut at = 0;
    while at < faults.len() {
        if faults[at].is_some() {
            return faults[at];
        }
        at += 1;
    }
    None
}

/// A complex type, and the values that each of its values holds: they are never absent.
#[derive(Debug)]
pub struct Holder {
    /// A name of the Rust type that no other has.
    pub name: &'static str,
    /// What its values hold.
    pub holds: &'static [Option<&'static Holder>],
}

/// Says that a property's value, which is never absent, leads back to no value of the type itself.
///
/// # Panics
///
/// Panics where it does.
#[track_caller]
pub const fn assert_end(value: Option<&Holder>, holder: &Holder) {
    let mut steps = 0;
    if let Some(value) = value {
        assert!(
            !leads_to(value, holder.name, 0, &mut steps),
            "a value would hold another without end; write `Option<Box<…>>`, or, of an enum of derived types, another variant first"
        );
    }
}

const fn leads_to(from: &Holder, name: &str, depth: usize, steps: &mut usize) -> bool {
    // What others hold without end is reported where they do.
    const MOST: usize = 2000;
    const DEEPEST: usize = 64;
    if same_text(from.name, name) {
        return true;
    }
    let mut at = 0;
    while at < from.holds.len() && depth < DEEPEST && *steps < MOST {
        *steps += 1;
        if let Some(holder) = from.holds[at] {
            if leads_to(holder, name, depth + 1, steps) {
                return true;
            }
        }
        at += 1;
    }
    false
}
