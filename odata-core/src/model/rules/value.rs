//! Types of values, and values that hold others.

use crate::model::same_text;
use crate::value::ValueKind;

/// Says that a structural property has a type that one can have.
///
/// # Panics
///
/// Panics where it has not.
#[track_caller]
pub const fn assert_value(kind: ValueKind, fault: Option<&str>) {
    if matches!(kind, ValueKind::Entity) {
        panic!(
            "a property of an entity type leads to entities; write `#[odata(navigation)]`, and `Option<Box<…>>` or `Vec<…>` of it"
        );
    }
    if let Some(fault) = fault {
        panic!("{}", fault);
    }
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
