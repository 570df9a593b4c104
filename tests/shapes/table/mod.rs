//! The table of `odata_core::docs::shapes`, a test a cell: which type a property's field has in each
//! shape, and what reading and writing make of it. That a field is not there is in
//! `ui/shape/reaches_what_is_not_there.rs` as well.

mod cell;
mod docs;
mod model;

use cell::{Rule, Shape, holds, some, type_of};
use model::*;

/// The names of a type's shapes.
macro_rules! shapes_of {
    ($($module:ident: $of:ident $(<$argument:ty>)?, $create:ident, $update:ident, $partial:ident;)+) => {$(
        mod $module {
            pub type Read = super::$of $(<$argument>)?;
            pub type Create = super::$create $(<$argument>)?;
            pub type Update = super::$update $(<$argument>)?;
            pub type Partial = super::$partial $(<$argument>)?;
        }
    )+};
}

shapes_of! {
    own: Own, OwnCreate, OwnUpdate, OwnPartial;
    one: One, OneCreate, OneUpdate, OnePartial;
    two: Two, TwoCreate, TwoUpdate, TwoPartial;
    three: Three, ThreeCreate, ThreeUpdate, ThreePartial;
    generic: Generic<String>, GenericCreate, GenericUpdate, GenericPartial;
    linked: Linked<super::Target>, LinkedCreate, LinkedUpdate, LinkedPartial;
    within: Within, WithinCreate, WithinUpdate, WithinPartial;
    locked: Locked, LockedCreate, LockedUpdate, LockedPartial;
    locked_one: LockedOne, LockedOneCreate, LockedOneUpdate, LockedOnePartial;
    locked_two: LockedTwo, LockedTwoCreate, LockedTwoUpdate, LockedTwoPartial;
    locked_three: LockedThree, LockedThreeCreate, LockedThreeUpdate, LockedThreePartial;
}

/// A cell for one type.
macro_rules! cell {
    ($level:ident $field:ident $shape:ident -) => {
        let is_complex = stringify!($level) == "within";
        holds::<$level::$shape>(
            Shape::$shape,
            stringify!($field),
            Rule::Withheld,
            is_complex,
        );
    };
    ($level:ident $field:ident $shape:ident ($ty:literal $rule:ident)) => {
        let is_complex = stringify!($level) == "within";
        holds::<$level::$shape>(Shape::$shape, stringify!($field), Rule::$rule, is_complex);
        let value: $level::$shape = some(Shape::$shape, is_complex);
        assert_eq!(type_of(&value.$field), $ty);
    };
}

/// What the `Assigned` of a type has.
macro_rules! assigned {
    ($level:ident $create:ident $field:ident -) => {
        let (_, assigned) = $create::split(some::<$level::Read>(Shape::Read, false));
        let printed = format!("{assigned:?}");
        assert!(
            !printed.contains(concat!(stringify!($field), ": ")),
            "{printed}"
        );
    };
    ($level:ident $create:ident $field:ident ($ty:literal)) => {
        let (_, assigned) = $create::split(some::<$level::Read>(Shape::Read, false));
        assert_eq!(type_of(&assigned.$field), $ty);
    };
}

/// A row of the table, and the tests of its cells.
macro_rules! rows {
    ($levels:tt; $($field:ident $title:literal: $read:tt, $create:tt, $update:tt, $assigned:tt, $partial:tt;)+) => {
        $(rows!(@ $levels; $field: $read, $create, $update, $assigned, $partial;);)+
        pub const ROWS: &[docs::Row] = &[$(docs::Row {
            title: $title,
            cells: [stringify!($read), stringify!($create), stringify!($update), stringify!($assigned), stringify!($partial)],
        }),+];
    };
    (@ ($($level:ident)+; $($of:ident $with_assigned:ident)*); $field:ident: $read:tt, $create:tt, $update:tt, $assigned:tt, $partial:tt;) => {
        mod $field {
            #[allow(unused_imports)]
            use super::super::*;

            #[test]
            fn read() {
                $({ cell!($level $field Read $read); })+
            }
            #[test]
            fn create() {
                $({ cell!($level $field Create $create); })+
            }
            #[test]
            fn update() {
                $({ cell!($level $field Update $update); })+
            }
            #[test]
            fn partial() {
                $({ cell!($level $field Partial $partial); })+
            }
            #[test]
            fn assigned() {
                $({ assigned!($of $with_assigned $field $assigned); })*
            }
        }
    };
}

/// Of every type.
mod everywhere {
    use super::docs;

    rows! {
        (own one two three generic within; own OwnCreate one OneCreate two TwoCreate three ThreeCreate generic GenericCreate);
        nullable "nullable, or `Core.Permissions` ReadWrite": ("Option<String>" Nullable), ("Option<String>" Nullable), ("Option<Option<String>>" Nullable), -, ("Option<Option<String>>" Nullable);
        collection "a collection": ("Vec<String>" Collection), ("Vec<String>" Collection), ("Option<Vec<String>>" Collection), -, ("Option<Vec<String>>" Collection);
        computed "`computed` (`Core.Computed`)": ("Option<String>" Nullable), -, -, ("Option<String>"), ("Option<Option<String>>" Nullable);
        state "`read_only` (`Core.Permissions`, Read)": ("Option<String>" Nullable), -, -, ("Option<String>"), ("Option<Option<String>>" Nullable);
        assumed "`computed_default` (`Core.ComputedDefaultValue`), nullable": ("Option<String>" Nullable), ("Option<String>" Nullable), ("Option<Option<String>>" Nullable), ("Option<String>"), ("Option<Option<String>>" Nullable);
        origin "`immutable` (`Core.Immutable`)": ("Option<String>" Nullable), ("Option<String>" Nullable), -, -, ("Option<Option<String>>" Nullable);
        secret "`write_only` (`Core.Permissions`, Write)": ("WriteOnly<Option<String>>" Withheld), ("Option<String>" Nullable), ("Option<Option<String>>" Nullable), -, -;
    }
}

/// Of entity types: a complex type with an `update` requires nothing, and has no key.
mod of_entities {
    use super::docs;

    rows! {
        (own one two three generic; own OwnCreate one OneCreate two TwoCreate three ThreeCreate generic GenericCreate);
        plain "not null": ("String" Required), ("String" Required), ("Option<String>" Optional), -, ("Option<String>" Optional);
        fallback "`computed_default`, not null": ("String" Required), ("Option<String>" Optional), ("Option<String>" Optional), ("String"), ("Option<String>" Optional);
        serial "`computed`, not null": ("String" Required), -, -, ("String"), ("Option<String>" Optional);
        status "`read_only`, not null": ("String" Required), -, -, ("String"), ("Option<String>" Optional);
        source "`immutable`, not null": ("String" Required), ("String" Required), -, -, ("Option<String>" Optional);
        code "`key`": ("String" Required), ("String" Required), -, -, ("Option<String>" Optional);
        id "`key`, `computed`": ("String" Required), -, -, ("String"), ("Option<String>" Optional);
    }
}

/// Of entity types from which no `Create` is made, as what must be written is not there to be read.
mod of_locked_entities {
    use super::docs;

    rows! {
        (locked locked_one locked_two locked_three;);
        lock "`write_only`, not null": ("WriteOnly<String>" Withheld), ("String" Required), ("Option<String>" Optional), -, -;
    }
}

/// An `Assigned` that had the property could not be made of these.
#[test]
fn what_is_only_written_is_not_assigned() {
    let locked = LockedAssigned {
        id: "i".into(),
        serial: "s".into(),
        status: "s".into(),
        fallback: "f".into(),
    };
    let one = LockedOneAssigned { locked };
    let two = LockedTwoAssigned { locked_one: one };
    let three = LockedThreeAssigned { locked_two: two };
    let create: LockedThreeCreate = some(Shape::Create, false);
    assert_eq!(create.assign(three).lock, odata_core::WriteOnly::new());
}

/// What may be absent without being null.
mod of_defaults {
    use super::docs;

    rows! {
        (own one two three generic within; own OwnCreate one OneCreate two TwoCreate three ThreeCreate generic GenericCreate);
        defaulted "`default`": ("String" Optional), ("Option<String>" Optional), ("Option<String>" Optional), -, ("Option<String>" Optional);
    }
}

/// Of types without parameters.
mod of_known_types {
    use super::docs;

    rows! {
        (own one two three within; own OwnCreate one OneCreate two TwoCreate three ThreeCreate);
        bare "of a complex type": ("Option<Bare>" Nullable), ("Option<Bare>" Nullable), ("Option<Option<Bare>>" Nullable), -, ("Option<Option<Bare>>" Nullable);
        sent "of one with `shapes(create)`": ("Option<Sent>" Nullable), ("Option<SentCreate>" Nullable), ("Option<Option<SentCreate>>" Nullable), -, ("Option<Option<Sent>>" Nullable);
        merged "of one with `shapes(create, update, partial)`": ("Option<Merged>" Nullable), ("Option<MergedCreate>" Nullable), ("Option<Option<Patch<MergedCreate, MergedUpdate>>>" Nullable), -, ("Option<Option<MergedPartial>>" Nullable);
        stamped "of one with `shapes(create)`, `computed_default`": ("Option<Stamped>" Nullable), ("Option<StampedCreate>" Nullable), ("Option<Option<StampedCreate>>" Nullable), ("Option<Stamped>"), ("Option<Option<Stamped>>" Nullable);
    }
}

/// What leads to other entities: a type parameter as well.
mod of_navigation {
    use super::docs;

    rows! {
        (own one two three linked within; own OwnCreate one OneCreate two TwoCreate three ThreeCreate linked LinkedCreate);
        manager "`navigation` to one": ("Option<Box<Target>>" Nullable), ("Option<Nav<Box<TargetCreate>>>" Nullable), ("Option<Option<Nav<Box<TargetCreate>>>>" Nullable), ("Option<Box<Target>>"), ("Option<Option<Box<TargetPartial>>>" Nullable);
        many "`navigation` to many": ("Vec<Target>" Collection), ("Vec<Nav<TargetCreate>>" Collection), ("Option<Vec<Nav<TargetCreate>>>" Collection), ("Vec<Target>"), ("Option<Vec<TargetPartial>>" Collection);
        several "`navigation` to many, or not expanded": ("Option<Vec<Target>>" Nullable), ("Vec<Nav<TargetCreate>>" Collection), ("Option<Vec<Nav<TargetCreate>>>" Collection), ("Option<Vec<Target>>"), ("Option<Option<Vec<TargetPartial>>>" Nullable);
    }
}

/// What leads to one of several types.
mod of_several_types {
    use super::docs;

    rows! {
        (own one two three within; own OwnCreate one OneCreate two TwoCreate three ThreeCreate);
        any "`navigation` to one of several types": ("Option<Box<AnyTarget>>" Nullable), ("Option<Nav<Box<AnyTargetCreate>>>" Nullable), ("Option<Option<Nav<Box<AnyTargetCreate>>>>" Nullable), ("Option<Box<AnyTarget>>"), ("Option<Option<Box<AnyTargetPartial>>>" Nullable);
    }
}

/// The bags, which no property's name leads to.
const BAGS: &[docs::Row] = &[
    docs::Row {
        title: "`dynamic`",
        cells: [BAG, BAG, BAG, "-", BAG],
    },
    docs::Row {
        title: "`annotations`",
        cells: ["(\"Annotations\")", "-", "-", "(\"Annotations\")", "-"],
    },
];

const BAG: &str = "(\"DynamicProperties\")";

macro_rules! bags {
    ($($level:ident)+) => {$({
        let is_complex = stringify!($level) == "within";
        let read: $level::Read = some(Shape::Read, is_complex);
        let create: $level::Create = some(Shape::Create, is_complex);
        let update: $level::Update = some(Shape::Update, is_complex);
        let partial: $level::Partial = some(Shape::Partial, is_complex);
        let bags = [type_of(&read.bag), type_of(&create.bag), type_of(&update.bag), type_of(&partial.bag)];
        assert_eq!(bags, ["DynamicProperties"; 4]);
        assert_eq!(type_of(&read.notes), "Annotations");
        for printed in [format!("{create:?}"), format!("{update:?}"), format!("{partial:?}")] {
            assert!(!printed.contains("notes: "), "{printed}");
        }
    })+};
}

macro_rules! assigned_bags {
    ($($level:ident $create:ident)+) => {$({
        let (_, assigned) = $create::split(some::<$level::Read>(Shape::Read, false));
        assert_eq!(type_of(&assigned.notes), "Annotations");
        assert!(!format!("{assigned:?}").contains("bag: "));
    })+};
}

#[test]
fn bags() {
    bags!(own one two three generic within);
    assigned_bags!(own OwnCreate one OneCreate two TwoCreate three ThreeCreate generic GenericCreate);
}

mod laws {
    use super::model::*;

    odata_tests::laws! {
        own: Own { create OwnCreate, update OwnUpdate, split OwnCreate, partial OwnPartial, }
        one: One { create OneCreate, update OneUpdate, split OneCreate, partial OnePartial, }
        two: Two { create TwoCreate, update TwoUpdate, split TwoCreate, partial TwoPartial, }
        three: Three { create ThreeCreate, update ThreeUpdate, split ThreeCreate, partial ThreePartial, }
        generic: Generic<String> { create GenericCreate<String>, update GenericUpdate<String>, split GenericCreate<String>, partial GenericPartial<String>, }
        linked: Linked<Target> { create LinkedCreate<Target>, update LinkedUpdate<Target>, split LinkedCreate<Target>, partial LinkedPartial<Target>, }
        locked: Locked { create LockedCreate, update LockedUpdate, partial LockedPartial, }
        locked_one: LockedOne { create LockedOneCreate, update LockedOneUpdate, partial LockedOnePartial, }
        locked_two: LockedTwo { create LockedTwoCreate, update LockedTwoUpdate, partial LockedTwoPartial, }
        locked_three: LockedThree { create LockedThreeCreate, update LockedThreeUpdate, partial LockedThreePartial, }
        target: Target { create TargetCreate, any AnyTargetCreate, update TargetUpdate, split TargetCreate, partial TargetPartial, any_partial AnyTarget AnyTargetPartial, }
        within: Within { create WithinCreate, update WithinUpdate, partial WithinPartial, }
        sent: Sent { create SentCreate, }
        stamped: Stamped { create StampedCreate, }
        merged: Merged { create MergedCreate, update MergedUpdate, partial MergedPartial, }
    }
}
