//! A property of every row of the table: declared by the type itself, inherited over one to three
//! levels, of a type parameter's type, and within a complex type.

use odata_core::{Annotations, DynamicProperties, ODataComplex, ODataEntity, WriteOnly, inherits};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(
    namespace = "test.table",
    open,
    shapes(create, update, assigned, partial)
)]
pub struct Own {
    #[odata(key, computed)]
    pub id: String,
    #[odata(key)]
    pub code: String,
    pub plain: String,
    pub nullable: Option<String>,
    pub collection: Vec<String>,
    #[odata(computed)]
    pub serial: String,
    #[odata(computed)]
    pub computed: Option<String>,
    #[odata(read_only)]
    pub status: String,
    #[odata(read_only)]
    pub state: Option<String>,
    #[odata(computed_default)]
    pub fallback: String,
    #[odata(computed_default)]
    pub assumed: Option<String>,
    #[odata(immutable)]
    pub source: String,
    #[odata(immutable)]
    pub origin: Option<String>,
    #[odata(write_only)]
    pub secret: WriteOnly<Option<String>>,
    #[odata(default = "d".to_owned())]
    pub defaulted: String,
    #[odata(navigation)]
    pub manager: Option<Box<Target>>,
    #[odata(navigation)]
    pub many: Vec<Target>,
    #[odata(navigation)]
    pub several: Option<Vec<Target>>,
    #[odata(navigation)]
    pub any: Option<Box<AnyTarget>>,
    pub bare: Option<Bare>,
    pub sent: Option<Sent>,
    #[odata(computed_default)]
    pub stamped: Option<Stamped>,
    pub merged: Option<Merged>,
    #[odata(dynamic)]
    pub bag: DynamicProperties,
    #[odata(annotations)]
    pub notes: Annotations,
}

#[inherits(Own)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.table", shapes(create, update, assigned, partial))]
pub struct One {}

#[inherits(One)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.table", shapes(create, update, assigned, partial))]
pub struct Two {}

#[inherits(Two)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.table", shapes(create, update, assigned, partial))]
pub struct Three {}

/// The rows of structural properties, of a type parameter's type.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(
    namespace = "test.table",
    open,
    shapes(create, update, assigned, partial)
)]
pub struct Generic<T: Default> {
    #[odata(key, computed)]
    pub id: String,
    #[odata(key)]
    pub code: String,
    pub plain: T,
    pub nullable: Option<T>,
    pub collection: Vec<T>,
    #[odata(computed)]
    pub serial: T,
    #[odata(computed)]
    pub computed: Option<T>,
    #[odata(read_only)]
    pub status: T,
    #[odata(read_only)]
    pub state: Option<T>,
    #[odata(computed_default)]
    pub fallback: T,
    #[odata(computed_default)]
    pub assumed: Option<T>,
    #[odata(immutable)]
    pub source: T,
    #[odata(immutable)]
    pub origin: Option<T>,
    #[odata(write_only)]
    pub secret: WriteOnly<Option<T>>,
    #[odata(default)]
    pub defaulted: T,
    #[odata(dynamic)]
    pub bag: DynamicProperties,
    #[odata(annotations)]
    pub notes: Annotations,
}

/// The rows of navigation properties, to a type parameter.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.table", shapes(create, update, assigned, partial))]
pub struct Linked<E> {
    #[odata(key, computed)]
    pub id: String,
    #[odata(key)]
    pub code: String,
    pub plain: String,
    #[odata(computed)]
    pub serial: String,
    #[odata(read_only)]
    pub status: String,
    #[odata(computed_default)]
    pub fallback: String,
    #[odata(immutable)]
    pub source: String,
    #[odata(navigation)]
    pub manager: Option<Box<E>>,
    #[odata(navigation)]
    pub many: Vec<E>,
    #[odata(navigation)]
    pub several: Option<Vec<E>>,
}

/// What is written and never read, and must be: the rest is as in the types of the other rows.
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.table", shapes(create, update, assigned, partial))]
pub struct Locked {
    #[odata(key, computed)]
    pub id: String,
    #[odata(key)]
    pub code: String,
    pub plain: String,
    #[odata(computed)]
    pub serial: String,
    #[odata(read_only)]
    pub status: String,
    #[odata(computed_default)]
    pub fallback: String,
    #[odata(immutable)]
    pub source: String,
    #[odata(write_only)]
    pub lock: WriteOnly<String>,
}

#[inherits(Locked)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.table", shapes(create, update, assigned, partial))]
pub struct LockedOne {}

#[inherits(LockedOne)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.table", shapes(create, update, assigned, partial))]
pub struct LockedTwo {}

#[inherits(LockedTwo)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.table", shapes(create, update, assigned, partial))]
pub struct LockedThree {}

/// Those that a complex type with an `update` may have.
#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test.table", open, shapes(create, update, partial))]
pub struct Within {
    pub nullable: Option<String>,
    pub collection: Vec<String>,
    #[odata(computed)]
    pub computed: Option<String>,
    #[odata(read_only)]
    pub state: Option<String>,
    #[odata(computed_default)]
    pub assumed: Option<String>,
    #[odata(immutable)]
    pub origin: Option<String>,
    #[odata(write_only)]
    pub secret: WriteOnly<Option<String>>,
    #[odata(default = "d".to_owned())]
    pub defaulted: String,
    #[odata(navigation)]
    pub manager: Option<Box<Target>>,
    #[odata(navigation)]
    pub many: Vec<Target>,
    #[odata(navigation)]
    pub several: Option<Vec<Target>>,
    #[odata(navigation)]
    pub any: Option<Box<AnyTarget>>,
    pub bare: Option<Bare>,
    pub sent: Option<Sent>,
    #[odata(computed_default)]
    pub stamped: Option<Stamped>,
    pub merged: Option<Merged>,
    #[odata(dynamic)]
    pub bag: DynamicProperties,
    #[odata(annotations)]
    pub notes: Annotations,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "test.table", shapes(create, update, assigned, partial))]
pub struct Target {
    #[odata(key)]
    pub id: String,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Target, shapes(create, partial))]
pub enum AnyTarget {
    Target(Target),
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test.table")]
pub struct Bare {
    pub name: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test.table", shapes(create))]
pub struct Sent {
    pub name: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test.table", shapes(create))]
pub struct Stamped {
    pub name: Option<String>,
    #[odata(computed)]
    pub stamp: Option<String>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "test.table", shapes(create, update, partial))]
pub struct Merged {
    pub name: Option<String>,
}
