use std::borrow::Cow;

use odata_core::geo::{Geography, GeometryPolygon};
use odata_core::{
    Annotated, Annotations, Binary, Date, DateTimeOffset, Decimal, Derived, Duration,
    DynamicProperties, Flags, Guid, Json, ODataComplex, ODataEntity, ODataEnum,
    ODataTypeDefinition, Stream, TimeOfDay, Untyped, WriteOnly, inherits,
};

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "f", open, shapes(create, update, assigned, partial))]
pub struct Everything {
    #[odata(key, computed)]
    pub id: i64,
    #[odata(alias = "m", max_length = 4)]
    pub n: String,
    pub binary: Option<Binary>,
    pub boolean: Option<bool>,
    pub byte: Option<u8>,
    pub s_byte: Option<i8>,
    pub int16: Option<i16>,
    pub int32: Option<i32>,
    pub single: Option<f32>,
    pub double: Option<f64>,
    #[odata(precision = 5, scale = 2)]
    pub decimal: Option<Decimal>,
    pub date: Option<Date>,
    pub time: Option<TimeOfDay>,
    #[odata(precision = 3)]
    pub at: Option<DateTimeOffset>,
    pub duration: Option<Duration>,
    pub guid: Option<Guid>,
    pub photo: Stream,
    pub geography: Option<Geography>,
    pub geometry: Option<GeometryPolygon>,
    pub level: Option<Level>,
    pub rights: Option<Flags<Right>>,
    pub upn: Option<Upn>,
    pub json: Option<Json<Vec<u8>>>,
    pub texts: Vec<Option<String>>,
    pub doubles: Option<Vec<f64>>,
    pub part: Option<Part>,
    pub parts: Vec<Part>,
    #[odata(computed_default)]
    pub place: Option<Annotated<Place>>,
    pub any: Option<Untyped>,
    #[odata(write_only)]
    pub secret: WriteOnly<Option<String>>,
    #[odata(navigation)]
    pub up: Option<Box<Everything>>,
    #[odata(navigation)]
    pub nodes: Vec<AnyNode>,
    #[odata(dynamic)]
    pub more: DynamicProperties,
}

#[derive(Clone, Debug, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "f", ignore_case)]
pub enum Level {
    A,
    #[odata(value = 4)]
    B,
    #[odata(other)]
    Other(String),
}

#[derive(Clone, Debug, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "f", flags)]
pub enum Right {
    Read,
    Write,
    #[odata(other)]
    Other(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "f")]
pub enum Closed {
    X,
    Y,
}

#[derive(Clone, Debug, PartialEq, Eq, ODataTypeDefinition)]
#[odata(namespace = "f", max_length = 3)]
pub struct Upn(pub String);

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "f", deny_unknown)]
pub struct Part {
    pub x: i32,
    #[odata(default = vec![7])]
    pub d: Vec<u8>,
    pub p: Option<Box<Part>>,
    pub closed: Option<Closed>,
    #[odata(annotations)]
    pub annotations: Annotations,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "f", tag = "bare", shapes(create, update))]
pub struct Place {
    pub x: Option<i32>,
    #[odata(computed)]
    pub y: Option<i32>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "f", abstract, shapes(create, update, assigned, partial))]
pub struct Node {
    #[odata(key)]
    pub id: String,
}

#[inherits(Node)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "f", shapes(create, update, assigned, partial))]
pub struct Branch {
    #[odata(navigation)]
    pub nodes: Vec<AnyNode>,
    #[odata(navigation)]
    pub known: Option<Vec<Known>>,
}

#[inherits(Branch)]
#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(
    namespace = "f",
    alias = "old.leaf",
    shapes(create, update, assigned, partial)
)]
pub struct Leaf {
    pub x: Option<f32>,
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Node, shapes(create, partial))]
pub enum AnyNode {
    Branch(Branch),
    Leaf(Leaf),
    #[odata(other)]
    Other(Derived<Node>),
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(base = Node)]
pub enum Known {
    Branch(Branch),
    Leaf(Leaf),
}

#[derive(Clone, Debug, PartialEq, ODataEntity)]
#[odata(namespace = "f", keyless, shapes())]
pub struct Text<'a> {
    pub x: Option<&'a str>,
    pub y: Vec<Cow<'a, str>>,
}

#[derive(Clone, Debug, PartialEq, ODataComplex)]
#[odata(namespace = "f")]
pub struct Pair<'a, T, U> {
    pub x: T,
    pub y: Vec<U>,
    pub n: Option<Cow<'a, str>>,
}
