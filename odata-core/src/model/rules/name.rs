//! Names of properties and namespaces.

use super::{declaring, fail};
use crate::model::{StructuredType, contains, same_text};

/// Says that an own property's name, which `rename` gives or Rust's, is not that of an inherited one.
///
/// # Panics
///
/// Panics where it is.
#[track_caller]
pub const fn assert_new_name(base: &'static StructuredType, name: &str, is_renamed: bool) {
    if let Some(inherited) = base.table().find_in_const(name) {
        let instead = if is_renamed {
            "` already; write another name, or leave the property out"
        } else {
            "` already; leave this one out, or write `rename = \"…\"` with another name"
        };
        taken(base, inherited, name, instead);
    }
}

/// Says that an own property's alias is not the name of an inherited one.
///
/// # Panics
///
/// Panics where it is.
#[track_caller]
pub const fn assert_new_alias(base: &'static StructuredType, alias: &str) {
    if let Some(inherited) = base.table().find_in_const(alias) {
        taken(base, inherited, alias, "` already; write another `alias`");
    }
}

/// Says that a type's qualified name is not one of a type that it derives from.
///
/// # Panics
///
/// Panics where it is.
#[track_caller]
pub const fn assert_other_name(base: &'static StructuredType, name: &str) {
    names_no_base(
        base,
        name,
        "` is a name of a type that this one derives from; write another `name`",
    );
}

/// Says that another name of a type is not one of a type that it derives from.
///
/// # Panics
///
/// Panics where it is.
#[track_caller]
pub const fn assert_other_alias(base: &'static StructuredType, alias: &str) {
    names_no_base(
        base,
        alias,
        "` is a name of a type that this one derives from; leave this `alias` out",
    );
}

#[track_caller]
const fn names_no_base(base: &'static StructuredType, name: &str, problem: &str) {
    let mut at = Some(base);
    while let Some(ty) = at {
        if same_text(ty.qualified_name, name) || contains(ty.aliases, name) {
            fail(&["`", name, problem]);
        }
        at = ty.base;
    }
}

/// Says that another name of a type is not its own.
///
/// # Panics
///
/// Panics where it is.
#[track_caller]
pub const fn assert_alias(name: &str, alias: &str) {
    if same_text(name, alias) {
        fail(&["`", alias, "` is accepted already; leave this `alias` out"]);
    }
}

/// Fails since the inherited property at a place is read under a name.
#[track_caller]
const fn taken(base: &'static StructuredType, place: usize, name: &str, instead: &str) -> ! {
    fail(&[
        "`",
        name,
        "` is read as `",
        base.properties()[place].name(),
        "` of the base type `",
        declaring(base, place).qualified_name,
        instead,
    ])
}

/// Says that a text is a namespace.
///
/// # Panics
///
/// Panics where it is not.
#[track_caller]
pub const fn assert_namespace(namespace: &str) {
    let bytes = namespace.as_bytes();
    let mut is_namespace = !bytes.is_empty();
    let mut starts = true;
    let mut at = 0;
    while at < bytes.len() {
        let fits = match bytes[at] {
            b'.' | b'0'..=b'9' => !starts,
            b'_' | b'a'..=b'z' | b'A'..=b'Z' | 0x80.. => true,
            _ => false,
        };
        is_namespace &= fits;
        starts = bytes[at] == b'.';
        at += 1;
    }
    if !is_namespace || starts {
        fail(&[
            "`",
            namespace,
            "` is no namespace; write identifiers with dots between them, such as `my.service`",
        ]);
    }
    let reserved = ["Edm", "odata", "System", "Transient"];
    if contains(&reserved, namespace) {
        fail(&[
            "`",
            namespace,
            "` is a reserved namespace; write one of your own",
        ]);
    }
}
